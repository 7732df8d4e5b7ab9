#include "core/base/database.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/resources.h"

#include <algorithm>
#include <sqlite3.h>
#include <unistd.h>
#include <vector>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr int kBusyTimeoutMs = 5000;
constexpr std::uintmax_t kMaxMigrationBytes = 1 << 20;

std::vector<fs::path> migrationsOf(std::string_view name) {
    const fs::path folder = resourcesDirectory() / "migrations" / name;
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".sql")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

int versionOf(SQLite::Database& database) {
    return database.execAndGet("PRAGMA user_version").getInt();
}

void migrate(SQLite::Database& database, std::string_view name, OpenMode mode, const std::string& label) {
    const auto files = migrationsOf(name);
    const int newest = static_cast<int>(files.size());
    const int version = versionOf(database);
    if (version > newest)
        throw Error(ErrorCode::Unsupported,
                    label + " was made by a newer ReturnBench (version " + std::to_string(version) +
                        "; this program knows " + std::to_string(newest) + ").",
                    "Update ReturnBench on this machine.");
    if (version < newest && mode == OpenMode::ReadOnly)
        throw Error(ErrorCode::Unsupported,
                    label + " is of an older version and has to be brought up to date.",
                    "Open the workspace once with the right to write.");
    for (int next = version; next < newest; ++next) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(readTextFile(files[static_cast<std::size_t>(next)], kMaxMigrationBytes));
        database.exec("PRAGMA user_version = " + std::to_string(next + 1));
        transaction.commit();
    }
}

/// A closed database in a folder where nothing can be written (read-only medium, backup): SQLite would need
/// to make its write-ahead log there even for reading, unless it is told that the file does not change. One
/// whose log lies there is open elsewhere or was not closed: SQLite has to look at that.
bool isUnchangeable(const fs::path& file) {
    const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
    std::error_code ignored;
    return access(folder.c_str(), W_OK) != 0 && fs::exists(file, ignored) &&
           !fs::exists(file.string() + "-wal", ignored);
}

/// The file as SQLite's URI (https://www.sqlite.org/uri.html, section 3.1) with a parameter.
std::string uriOf(const fs::path& file, const std::string& parameter) {
    std::string uri = "file:";
    for (const char c : fs::absolute(file).string()) {
        if (c == '%' || c == '?' || c == '#')
            uri += c == '%' ? "%25" : c == '?' ? "%3f" : "%23";
        else
            uri += c;
    }
    return uri + "?" + parameter;
}

/// Nobody asks SQLite how much memory it has, and counting costs a lock for each piece of it.
void countNoMemory() {
    static const int outcome = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(outcome); // refused where SQLite is in use already: it counts then
}

/// A program that was killed while it wrote without a write-ahead log left a journal that undoes it. Only a
/// connection that may write can do that.
void undoCutOffWrites(const fs::path& file) {
    std::error_code ignored;
    if (access(file.c_str(), W_OK) == 0 && fs::exists(file.string() + "-journal", ignored))
        SQLite::Database(file.string(), SQLite::OPEN_READWRITE, kBusyTimeoutMs)
            .exec("SELECT 1 FROM sqlite_schema");
}

/// No connection is used by two threads at once, so SQLite need not lock it at every call
/// (https://www.sqlite.org/threadsafe.html): a tenth of what a lookup costs.
///
/// psow=0: where the power goes while a sector is written, all of it may be lost, also what was synced before
/// (https://www.sqlite.org/psow.html). SQLite then begins each commit in a sector of its own.
SQLite::Database openForWriting(const fs::path& file, Durability durability) {
    countNoMemory();
    return {uriOf(file, durability == Durability::Full ? "psow=0" : "psow=1"),
            SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX,
            kBusyTimeoutMs};
}

/// The log's index is a file of 32 KiB that every program which opens the database writes: when it cannot be
/// made, SQLite speaks of an I/O error, but the disk is full.
bool isFull(const SQLite::Exception& cause) {
    return cause.getErrorCode() == SQLITE_FULL || cause.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE;
}

std::string adviceForResult(int code) {
    switch (code) {
    case SQLITE_FULL:
        return "Free space on this disk, then try again.";
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
    case SQLITE_AUTH:
        return "Check that the folder exists and that this account may write there.";
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return "Close the other program that uses this workspace.";
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return "The file is damaged: restore a backup, or for mirror.db run `returnbench-cli import --anew`.";
    default:
        return "Check the disk, then try again.";
    }
}

} // namespace

SQLite::Database openDatabase(const fs::path& file, std::string_view name, OpenMode mode,
                              Durability durability) {
    const std::string label = "The database " + file.string();
    return guardSqlite("opening " + file.string(), [&] {
        SQLite::Database database =
            mode == OpenMode::ReadWrite ? openForWriting(file, durability) : openForReading(file);
        if (mode == OpenMode::ReadWrite) {
            database.exec("PRAGMA journal_mode = WAL");
            database.exec(durability == Durability::Full ? "PRAGMA synchronous = FULL"
                                                         : "PRAGMA synchronous = NORMAL");
        }
        database.exec("PRAGMA foreign_keys = ON");
        database.exec("PRAGMA trusted_schema = OFF");
        database.exec("PRAGMA secure_delete = ON"); // what was removed is gone from the disk, too
        migrate(database, name, mode, label);
        return database;
    });
}

SQLite::Database openForReading(const fs::path& file) {
    countNoMemory();
    if (isUnchangeable(file))
        return {uriOf(file, "immutable=1"), SQLite::OPEN_READONLY | SQLite::OPEN_URI | SQLite::OPEN_NOMUTEX,
                kBusyTimeoutMs};
    undoCutOffWrites(file);
    return {file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, kBusyTimeoutMs};
}

void createSchema(SQLite::Database& database, std::string_view name) {
    migrate(database, name, OpenMode::ReadWrite, "A database in memory");
}

void throwStorageError(const SQLite::Exception& cause, const std::string& doing) {
    const bool full = isFull(cause);
    throw Error(ErrorCode::Storage,
                "While " + doing + ": " + (full ? "the disk is full" : cause.what()) + ".",
                adviceForResult(full ? SQLITE_FULL : cause.getErrorCode() & 0xff));
}

} // namespace returnbench
