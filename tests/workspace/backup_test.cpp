#include "core/workspace/backup.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspace_salvage.h"

#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <algorithm>
#include <fstream>
#include <opencv2/core/mat.hpp>
#include <sys/stat.h>

using namespace returnbench;
using returnbench::test::codeOf;

namespace fs = std::filesystem;

namespace {

/// A workspace with one inspection of two photos, and rules of the shop's own.
struct BackupBench {
    test::TempDirectory temp;
    test::FixedClock clock;
    test::CountingRandom random;
    fs::path directory = temp / "bench";
    fs::path file = temp / "saved.tar";
    fs::path restored = temp / "restored";
    Workspace workspace = Workspace::create(directory, "Bench 3", clock, random);
    std::vector<std::string> photos;

    BackupBench() {
        InspectionSession session =
            InspectionSession::open(workspace.sessionContext({}), "PARCEL-1", workspace.person("asha").id,
                                    InspectionSession::UnknownParcel::Open);
        for (int grey : {60, 120}) {
            const cv::Mat picture(200, 300, CV_8UC3, cv::Scalar::all(grey));
            REQUIRE(session
                        .takePhoto(session.shots()[photos.size()].id,
                                   Frame{picture, 1, clock.now(), "", true},
                                   InspectionSession::Acceptance::Forced)
                        .accepted);
            photos.push_back(session.state().photos.back().photo.sha256);
        }
        temp.write("bench/policies/mine/notes.txt", "of the shop");
        temp.write("bench/inbox/orders.csv", "with a name in it");
    }

    BackupContent save() const { return writeBackup(directory, file, clock); }
    Restoration restore() { return restoreBackup(file, restored, clock, random); }
    Bytes saved() const { return readFile(file, 64 << 20); }
    void change(const Bytes& content) const { writeFileDurably(file, std::span<const std::byte>(content)); }
    /// Where this stands in the backup.
    std::size_t placeOf(std::string_view text) const {
        const Bytes content = saved();
        const auto bytes = asBytes(text);
        const auto found = std::search(content.begin(), content.end(), bytes.begin(), bytes.end());
        REQUIRE(found != content.end());
        return static_cast<std::size_t>(found - content.begin());
    }
    std::vector<std::string> beside() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(temp.path()))
            names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }
};

std::string together(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences)
        text += sentence + "\n";
    return text;
}

} // namespace

TEST_CASE("what a bench has is restored from one file while the bench is at work, and is sound") {
    BackupBench bench;
    const BackupContent saved = bench.save();
    CHECK(saved.head == bench.workspace.journal().head());
    CHECK(saved.photos == 2);
    CHECK(saved.problems.empty());
    CHECK(saved.place == bench.file);
    struct stat info = {};
    REQUIRE(::stat(bench.file.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);

    const Restoration restored = bench.restore();
    CHECK(restored.sound());
    CHECK(restored.files == saved.files);
    CHECK(restored.check.photoCount == 2);
    REQUIRE(::stat(bench.restored.c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0700);
    CHECK(readTextFile(bench.restored / "policies/mine/notes.txt", 100) == "of the shop");
    CHECK_FALSE(fs::exists(bench.restored / "inbox/orders.csv"));
    CHECK(bench.beside() == std::vector<std::string>{"bench", "restored", "saved.tar"});

    Workspace again = Workspace::open(bench.restored, OpenMode::ReadWrite, bench.clock, bench.random);
    CHECK(again.journal().head() == saved.head);
    CHECK(again.publicKey().toString() == bench.workspace.publicKey().toString());
    CHECK(again.journal().append(NewEvent{"inspection.annotated", "asha", {}, {{"note", "on"}}}).seq ==
          saved.head.seq + 1);
}

TEST_CASE("backups of a folder share what did not change, the newest stay, and each is restored") {
    BackupBench bench;
    const fs::path folder = bench.temp / "backups";
    bench.temp.write("backups/returnbench-2026-11-24T10-00-00Z.part-aB3dE6/photos/ab/x.jpg", "cut off");
    std::vector<fs::path> places;
    for (int day = 0; day < 3; ++day) {
        places.push_back(addBackup(bench.directory, folder, 2, bench.clock).place);
        bench.workspace.journal().append(NewEvent{"inspection.annotated", "asha", {}, {{"note", "on"}}});
        bench.clock.advance(std::chrono::hours(24));
    }
    CHECK(folderBackups(folder) == std::vector<fs::path>{places[1], places[2]});
    CHECK(places[2].filename() == "returnbench-2026-11-27T10-00-00Z");
    CHECK(std::distance(fs::directory_iterator(folder), {}) == 3); // and the lock
    const fs::path photo = fs::path("photos") / bench.photos[0].substr(0, 2) / (bench.photos[0] + ".jpg");
    CHECK(fs::equivalent(places[1] / photo, places[2] / photo));
    CHECK_FALSE(fs::equivalent(bench.directory / photo, places[2] / photo)); // another file than the bench's

    const Restoration restored = restoreBackup(places[1], bench.restored, bench.clock, bench.random);
    CHECK(restored.sound());
    CHECK(restored.check.photoCount == 2);
    CHECK(restored.check.events == bench.workspace.journal().head().seq - 2);
    CHECK_FALSE(fs::equivalent(places[1] / photo, bench.restored / photo));

    // Two of one second are two.
    const fs::path again = addBackup(bench.directory, bench.temp / "twice", 2, bench.clock).place;
    CHECK(addBackup(bench.directory, bench.temp / "twice", 2, bench.clock).place > again);

    std::ofstream(places[2] / "keys/bench.pub", std::ios::app) << "x";
    fs::create_symlink("/etc/passwd", places[2] / "packs");
    fs::remove(places[2] / photo);
    const Restoration damaged = restoreBackup(places[2], bench.temp / "other", bench.clock, bench.random);
    CHECK(damaged.problems.size() == 3);
    CHECK_THAT(together(damaged.problems),
               ContainsSubstring("\"packs\" is no plain file") &&
                   ContainsSubstring("\"keys/bench.pub\" is not as it was saved") &&
                   ContainsSubstring("\"" + photo.string() + "\" is missing"));
}

TEST_CASE("what is missing or altered on the disk is named, and the rest saved and restored") {
    BackupBench bench;
    fs::remove(bench.workspace.photos().pathOf(bench.photos[0]));
    std::ofstream(bench.workspace.photos().pathOf(bench.photos[1]), std::ios::app) << "x";
    const BackupContent saved = bench.save();
    CHECK(saved.problems.size() == 2);
    CHECK_THAT(together(saved.problems),
               ContainsSubstring("The photo " + bench.photos[0] + " is missing.\n") &&
                   ContainsSubstring("The photo " + bench.photos[1] + " is altered on the disk.\n"));
    const Restoration restored = bench.restore();
    CHECK(restored.problems.empty());
    CHECK(restored.check.photos.size() == 2);
    CHECK(restored.check.journal.empty());
}

TEST_CASE("a backup that was changed says what is not as it was saved, and gives back the rest") {
    BackupBench bench;
    (void)bench.save();
    Bytes content = bench.saved();
    std::string named;
    SECTION("in a file") {
        content[bench.placeOf("of the shop")] ^= std::byte{1};
        named = "\"policies/mine/notes.txt\" is not as it was saved.";
    }
    SECTION("in a file's name") {
        content[bench.placeOf("policies/mine")] ^= std::byte{1};
        named = "\"policies/mine/notes.txt\" is missing.";
    }
    SECTION("at its end") {
        content.resize(bench.placeOf("  policies/mine/notes.txt") - 600);
        named = "the list of its files is missing";
    }
    bench.change(content);
    const Restoration restored = bench.restore();
    CHECK_FALSE(restored.sound());
    CHECK_THAT(together(restored.problems), ContainsSubstring(named));
    CHECK(restored.check.photoCount == 2);
    CHECK(restored.check.photos.empty());
}

TEST_CASE("of a damaged workspace and a backup one is made that has what either has") {
    BackupBench bench;
    (void)bench.save();
    bench.workspace.journal().append(
        NewEvent{"inspection.annotated", "asha", {}, {{"note", "since the backup"}}});
    const JournalHead head = bench.workspace.journal().head();
    (void)Workspace(std::move(bench.workspace)); // closed: all is in its files
    Bytes journal = readFile(bench.directory / "journal.db", 64 << 20);
    const auto text = asBytes("photo.taken");
    auto found = std::search(journal.begin(), journal.end(), text.begin(), text.end());
    REQUIRE(found != journal.end());
    *found ^= std::byte{1};
    writeFileDurably(bench.directory / "journal.db", std::span<const std::byte>(journal));
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

TEST_CASE("what is no backup, or none of a workspace, restores nothing and leaves nothing") {
    BackupBench bench;
    SECTION("another file") {
        bench.temp.write("saved.tar", "no tar at all");
    }
    SECTION("an empty file") {
        bench.temp.write("saved.tar", "");
    }
    SECTION("cut off before the journal") {
        (void)bench.save();
        Bytes content = bench.saved();
        content.resize(2048);
        bench.change(content);
    }
    CHECK(codeOf([&] { bench.restore(); }) == ErrorCode::InvalidInput);
    CHECK(bench.beside() == std::vector<std::string>{"bench", "saved.tar"});
}

TEST_CASE("backups are made of workspaces, beside them, and restored where nothing is") {
    BackupBench bench;
    CHECK(codeOf([&] { writeBackup(bench.temp / "nowhere", bench.file, bench.clock); }) ==
          ErrorCode::NotFound);
    CHECK(codeOf([&] { writeBackup(bench.directory, bench.directory / "saved.tar", bench.clock); }) ==
          ErrorCode::InvalidInput);
    CHECK(codeOf([&] { writeBackup(bench.directory, bench.directory / "packs/saved.tar", bench.clock); }) ==
          ErrorCode::InvalidInput);
    CHECK(codeOf([&] { bench.restore(); }) == ErrorCode::NotFound);
    (void)bench.save();
    bench.restored = bench.directory;
    CHECK(codeOf([&] { bench.restore(); }) == ErrorCode::InvalidInput);
}

TEST_CASE("names in a backup lead nowhere but into the workspace") {
    for (const char* name : {"workspace.toml", "journal.db", "mirror.db", "manifest-sha256.txt",
                             "keys/bench.key", "photos/ab/abcd.jpg", "reports/Übersicht 1.toml"}) {
        CAPTURE(name);
        CHECK(isBackupEntryName(name));
    }
    for (const char* name : {"", "/", "keys", "keys/", "keys//a", "/keys/a", "keys/../a", "keys/..",
                             "keys/./a", "../keys/a", "other", "inbox/a.csv", "keys/a\nb", "journal.db-wal",
                             "./workspace.toml", "workspace.toml/a", "keysx/a"}) {
        CAPTURE(name);
        CHECK_FALSE(isBackupEntryName(name));
    }
}
