// Flips single bits of a journal's file, anywhere, and asks `check`. Each must be found, unless it changes
// nothing that anyone could read (free space within a page, a counter of SQLite's): then every row of every
// table is as before. SQLite's own integrity_check is asked, too, to show what it finds alone.
//
//     bench_journal_flips [FLIPS=10000 [SEED=1 [INSPECTIONS=20]]]
//
// Exits with 1 when one that matters was not found.

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "tests/reports/made_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <random>

using namespace returnbench;

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kMaxBytes = 1u << 30;

/// Of all rows of all tables, and of the schema; empty when they cannot be read.
std::string contentOf(const fs::path& file) {
    try {
        SQLite::Database database(file.string());
        Sha256 content;
        std::vector<std::string> queries{"SELECT type, name, tbl_name, sql FROM sqlite_schema"};
        SQLite::Statement tables(database,
                                 "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
        while (tables.executeStep())
            queries.push_back("SELECT * FROM \"" + tables.getColumn(0).getString() + "\"");
        queries.emplace_back("SELECT user_version FROM pragma_user_version");
        for (const std::string& query : queries) {
            SQLite::Statement rows(database, query);
            while (rows.executeStep())
                for (int i = 0; i < rows.getColumnCount(); ++i) {
                    const SQLite::Column cell = rows.getColumn(i);
                    content.update(std::to_string(cell.getType()) + ":" + std::to_string(cell.getBytes()) +
                                   ":");
                    content.update(cell.getString());
                }
        }
        return content.finish();
    } catch (const SQLite::Exception&) {
        return {};
    }
}

bool sqliteFinds(const fs::path& file) {
    try {
        SQLite::Database database(file.string());
        return database.execAndGet("PRAGMA integrity_check").getString() != "ok";
    } catch (const SQLite::Exception&) {
        return true;
    }
}

bool checkFinds(const fs::path& file, const test::MadeJournal& made) {
    try {
        const Journal journal(file, OpenMode::ReadOnly, "Bench 1", made.clock,
                              {&made.inspectionTables, &made.personTables, &made.clipTables,
                               &made.claimTables, &made.reportTables, &made.secondTables});
        return !journal.check().empty();
    } catch (const Error&) {
        return true;
    }
}

} // namespace

int main(int argc, char** argv) {
    const int flips = argc > 1 ? std::atoi(argv[1]) : 10'000;
    const auto seed = static_cast<std::uint64_t>(argc > 2 ? std::atoll(argv[2]) : 1);
    test::MadeJournal made(argc > 3 ? std::atoi(argv[3]) : 20, 20);
    made.journal->database().exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const Bytes whole = readFile(made.directory / "journal.db", kMaxBytes);
    test::TempDirectory temp;
    const fs::path file = temp / "journal.db";
    const auto put = [&](const Bytes& content) {
        for (const char* name : {"journal.db", "journal.db-wal", "journal.db-shm"})
            fs::remove(temp / name);
        writeFileDurably(file, std::span<const std::byte>(content));
    };
    put(whole);
    const std::string content = contentOf(file);
    if (content.empty() || checkFinds(file, made) || sqliteFinds(file)) {
        std::puts("the journal is not sound to begin with");
        return 1;
    }
    std::mt19937_64 random(seed);
    int found = 0;
    int bySqlite = 0;
    int harmless = 0;
    int missed = 0;
    Bytes changed = whole;
    for (int i = 0; i < flips; ++i) {
        const std::size_t at = random() % whole.size();
        const auto bit = std::byte{static_cast<unsigned char>(1u << (random() % 8))};
        changed[at] ^= bit;
        put(changed);
        if (checkFinds(file, made)) {
            ++found;
            bySqlite += sqliteFinds(file) ? 1 : 0;
        } else if (contentOf(file) == content) {
            ++harmless;
        } else {
            ++missed;
            std::printf("missed: bit %u of byte %zu\n", std::to_integer<unsigned>(bit), at);
        }
        changed[at] ^= bit;
    }
    std::printf("%d single-bit flips in a journal of %zu bytes: %d found, of these %d by SQLite's own check "
                "alone; %d "
                "changed nothing that is read; %d missed\n",
                flips, whole.size(), found, bySqlite, harmless, missed);
    return missed == 0 ? 0 : 1;
}
