#include "core/base/error.h"
#include "core/journal/journal.h"

#include "tests/journal/tally_projection.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

using namespace returnbench;
using namespace returnbench::test;
using namespace std::chrono_literals;

namespace {

struct Bench {
    TempDirectory directory;
    FixedClock clock;
    std::filesystem::path file = directory / "journal.db";

    Journal open(OpenMode mode = OpenMode::ReadWrite) { return {file, mode, "Bench 1", clock, {}}; }
};

ErrorCode codeOf(const std::function<void()>& work, std::string* message = nullptr) {
    try {
        work();
    } catch (const Error& error) {
        if (message != nullptr)
            *message = error.what();
        CHECK_FALSE(error.whatToDo().empty());
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::Storage;
}

} // namespace

TEST_CASE("digests and hashes are those that anyone computes from the canonical body") {
    Bench bench;
    Journal journal = bench.open();
    const Event first = journal.append(NewEvent{
        "inspection.opened",
        "asha",
        InspectionId("RB-261125-TEST0001"),
        {{"awb", "AWB-1"}, {"items", 2}, {"note", "größe \"L\" / ₹\t\x7F\xE2\x80\xA8\xF0\x9F\x98\x80"}}});
    CHECK(first.seq == 1);
    CHECK(first.at() == "2026-11-25T10:00:00.000Z");
    CHECK(first.digest == "e86334b6b425afc7ee9faee7e9fe7798226c70ba4b3f6f929eb037fcc1cae5a8");
    CHECK(first.hash == "9b911d1abfe31fdfbff4930b8613bf3a34123348cf80dfb427563764ca3b4027");

    bench.clock.advance(1250ms);
    const Event second =
        journal.append(NewEvent{"import.completed", "returnbench", {}, nlohmann::json::object()});
    CHECK(second.seq == 2);
    CHECK_FALSE(second.body.contains("inspection"));
    CHECK(second.digest == "2c5f3d0a52e945ec80dc1b1386980a27676a0a9866da1bf3559a8064e960a19a");
    CHECK(second.hash == "742b0b82c94c593c4a37702dc3e089a03a997d0cf6cc44b9d8f742bb463060bc");
    CHECK(journal.head() == JournalHead{2, second.hash});
    CHECK(textOf(journal.check()).empty());
}

TEST_CASE("an empty journal has head 0 and is sound") {
    Bench bench;
    Journal journal = bench.open();
    CHECK(journal.head() == JournalHead{0, std::string(kGenesisHash)});
    CHECK(journal.append(std::span<const NewEvent>{}).empty());
    CHECK(journal.head().seq == 0);
    CHECK(textOf(journal.check()).empty());
}

TEST_CASE("events come back as they were written, after reopening too") {
    Bench bench;
    std::vector<Event> written;
    {
        Journal journal = bench.open();
        const std::vector<NewEvent> batch{event("a", "RB-1", 1), event("b", "RB-2", 2), event("c", "RB-1", 3),
                                          event("d")};
        written = journal.append(batch);
    }
    Journal journal = bench.open();
    const auto own = journal.eventsOf(InspectionId("RB-1"));
    REQUIRE(own.size() == 2);
    CHECK(own[0].body == written[0].body);
    CHECK(own[1].seq == 3);
    CHECK(own[1].hash == written[2].hash);
    CHECK(own[1].data().at("value") == 3);
    CHECK(journal.eventsOf(InspectionId("RB-9")).empty());

    std::vector<std::int64_t> seen;
    journal.forEach(2, [&](const Event& e) {
        seen.push_back(e.seq);
        return e.seq < 3;
    });
    CHECK(seen == std::vector<std::int64_t>{2, 3});

    const auto links = journal.links(2, 4);
    REQUIRE(links.size() == 3);
    CHECK(links[0].digest == written[1].digest);
    CHECK(links[2].hash == written[3].hash);
}

TEST_CASE("time never runs backwards within the journal") {
    Bench bench;
    Journal journal = bench.open();
    bench.clock.advance(1h);
    CHECK(journal.append(event("a")).at() == "2026-11-25T11:00:00.000Z");
    bench.clock.advance(-2h);
    CHECK(journal.append(event("b")).at() == "2026-11-25T11:00:00.000Z");
    bench.clock.advance(3h);
    CHECK(journal.append(event("c")).at() == "2026-11-25T12:00:00.000Z");
    CHECK(textOf(journal.check()).empty());
}

TEST_CASE("an event that cannot be recorded is refused with its reason and nothing is written") {
    Bench bench;
    Journal journal = bench.open();
    std::string message;
    const auto appending = [&](const NewEvent& bad) {
        return codeOf([&] { journal.append(std::vector<NewEvent>{event("fine"), bad}); }, &message);
    };
    CHECK(appending({"", "asha", {}, nlohmann::json::object()}) == ErrorCode::InvalidInput);
    CHECK_THAT(message, ContainsSubstring("its kind is blank"));
    CHECK(appending({"a", "  ", {}, nlohmann::json::object()}) == ErrorCode::InvalidInput);
    CHECK_THAT(message, ContainsSubstring("its author is blank"));
    CHECK(appending({"a", "as\nha", {}, nlohmann::json::object()}) == ErrorCode::InvalidInput);
    CHECK_THAT(message, ContainsSubstring("control characters"));
    CHECK(appending({"a", "asha", {}, nullptr}) == ErrorCode::InvalidInput);
    CHECK_THAT(message, ContainsSubstring("its data is no JSON object"));
    CHECK(appending({"a", "asha", {}, {{"price", 1.5}}}) == ErrorCode::InvalidInput);
    CHECK_THAT(message, ContainsSubstring("/data/price"));
    CHECK(appending({"a", "\xFF", {}, nlohmann::json::object()}) == ErrorCode::InvalidInput);
    CHECK(appending({"a", "asha", {}, {{"text", std::string(1 << 20, 'x')}}}) == ErrorCode::InvalidInput);
    CHECK_THAT(message, ContainsSubstring("at most 1048576"));
    CHECK(journal.head().seq == 0);
}

TEST_CASE("the database itself refuses to change, remove, insert or replace events") {
    Bench bench;
    Journal journal = bench.open();
    journal.append(event("a"));
    journal.append(event("b"));
    SQLite::Database plain(bench.file.string(), SQLite::OPEN_READWRITE);
    const auto insert = [](const std::string& verb, const std::string& seq) {
        std::string sql = verb;
        sql.append(" INTO event (seq, body, digest, hash, kind, at) VALUES (").append(seq);
        return sql.append(", 'b', 'd', 'h', 'k', 't')");
    };
    for (const std::string& sql : {
             std::string("UPDATE event SET digest = 'x' WHERE seq = 1"),
             std::string("UPDATE OR REPLACE event SET seq = 2 WHERE seq = 1"),
             std::string("DELETE FROM event WHERE seq = 2"),
             std::string("DELETE FROM event"),
             insert("INSERT", "4"),
             insert("INSERT", "NULL"),
             insert("INSERT OR REPLACE", "1"),
             insert("INSERT OR IGNORE", "2"),
         }) {
        INFO(sql);
        std::string message;
        try {
            plain.exec(sql);
        } catch (const SQLite::Exception& cause) {
            message = cause.what();
        }
        CHECK(message == "the journal is append-only");
    }
    CHECK(textOf(journal.check()).empty());
}

TEST_CASE("opened read-only the journal answers and refuses to append") {
    Bench bench;
    Journal writer = bench.open();
    writer.append(event("a", "RB-1"));
    Journal reader = bench.open(OpenMode::ReadOnly);
    CHECK(reader.head().seq == 1);
    CHECK(reader.eventsOf(InspectionId("RB-1")).size() == 1);
    CHECK(textOf(reader.check()).empty());
    CHECK(codeOf([&] { reader.append(event("b")); }) == ErrorCode::Storage);
    CHECK(writer.append(event("c")).seq == 2);
}

TEST_CASE("a journal that is absent, no database, or of a newer version is refused with what to do") {
    Bench bench;
    CHECK(codeOf([&] { bench.open(OpenMode::ReadOnly); }) == ErrorCode::Storage);
    bench.directory.write("journal.db", std::string(8192, 'x'));
    CHECK(codeOf([&] { bench.open(); }) == ErrorCode::Storage);

    std::filesystem::remove(bench.file);
    (void)bench.open();
    SQLite::Database(bench.file.string(), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 999");
    std::string message;
    CHECK(codeOf([&] { bench.open(); }, &message) == ErrorCode::Unsupported);
    CHECK_THAT(message, ContainsSubstring("newer ReturnBench"));
}

TEST_CASE("a full disk is a storage error and leaves the journal as it was") {
    Bench bench;
    Journal journal = bench.open();
    journal.append(event("a"));
    const JournalHead before = journal.head();
    journal.database().exec("PRAGMA max_page_count = 1"); // SQLite raises it to the pages that are in use
    std::string message;
    const NewEvent large{"b", "asha", {}, {{"text", std::string(100'000, 'x')}}};
    CHECK(codeOf([&] { journal.append(large); }, &message) == ErrorCode::Storage);
    CHECK_THAT(message, ContainsSubstring("full"));
    CHECK(journal.head() == before);
    journal.database().exec("PRAGMA max_page_count = 1000000");
    CHECK(journal.append(large).seq == 2);
    CHECK(textOf(journal.check()).empty());
}

TEST_CASE("an inspection id with quotes and SQL in it is only a text") {
    Bench bench;
    Journal journal = bench.open();
    const std::string id = "x' OR '1'='1";
    journal.append(event("a", id));
    journal.append(event("b", "RB-1"));
    CHECK(journal.eventsOf(InspectionId(id)).size() == 1);
    CHECK(journal.eventsOf(InspectionId("' OR ''='")).empty());
}
