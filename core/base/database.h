#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace returnbench {

/// How much a database may lose when the power goes.
enum class Durability {
    Full,   ///< WAL, synchronous=FULL: nothing acknowledged is lost (the journal)
    Relaxed ///< WAL, synchronous=NORMAL: the last writes may be lost, the file stays sound (the mirror)
};

enum class OpenMode {
    ReadOnly,
    ReadWrite ///< also creates
};

/// Opens a database, sets its pragmas and brings its schema up to date.
///
/// The schema's versions are `resources/migrations/<name>/NNN.sql`, applied in order, each in one
/// transaction; `user_version` counts them.
/// @param name the folder of its migrations: `journal` or `mirror`
/// @throws Error{Storage} when it cannot be opened or is no database, Error{Unsupported} when a newer
///         version of the program made it, or it needs a migration and is opened read-only
[[nodiscard]] SQLite::Database openDatabase(const std::filesystem::path& file, std::string_view name,
                                            OpenMode mode, Durability durability);

/// Opens a database for reading just as it is, whatever its version: also one on a medium that cannot be
/// written.
/// @throws SQLite::Exception
[[nodiscard]] SQLite::Database openForReading(const std::filesystem::path& file);

/// Creates the newest schema of `name` in an empty database (for replay into memory).
void createSchema(SQLite::Database& database, std::string_view name);

/// What went wrong in SQLite as this program's error; `doing` completes "While …".
/// Rooms catch SQLite::Exception and throw this.
[[noreturn]] void throwStorageError(const SQLite::Exception& cause, const std::string& doing);

/// Runs `work` and turns SQLite's exceptions into Error{Storage}.
template<class Work>
decltype(auto) guardSqlite(const std::string& doing, Work&& work) {
    try {
        return std::forward<Work>(work)();
    } catch (const SQLite::Exception& cause) {
        throwStorageError(cause, doing);
    }
}

} // namespace returnbench
