#pragma once

#include "core/base/file.h"
#include "tests/evidence/tools.h"
#include "tests/support/temp_directory.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace returnbench::test {

/// A time stamp authority of OpenSSL, with a root and a signing certificate of its own.
class Authority {
public:
    Authority();

    /// Its answer to a request.
    [[nodiscard]] Bytes answer(std::string_view request) const;
    [[nodiscard]] Bytes stamp(std::string_view data, std::uint64_t nonce = 7) const;
    [[nodiscard]] std::string certificates() const;
    [[nodiscard]] CommandResult run(const std::string& command) const;
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder.path(); }

private:
    TempDirectory m_folder;
};

} // namespace returnbench::test
