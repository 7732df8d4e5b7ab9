#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// PostgreSQL's number of a column's type (`pg_type.oid`; the built-in ones never change).
using PostgresType = std::uint32_t;

/// A parameter `$n`: sent beside the statement, never within it. Without a value NULL.
struct PostgresParameter {
    std::optional<std::string> value;
    PostgresType type = 0; ///< 0: as the server sees fit
};

struct PostgresColumn {
    std::string name;
    PostgresType type = 0; ///< of a domain that of what it is made of
};

/// A row, NULL as nullopt.
using PostgresRow = std::vector<std::optional<std::string>>;

/// How a query ended.
enum class PostgresEnd {
    All,     ///< every row was taken
    Enough,  ///< the taker wanted no more; the connection is closed
    Stopped, ///< the stop flag was seen; the connection is closed
};

/// One connection to a PostgreSQL server through libpq, which is included by postgres.cpp alone.
///
/// Never waits longer for the server than it is told, and looks for `stop` ten times a second meanwhile; only
/// the look-up of a host's name, which libpq leaves to the system, can take its own time. One thread.
class PostgresConnection {
public:
    struct Options {
        std::string connection; ///< keywords and values, or a URI: see faultOfConnection()
        std::string password;   ///< empty: what libpq finds (`~/.pgpass`, a service file)
        std::chrono::milliseconds connectTimeout{10'000};
        std::chrono::milliseconds answerTimeout{60'000}; ///< for each statement
    };

    /// @param stop outlives it
    /// @returns nullptr when `stop` was seen
    /// @throws Error{Device} when the server is not reached or does not let us in
    [[nodiscard]] static std::unique_ptr<PostgresConnection> open(const Options& options,
                                                                  const std::atomic<bool>& stop);
    ~PostgresConnection();
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    /// Whether it can be asked further: it was neither lost nor closed.
    [[nodiscard]] bool isOpen() const noexcept;

    /// Runs one statement and hands its rows out as they arrive.
    /// @param onRow false: no more rows are wanted
    /// @param columns filled before the first row when not nullptr
    /// @throws Error{Device} when the connection is lost or the answer does not come in time,
    ///         Error{InvalidInput} when the server refuses the statement
    [[nodiscard]] PostgresEnd query(const std::string& sql, const std::vector<PostgresParameter>& parameters,
                                    const std::atomic<bool>& stop,
                                    const std::function<bool(const PostgresRow&)>& onRow,
                                    std::vector<PostgresColumn>* columns = nullptr);

private:
    struct Impl;
    explicit PostgresConnection(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

/// What is wrong with a connection text, as the end of a sentence; empty when nothing is. Repeats nothing of
/// the text, which may hold a password: that is a fault.
[[nodiscard]] std::string faultOfConnection(const std::string& connection);

/// A name in double quotes, as a statement needs it.
[[nodiscard]] std::string quotedName(std::string_view name);

} // namespace returnbench
