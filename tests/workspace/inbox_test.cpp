#include "tests/workspace/inbox_bench.h"

#include "tests/support/catch.h"

#include "core/identifiers/identifier.h"

#include <fstream>

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("a dropped file is imported once it has come to rest, and moved with its result") {
    InboxBench bench;
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-123,stolen,,police\n");
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.has("blocked.csv"));
    CHECK(bench.inbox.status().health == Health::Waiting);
    CHECK(bench.inbox.status().count == 1);
    CHECK_FALSE(bench.inbox.status().upToDateAt);
    CHECK(bench.inbox.nextTurn() > bench.clock.now());

    bench.clock.advance(3s);
    CHECK(bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop).didSomething);
    CHECK(bench.blocked() == 1);
    CHECK(namesIn(bench.folder) == std::vector<std::string>{".importing", "done", "rejected"});
    CHECK(bench.has("done/blocked.csv"));
    const auto result = nlohmann::json::parse(bench.read("done/blocked.csv.result.json"));
    CHECK(result.at("file") == "blocked.csv");
    CHECK(result.at("format") == "blocklist");
    CHECK(result.at("added") == 1);
    const auto imports = bench.imports();
    REQUIRE(imports.size() == 1);
    CHECK(imports[0].by() == "inbox");
    CHECK(imports[0].data().at("file") == "blocked.csv");
    CHECK(imports[0].data().at("added") == 1);
    REQUIRE(bench.outcomes.size() == 1);
    CHECK(bench.outcomes[0].movedTo == bench.folder / "done" / "blocked.csv");
    const FeedStatus status = bench.inbox.status();
    CHECK(status.health == Health::Good);
    CHECK(status.upToDateAt == bench.clock.now());
    CHECK_THAT(status.message, ContainsSubstring("blocked.csv (1 row)"));
}

TEST_CASE("a file that grows or shrinks waits until it does not any more") {
    InboxBench bench;
    std::string content = kBlocklist;
    for (int i = 0; i < 4; ++i) {
        content += "AB-" + std::to_string(i) + ",stolen,,\n";
        bench.drop("growing.csv", content);
        bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
        bench.clock.advance(2900ms);
        bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
        CHECK(bench.blocked() == 0);
        bench.clock.advance(2900ms);
    }
    bench.drop("growing.csv", std::string(kBlocklist) + "AB-9,stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == 1);
    CHECK(bench.imports().size() == 1);
}

TEST_CASE("a file that is written to when it is taken goes back and is imported whole later") {
    const bool wasLeftByCrash = GENERATE(false, true);
    InboxBench bench;
    bench.pass(); // makes the folders
    const std::string name = wasLeftByCrash ? ".importing/late.csv" : "late.csv";
    bench.drop(name, std::string(kBlocklist) + "AB-1,stolen,,\nAB-2"); // its last row is half there
    std::ofstream writer(bench.folder / name, std::ios::app);
    bench.beforeImport = [&] {
        if (writer.is_open())
            writer << "22,stolen,,\n";
        writer.close();
    };
    for (int turn = 0; turn < 2 && writer.is_open(); ++turn) {
        bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
        bench.clock.advance(3s);
    }
    CHECK_FALSE(writer.is_open());
    CHECK(bench.has("late.csv"));
    CHECK(bench.blocked() == 0);
    CHECK(bench.imports().empty());
    bench.pass();
    CHECK(bench.blocked() == 2);
    CHECK(bench.workspace.mirror().blocked(normalSerial("AB-222")));
    CHECK(bench.imports().size() == 1);
}

TEST_CASE("an empty file waits a minute for its content, then is refused") {
    InboxBench bench;
    bench.drop("slow.csv", "");
    bench.pass();
    CHECK(bench.has("slow.csv"));
    bench.drop("slow.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.drop("never.csv", "");
    bench.pass();
    CHECK(bench.blocked() == 1);
    bench.clock.advance(1min);
    bench.pass();
    CHECK(bench.has("rejected/never.csv"));
    CHECK_THAT(bench.read("rejected/never.csv.reason.txt"), ContainsSubstring("is empty"));
}

TEST_CASE("a refused file is moved with its reason, and the light is good again once it was dealt with") {
    InboxBench bench;
    bench.drop("photo.csv", "\x89PNG\r\n");
    bench.drop("unknown.csv", "colour,size\nred,9\n");
    bench.pass();
    CHECK(bench.has("rejected/photo.csv"));
    CHECK_THAT(bench.read("rejected/photo.csv.reason.txt"), ContainsSubstring("binary"));
    CHECK_THAT(bench.read("rejected/unknown.csv.reason.txt"), ContainsSubstring("format"));
    CHECK(bench.imports().empty());
    FeedStatus status = bench.inbox.status();
    CHECK(status.health == Health::Trouble);
    CHECK(status.count == 2);
    CHECK_THAT(status.message, ContainsSubstring("photo.csv, unknown.csv"));
    CHECK_THAT(status.action, ContainsSubstring((bench.folder / "rejected").string()));

    // Also by another inbox: what stands in the folder is the truth.
    Inbox again = bench.make();
    again.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(again.status().count == 2);

    fs::remove(bench.folder / "rejected/photo.csv");
    fs::rename(bench.folder / "rejected/unknown.csv", bench.folder / "mended.csv");
    bench.drop("mended.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.pass();
    CHECK(namesIn(bench.folder / "rejected").empty());
    CHECK(bench.inbox.status().health == Health::Good);
    CHECK(bench.blocked() == 1);
}

TEST_CASE("rejected rows wait in a file that can be mended and dropped in again") {
    InboxBench bench;
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\nAB-2,stolen,2026-02-30,\n");
    bench.pass();
    CHECK(bench.blocked() == 1);
    CHECK(bench.has("done/blocked.csv"));
    CHECK_THAT(bench.read("rejected/blocked.rejects.csv.reason.txt"), ContainsSubstring("1 row of 2"));
    CHECK(bench.inbox.status().health == Health::Trouble);
    CHECK(bench.inbox.status().count == 1);
    const auto result = nlohmann::json::parse(bench.read("done/blocked.csv.result.json"));
    CHECK(result.at("rejects_file") == (bench.folder / "rejected/blocked.rejects.csv").string());

    std::string mended = bench.read("rejected/blocked.rejects.csv");
    mended.replace(mended.rfind("2026-02-30"), 10, "2026-02-28");
    fs::remove(bench.folder / "rejected/blocked.rejects.csv");
    bench.drop("blocked.rejects.csv", mended);
    bench.pass();
    CHECK(bench.blocked() == 2);
    CHECK(namesIn(bench.folder / "rejected").empty());
    CHECK(bench.inbox.status().health == Health::Good);
}

TEST_CASE("a mended file in the inbox is not lost to the import of the file that it came from") {
    InboxBench bench;
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.drop("blocked.rejects.csv",
               "line,column,reason,serial,reason,since,source\n3,since,bad,AB-2,stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == 2);
    CHECK(bench.has("done/blocked.rejects.csv"));
}

TEST_CASE("hidden and temporary files are no business of the inbox") {
    InboxBench bench;
    for (const char* name : {".hidden.csv", "~$orders.xlsx", "a.csv.part", "a.csv.TMP", "a.crdownload",
                             "Thumbs.db", "orders.csv~"})
        bench.drop(name, std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == 0);
    CHECK(bench.inbox.status().health == Health::Good);
    CHECK(bench.inbox.waiting().empty());
    CHECK(bench.has("a.csv.part"));
}

TEST_CASE("a name that is taken gets the time, and a very long one still fits") {
    InboxBench bench;
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.pass();
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-2,stolen,,\n");
    bench.pass();
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-3,stolen,,\n");
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    bench.clock.advance(3s);
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.blocked() == 3);
    CHECK(namesIn(bench.folder / "done") ==
          std::vector<std::string>{"blocked.20261125T100006Z.csv", "blocked.20261125T100006Z.csv.result.json",
                                   "blocked.20261125T100009Z.csv", "blocked.20261125T100009Z.csv.result.json",
                                   "blocked.csv", "blocked.csv.result.json"});
    bench.drop(std::string(120, 'x') + std::string(65, 'y') + "\xC3\xA9\xC3\xA9.csv",
               std::string(kBlocklist) + "AB-4,stolen,2026-02-30,\n");
    bench.pass();
    CHECK(namesIn(bench.folder / "done").size() == 8);
    CHECK(namesIn(bench.folder / "rejected").size() == 2);
}

TEST_CASE("the order of files does not matter") {
    InboxBench bench;
    bench.drop("a-returns.csv",
               "channel,return_id,order_id,order_line_id,sku,quantity,awb\nshop,R-1,O-1,1,S,1,AWB1\n");
    bench.drop("b-serials.csv", "order_id,order_line_id,sku,gtin,serial\nO-1,1,S,,AB12345\n");
    bench.drop("c-orders.csv",
               "channel,order_id,order_line_id,sku,quantity,ordered_at\nshop,O-1,1,S,1,2026-01-01\n");
    bench.pass();
    const auto notices = bench.workspace.mirror().findReturns("AWB1");
    REQUIRE(notices.size() == 1);
    CHECK(bench.workspace.mirror().lineOf(notices[0]));
    CHECK(bench.workspace.mirror().unitsOnOrder(OrderId("O-1")).size() == 1);
    CHECK(bench.imports().size() == 3);
}

TEST_CASE("a turn takes a bounded number of files and wants the next one at once") {
    InboxBench bench;
    for (int i = 0; i < 11; ++i)
        bench.drop("f" + std::to_string(i) + ".csv",
                   std::string(kBlocklist) + "AB-" + std::to_string(i) + ",stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == Inbox::kFilesPerTurn);
    CHECK(bench.inbox.nextTurn() <= bench.clock.now());
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.blocked() == 11);
}
