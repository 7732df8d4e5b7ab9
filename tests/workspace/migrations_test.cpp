#include "core/base/database.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <map>
#include <sqlite3.h>
#include <string>
#include <vector>

using namespace returnbench;
using namespace returnbench::test;

namespace fs = std::filesystem;

namespace {

constexpr int kJournals = 8; // stored ones, a version each; the last is the newest
constexpr int kMirrors = 5;

/// Makes the stored database of a version anew: `tests/data/databases/NAME-VERSION.sql`, two inspections with
/// a claim.
void makeStored(const std::string& name, int version, const fs::path& file) {
    const std::string number = std::to_string(version);
    const fs::path stored = fs::path(RETURNBENCH_TEST_DATA) / "databases" /
                            (name + "-" + std::string(3 - number.size(), '0') + number + ".sql");
    fs::remove(file);
    SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(readTextFile(stored, 1 << 20));
}

using Content = std::map<std::string, std::string>;

/// Of each table its rows, in the order of all their columns, and of all things the statements that made
/// them.
Content contentOf(const fs::path& file) {
    const SQLite::Database database(file.string(), SQLite::OPEN_READONLY);
    Content content;
    std::vector<std::string> tables;
    SQLite::Statement things(database,
                             "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite%'");
    while (things.executeStep()) {
        content[things.getColumn(0).getString() + " " + things.getColumn(1).getString()] =
            things.getColumn(2).getString();
        if (things.getColumn(0).getString() == "table")
            tables.push_back(things.getColumn(1).getString());
    }
    for (const std::string& table : tables) {
        SQLite::Statement shape(database, "SELECT * FROM \"" + table + "\" LIMIT 0");
        std::string order;
        for (int i = 1; i <= shape.getColumnCount(); ++i)
            order += (i == 1 ? " ORDER BY " : ", ") + std::to_string(i);
        SQLite::Statement rows(database, "SELECT * FROM \"" + table + "\"" + order);
        std::string& text = content["rows of " + table];
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i)
                text += std::to_string(rows.getColumn(i).getType()) + rows.getColumn(i).getString() + "|";
            text += "\n";
        }
    }
    return content;
}

void requireSame(const Content& found, const Content& wanted) {
    for (const auto& [name, text] : wanted) {
        INFO(name);
        const auto same = found.find(name);
        REQUIRE(same != found.end());
        CHECK(same->second == text);
    }
    CHECK(found.size() == wanted.size());
}

/// While one lives, the n-th thing that SQLite is to do to any database is refused: a statement that makes,
/// changes or removes something, or ends a transaction. As at a full disk or a killed program, what was begun
/// is taken back.
class Refusal {
public:
    explicit Refusal(int at) {
        s_left = at;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(watch));
    }
    ~Refusal() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(watch)); }
    Refusal(const Refusal&) = delete;
    Refusal& operator=(const Refusal&) = delete;
    [[nodiscard]] static bool came() { return s_left <= 0; }

private:
    static int watch(sqlite3* database, char**, const sqlite3_api_routines*) {
        return sqlite3_set_authorizer(database, decide, nullptr);
    }
    static int decide(void*, int action, const char*, const char*, const char*, const char*) {
        switch (action) {
        case SQLITE_READ:
        case SQLITE_SELECT:
        case SQLITE_FUNCTION:
        case SQLITE_PRAGMA:
            return SQLITE_OK;
        default:
            return --s_left == 0 ? SQLITE_DENY : SQLITE_OK;
        }
    }
    static inline int s_left = 0;
};

} // namespace

TEST_CASE("a workspace of every earlier version comes up to date, and its journal is sound") {
    const TempDirectory temp;
    const FixedClock clock;
    CountingRandom random;
    const fs::path root = temp / "bench";
    (void)Workspace::create(root, "Bench 3", clock, random);
    makeStored("journal", kJournals, temp / "newest.db");
    Content wanted = contentOf(temp / "newest.db");
    wanted.erase("rows of projected");
    for (int version = 1; version <= kJournals; ++version) {
        INFO("version " << version);
        makeStored("journal", version, root / "journal.db");
        makeStored("mirror", std::min(version, kMirrors), root / "mirror.db");
        {
            Workspace workspace = Workspace::open(root, OpenMode::ReadWrite, clock, random);
            CHECK(workspace.journal().head().seq == 49);
            CHECK(workspace.journal().check().empty());
            CHECK(workspace.mirror().check().empty());
        }
        Content found = contentOf(root / "journal.db");
        found.erase("rows of projected");
        requireSame(found, wanted);
    }
}

TEST_CASE("a mirror of every earlier version has its rows still") {
    const TempDirectory temp;
    makeStored("mirror", kMirrors, temp / "newest.db");
    for (int version = 1; version <= kMirrors; ++version) {
        INFO("version " << version);
        makeStored("mirror", version, temp / "mirror.db");
        (void)openDatabase(temp / "mirror.db", "mirror", OpenMode::ReadWrite, Durability::Relaxed);
        requireSame(contentOf(temp / "mirror.db"), contentOf(temp / "newest.db"));
    }
}

TEST_CASE("a migration that is cut off at any of its steps leaves a database that the next start brings up "
          "to date") {
    const TempDirectory temp;
    const std::string name = GENERATE(as<std::string>{}, "journal", "mirror");
    const auto bringUpToDate = [&](const fs::path& file) {
        (void)openDatabase(file, name, OpenMode::ReadWrite, Durability::Relaxed);
    };
    makeStored(name, 1, temp / "oldest.db");
    fs::copy_file(temp / "oldest.db", temp / "whole.db");
    bringUpToDate(temp / "whole.db");
    const Content wanted = contentOf(temp / "whole.db");
    int steps = 0;
    for (bool wasCutOff = true; wasCutOff; ++steps) {
        fs::copy_file(temp / "oldest.db", temp / "cut.db", fs::copy_options::overwrite_existing);
        {
            const Refusal refusal(steps + 1);
            try {
                bringUpToDate(temp / "cut.db");
                wasCutOff = false;
            } catch (const Error& error) {
                REQUIRE(error.code() == ErrorCode::Storage);
            }
            REQUIRE(wasCutOff == Refusal::came());
        }
        bringUpToDate(temp / "cut.db");
        const Content found = contentOf(temp / "cut.db");
        if (found != wanted)
            requireSame(found, wanted);
    }
    CHECK(steps > 50);
}
