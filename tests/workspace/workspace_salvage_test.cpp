#include "core/workspace/workspace_salvage.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "core/people/sign_in_secrets.h"
#include "core/workspace/checkpoint.h"

#include "tests/support/errors.h"
#include "tests/workspace/backup_bench.h"

#include <stop_token>

using namespace returnbench;
using namespace returnbench::test;

namespace fs = std::filesystem;

namespace {

WorkspaceSalvage salvage(BackupBench& bench, bool withBackup = true) {
    return salvageWorkspace(bench.directory, withBackup ? bench.file : fs::path(), bench.restored,
                            bench.clock, bench.random);
}

void close(BackupBench& bench) {
    (void)Workspace(std::move(bench.workspace));
}

} // namespace

TEST_CASE("of a damaged workspace and a backup one is made that has what either has") {
    BackupBench bench;
    (void)bench.save();
    bench.workspace.journal().append(
        NewEvent{"inspection.annotated", "asha", {}, {{"note", "since the backup"}}});
    const JournalHead head = bench.workspace.journal().head();
    bench.damageJournal();
    fs::remove(bench.directory / "photos" / bench.photos[0].substr(0, 2) / (bench.photos[0] + ".jpg"));
    bench.temp.write("bench/mirror.db", "no database");
    bench.temp.write("bench/policies/mine/notes.txt", "newer ones");
    const bool withBackup = GENERATE(true, false);
    const WorkspaceSalvage saved = salvageWorkspace(bench.directory, withBackup ? bench.file : fs::path(),
                                                    bench.restored, bench.clock, bench.random);
    CHECK(readTextFile(bench.restored / "policies/mine/notes.txt", 100) == "newer ones");
    CHECK_THAT(together(saved.problems), ContainsSubstring("mirror is damaged"));
    if (withBackup) {
        CHECK(saved.check.sound());
        CHECK(saved.journal.lost.empty());
        Workspace again = Workspace::open(bench.restored, OpenMode::ReadOnly, bench.clock, bench.random);
        CHECK(again.journal().head() == head);
    } else {
        CHECK_FALSE(saved.check.sound());
        CHECK(saved.check.photos.size() == 1);
        REQUIRE(saved.journal.lost.size() == 1);
        CHECK_THAT(readTextFile(bench.restored / "salvage-unproven.txt", 10'000),
                   ContainsSubstring(std::to_string(saved.journal.lost.front().first) + "\t"));
    }
}

TEST_CASE("a salvage that is stopped leaves nothing") {
    BackupBench bench;
    (void)bench.save();
    close(bench);
    std::stop_source stop;
    stop.request_stop();
    for (const fs::path& backup : {fs::path(), bench.file})
        CHECK(codeOf([&] {
                  salvageWorkspace(bench.directory, backup, bench.restored, bench.clock, bench.random,
                                   stop.get_token());
              }) == ErrorCode::Busy);
    CHECK(bench.beside() == std::vector<std::string>{"bench", "saved.tar"});
}

TEST_CASE("of a sound workspace everything is saved, also what no backup has") {
    BackupBench bench;
    bench.temp.write("bench/inbox/done/orders-1.csv", "taken");
    bench.temp.write("bench/notes of the shop.txt", "mind the forklift");
    const std::string stray = "a photo that no event names";
    const std::string name = "photos/ab/" + sha256Hex(stray) + ".jpg";
    bench.temp.write("bench/" + name, stray);
    (void)writeCheckpoint(bench.workspace, bench.directory / "checkpoints", bench.clock, {});
    const JournalHead head = bench.workspace.journal().head();
    close(bench);
    const WorkspaceSalvage saved = salvage(bench, false);
    CHECK(together(saved.problems).empty());
    CHECK(saved.sound());
    for (const std::string& file :
         {std::string("inbox/orders.csv"), std::string("inbox/done/orders-1.csv"),
          std::string("notes of the shop.txt"), std::string("policies/mine/notes.txt"), name})
        CHECK(sha256OfFile(bench.restored / file) == sha256OfFile(bench.directory / file));
    CHECK(fs::exists(bench.restored / "checkpoints"));
    CHECK(Workspace::open(bench.restored, OpenMode::ReadOnly, bench.clock, bench.random).journal().head() ==
          head);
}

TEST_CASE("of a file that is damaged the better one is taken, whoever has it, and that is said") {
    BackupBench bench;
    const auto [name, content] = GENERATE(table<std::string, std::string>({
        {"workspace.toml", "bench = "},
        {"workspace.toml", ""},
        {"keys/bench.key", ""},
        {"keys/bench.key", "no key"},
        {"keys/bench.pub", "no key"},
        {"keys/buyer-hash.key", ""},
        {"keys/buyer-hash.key", "short"},
        {"keys/people.json", "{"},
        {"policies/mine/notes.txt", ""},
    }));
    CAPTURE(name, content);
    if (name == "keys/people.json")
        SignInSecrets::load(bench.directory / name).setBadge(PersonId("asha"), "a badge");
    (void)bench.save();
    const std::string before = sha256OfFile(bench.directory / name);
    close(bench);
    bench.temp.write("bench/" + name, content);
    const WorkspaceSalvage saved = salvage(bench);
    CHECK(sha256OfFile(bench.restored / name) == before);
    CHECK_THAT(together(saved.problems), ContainsSubstring("\"" + name + "\" is damaged") &&
                                             ContainsSubstring("the backup's was taken"));
    CHECK_FALSE(saved.sound());
}

TEST_CASE("a photo that is damaged in the backup comes from the workspace") {
    BackupBench bench;
    const fs::path photo = fs::path("photos") / bench.photos[0].substr(0, 2) / (bench.photos[0] + ".jpg");
    const Bytes sound = readFile(bench.directory / photo, 1 << 20);
    std::ofstream(bench.directory / photo, std::ios::app) << "x";
    (void)bench.save();
    close(bench);
    writeFileDurably(bench.directory / photo, std::span<const std::byte>(sound));
    const WorkspaceSalvage saved = salvage(bench);
    CHECK(saved.sound());
    CHECK(readFile(bench.restored / photo, 1 << 20) == sound);
}

TEST_CASE("a workspace without a configuration that can be read says where to correct it") {
    BackupBench bench;
    close(bench);
    bench.temp.write("bench/workspace.toml", "bench = ");
    CHECK_THAT(std::string(errorOf([&] { (void)salvage(bench, false); }).what()),
               ContainsSubstring((bench.directory / "workspace.toml").string()));
    fs::remove(bench.directory / "workspace.toml");
    CHECK_THAT(std::string(errorOf([&] { (void)salvage(bench, false); }).what()),
               ContainsSubstring("no workspace.toml that can be read"));
    CHECK(bench.beside() == std::vector<std::string>{"bench"});
}

TEST_CASE("where nothing can be read of the journal that is no sound end, and the photos are kept") {
    BackupBench bench;
    close(bench);
    bench.temp.write("bench/journal.db", "no database at all");
    const WorkspaceSalvage saved = salvage(bench, false);
    CHECK(saved.journal.events == 0);
    CHECK_FALSE(saved.sound());
    for (const std::string& digest : bench.photos)
        CHECK(fs::exists(bench.restored / "photos" / digest.substr(0, 2) / (digest + ".jpg")));
}

TEST_CASE("a journal that was cut off is found by the checkpoints that are saved with it") {
    BackupBench bench;
    const Bytes earlier = [&] {
        (void)bench.save();
        (void)restoreBackup(bench.file, bench.temp / "earlier", bench.clock, bench.random);
        return readFile(bench.temp / "earlier" / "journal.db", 64 << 20);
    }();
    bench.workspace.journal().append(NewEvent{"inspection.annotated", "asha", {}, {{"note", "on"}}});
    (void)writeCheckpoint(bench.workspace, bench.directory / "checkpoints", bench.clock, {});
    close(bench);
    writeFileDurably(bench.directory / "journal.db", std::span<const std::byte>(earlier));
    const WorkspaceSalvage saved = salvage(bench, false);
    CHECK_FALSE(saved.sound());
    CHECK_THAT(together(saved.check.checkpoints), ContainsSubstring("The journal was cut off"));
}

TEST_CASE("nothing is salvaged into the damaged workspace itself") {
    BackupBench bench;
    close(bench);
    bench.restored = bench.directory / "photos" / "new";
    CHECK(codeOf([&] { (void)salvage(bench, false); }) == ErrorCode::InvalidInput);
    CHECK_FALSE(fs::exists(bench.restored));
}
