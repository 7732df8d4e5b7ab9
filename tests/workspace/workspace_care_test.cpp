#include "core/workspace/workspace_care.h"

#include "core/base/file.h"
#include "core/workspace/backup.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <chrono>
#include <memory>

using namespace returnbench;
using namespace returnbench::test;
using namespace std::chrono_literals;

namespace fs = std::filesystem;

namespace {

struct CaredFor {
    TempDirectory temp;
    FixedClock clock;
    CountingRandom random;
    fs::path root = temp / "bench";
    fs::path backups = temp / "backups";
    std::vector<std::string> told;
    std::unique_ptr<WorkspaceCare> care;

    CaredFor() {
        Workspace made = Workspace::create(root, "Bench 3", clock, random);
        WorkspaceConfig config = made.config();
        config.backupFolder = backups.string();
        config.backupKeep = 2;
        made.setConfig(config);
        for (int i = 0; i < 200; ++i)
            add(made, "person" + std::to_string(i));
        begin();
    }
    /// As at a start of the program.
    void begin() {
        care = std::make_unique<WorkspaceCare>(
            root, clock, [this](const Error& error) { told.emplace_back(error.what()); });
    }
    static void add(Workspace& workspace, const std::string& id) {
        addPerson(workspace.journal(), {PersonId(id), id, Role::Clerk}, "asha");
    }
    void work(const std::string& id) {
        Workspace workspace = Workspace::open(root, OpenMode::ReadWrite, clock, random);
        add(workspace, id);
    }
    void turnAfter(std::chrono::milliseconds time) {
        clock.advance(time);
        care->turn({});
    }
    [[nodiscard]] std::size_t saved() const { return folderBackups(backups).size(); }
    [[nodiscard]] std::ptrdiff_t checkpoints() const {
        return std::count_if(fs::directory_iterator(root / "checkpoints"), {},
                             [](const auto& entry) { return entry.path().extension() == ".txt"; });
    }
    /// Zeros where rows or pointers to them stand.
    void damage(const char* database) const {
        const fs::path file = root / database;
        Bytes content = readFile(file, 64 << 20);
        REQUIRE(content.size() > 8 * 4096);
        std::fill(content.begin() + 4096, content.begin() + 4 * 4096, std::byte{0});
        writeFileDurably(file, std::span<const std::byte>(content));
    }
};

} // namespace

TEST_CASE("a bench that is looked after has a checkpoint for each hour of work and a backup for each day") {
    CaredFor bench;
    bench.turnAfter(0ms);
    CHECK(bench.checkpoints() == 1);
    CHECK(bench.saved() == 1);
    bench.work("asha");
    bench.turnAfter(59min);
    CHECK(bench.checkpoints() == 1);
    bench.turnAfter(1min);
    CHECK(bench.checkpoints() == 2);
    bench.turnAfter(1h);
    CHECK(bench.checkpoints() == 2); // nothing was done meanwhile
    CHECK(bench.saved() == 1);

    bench.begin(); // the backup of before counts after a start, too
    bench.turnAfter(1h);
    CHECK(bench.saved() == 1);
    bench.turnAfter(21h);
    CHECK(bench.saved() == 2);
    const fs::path oldest = folderBackups(bench.backups).front();
    bench.turnAfter(25h);
    CHECK(bench.saved() == 2);
    CHECK_FALSE(fs::exists(oldest));
    bench.turnAfter(-48h); // the clock was set back
    CHECK(bench.saved() == 2);
    CHECK(bench.told.empty());
    const Restoration restored = restoreBackup(folderBackups(bench.backups).back(), bench.temp / "restored",
                                               bench.clock, bench.random);
    CHECK(restored.sound());
}

TEST_CASE("no backup is made where the workspace names no place for it") {
    CaredFor bench;
    Workspace workspace = Workspace::open(bench.root, OpenMode::ReadWrite, bench.clock, bench.random);
    WorkspaceConfig config = workspace.config();
    config.backupFolder.clear();
    workspace.setConfig(config);
    bench.turnAfter(0ms);
    CHECK(bench.checkpoints() == 1); // beside a program that writes
    CHECK_FALSE(fs::exists(bench.backups));
    CHECK(bench.told.empty());
}

TEST_CASE(
    "damage of a database is said at the start, and a damaged journal does not take a good backup's place") {
    CaredFor bench;
    SECTION("of the journal") {
        bench.damage("journal.db");
        bench.turnAfter(0ms);
        REQUIRE_FALSE(bench.told.empty());
        CHECK_THAT(bench.told.front(), StartsWith("The journal is damaged: "));
        CHECK(bench.saved() == 0);
        bench.turnAfter(25h);
        CHECK(bench.saved() == 0);
    }
    SECTION("of the mirror") {
        bench.damage("mirror.db");
        bench.turnAfter(0ms);
        REQUIRE_FALSE(bench.told.empty());
        CHECK_THAT(bench.told.front(), StartsWith("The mirror is damaged: "));
    }
    SECTION("of what is no database any more") {
        writeFileDurably(bench.root / "journal.db", std::string(100'000, 'x'));
        bench.turnAfter(0ms);
        REQUIRE_FALSE(bench.told.empty());
        CHECK_THAT(bench.told.front(), StartsWith("The journal is damaged: "));
    }
}

TEST_CASE("a journal that is not the one of its checkpoints is said at the start") {
    CaredFor bench;
    bench.turnAfter(0ms);
    REQUIRE(bench.told.empty());
    SQLite::Database journal((bench.root / "journal.db").string(), SQLite::OPEN_READWRITE);
    journal.exec("DROP TRIGGER event_no_delete");
    journal.exec("DELETE FROM event WHERE seq > 100");
    bench.begin();
    bench.turnAfter(1h);
    REQUIRE(bench.told.size() == 1);
    CHECK_THAT(bench.told.front(), ContainsSubstring("was cut off"));
}

TEST_CASE("a backup that cannot be made is said once, and again after one that could") {
    CaredFor bench;
    writeFileDurably(bench.backups, std::string_view("no folder"));
    bench.turnAfter(0ms);
    REQUIRE(bench.told.size() == 1);
    bench.turnAfter(1h);
    CHECK(bench.told.size() == 1);
    fs::remove(bench.backups);
    bench.turnAfter(1h);
    CHECK(bench.saved() == 1);
    fs::remove_all(bench.backups);
    writeFileDurably(bench.backups, std::string_view("no folder"));
    bench.turnAfter(25h);
    CHECK(bench.told.size() == 2);
    CHECK(bench.told[0] == bench.told[1]);
}

TEST_CASE("care that is stopped leaves nothing half and says nothing") {
    CaredFor bench;
    std::stop_source stop;
    stop.request_stop();
    bench.care->turn(stop.get_token());
    CHECK_FALSE(fs::exists(bench.backups));
    CHECK(codeOf([&] { addBackup(bench.root, bench.backups, 2, bench.clock, stop.get_token()); }) ==
          ErrorCode::Busy);
    CHECK(bench.saved() == 0);
    CHECK(std::distance(fs::directory_iterator(bench.backups), {}) <= 1); // its lock
    CHECK(bench.told.empty());
    bench.care->turn({}); // it is due still
    CHECK(bench.saved() == 1);
}
