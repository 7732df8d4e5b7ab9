#include "core/base/error.h"
#include "core/journal/journal.h"

#include "tests/journal/tally_projection.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

struct TallyBench {
    TempDirectory directory;
    FixedClock clock;
    TallyProjection tally;
    Journal journal{directory / "journal.db", OpenMode::ReadWrite, "Bench 1", clock, {&tally}};

    int count(const std::string& kind) {
        SQLite::Statement query(journal.database(), "SELECT count FROM tally WHERE kind = ?");
        query.bind(1, kind);
        return query.executeStep() ? query.getColumn(0).getInt() : 0;
    }
};

} // namespace

TEST_CASE("projections are brought up to date in the appending transaction") {
    TallyBench bench;
    bench.journal.append(event("a"));
    bench.journal.append(std::vector<NewEvent>{event("a"), event("b")});
    CHECK(bench.count("a") == 2);
    CHECK(bench.count("b") == 1);
    CHECK(textOf(bench.journal.check()).empty());
}

TEST_CASE("a projection that fails rolls back the whole batch") {
    const auto kind = GENERATE(as<std::string>{}, "test.refused", "test.incomplete", "test.broken_sql");
    TallyBench bench;
    bench.journal.append(event("a"));
    const JournalHead before = bench.journal.head();
    CHECK_THROWS_AS(bench.journal.append(std::vector<NewEvent>{event("a"), event(kind)}), Error);
    CHECK(bench.journal.head() == before);
    CHECK(bench.count("a") == 1);
    CHECK(textOf(bench.journal.check()).empty());
    CHECK(bench.journal.append(event("a")).seq == 2);
}

TEST_CASE("check names the table and the first row that differ from a replay") {
    TallyBench bench;
    bench.journal.append(std::vector<NewEvent>{event("a"), event("b"), event("c")});
    SQLite::Database& database = bench.journal.database();

    SECTION("a changed value") {
        database.exec("UPDATE tally SET count = 7 WHERE kind = 'b'");
        CHECK_THAT(textOf(bench.journal.check()),
                   ContainsSubstring("0: The table tally differs") &&
                       ContainsSubstring("(kind=b, count=7, last_by=asha) should be (kind=b, count=1"));
    }
    SECTION("a changed type") {
        database.exec("UPDATE tally SET last_by = NULL WHERE kind = 'b'");
        CHECK_THAT(textOf(bench.journal.check()), ContainsSubstring("last_by=NULL"));
    }
    SECTION("a removed row") {
        database.exec("DELETE FROM tally WHERE kind = 'c'");
        CHECK_THAT(textOf(bench.journal.check()),
                   ContainsSubstring("(kind=c, count=1, last_by=asha) is missing"));
    }
    SECTION("an added row") {
        database.exec("INSERT INTO tally VALUES ('d', 1, 'asha')");
        CHECK_THAT(textOf(bench.journal.check()),
                   ContainsSubstring("(kind=d, count=1, last_by=asha) should not"));
    }
    SECTION("a removed table") {
        database.exec("DROP TABLE tally");
        CHECK_THAT(textOf(bench.journal.check()), ContainsSubstring("it is missing"));
    }
    SECTION("another column") {
        database.exec("ALTER TABLE tally ADD COLUMN extra");
        CHECK_THAT(textOf(bench.journal.check()), ContainsSubstring("its columns are others"));
    }
    bench.journal.rebuildProjections();
}

TEST_CASE("rebuilding the projections gives what a replay gives") {
    TallyBench bench;
    bench.journal.append(std::vector<NewEvent>{event("a"), event("b"), event("a")});
    bench.journal.database().exec("UPDATE tally SET count = 40");
    bench.journal.database().exec("INSERT INTO tally VALUES ('zzz', 1, 'mallory')");
    REQUIRE_FALSE(bench.journal.check().empty());
    bench.journal.rebuildProjections();
    CHECK(textOf(bench.journal.check()).empty());
    CHECK(bench.count("a") == 2);
    CHECK(bench.count("zzz") == 0);
}

TEST_CASE("an event that a projection can no longer read is named by check") {
    TempDirectory directory;
    FixedClock clock;
    const auto file = directory / "journal.db";
    {
        Journal journal(file, OpenMode::ReadWrite, "Bench 1", clock, {});
        journal.append(std::vector<NewEvent>{event("a"), event("test.refused")});
    }
    TallyProjection tally;
    Journal journal(file, OpenMode::ReadWrite, "Bench 1", clock, {&tally});
    CHECK_THAT(textOf(journal.check()),
               ContainsSubstring("2: Event 2 cannot be replayed: The tally refuses"));
}
