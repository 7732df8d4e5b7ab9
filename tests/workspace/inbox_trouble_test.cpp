#include "tests/workspace/inbox_bench.h"

#include "tests/support/catch.h"

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("links, folders and pipes are told of and never followed") {
    InboxBench bench;
    const auto secret = bench.temp.write("secret.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    fs::create_symlink(secret, bench.folder / "link.csv");
    fs::create_directory(bench.folder / "folder");
    REQUIRE(::mkfifo((bench.folder / "pipe.csv").c_str(), 0600) == 0);
    bench.pass();
    CHECK(bench.blocked() == 0);
    CHECK(fs::is_symlink(bench.folder / "link.csv"));
    CHECK(bench.inbox.waiting().size() == 3);
    const FeedStatus status = bench.inbox.status();
    CHECK(status.health == Health::Trouble);
    CHECK(status.count == 3);
    CHECK_THAT(status.message, ContainsSubstring("folder, link.csv, pipe.csv"));
}

TEST_CASE("an inbox whose folders were made links does nothing") {
    InboxBench bench;
    fs::create_directory(bench.temp / "elsewhere");
    fs::create_directory_symlink(bench.temp / "elsewhere", bench.folder / "done");
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == 0);
    CHECK(namesIn(bench.temp / "elsewhere").empty());
    CHECK_THAT(bench.inbox.status().message, ContainsSubstring("is a link"));
}

TEST_CASE("what a crash left half imported is imported again, without its half-made rejects") {
    InboxBench bench;
    bench.pass(); // makes the folders
    bench.drop(".importing/blocked.csv",
               std::string(kBlocklist) + "AB-1,stolen,,\nAB-2,stolen,2026-02-30,\n");
    bench.drop(".importing/blocked.rejects.csv", "line,column,reason,serial\n");
    bench.drop(".importing/blocked.rejects.csv.Xa81Zq", "lin");
    bench.drop(".importing/blocked.csv.result.json.b9sK3c", "{");
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.blocked() == 1);
    CHECK(namesIn(bench.folder / ".importing").empty());
    CHECK(bench.has("done/blocked.csv"));
    CHECK(bench.has("rejected/blocked.rejects.csv"));
    // The same again: the rejects are known already.
    bench.drop(".importing/blocked.csv",
               std::string(kBlocklist) + "AB-1,stolen,,\nAB-2,stolen,2026-02-30,\n");
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.blocked() == 1);
    CHECK(namesIn(bench.folder / "rejected").size() == 2);
}

TEST_CASE("an event that cannot be recorded leaves the file for later, without a trace") {
    InboxBench bench;
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\nAB-2,stolen,2026-02-30,\n");
    const auto record = std::exchange(bench.record, [](const NewEvent&) {
        throw Error(ErrorCode::Storage, "The journal's disk is full.", "Free space.");
    });
    bench.pass();
    CHECK(bench.imports().empty());
    CHECK(bench.has("blocked.csv"));
    CHECK_FALSE(bench.has("blocked.rejects.csv"));
    CHECK(namesIn(bench.folder / ".importing").empty());
    CHECK(bench.inbox.status().health == Health::Trouble);
    CHECK(bench.inbox.status().message == "The journal's disk is full.");
    CHECK(bench.inbox.nextTurn() == bench.clock.now() + 2s);
    bench.clock.advance(3s);
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop); // looks at it anew
    bench.record = record;
    bench.pass();
    CHECK(bench.imports().size() == 1);
    CHECK(bench.has("done/blocked.csv"));
}

TEST_CASE("a folder that fails is tried again less and less often, and heals by itself") {
    InboxBench bench;
    fs::remove(bench.folder);
    bench.temp.write("bench/inbox", "in the way");
    std::vector<std::chrono::milliseconds> pauses;
    for (int i = 0; i < 8; ++i) {
        bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
        CHECK(bench.inbox.status().health == Health::Trouble);
        CHECK_FALSE(bench.inbox.status().action.empty());
        pauses.push_back(bench.inbox.nextTurn() - bench.clock.now());
    }
    CHECK(pauses == std::vector<std::chrono::milliseconds>{2s, 4s, 8s, 16s, 32s, 1min, 1min, 1min});
    fs::remove(bench.folder);
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.inbox.status().health == Health::Good);
    CHECK(bench.inbox.nextTurn() == bench.clock.now() + 2s);
    fs::remove_all(bench.folder);
    bench.temp.write("bench/inbox", "in the way");
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.inbox.nextTurn() == bench.clock.now() + 2s);
}

TEST_CASE("one file with which the disk fails keeps no other waiting") {
    InboxBench bench;
    bench.drop("a.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.drop("b.csv", std::string(kBlocklist) + "AB-2,stolen,,\n");
    const auto record = bench.record;
    bench.record = [&](const NewEvent& event) {
        if (event.data.at("file") == "a.csv")
            throw Error(ErrorCode::Storage, "A bad sector.", "Copy it again.");
        record(event);
    };
    bench.pass();
    CHECK(bench.imports().empty());
    bench.pass();
    REQUIRE(bench.imports().size() == 1);
    CHECK(bench.imports()[0].data().at("file") == "b.csv");
    CHECK(bench.has("a.csv"));
}

TEST_CASE("a fault in one of the shop's formats stops the inbox and rejects nothing") {
    InboxBench bench;
    bench.temp.write("bench/import-profiles/other.toml", "name = \"other\"\n");
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.pass();
    CHECK(bench.has("blocked.csv"));
    CHECK_THAT(bench.inbox.status().message, ContainsSubstring("other.toml"));
    fs::remove(bench.workspace.directory() / "import-profiles/other.toml");
    bench.pass();
    CHECK(bench.has("done/blocked.csv"));
    CHECK(bench.inbox.status().health == Health::Good);
}

TEST_CASE("a file that is imported but cannot be moved is moved later and recorded once") {
    InboxBench bench;
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    const auto record = bench.record;
    bench.record = [&](const NewEvent& event) {
        record(event);
        fs::remove(bench.folder / "done"); // the share fails right behind the import
        std::ofstream(bench.folder / "done") << "in the way";
    };
    bench.pass();
    CHECK(bench.imports().size() == 1);
    CHECK(bench.inbox.status().health == Health::Trouble);
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    fs::remove(bench.folder / "done");
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.has("done/blocked.csv"));
    CHECK(bench.imports().size() == 1);
    CHECK(bench.inbox.status().health == Health::Good);
}

TEST_CASE("an import that is stopped is done by the next inbox") {
    InboxBench bench;
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    bench.clock.advance(3s);
    bench.drop(".importing/begun.csv", std::string(kBlocklist) + "AB-2,stolen,,\n");
    bench.beforeImport = [&bench] { bench.stop = true; };
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.blocked() == 0);
    CHECK(bench.has("blocked.csv"));
    CHECK(bench.has("begun.csv"));
    bench.beforeImport = {};
    bench.stop = false;
    bench.pass();
    CHECK(bench.blocked() == 2);
}

TEST_CASE("a file that this account may not read stays and is told of") {
    if (::geteuid() == 0)
        return; // may read everything
    InboxBench bench;
    bench.drop("locked.csv", kBlocklist);
    fs::permissions(bench.folder / "locked.csv", fs::perms::none);
    bench.pass();
    CHECK(bench.has("locked.csv"));
    CHECK_THAT(bench.inbox.status().message, ContainsSubstring("locked.csv"));
}
