#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/journal/journal.h"

#include "tests/journal/tally_projection.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <optional>

using namespace returnbench;
using namespace returnbench::test;
using namespace std::chrono_literals;

namespace {

/// A journal of five events, and the means of someone who can write to its file.
struct Tampered {
    TempDirectory directory;
    FixedClock clock;
    TallyProjection tally;
    std::filesystem::path file = directory / "journal.db";

    Tampered() {
        Journal journal = open();
        for (int i = 1; i <= 5; ++i) {
            journal.append(event("step." + std::to_string(i), i == 3 ? "" : "RB-1", i));
            clock.advance(1s);
        }
    }

    Journal open() { return {file, OpenMode::ReadWrite, "Bench 1", clock, {&tally}}; }

    /// Runs SQL with the triggers out of the way and puts them back.
    void tamper(const std::vector<std::string>& statements) const {
        SQLite::Database plain(file.string(), SQLite::OPEN_READWRITE);
        std::vector<std::string> triggers;
        {
            SQLite::Statement rows(plain, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
            std::vector<std::string> names;
            while (rows.executeStep()) {
                names.push_back(rows.getColumn(0).getString());
                triggers.push_back(rows.getColumn(1).getString());
            }
            rows.reset();
            for (const std::string& name : names)
                plain.exec("DROP TRIGGER " + name);
        }
        for (const std::string& statement : statements)
            plain.exec(statement);
        for (const std::string& trigger : triggers)
            plain.exec(trigger);
    }

    std::vector<JournalProblem> check() { return open().check(); }
    std::string found() { return textOf(check()); }

    /// The stored body of an event with one text replaced by another.
    std::string bodyWith(int seq, const std::string& from, const std::string& to) {
        SQLite::Database plain(file.string(), SQLite::OPEN_READONLY);
        std::string body =
            plain.execAndGet("SELECT body FROM event WHERE seq = " + std::to_string(seq)).getString();
        const auto at = body.find(from);
        REQUIRE(at != std::string::npos);
        return body.replace(at, from.size(), to);
    }
};

std::string quoted(std::string text) {
    for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += 2)
        text.insert(at, 1, '\'');
    return "'" + text + "'";
}

bool names(const std::vector<JournalProblem>& problems, std::int64_t seq) {
    return std::any_of(problems.begin(), problems.end(), [&](const auto& p) { return p.seq == seq; });
}

} // namespace

TEST_CASE("an untouched journal has no problems") {
    Tampered journal;
    journal.tamper({});
    CHECK(journal.found().empty());
}

TEST_CASE("an altered body is found with its number") {
    Tampered journal;
    const std::string body = journal.bodyWith(2, "\"value\":2", "\"value\":9");
    journal.tamper({"UPDATE event SET body = " + quoted(body) + " WHERE seq = 2"});
    CHECK_THAT(journal.found(), StartsWith("2: Event 2 was altered: its digest differs."));
}

TEST_CASE("an altered body with a fitting digest breaks the chain at its number") {
    Tampered journal;
    const std::string body = journal.bodyWith(2, "\"value\":2", "\"value\":9");
    journal.tamper({"UPDATE event SET body = " + quoted(body) + ", digest = " + quoted(sha256Hex(body)) +
                    " WHERE seq = 2"});
    CHECK(journal.found() == "2: Event 2 does not follow the one before it: its hash differs.\n");
}

TEST_CASE("an altered body with fitting digest and hash breaks the chain at the next event") {
    Tampered journal;
    const std::string body = journal.bodyWith(2, "\"value\":2", "\"value\":9");
    const std::string digest = sha256Hex(body);
    const std::string previous = journal.open().links(1, 1).front().hash;
    journal.tamper({"UPDATE event SET body = " + quoted(body) + ", digest = " + quoted(digest) +
                    ", hash = " + quoted(chainHash(previous, digest)) + " WHERE seq = 2"});
    CHECK(journal.found() == "3: Event 3 does not follow the one before it: its hash differs.\n");
}

TEST_CASE("an altered digest or hash is found with its number") {
    Tampered journal;
    const std::string other(64, 'a');
    journal.tamper({"UPDATE event SET digest = " + quoted(other) + " WHERE seq = 4"});
    CHECK_THAT(journal.found(), ContainsSubstring("4: Event 4 was altered: its digest differs."));
    Tampered second;
    second.tamper({"UPDATE event SET hash = " + quoted(other) + " WHERE seq = 5"});
    CHECK(second.found() == "5: Event 5 does not follow the one before it: its hash differs.\n");
}

TEST_CASE("a body that says the same in another spelling is not canonical") {
    Tampered journal;
    const std::string body = journal.bodyWith(2, "\"value\":2", "\"value\": 2");
    const std::string previous = journal.open().links(1, 1).front().hash;
    const std::string digest = sha256Hex(body);
    journal.tamper({"UPDATE event SET body = " + quoted(body) + ", digest = " + quoted(digest) +
                    ", hash = " + quoted(chainHash(previous, digest)) + " WHERE seq = 2"});
    CHECK_THAT(journal.found(), ContainsSubstring("2: Event 2 is not in canonical form."));
}

TEST_CASE("a removed event is found with its number") {
    Tampered journal;
    journal.tamper({"DELETE FROM event WHERE seq = 3"});
    CHECK_THAT(journal.found(), StartsWith("3: Event 3 is missing.\n"));
    journal.tamper({"DELETE FROM event WHERE seq IN (1, 2)"});
    CHECK_THAT(journal.found(), StartsWith("1: The events 1 to 3 are missing.\n"));
}

TEST_CASE("an event that was cut off the end is found, even after more were appended") {
    Tampered journal;
    journal.tamper({"DELETE FROM event WHERE seq = 5"});
    CHECK_THAT(journal.found(), StartsWith("5: Event 5 is missing.\n"));
    CHECK(journal.open().append(event("later")).seq == 6);
    CHECK_THAT(journal.found(), StartsWith("5: Event 5 is missing.\n"));
}

TEST_CASE("the number that the database remembers is compared with the last event's") {
    const char* how = GENERATE("UPDATE sqlite_sequence SET seq = 2",
                               "UPDATE sqlite_sequence SET name = 'evenu'", "DELETE FROM sqlite_sequence");
    INFO(how);
    Tampered journal;
    journal.tamper({how});
    CHECK_THAT(
        journal.found(),
        StartsWith("0: The last event is number 5, and the highest number that the database remembers is"));
}

TEST_CASE("a removed event is found when the others were numbered anew") {
    Tampered journal;
    journal.tamper({"DELETE FROM event WHERE seq = 3", "UPDATE event SET seq = seq - 1 WHERE seq > 3"});
    CHECK(names(journal.check(), 3));
}

TEST_CASE("an event put between others is found with its number") {
    Tampered journal;
    journal.tamper(
        {"UPDATE event SET seq = -seq WHERE seq > 2", "UPDATE event SET seq = 1 - seq WHERE seq < 0",
         "INSERT INTO event SELECT 3, body, digest, hash, inspection, kind, at FROM event WHERE seq = 2"});
    const auto problems = journal.check();
    INFO(textOf(problems));
    CHECK(names(problems, 3));
}

TEST_CASE("swapped events are found with their numbers and where they were") {
    Tampered journal;
    journal.tamper({"UPDATE event SET seq = 100 WHERE seq = 2", "UPDATE event SET seq = 2 WHERE seq = 3",
                    "UPDATE event SET seq = 3 WHERE seq = 100"});
    const auto problems = journal.check();
    const std::string text = textOf(problems);
    CHECK(names(problems, 2));
    CHECK(names(problems, 3));
    CHECK_THAT(text, ContainsSubstring("recorded right after what is now event 3") &&
                         ContainsSubstring("recorded right after what is now event 1"));
}

TEST_CASE("a duplicate number is found in a table that was made anew without its key") {
    Tampered journal;
    journal.tamper({"CREATE TABLE copy AS SELECT * FROM event", "DROP TABLE event",
                    "ALTER TABLE copy RENAME TO event",
                    "INSERT INTO event SELECT * FROM event WHERE seq = 3"});
    const std::string text = journal.found();
    CHECK_THAT(text, ContainsSubstring("0: The table event of the database was changed."));
    CHECK_THAT(text, ContainsSubstring("0: The index event_inspection was removed"));
    CHECK_THAT(text, ContainsSubstring("3: Event 3 is there twice."));
}

TEST_CASE("removed, changed and added triggers are found") {
    Tampered journal;
    SQLite::Database plain(journal.file.string(), SQLite::OPEN_READWRITE);
    plain.exec("DROP TRIGGER event_no_delete");
    plain.exec("DROP TRIGGER event_no_update");
    plain.exec("CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT 1; END");
    plain.exec("CREATE TRIGGER sly AFTER INSERT ON event BEGIN SELECT 1; END");
    const std::string text = journal.found();
    CHECK_THAT(text, ContainsSubstring("The trigger event_no_delete was removed"));
    CHECK_THAT(text, ContainsSubstring("The trigger event_no_update of the database was changed"));
    CHECK_THAT(text, ContainsSubstring("The trigger sly was added"));
}

TEST_CASE(
    "a text of the schema that became a blob of the same bytes is found, though SQLite reads it as before") {
    Tampered tampered;
    tampered.tamper(
        {"PRAGMA writable_schema = ON",
         "UPDATE sqlite_schema SET sql = CAST(sql AS BLOB) WHERE name = 'event'",
         "UPDATE sqlite_schema SET tbl_name = CAST(tbl_name AS BLOB) WHERE name = 'sqlite_sequence'"});
    const std::string text = tampered.found();
    CHECK_THAT(text, ContainsSubstring("The table event of the database was changed"));
    CHECK_THAT(text, ContainsSubstring("The table sqlite_sequence of the database was changed"));
}

TEST_CASE("a body that is no JSON is a problem in check and a storage error for readers") {
    Tampered journal;
    journal.tamper({"UPDATE event SET body = '[' || substr(body, 2) WHERE seq = 2"});
    CHECK_THAT(journal.found(),
               ContainsSubstring("2: Event 2 was altered: its digest differs, and it is no JSON."));
    const Journal reader = journal.open();
    CHECK_THROWS_AS(reader.eventsOf(InspectionId("RB-1")), Error);
    CHECK_THROWS_AS(reader.forEach(1, [](const Event&) { return true; }), Error);
}

TEST_CASE("a body that is JSON but no event is a problem, never an exception") {
    const auto body =
        GENERATE(as<std::string>{}, R"({"at":"2026-11-25T10:00:01.000Z","kind":"x"})",
                 R"({"at":"yesterday","bench":"b","by":"a","data":{},"kind":"x","v":1})",
                 R"({"at":"2026-11-25T10:00:01.000Z","bench":"b","by":"a","data":[],"kind":"x","v":1})",
                 R"({"at":"2026-11-25T10:00:01.000Z","bench":"b","by":"a","data":{},"kind":"x","v":2})",
                 R"({"a":1,"at":"2026-11-25T10:00:01.000Z","bench":"b","by":"a","data":{},"kind":"x","v":1})",
                 R"({"at":"2026-11-25T10:00:01.000Z","bench":"b","by":1.5,"data":{},"kind":"x","v":1})");
    Tampered journal;
    const std::string digest = sha256Hex(body);
    const std::string previous = journal.open().links(1, 1).front().hash;
    journal.tamper({"UPDATE event SET body = " + quoted(body) + ", digest = " + quoted(digest) +
                    ", hash = " + quoted(chainHash(previous, digest)) + " WHERE seq = 2"});
    const auto problems = journal.check();
    INFO(textOf(problems));
    CHECK(names(problems, 2));
}

TEST_CASE("an event that is filed under something else than its body says is found") {
    Tampered journal;
    const std::string change = GENERATE(as<std::string>{}, "inspection = 'RB-2'", "inspection = NULL",
                                        "kind = 'other'", "at = '2026'");
    journal.tamper({"UPDATE event SET " + change + " WHERE seq = 4"});
    CHECK_THAT(
        journal.found(),
        ContainsSubstring("4: Event 4 is filed under another kind, time or inspection than its body says."));
}

TEST_CASE("time that runs backwards is found with the event's number") {
    Tampered journal;
    const std::string body = journal.bodyWith(4, "10:00:03", "09:00:03");
    const std::string digest = sha256Hex(body);
    const std::string previous = journal.open().links(3, 3).front().hash;
    journal.tamper({"UPDATE event SET body = " + quoted(body) + ", digest = " + quoted(digest) +
                    ", hash = " + quoted(chainHash(previous, digest)) + " WHERE seq = 4"});
    CHECK_THAT(journal.found(), ContainsSubstring("4: Event 4 lies in time before the one ahead of it."));
}

TEST_CASE("damage in any page of the file is found: by check, which does not throw, or already at opening") {
    Tampered journal;
    const std::string content = readTextFile(journal.file, 1 << 24);
    std::size_t opened = 0;
    for (std::size_t page = 1; page < content.size() / 4096; ++page) {
        INFO("page " << page);
        std::string damaged = content;
        std::fill_n(damaged.begin() + static_cast<std::ptrdiff_t>(page * 4096), 64, '\x55');
        writeFileDurably(journal.file, damaged);
        std::optional<Journal> reopened;
        try {
            reopened.emplace(journal.file, OpenMode::ReadWrite, "Bench 1", journal.clock,
                             std::vector<const Projection*>{&journal.tally});
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::Storage);
            continue;
        }
        CHECK_FALSE(reopened->check().empty());
        ++opened;
    }
    CHECK(opened > 0);
}
