#include "core/base/error.h"
#include "core/base/file.h"

#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/temp_directory.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace returnbench;
namespace fs = std::filesystem;

namespace {

int filesIn(const fs::path& folder) {
    return static_cast<int>(std::distance(fs::directory_iterator(folder), fs::directory_iterator{}));
}

} // namespace

TEST_CASE("a file is written whole and replaces the old one") {
    const test::TempDirectory temp;
    writeFileDurably(temp / "a", std::string_view("first"));
    writeFileDurably(temp / "a", std::string_view("second"));
    CHECK(readTextFile(temp / "a", 100) == "second");
    CHECK(filesIn(temp.path()) == 1);
}

TEST_CASE("a private file is readable by its owner only") {
    const test::TempDirectory temp;
    writeFileDurably(temp / "key", std::string_view("x"), FileMode::Private);
    struct stat info = {};
    REQUIRE(::stat((temp / "key").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
}

TEST_CASE("a disk that is full leaves the old file and nothing half-written") {
    const test::TempDirectory temp;
    writeFileDurably(temp / "a", std::string_view("old"));
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit{1000, 1000};
        ::setrlimit(RLIMIT_FSIZE, &limit);
        try {
            writeFileDurably(temp / "a", std::string(100'000, 'x'));
        } catch (const Error& error) {
            ::_exit(error.code() == ErrorCode::Storage ? 7 : 8);
        }
        ::_exit(9);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 7);
    CHECK(readTextFile(temp / "a", 100) == "old");
    CHECK(filesIn(temp.path()) == 1);
}

TEST_CASE("a file goes where a link leads, also to nothing yet, and the link stays") {
    const test::TempDirectory temp;
    fs::create_directory(temp / "far");
    temp.write("far/there", "old");
    fs::create_symlink("far/there", temp / "link");
    fs::create_symlink(temp / "link", temp / "chain");
    fs::create_symlink("far/new", temp / "dangling");
    CHECK(outputPlace(temp / "plain") == temp / "plain");
    CHECK(outputPlace("plain") == "plain");
    for (const auto& [link, target] : {std::pair("link", "there"), {"chain", "there"}, {"dangling", "new"}}) {
        CAPTURE(link);
        writeFileDurably(outputPlace(temp / link), std::string_view(link));
        CHECK(fs::is_symlink(temp / link));
        CHECK(fs::is_regular_file(fs::symlink_status(temp / "far" / target)));
        CHECK(readTextFile(temp / "far" / target, 100) == link);
    }
}

TEST_CASE("no file goes in the place of a folder, device, pipe or socket, or where links lead nowhere") {
    const test::TempDirectory temp;
    REQUIRE(::mkfifo((temp / "pipe").c_str(), 0600) == 0);
    fs::create_symlink("pipe", temp / "link");
    fs::create_symlink("/dev/null", temp / "device");
    for (const char* name : {"pipe", "link", "device", "."}) {
        CAPTURE(name);
        CHECK(test::codeOf([&] { (void)outputPlace(temp / name); }) == ErrorCode::InvalidInput);
    }
    CHECK(fs::is_fifo(temp / "pipe"));
    fs::create_symlink("loop", temp / "loop");
    CHECK(test::codeOf([&] { (void)outputPlace(temp / "loop"); }) == ErrorCode::Storage);
}

TEST_CASE("reading says what is wrong with a file") {
    const test::TempDirectory temp;
    temp.write("big", std::string(100, 'x'));
    CHECK_THROWS_AS(readFile(temp / "none", 10), Error);
    CHECK_THROWS_AS(readFile(temp / "big", 99), Error);
    CHECK_THROWS_AS(readFile(temp.path(), 99), Error);
    CHECK(readFile(temp / "big", 100).size() == 100);
    try {
        (void)readFile(temp / "none", 10);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::NotFound);
        CHECK_THAT(error.what(), ContainsSubstring("none"));
        CHECK_FALSE(error.whatToDo().empty());
    }
}

TEST_CASE("directories are made with their parents and are private") {
    const test::TempDirectory temp;
    makePrivateDirectory(temp / "a/b");
    makePrivateDirectory(temp / "a/b");
    struct stat info = {};
    REQUIRE(::stat((temp / "a").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0700);
    temp.write("file", "x");
    CHECK_THROWS_AS(makePrivateDirectory(temp / "file/x"), Error);
}

TEST_CASE("a folder whose file system keeps nothing to save is no failing disk") {
    CHECK_NOTHROW(syncDirectory("/proc/self"));
    CHECK_THROWS_AS(syncDirectory("/nonexistent"), Error);
}

TEST_CASE("what lies in a folder is listed in order, and what cannot be looked into is no empty folder") {
    const test::TempDirectory temp;
    temp.write("b", "");
    temp.write("a", "");
    CHECK(listFolder(temp.path()) == std::vector<fs::path>{temp / "a", temp / "b"});
    CHECK(listFolder(temp / "absent").empty());
    CHECK_THROWS_AS(listFolder(temp / "a"), Error);
}
