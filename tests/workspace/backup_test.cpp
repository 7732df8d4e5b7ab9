#include "core/workspace/backup.h"

#include "core/base/error.h"
#include "core/base/leftovers.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/bench_keys.h"

#include "tests/support/errors.h"
#include "tests/workspace/backup_bench.h"

#include <fcntl.h>
#include <stop_token>
#include <sys/stat.h>
#include <unistd.h>

using namespace returnbench;
using namespace returnbench::test;

namespace fs = std::filesystem;

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

TEST_CASE("names that are not of ASCII are in a backup of either form") {
    BackupBench bench;
    bench.temp.write("bench/pictures/products/A-1/Größe \xe0\xa4\x95.jpg", "a picture");
    CHECK(bench.save().problems.empty());
    CHECK(bench.restore().sound());
    CHECK(readTextFile(bench.restored / "pictures/products/A-1/Größe \xe0\xa4\x95.jpg", 100) == "a picture");
    const fs::path folder = addBackup(bench.directory, bench.temp / "backups", 2, bench.clock).place;
    CHECK(restoreBackup(folder, bench.temp / "other", bench.clock, bench.random).sound());
}

TEST_CASE("a photo that is damaged in an earlier backup is saved anew, and said while the bench's is") {
    BackupBench bench;
    const fs::path folder = bench.temp / "backups";
    const fs::path photo = fs::path("photos") / bench.photos[0].substr(0, 2) / (bench.photos[0] + ".jpg");
    const Bytes sound = readFile(bench.directory / photo, 1 << 20);
    const auto save = [&] { return addBackup(bench.directory, folder, 9, bench.clock); };

    std::ofstream(bench.directory / photo, std::ios::app) << "x";
    CHECK(save().problems.size() == 1);
    CHECK(save().problems.size() == 1); // it is not taken from the one before
    writeFileDurably(bench.directory / photo, std::span<const std::byte>(sound));
    const BackupContent mended = save();
    CHECK(mended.problems.empty());
    CHECK(restoreBackup(mended.place, bench.restored, bench.clock, bench.random).sound());

    std::ofstream(mended.place / photo, std::ios::app) << "x"; // on the backups' disk
    const BackupContent again = save();
    CHECK(again.problems.empty());
    CHECK(restoreBackup(again.place, bench.temp / "other", bench.clock, bench.random).sound());
}

TEST_CASE("a backup of a clock that was set back is the newest and stays") {
    BackupBench bench;
    const fs::path folder = bench.temp / "backups";
    bench.clock.advance(std::chrono::hours(24 * 365));
    const fs::path ahead = addBackup(bench.directory, folder, 1, bench.clock).place;
    bench.clock.advance(-std::chrono::hours(24 * 365));
    const fs::path place = addBackup(bench.directory, folder, 1, bench.clock).place;
    CHECK(place > ahead);
    CHECK(folderBackups(folder) == std::vector<fs::path>{place});
}

TEST_CASE("backups of another bench in the same folder stay") {
    BackupBench bench;
    BackupBench other(77);
    const fs::path folder = bench.temp / "backups";
    const fs::path theirs = addBackup(other.directory, folder, 1, other.clock).place;
    bench.clock.advance(std::chrono::hours(24));
    (void)addBackup(bench.directory, folder, 1, bench.clock);
    bench.clock.advance(std::chrono::hours(24));
    const fs::path ours = addBackup(bench.directory, folder, 1, bench.clock).place;
    CHECK(folderBackups(folder) == std::vector<fs::path>{theirs, ours});
    CHECK(backupsOf(bench.directory, folder) == std::vector<fs::path>{ours});
    CHECK(backupsOf(other.directory, folder) == std::vector<fs::path>{theirs});

    // Also after the key was replaced it is known which were ours.
    (void)replaceKey(bench.workspace, "", PersonId("asha"), bench.clock, bench.random);
    CHECK(backupsOf(bench.directory, folder) == std::vector<fs::path>{ours});
}

TEST_CASE("a backup of a damaged journal is made and said, and takes no other one's place") {
    BackupBench bench;
    const fs::path folder = bench.temp / "backups";
    const fs::path sound = addBackup(bench.directory, folder, 1, bench.clock).place;
    bench.damageJournal();
    bench.clock.advance(std::chrono::hours(24));
    const BackupContent damaged = addBackup(bench.directory, folder, 1, bench.clock);
    CHECK_FALSE(damaged.isJournalSound);
    CHECK_THAT(together(damaged.problems), ContainsSubstring("The journal is damaged: Event "));
    CHECK(folderBackups(folder) == std::vector<fs::path>{sound, damaged.place});
}

TEST_CASE("a link is not saved, and that is said") {
    BackupBench bench;
    fs::create_directories(bench.directory / "pictures" / "products");
    fs::create_directory_symlink("/usr", bench.directory / "pictures" / "products" / "A-1");
    const BackupContent saved = bench.save();
    CHECK(together(saved.problems) == "\"pictures/products/A-1\" is no plain file: it is not saved.\n");
    CHECK(bench.restore().sound());
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

TEST_CASE("a backup or restoration that is stopped leaves nothing") {
    BackupBench bench;
    std::stop_source stop;
    stop.request_stop();
    CHECK(codeOf([&] { writeBackup(bench.directory, bench.file, bench.clock, stop.get_token()); }) ==
          ErrorCode::Busy);
    CHECK(bench.beside() == std::vector<std::string>{"bench"});
    (void)bench.save();
    CHECK(codeOf([&] {
              restoreBackup(bench.file, bench.restored, bench.clock, bench.random, stop.get_token());
          }) == ErrorCode::Busy);
    CHECK(bench.beside() == std::vector<std::string>{"bench", "saved.tar"});
    CHECK(codeOf([&] { (void)bench.workspace.check(stop.get_token()); }) == ErrorCode::Busy);
}

TEST_CASE("what one that was killed left goes with the next to the same place, and nothing else") {
    BackupBench bench;
    bench.temp.write("saved.tar.returnbench.part-aB12cD", "half of it");
    bench.temp.write("saved.tar.returnbench.part-000000/journal.db", "a copy");
    bench.temp.write("restored.returnbench.part-000000/keys/bench.key", "a key");
    const std::vector<std::string> others{"bench",
                                          "other.tar.returnbench.part-000000",
                                          "restored.part-oldone",
                                          "saved.tar.part-000000", // what `split` makes of a backup
                                          "saved.tar.returnbench.part-000000.part-000000",
                                          "saved.tar.returnbench.part-held00",
                                          "saved.tar.returnbench.part-link00",
                                          "saved.tar.returnbench.part-short"};
    for (const std::string& name : others)
        if (name != "bench" && !name.ends_with("link00"))
            bench.temp.write(name, "another's");
    fs::create_directory_symlink("bench", bench.temp / "saved.tar.returnbench.part-link00");
    const int held = ::open((bench.temp / "saved.tar.returnbench.part-held00").c_str(), O_RDONLY | O_CLOEXEC);
    holdLeftover(held);
    (void)bench.save();
    CHECK(bench.restore().sound());
    ::close(held);
    std::vector<std::string> left = others;
    left.insert(left.begin() + 2, "restored");
    left.insert(left.begin() + 4, "saved.tar");
    CHECK(bench.beside() == left);
    (void)bench.save();
    CHECK_FALSE(fs::exists(bench.temp / "saved.tar.returnbench.part-held00"));
}

TEST_CASE("a folder that holds something is refused for a workspace, and nothing of it is removed") {
    BackupBench bench;
    (void)bench.save();
    bench.temp.write("restored/workspace.returnbench.part-000000/journal.db", "of one that was cut off");
    bench.temp.write("restored/photos/half", "moved before it was");
    std::string why;
    try {
        bench.restore();
    } catch (const Error& error) {
        why = error.what();
    }
    CHECK(why.ends_with(", and that was cut off."));
    bench.temp.write("restored/workspace.toml", "somebody's");
    CHECK(codeOf([&] { bench.restore(); }) == ErrorCode::InvalidInput);
    CHECK(fs::exists(bench.restored / "workspace.returnbench.part-000000" / "journal.db"));
    CHECK(fs::exists(bench.restored / "photos" / "half"));
}

TEST_CASE("a workspace that cannot be put where it should be leaves that folder as it was") {
    const TempDirectory temp;
    fs::create_directory(temp / "disk");
    const auto coming = ComingFolder::ofWorkspace(temp / "disk");
    writeFileDurably(coming->path() / "workspace.toml", "");
    temp.write("disk/photos/somebody's", "came meanwhile");
    CHECK(codeOf([&] { coming->appear(); }) == ErrorCode::Storage);
    CHECK(fs::exists(coming->path() / "packs"));
    std::vector<std::string> left;
    for (const fs::path& file : listFolder(temp / "disk"))
        if (!isLeftover(file.filename().string()))
            left.push_back(file.filename().string());
    CHECK(left == std::vector<std::string>{"photos"});
}

TEST_CASE("a backup that is being written is none that was left") {
    const TempDirectory temp;
    DurableFile coming(temp / "saved.tar");
    removeLeftoversOf(temp / "saved.tar");
    coming.commit();
    CHECK(fs::exists(temp / "saved.tar"));
    ComingFolder folder(temp / "restored");
    removeLeftoversOf(temp / "restored");
    folder.appear();
    CHECK(fs::is_directory(temp / "restored"));
}

TEST_CASE("a workspace is restored within an empty folder that is there, or nothing is in it") {
    BackupBench bench;
    (void)bench.save();
    fs::create_directory(bench.restored);
    fs::permissions(bench.restored, fs::perms(0755));
    bench.temp.write("restored/workspace.returnbench.part-000000/journal.db", "of one that was killed");
    fs::create_directory(bench.restored / "lost+found"); // as on a new disk
    struct stat before = {};
    REQUIRE(::stat(bench.restored.c_str(), &before) == 0);
    const Bytes whole = bench.saved();
    bench.temp.write("saved.tar", "no tar at all");
    CHECK(codeOf([&] { bench.restore(); }) == ErrorCode::InvalidInput);
    CHECK(listFolder(bench.restored) == std::vector<fs::path>{bench.restored / "lost+found"});
    bench.change(whole);
    CHECK(bench.restore().sound());
    struct stat after = {};
    REQUIRE(::stat(bench.restored.c_str(), &after) == 0);
    CHECK(after.st_ino == before.st_ino); // where a disk is mounted, no other folder can have its name
    CHECK((after.st_mode & 0777) == 0700);
    CHECK(Workspace::open(bench.restored, OpenMode::ReadOnly, bench.clock, bench.random).check().sound());
    CHECK(bench.beside() == std::vector<std::string>{"bench", "restored", "saved.tar"});
    for (const fs::path& path : listFolder(bench.restored))
        CHECK_FALSE(isLeftover(path.filename().string()));
    fs::create_symlink("nowhere", bench.temp / "link");
    bench.restored = bench.temp / "link";
    CHECK(codeOf([&] { bench.restore(); }) == ErrorCode::InvalidInput);
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
