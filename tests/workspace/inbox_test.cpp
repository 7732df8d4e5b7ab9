#include "core/workspace/inbox.h"

#include "core/base/file.h"
#include "core/identifiers/identifier.h"
#include "core/workspace/workspace.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace returnbench;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;
using Health = FeedStatus::Health;

constexpr const char* kBlocklist = "serial,reason,since,source\n";

/// An inbox of a workspace, and what it said.
struct Bench {
    test::TempDirectory temp;
    test::FixedClock clock;
    test::CountingRandom random;
    Workspace workspace = Workspace::create(temp / "bench", "Bench 3", clock, random);
    fs::path folder = inboxOf(workspace.directory());
    std::vector<InboxOutcome> outcomes;
    std::atomic<bool> stop{false};
    std::function<void()> beforeImport; ///< files are ready, and not taken yet
    std::function<void(const NewEvent&)> record = [this](const NewEvent& event) {
        workspace.journal().append(event);
    };
    Inbox inbox = make();

    Inbox make() {
        InboxOptions options;
        options.onFile = [this](const InboxOutcome& outcome) { outcomes.push_back(outcome); };
        const auto profiles = [this] {
            if (beforeImport)
                beforeImport();
            return workspace.importProfiles();
        };
        return {folder, profiles, clock, options};
    }
    void drop(const std::string& name, const std::string& content) const {
        temp.write("bench/inbox/" + name, content);
    }
    /// One look now, and one after the time that a file must not change.
    void pass() {
        inbox.turn(workspace.mirror(), record, stop);
        clock.advance(3s);
        inbox.turn(workspace.mirror(), record, stop);
    }
    [[nodiscard]] bool has(const std::string& name) const { return fs::exists(folder / name); }
    [[nodiscard]] std::string read(const std::string& name) const {
        return readTextFile(folder / name, 1 << 20);
    }
    std::vector<Event> imports() {
        std::vector<Event> events;
        workspace.journal().forEach(1, [&](const Event& event) {
            if (event.kind() == "import.completed")
                events.push_back(event);
            return true;
        });
        return events;
    }
    [[nodiscard]] std::int64_t blocked() { return workspace.mirror().counts().blocklist; }
};

std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace

TEST_CASE("a dropped file is imported once it has come to rest, and moved with its result") {
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.drop("blocked.rejects.csv",
               "line,column,reason,serial,reason,since,source\n3,since,bad,AB-2,stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == 2);
    CHECK(bench.has("done/blocked.rejects.csv"));
}

TEST_CASE("hidden and temporary files are no business of the inbox") {
    Bench bench;
    for (const char* name : {".hidden.csv", "~$orders.xlsx", "a.csv.part", "a.csv.TMP", "a.crdownload",
                             "Thumbs.db", "orders.csv~"})
        bench.drop(name, std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == 0);
    CHECK(bench.inbox.status().health == Health::Good);
    CHECK(bench.inbox.waiting().empty());
    CHECK(bench.has("a.csv.part"));
}

TEST_CASE("links, folders and pipes are told of and never followed") {
    Bench bench;
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
    Bench bench;
    fs::create_directory(bench.temp / "elsewhere");
    fs::create_directory_symlink(bench.temp / "elsewhere", bench.folder / "done");
    bench.drop("blocked.csv", std::string(kBlocklist) + "AB-1,stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == 0);
    CHECK(namesIn(bench.temp / "elsewhere").empty());
    CHECK_THAT(bench.inbox.status().message, ContainsSubstring("is a link"));
}

TEST_CASE("a name that is taken gets the time, and a very long one still fits") {
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    for (int i = 0; i < 11; ++i)
        bench.drop("f" + std::to_string(i) + ".csv",
                   std::string(kBlocklist) + "AB-" + std::to_string(i) + ",stolen,,\n");
    bench.pass();
    CHECK(bench.blocked() == Inbox::kFilesPerTurn);
    CHECK(bench.inbox.nextTurn() <= bench.clock.now());
    bench.inbox.turn(bench.workspace.mirror(), bench.record, bench.stop);
    CHECK(bench.blocked() == 11);
}

TEST_CASE("what a crash left half imported is imported again, without its half-made rejects") {
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
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
    Bench bench;
    bench.drop("locked.csv", kBlocklist);
    fs::permissions(bench.folder / "locked.csv", fs::perms::none);
    bench.pass();
    CHECK(bench.has("locked.csv"));
    CHECK_THAT(bench.inbox.status().message, ContainsSubstring("locked.csv"));
}
