#include "tests/mirror/mirror_support.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace returnbench;
using namespace returnbench::test;

namespace {

const std::string kMixed = std::string(kBlockHeader) + "A1,stolen,2026-02-03,police\n" +
                           "..,\"line one\nline \"\"two\"\"\",2026-02-03,\"a, b\"\n" +
                           "A3,lost,2026-02-30,shop\n";

/// No file of this process grows beyond a limit, as on a full disk, while it lives.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) : m_handler(std::signal(SIGXFSZ, SIG_IGN)) {
        REQUIRE(::getrlimit(RLIMIT_FSIZE, &m_before) == 0);
        const rlimit limit{bytes, m_before.rlim_max};
        REQUIRE(::setrlimit(RLIMIT_FSIZE, &limit) == 0);
    }
    ~FileSizeLimit() {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int);
};

} // namespace

TEST_CASE("rejected rows stand whole in a file beside the input, each with line, column and reason") {
    MirrorBench bench;
    const ImportResult result = bench.import("block.csv", kMixed);
    CHECK(result.rows == 3);
    CHECK(result.added == 1);
    CHECK(result.rejected == 2);
    CHECK(result.rejectsFile == bench.temp / "block.rejects.csv");
    CHECK(
        contentOf(result.rejectsFile) ==
        "line,column,reason,serial,reason,since,source\n"
        "3,serial,\"\"\"..\"\" is no serial: it has no letters or digits\",..,\"line one\nline \"\"two\"\"\","
        "2026-02-03,\"a, b\"\n"
        "5,since,\"\"\"2026-02-30\"\" is a day that does not exist\",A3,lost,2026-02-30,shop\n");
}

TEST_CASE("no spreadsheet takes what stands in rejects for a formula, and it is imported as it was") {
    MirrorBench bench;
    const ImportResult result =
        bench.import("block.csv", std::string(kBlockHeader) +
                                      "=SN-1,lost,2026-02-30,\"@shop, =1\"\n-5,lost,2026-02-30,shop\n");
    const std::string rejects = contentOf(result.rejectsFile);
    CHECK(rejects.find(",'=SN-1,lost,2026-02-30,\"'@shop, =1\"\n") != std::string::npos);
    CHECK(rejects.find(",-5,lost,") != std::string::npos); // a number does nothing
    std::string mended = rejects;
    mended.replace(mended.find("2026-02-30,\"'@shop"), 10, "2026-02-28");
    CHECK(bench.import("block.rejects.csv", mended).added == 1);
    const std::string again = contentOf(bench.import("again.csv", rejects).rejectsFile);
    CHECK(again == rejects);
}

TEST_CASE("a mended rejects file can be imported as it is, and rejects of its own go to another file") {
    MirrorBench bench;
    const ImportResult first = bench.import("block.csv", kMixed);
    std::string rejects = contentOf(first.rejectsFile);
    rejects.replace(rejects.find("A3,lost,2026-02-30"), 18, "A3,lost,2026-02-28");
    const ImportResult second = bench.import("block.rejects.csv", rejects);
    CHECK(second.format == "blocklist");
    CHECK(second.rows == 2);
    CHECK(second.added == 1);
    CHECK(second.rejectsFile == bench.temp / "block.rejects.rejects.csv");
    CHECK(bench.mirror.blocked("A3")->reason == "lost");
    CHECK(contentOf(bench.temp / "block.rejects.csv") == rejects);
    CHECK(
        contentOf(second.rejectsFile) ==
        "line,column,reason,serial,reason,since,source\n"
        "2,serial,\"\"\"..\"\" is no serial: it has no letters or digits\",..,\"line one\nline \"\"two\"\"\","
        "2026-02-03,\"a, b\"\n");
}

TEST_CASE("a clean import removes the rejects of an earlier one, and nothing else") {
    MirrorBench bench;
    (void)bench.import("block.csv", kMixed);
    REQUIRE(std::filesystem::exists(bench.temp / "block.rejects.csv"));
    const ImportResult clean = bench.import("block.csv", std::string(kBlockHeader) + "A1,stolen,,\n");
    CHECK(clean.rejectsFile.empty());
    CHECK_FALSE(std::filesystem::exists(bench.temp / "block.rejects.csv"));

    bench.temp.write("other.rejects.csv", "somebody's own notes\n");
    (void)bench.import("other.csv", std::string(kBlockHeader) + "A1,stolen,,\n");
    CHECK(contentOf(bench.temp / "other.rejects.csv") == "somebody's own notes\n");
}

TEST_CASE("when rejected rows cannot be written, nothing is imported and nothing is left behind") {
    MirrorBench bench;
    (void)bench.import("first.csv", std::string(kBlockHeader) + "Z9,kept,,\n");
    const std::string before = bench.dump();
    SECTION("because somebody's own file has their name") {
        bench.temp.write("block.rejects.csv", "somebody's own notes\n");
        const Error error = errorOf([&] { (void)bench.import("block.csv", kMixed); });
        CHECK(error.code() == ErrorCode::Storage);
        CHECK_THAT(error.what(), ContainsSubstring("block.rejects.csv"));
        CHECK(contentOf(bench.temp / "block.rejects.csv") == "somebody's own notes\n");
    }
    SECTION("because a folder has their name") {
        std::filesystem::create_directory(bench.temp / "block.rejects.csv");
        CHECK(errorOf([&] { (void)bench.import("block.csv", kMixed); }).code() == ErrorCode::Storage);
    }
    SECTION("because the folder is read-only") {
        if (::geteuid() == 0)
            return; // who may do everything cannot be refused
        const auto folder = bench.temp / "locked";
        const auto file = bench.temp.write("locked/block.csv", kMixed);
        std::filesystem::permissions(folder,
                                     std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
        CHECK(errorOf([&] { (void)importFile(bench.mirror, bench.profiles, file, {}); }).code() ==
              ErrorCode::Storage);
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all);
        CHECK(std::distance(std::filesystem::directory_iterator(folder), {}) == 1);
    }
    CHECK(bench.dump() == before);
    for (const auto& entry : std::filesystem::directory_iterator(bench.temp.path()))
        CHECK_FALSE(entry.path().filename().string().starts_with("block.rejects.csv."));
}

TEST_CASE("when the disk has no room for the rejected rows, nothing is imported") {
    MirrorBench bench;
    std::string file = kMixed;
    for (int i = 0; i < 500; ++i)
        file += "..," + std::string(450, 'r') + ",,\n";
    const auto path = bench.temp.write("block.csv", file);
    SQLite::Database((bench.temp / "mirror.db").string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA wal_checkpoint(TRUNCATE)");
    const std::string before = bench.dump();
    {
        const FileSizeLimit limit(200'000); // less than the rejects, more than what the database writes
        CHECK(errorOf([&] { (void)importFile(bench.mirror, bench.profiles, path, {}); }).code() ==
              ErrorCode::Storage);
    }
    CHECK(bench.dump() == before);
    for (const auto& entry : std::filesystem::directory_iterator(bench.temp.path()))
        CHECK(entry.path().filename().string().find("rejects") == std::string::npos);
    CHECK(importFile(bench.mirror, bench.profiles, path, {}).rejected == 502);
}

TEST_CASE("when the mirror cannot be saved at the end, the rejects are taken back") {
    MirrorBench bench;
    const std::string before = bench.dump();
    SQLite::Database other((bench.temp / "mirror.db").string(), SQLite::OPEN_READWRITE);
    other.exec("CREATE TABLE parent (id INTEGER PRIMARY KEY);"
               "CREATE TABLE child (id INTEGER REFERENCES parent (id) DEFERRABLE INITIALLY DEFERRED);"
               "CREATE TRIGGER orphan AFTER INSERT ON block_entry BEGIN INSERT INTO child VALUES (1); END");
    CHECK(errorOf([&] { (void)bench.import("block.csv", kMixed); }).code() == ErrorCode::Storage);
    CHECK(bench.dump() == before);
    CHECK_FALSE(std::filesystem::exists(bench.temp / "block.rejects.csv"));
}

TEST_CASE("an import that is broken off leaves the mirror as it was and no rejects") {
    MirrorBench bench;
    const std::string before = bench.dump();
    SQLite::Database other((bench.temp / "mirror.db").string(), SQLite::OPEN_READWRITE);
    other.exec("CREATE TRIGGER full BEFORE INSERT ON block_entry WHEN NEW.serial = 'A4' "
               "BEGIN SELECT RAISE(ABORT, 'disk full'); END");
    const Error error = errorOf([&] { (void)bench.import("block.csv", kMixed + "A4,last,,\n"); });
    CHECK(error.code() == ErrorCode::Storage);
    CHECK(bench.dump() == before);
    CHECK(std::distance(std::filesystem::directory_iterator(bench.temp.path()), {}) ==
          4); // database, log, index, input
    other.exec("DROP TRIGGER full");
    CHECK(bench.import("block.csv", kMixed + "A4,last,,\n").added == 2);
}

TEST_CASE("rejects keep the input's separator and can be read in every encoding") {
    MirrorBench bench;
    const ImportResult semicolons = bench.import("s.csv", "serial;reason\n..;a,b\n");
    CHECK_THAT(contentOf(semicolons.rejectsFile), StartsWith("line;column;reason;serial;reason\n2;serial;"));
    const ImportResult tabs = bench.import("t.txt", "serial\treason\n..\ta\n");
    CHECK(tabs.rejectsFile == bench.temp / "t.rejects.tsv");
    const ImportResult marked = bench.import("m.csv", "\xEF\xBB\xBFserial,reason\n..,Caf\xC3\xA9\n");
    CHECK_THAT(contentOf(marked.rejectsFile), StartsWith("\xEF\xBB\xBFline,"));
    CHECK_THAT(contentOf(marked.rejectsFile), ContainsSubstring("Caf\xC3\xA9"));
}

TEST_CASE("rejects are no more readable than the input") {
    MirrorBench bench;
    const auto file = bench.temp.write("private.csv", kMixed);
    std::filesystem::permissions(file,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    const ImportResult result = importFile(bench.mirror, bench.profiles, file, {});
    CHECK(std::filesystem::status(result.rejectsFile).permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}
