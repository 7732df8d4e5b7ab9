// Against a real PostgreSQL.

#include "tests/workspace/live_source_bench.h"

using namespace returnbench;
using namespace std::chrono_literals;
using test::LiveSourceBench;

namespace {

using Health = FeedStatus::Health;

const std::string kMorning = "2026-11-25T08:00:00Z";

} // namespace

TEST_CASE("what is new in a shop's database comes in, and only that") {
    LiveSourceBench bench;
    auto source = bench.source(bench.config());
    CHECK(source.status().health == Health::Waiting);
    bench.round(source);
    CHECK(source.status().health == Health::Good); // it has all of nothing
    bench.sell(1, 3, kMorning);
    bench.round(source);
    CHECK(source.status().health == Health::Good);
    CHECK(source.status().message.empty());
    CHECK(source.status().upToDateAt == bench.clock.now());
    CHECK(source.nextTurn() == bench.clock.now() + 60s);
    CHECK(bench.mirror->counts().orderLines == 3);
    REQUIRE(bench.events.size() == 1);
    CHECK(bench.events[0].kind == "import.completed");
    CHECK(bench.events[0].data.at("source") == "erp");
    CHECK(bench.events[0].data.at("rows") == 3);
    CHECK(bench.events[0].data.at("added") == 3);

    bench.round(source); // nothing new: nothing said
    CHECK(bench.events.size() == 1);
    CHECK(source.tallyOf("orders").rows == 3);

    bench.sell(4, 4, "2026-11-25T09:00:00Z");
    bench.server.run(
        "UPDATE sales SET sku = 'HAT-2', written = '2026-11-25T09:00:01Z' WHERE order_id = 'O-1'");
    bench.round(source);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-1")).at(0).sku == "HAT-2");
    REQUIRE(bench.events.size() == 2);
    CHECK(bench.events[1].data.at("rows") == 2);
    CHECK(bench.events[1].data.at("added") == 1);
    CHECK(bench.events[1].data.at("changed") == 1);
}

TEST_CASE("pages neither lose nor repeat rows, though thousands share one watermark") {
    LiveSourceBench bench;
    bench.sell(1, 15'000, kMorning);
    bench.sell(15'001, 20'000, "2026-11-25T08:00:00.000001Z");
    auto source = bench.source(bench.config());
    CHECK(bench.round(source) == 10);
    CHECK(bench.mirror->counts().orderLines == 20'000);
    CHECK(source.tallyOf("orders").rows == 20'000);
    REQUIRE(bench.events.size() == 1);
    CHECK(bench.events[0].data.at("added") == 20'000);
}

TEST_CASE("a server that stops half-way is tried again ever later, and the reading goes on where it was") {
    LiveSourceBench bench;
    bench.sell(1, 6'000, kMorning);
    auto source = bench.source(bench.config());
    bench.turn(source);
    CHECK(bench.mirror->counts().orderLines == 2'000);
    bench.server.stop();
    auto longest = 1000ms;
    for (int failures = 1; failures <= 12; ++failures) {
        INFO(failures << " failures");
        CHECK_FALSE(bench.turn(source).didSomething);
        CHECK(source.nextTurn() - bench.clock.now() <= longest);
        CHECK(source.nextTurn() - bench.clock.now() >= longest / 2);
        longest = std::min<std::chrono::milliseconds>(longest * 2, kMaxBackOff);
    }
    CHECK(source.status().health == Health::Trouble);
    CHECK_THAT(source.status().message, ContainsSubstring("[source.erp]"));
    CHECK_FALSE(source.status().action.empty());
    CHECK_FALSE(source.status().upToDateAt);
    CHECK(source.trouble()->code() == ErrorCode::Device);

    bench.server.start();
    bench.turn(source);
    CHECK(source.status().health == Health::Waiting);
    bench.round(source);
    CHECK(source.status().health == Health::Good);
    CHECK(bench.mirror->counts().orderLines == 6'000);
    CHECK(source.tallyOf("orders").rows == 6'000);
    REQUIRE(bench.events.size() == 1);
    CHECK(bench.events[0].data.at("added") == 6'000);

    bench.clock.advance(10min);
    const auto known = source.status().upToDateAt;
    bench.server.stop();
    bench.round(source);
    CHECK(source.status().upToDateAt == known);
    CHECK(source.nextTurn() - bench.clock.now() <= 1s); // the first failure again
}

TEST_CASE("a bench that dies between pages goes on behind the last one, and its event says all of them") {
    LiveSourceBench bench;
    bench.sell(1, 5'000, kMorning);
    {
        auto source = bench.source(bench.config());
        bench.turn(source);
        bench.turn(source);
    }
    bench.openMirror();
    CHECK(bench.mirror->counts().orderLines == 4'000);
    CHECK(bench.events.empty());
    auto source = bench.source(bench.config());
    CHECK(bench.round(source) == 1);
    CHECK(source.tallyOf("orders").rows == 1'000);
    REQUIRE(bench.events.size() == 1);
    CHECK(bench.events[0].data.at("rows") == 5'000);
}

TEST_CASE("an event that cannot be recorded is recorded the next time") {
    LiveSourceBench bench;
    bench.sell(1, 3, kMorning);
    auto source = bench.source(bench.config());
    source.turn(
        *bench.mirror, [](const NewEvent&) { throw Error(ErrorCode::Storage, "full.", "Free."); },
        bench.stop);
    CHECK(source.trouble()->code() == ErrorCode::Storage);
    bench.round(source);
    REQUIRE(bench.events.size() == 1);
    CHECK(bench.events[0].data.at("rows") == 3);
    CHECK(source.status().health == Health::Good);
}

TEST_CASE("a mirror that was thrown away, or another query, fills it anew") {
    LiveSourceBench bench;
    bench.sell(1, 3, kMorning);
    auto source = bench.source(bench.config());
    bench.round(source);
    bench.mirror.reset();
    for (const char* file : {"mirror.db", "mirror.db-wal", "mirror.db-shm"})
        std::filesystem::remove(bench.temp / file);
    bench.openMirror();
    bench.round(source);
    CHECK(bench.mirror->counts().orderLines == 3);

    SourceConfig other = bench.config();
    other.tables[0].query = "SELECT *, 'hats' AS category FROM sales";
    CHECK_FALSE(upToDateAt(*bench.mirror, other));
    auto again = bench.source(other);
    bench.round(again);
    CHECK(again.tallyOf("orders").changed == 3);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-2")).at(0).category == "hats");
}

TEST_CASE("a row that was committed late is found within the overlap and not behind it") {
    LiveSourceBench bench;
    bench.sell(1, 1, kMorning);
    auto source = bench.source(bench.config());
    bench.round(source);
    bench.sell(2, 2, "2026-11-25T07:59:01Z");
    bench.sell(3, 3, "2026-11-25T07:58:59Z");
    bench.round(source);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-2")).size() == 1);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-3")).empty());
    CHECK(source.tallyOf("orders").rows == 2);

    SourceConfig numbered = bench.config();
    numbered.tables[0].watermark = "id";
    numbered.tables[0].overlap = 2;
    auto byNumber = bench.source(numbered);
    bench.round(byNumber);
    CHECK(bench.mirror->counts().orderLines == 3);
    bench.server.run("UPDATE sales SET sku = 'HAT-3'; UPDATE sales SET id = 4 WHERE order_id = 'O-3'");
    bench.round(byNumber);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-3")).at(0).sku == "HAT-3"); // a new number
    CHECK(bench.mirror->linesOfOrder(OrderId("O-1")).at(0).sku == "HAT-1"); // no newer than what is known
}

TEST_CASE("a row that was committed while its place had been passed is found by the next round") {
    LiveSourceBench bench;
    bench.sell(1, 3'000, kMorning);
    auto source = bench.source(bench.config());
    bench.turn(source);
    bench.server.run(
        "INSERT INTO sales (id, written, channel, order_id, order_line_id, sku, quantity) VALUES "
        "(-1, '2026-11-25T07:59:30Z', 'till', 'LATE', 'L1', 'HAT-1', '1')");
    bench.sell(3'001, 3'001, "2026-11-25T08:30:00Z"); // far ahead of it, and not yet in this round
    bench.round(source);
    CHECK(bench.mirror->counts().orderLines == 3'000);
    bench.round(source);
    CHECK(bench.mirror->counts().orderLines == 3'002);
    CHECK(bench.mirror->linesOfOrder(OrderId("LATE")).size() == 1);
}

TEST_CASE("where the watermark is a date, the overlap reaches into the day before") {
    LiveSourceBench bench;
    SourceConfig config = bench.config();
    config.tables[0].query = "SELECT *, (written AT TIME ZONE 'UTC')::date AS day FROM sales";
    config.tables[0].watermark = "day";
    auto source = bench.source(config);
    bench.sell(1, 1, "2020-05-03T00:00:10Z");
    bench.round(source);
    bench.sell(2, 2, "2020-05-02T23:59:50Z"); // committed after it, within the overlap
    bench.sell(3, 3, "2020-05-01T12:00:00Z");
    bench.round(source);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-2")).size() == 1);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-3")).empty());
    CHECK(source.tallyOf("orders").rows == 2);

    config.tables[0].overlap = 2 * 24 * 3600;
    auto longer = bench.source(config);
    bench.round(longer);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-3")).size() == 1);
}

TEST_CASE("a quiet database is read again once, after the overlap's time, and then no more") {
    LiveSourceBench bench;
    bench.sell(1, 2'500, kMorning);
    auto source = bench.source(bench.config());
    CHECK(bench.round(source) == 2);
    bench.clock.advance(59s);
    CHECK(bench.round(source) == 2); // not settled yet
    bench.clock.advance(1s);
    CHECK(bench.round(source) == 2);
    CHECK(bench.round(source) == 1);
    auto reopened = bench.source(bench.config());
    CHECK(bench.round(reopened) == 1);
    CHECK(reopened.tallyOf("orders").rows == 0);
    bench.sell(2'501, 2'501, "2026-11-25T08:02:00Z");
    bench.round(reopened);
    bench.sell(2'502, 2'502, "2026-11-25T08:01:30Z"); // its end is a new one, with an overlap again
    bench.round(reopened);
    CHECK(bench.mirror->counts().orderLines == 2'502);
}

TEST_CASE("a row from the future comes in and does not hide what is written until then") {
    LiveSourceBench bench;
    bench.sell(1, 1, "2126-01-01T00:00:00Z");
    bench.sell(2, 2, "infinity");
    auto source = bench.source(bench.config());
    bench.round(source);
    CHECK(bench.mirror->counts().orderLines == 2);
    bench.server.run("INSERT INTO sales (written, channel, order_id, order_line_id, sku, quantity) VALUES "
                     "(now(), 'till', 'O-3', 'L1', 'HAT-1', '1')");
    bench.round(source);
    CHECK(bench.mirror->counts().orderLines == 3);
    CHECK(source.tallyOf("orders").rows == 3);
}

TEST_CASE("columns that the format does not know are never fetched") {
    LiveSourceBench bench;
    bench.sell(1, 2, kMorning);
    // Reading this one would fail.
    bench.server.run("CREATE VIEW secret AS SELECT id, written, channel, order_id, order_line_id, sku, "
                     "quantity, buyer_id, buyer_name, (1 / (id - id))::text AS email FROM sales");
    SourceConfig config = bench.config();
    config.tables[0].query.clear();
    config.tables[0].view = "public.secret";
    auto source = bench.source(config);
    bench.round(source);
    CHECK(source.status().message.empty());
    CHECK(bench.mirror->counts().orderLines == 2);
    CHECK_FALSE(bench.mirror->linesOfOrder(OrderId("O-1")).at(0).buyerKey.empty());
    REQUIRE(bench.events.size() == 1);
    CHECK(bench.events[0].data.at("dropped_columns") == nlohmann::json({"buyer_name", "email"}));
}

TEST_CASE("bad rows go into a file with their reason, once, and without the buyer") {
    LiveSourceBench bench;
    bench.sell(1, 2, kMorning);
    bench.server.run(
        "UPDATE sales SET quantity = 'many' WHERE order_id = 'O-1'; INSERT INTO sales (written, "
        "channel, order_id, order_line_id, sku, quantity, buyer_id) VALUES ('2026-11-25T07:00:00Z', "
        "'till', 'O-9', 'L1', repeat('x', 70000), '1', 'ada@example.org')");
    auto source = bench.source(bench.config());
    bench.round(source);
    bench.round(source);
    CHECK(source.tallyOf("orders").rejected == 2);
    CHECK(bench.mirror->counts().orderLines == 1);
    const auto files = bench.rejects();
    REQUIRE(files.size() == 1);
    CHECK_THAT(files[0], ContainsSubstring("quantity"));
    CHECK_THAT(files[0], ContainsSubstring("O-1,"));
    CHECK_THAT(files[0], ContainsSubstring("a field is longer than 65536 bytes"));
    CHECK_THAT(files[0], !ContainsSubstring("ada@example.org"));
    CHECK_THAT(files[0], !ContainsSubstring("Ada"));
    CHECK(bench.events.at(0).data.at("rejected") == 2);

    bench.server.run(
        "UPDATE sales SET quantity = '2', written = '2026-11-25T09:00:00Z' WHERE order_id = 'O-1'");
    bench.round(source);
    CHECK(bench.mirror->linesOfOrder(OrderId("O-1")).at(0).quantity == 2);
}

TEST_CASE("large rows make small pages") {
    LiveSourceBench bench;
    bench.server.run("ALTER TABLE sales ADD title text");
    bench.sell(1, 600, kMorning);
    bench.server.run("UPDATE sales SET title = repeat('x', 60000)");
    auto source = bench.source(bench.config());
    CHECK(bench.round(source) == 3); // of 16 MiB
    CHECK(bench.mirror->counts().orderLines == 600);
    CHECK(source.status().message.empty());
}

TEST_CASE("times without a zone are in the source's") {
    LiveSourceBench bench;
    bench.sell(1, 1, kMorning);
    SourceConfig config = bench.config();
    config.timeZone = "Asia/Kolkata";
    config.tables[0].query =
        "SELECT *, timestamp '2026-11-25 12:00' AS ordered_at, date '2027-01-31' AS "
        "return_window_until, timestamptz '2026-11-25 12:00+01' AS delivered_at FROM sales";
    auto source = bench.source(config);
    bench.round(source);
    const OrderLine line = bench.mirror->linesOfOrder(OrderId("O-1")).at(0);
    CHECK(formatTimestamp(line.orderedAt.value()) == "2026-11-25T06:30:00.000Z");
    CHECK(formatTimestamp(line.deliveredAt.value()) == "2026-11-25T11:00:00.000Z");
    CHECK(formatDate(line.returnWindowUntil.value()) == "2027-01-31");
}

TEST_CASE("a table that cannot be read is named with the reason, and the others come in") {
    LiveSourceBench bench;
    bench.sell(1, 2, kMorning);
    bench.server.run(
        "CREATE TABLE bad (id int PRIMARY KEY, written timestamptz, serial text, reason text, since "
        "date, source text); INSERT INTO bad VALUES (1, now(), 'STOLEN-77', 'stolen', "
        "'2026-01-01', 'police')");
    SourceTable blocklist;
    blocklist.name = "blocklist";
    blocklist.kind = ImportKind::Blocklist;
    blocklist.format = "blocklist";
    blocklist.view = "bad";
    blocklist.watermark = "written";
    blocklist.key = "id";
    SourceConfig config = bench.config({LiveSourceBench::orders(), blocklist});
    const std::vector<std::pair<std::string, std::string>> faults{
        {"SELECT * FROM sails", "relation \"sails\" does not exist"},
        {"SELECT 1; DROP TABLE sales", "syntax error"},
        {"SELECT 1) AS q; DROP TABLE sales; SELECT * FROM (SELECT 1", "cannot insert multiple commands"},
        {"INSERT INTO sales DEFAULT VALUES RETURNING *", "syntax error"},
        {"SELECT id, written, channel, order_id, order_line_id, quantity FROM sales", "no column `sku`"},
        {"SELECT id, written, channel, order_id, sku, quantity FROM sales", "no column `order_line_id`"},
        {"SELECT written, channel, order_id, order_line_id, sku, quantity FROM sales", "`key` = `id`"},
        {"SELECT *, sku AS sku FROM sales", "`sku` twice"},
        {"SELECT id, 'x' AS written, channel, order_id, order_line_id, sku, quantity FROM sales",
         "neither a time"},
        {"SELECT 1 AS id, written, channel, order_id, order_line_id, sku, quantity FROM sales",
         "does not tell rows apart"},
        {"SELECT id, written, channel, order_id, order_line_id, sku, 1 / (id - id) AS quantity FROM sales",
         "division by zero"},
    };
    for (const auto& [query, words] : faults) {
        INFO(query);
        config.tables[0].query = query;
        auto source = bench.source(config);
        bench.round(source);
        CHECK(source.status().health == Health::Trouble);
        CHECK_THAT(source.status().message,
                   ContainsSubstring("[source.erp.orders]") && ContainsSubstring(words));
        CHECK(source.trouble()->code() == ErrorCode::InvalidInput);
        CHECK_FALSE(source.status().upToDateAt);
        CHECK(source.nextTurn() == bench.clock.now() + 60s);
        CHECK(bench.mirror->counts().blocklist == 1);
        CHECK(bench.mirror->counts().orderLines == 0);
        CHECK(bench.server.ask("SELECT count(*) FROM sales") == "2");
    }
}

TEST_CASE("nothing can be written through a source") {
    LiveSourceBench bench;
    bench.sell(1, 2, kMorning);
    bench.server.run(
        "CREATE FUNCTION spoil() RETURNS bigint LANGUAGE sql AS 'DELETE FROM sales RETURNING id'");
    SourceConfig config = bench.config();
    config.tables[0].query = "SELECT *, spoil() FROM sales";
    auto source = bench.source(config);
    bench.round(source);
    config.tables[0].query = "SELECT * FROM sales WHERE spoil() > 0";
    auto other = bench.source(config);
    bench.round(other);
    CHECK_THAT(other.status().message, ContainsSubstring("read-only transaction"));
    CHECK(bench.server.ask("SELECT count(*) FROM sales") == "2");
}
