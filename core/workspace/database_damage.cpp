#include "core/workspace/database_damage.h"

#include "core/base/database.h"
#include "core/base/text.h"

#include <sqlite3.h>
#include <system_error>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr int kStepsBetweenLooks = 10'000; // of SQLite's machine: some milliseconds
constexpr std::size_t kShownDamage = 200;

int isStopped(void* stop) {
    return static_cast<const std::stop_token*>(stop)->stop_requested() ? 1 : 0;
}

} // namespace

std::string lackOf(const fs::path& file) {
    std::error_code error;
    const std::uintmax_t bytes = fs::file_size(file, error);
    if (error == std::errc::no_such_file_or_directory)
        return "its file is missing";
    return !error && bytes == 0 ? "its file is empty" : "";
}

std::string damageOf(const fs::path& file, const std::stop_token& stop) {
    if (std::string lack = lackOf(file); !lack.empty())
        return lack;
    try {
        SQLite::Database database = openForReading(file);
        std::stop_token asked = stop;
        sqlite3_progress_handler(database.getHandle(), kStepsBetweenLooks, isStopped, &asked);
        const std::string found = database.execAndGet("PRAGMA quick_check(1)").getString();
        // "*** in database main ***" stands before it on a line of its own.
        return found == "ok" ? std::string() : printable(found.substr(found.find('\n') + 1), kShownDamage);
    } catch (const SQLite::Exception& cause) {
        const int code = cause.getErrorCode();
        const bool isDamage = code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
        return isDamage ? printable(cause.what(), kShownDamage) : std::string();
    }
}

std::vector<DamagedDatabase> damagedDatabases(const fs::path& workspace) {
    std::vector<DamagedDatabase> damaged;
    for (const char* name : {"journal", "mirror"})
        if (std::string what = damageOf(workspace / (std::string(name) + ".db")); !what.empty())
            damaged.push_back({name, std::move(what)});
    return damaged;
}

} // namespace returnbench
