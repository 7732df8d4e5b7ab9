#include "core/capture/photo_store.h"

#include "core/base/digest.h"
#include "core/base/error.h"
#include "tests/capture/pictures.h"
#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"

#include <csignal>
#include <filesystem>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

using namespace returnbench;
using namespace returnbench::test;
namespace fs = std::filesystem;

namespace {

std::string messageOf(const PhotoStore& store, const std::string& sha256) {
    try {
        (void)store.read(sha256);
        return {};
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Storage);
        return error.what();
    }
}

std::size_t filesIn(const fs::path& directory) {
    std::size_t count = 0;
    for (const auto& entry : fs::recursive_directory_iterator(directory))
        count += entry.is_regular_file() ? 1 : 0;
    return count;
}

} // namespace

TEST_CASE("a photo is stored under its digest and read back unchanged") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    const PhotoRef photo = store.put(frameOf(checkerboard(320, 240, 0)));
    CHECK(photo.width == 320);
    CHECK(photo.height == 240);
    const fs::path file = directory / "photos" / photo.sha256.substr(0, 2) / (photo.sha256 + ".jpg");
    CHECK(store.pathOf(photo.sha256) == file);
    REQUIRE(fs::is_regular_file(file));
    CHECK(static_cast<std::int64_t>(fs::file_size(file)) == photo.bytes);
    const Bytes content = store.read(photo.sha256);
    CHECK(sha256Hex(content) == photo.sha256);
    CHECK(decodeImage(content, "photo").size() == cv::Size(320, 240));
}

TEST_CASE("photos and their folders are private to the account") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    const fs::path file = store.pathOf(store.put(frameOf(checkerboard(32, 32, 0))).sha256);
    CHECK(fs::status(file).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
    CHECK(fs::status(file.parent_path()).permissions() == fs::perms::owner_all);
}

TEST_CASE("the same picture again is the same photo and is not written again") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    const PhotoRef first = store.put(frameOf(checkerboard(320, 240, 0)));
    const fs::path file = store.pathOf(first.sha256);
    const auto longAgo = fs::file_time_type::clock::now() - std::chrono::hours(1);
    fs::last_write_time(file, longAgo);
    CHECK(store.put(frameOf(checkerboard(320, 240, 0))) == first);
    CHECK(fs::last_write_time(file) == longAgo);
    CHECK(store.all() == std::vector<std::string>{first.sha256});
}

TEST_CASE("a damaged photo is replaced when the same picture is stored again") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    const PhotoRef photo = store.put(frameOf(checkerboard(320, 240, 0)));
    fs::resize_file(store.pathOf(photo.sha256), 100);
    CHECK(store.put(frameOf(checkerboard(320, 240, 0))) == photo);
    CHECK(messageOf(store, photo.sha256).empty());
}

TEST_CASE("a missing and an altered photo are named") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    const PhotoRef photo = store.put(frameOf(checkerboard(320, 240, 0)));
    const fs::path file = store.pathOf(photo.sha256);

    std::string content = readTextFile(file, 1 << 20);
    content[content.size() / 2] = static_cast<char>(content[content.size() / 2] ^ 1);
    fs::permissions(file, fs::perms::owner_all);
    writeFileDurably(file, content);
    CHECK_THAT(messageOf(store, photo.sha256),
               ContainsSubstring(photo.sha256) && ContainsSubstring("altered"));

    fs::remove(file);
    CHECK_THAT(messageOf(store, photo.sha256),
               ContainsSubstring(photo.sha256) && ContainsSubstring("missing"));

    fs::create_directory(file);
    CHECK_THAT(messageOf(store, photo.sha256), ContainsSubstring("altered"));
}

TEST_CASE("a digest that is none cannot lead out of the store") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    const std::string digest = GENERATE(std::string("../../etc/passwd"), std::string(), std::string(64, 'A'),
                                        std::string(63, 'a'), std::string(62, 'a') + "/.");
    CHECK_THROWS_AS(store.pathOf(digest), Error);
    CHECK_THROWS_AS(store.read(digest), Error);
}

TEST_CASE("all photos on the disk are listed in order, and nothing else") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    CHECK(store.all().empty());
    std::vector<std::string> digests;
    digests.reserve(5);
    for (int seed = 0; seed < 5; ++seed)
        digests.push_back(store.put(frameOf(checkerboard(64, 64, seed))).sha256);
    std::sort(digests.begin(), digests.end());
    digests.erase(std::unique(digests.begin(), digests.end()), digests.end());
    const fs::path folder = store.pathOf(digests[0]).parent_path();
    writeFileDurably(folder / "notes.txt", "x");
    writeFileDurably(directory / "photos/stray.jpg", "x");
    fs::create_directory(directory / "photos/other");
    CHECK(digests.size() > 1);
    CHECK(store.all() == digests);
}

TEST_CASE("sweeping removes what an interrupted writing left and keeps the rest") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    CHECK(store.sweep() == 0);
    const PhotoRef photo = store.put(frameOf(checkerboard(64, 64, 0)));
    const fs::path file = store.pathOf(photo.sha256);
    writeFileDurably(file.string() + ".returnbench.part-a1B2c3", "half a photo");
    writeFileDurably(file.parent_path() / (std::string(64, 'c') + ".jpg.part-Zz09xY"), "");
    writeFileDurably(file.parent_path() / "notes.txt.part-abcdef", "someone's own");
    CHECK(store.sweep() == 2);
    CHECK(store.sweep() == 0);
    CHECK(store.all() == std::vector<std::string>{photo.sha256});
    CHECK(fs::exists(file.parent_path() / "notes.txt.part-abcdef"));
}

TEST_CASE("when the disk takes no more, putting a photo fails and leaves nothing behind") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) { // the limit holds for the child only; no checks of the framework here
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{2000, 2000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        int outcome = 1;
        try {
            (void)store.put(frameOf(checkerboard(640, 480, 0)));
        } catch (const Error& error) {
            outcome = error.code() == ErrorCode::Storage ? 0 : 2;
        }
        ::_exit(outcome);
    }
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == 0);
    CHECK(filesIn(directory.path()) == 0);
    CHECK(store.all().empty());
}

TEST_CASE("a folder that cannot be made is said by name") {
    const TempDirectory directory;
    directory.write("photos", "a file where the folder should be");
    const PhotoStore store(directory / "photos");
    try {
        (void)store.put(frameOf(checkerboard(32, 32, 0)));
        FAIL("was stored");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::Storage);
        CHECK_THAT(error.what(), ContainsSubstring((directory / "photos").string()));
    }
}

TEST_CASE("several threads may store the same photos at once") {
    const TempDirectory directory;
    const PhotoStore store(directory / "photos");
    std::vector<std::jthread> threads;
    threads.reserve(4);
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int seed = 0; seed < 4; ++seed)
                (void)store.put(frameOf(checkerboard(64, 64, seed)));
        });
    threads.clear();
    for (const std::string& digest : store.all())
        CHECK(messageOf(store, digest).empty());
    CHECK(store.sweep() == 0);
}
