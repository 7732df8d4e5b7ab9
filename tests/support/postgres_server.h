#pragma once

#include "tests/support/temp_directory.h"

#include <filesystem>
#include <string>
#include <sys/types.h>
#include <vector>

namespace returnbench::test {

/// A real PostgreSQL server of its own for one test: Debian's, in a temporary folder, reached through a
/// socket there, as an account that is not root. Missing programs fail the test.
class PostgresServer {
public:
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    /// Ends it as a power cut would; start() brings it back with what was committed.
    void stop();
    void start();

    /// Runs statements, several with semicolons between them. @throws std::runtime_error with the reason
    void run(const std::string& sql) const;
    /// The first value of the answer.
    [[nodiscard]] std::string ask(const std::string& sql) const;

    /// For `connection` in workspace.toml.
    [[nodiscard]] std::string connection() const;

private:
    pid_t launch(const std::vector<std::string>& command) const;

    TempDirectory m_temp;
    std::filesystem::path m_folder;
    std::filesystem::path m_programs;
    uid_t m_user = 0; ///< whom the server runs as; 0: as the test does
    gid_t m_group = 0;
    pid_t m_server = -1;
};

} // namespace returnbench::test
