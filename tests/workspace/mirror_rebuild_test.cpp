#include "core/workspace/mirror_rebuild.h"

#include "core/base/file.h"
#include "core/workspace/workspace.h"

#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <chrono>
#include <fstream>
#include <iterator>

using namespace returnbench;
using test::codeOf;

namespace fs = std::filesystem;

namespace {

const std::string kHeader = "serial,reason,since,source\n";

struct RebuildBench {
    test::TempDirectory temp;
    test::FixedClock clock;
    test::CountingRandom random;
    fs::path root = temp / "bench";

    RebuildBench() {
        Workspace made = Workspace::create(root, "Bench 3", clock, random);
        fs::create_directories(root / "inbox" / "done");
        keep(made, "b-first.csv", kHeader + "SN0001,stolen,,police\n", 1);
        keep(made, "a-second.csv", kHeader + "SN0001,lost,,shop\nSN0002,stolen,,shop\n..,lost,,shop\n", 2);
        temp.write("bench/inbox/done/notes.txt", "no import");
    }
    /// As the inbox keeps it.
    void keep(Workspace& workspace, const std::string& name, const std::string& content, int hour) {
        const fs::path file = root / "inbox" / "done" / name;
        std::ofstream(file) << content;
        const ImportResult result = workspace.import(file, {}, "inbox");
        fs::remove(result.rejectsFile); // the inbox puts it elsewhere
        std::ofstream(note(name)) << R"({"format": ")" << result.format
                                  << R"(", "imported_at": "2026-11-25T0)" << hour << R"(:00:00.000Z"})";
    }
    [[nodiscard]] fs::path note(const std::string& name) const {
        return root / "inbox" / "done" / (name + ".result.json");
    }
    /// Why each serial is watched for, in the order of their numbers.
    [[nodiscard]] std::string reasons() {
        Workspace workspace = Workspace::open(root, OpenMode::ReadOnly, clock, random);
        std::string found;
        for (const char* serial : {"SN0001", "SN0002", "SN0003"}) {
            const auto entry = workspace.mirror().blocked(serial);
            found += (entry ? entry->reason : "-") + " ";
        }
        return found;
    }
    /// Bytes in the middle of the mirror are others.
    void damage() const {
        std::fstream file(root / "mirror.db", std::ios::in | std::ios::out | std::ios::binary);
        for (int page = 1; page < 4; ++page) {
            file.seekp(page * 4096);
            file << std::string(512, 'x');
        }
    }
    MirrorRebuild rebuild(const std::vector<fs::path>& files = {}, const ImportOptions& options = {}) {
        return rebuildMirror(root, files, options, "returnbench-cli", clock, random);
    }
};

} // namespace

TEST_CASE("a damaged mirror is made anew of the files that the inbox kept, oldest first, and of others") {
    RebuildBench bench;
    bench.damage();
    const fs::path third = bench.temp.write("third.csv", kHeader + "SN0003,recalled,,maker\n");
    const MirrorRebuild rebuilt = bench.rebuild({third});
    CHECK(rebuilt.problems.empty());
    REQUIRE(rebuilt.imports.size() == 3);
    CHECK(rebuilt.imports[0].file.filename() == "b-first.csv");
    CHECK(rebuilt.imports[1].rejected == 1);
    CHECK(rebuilt.imports[2].file == third);
    CHECK(bench.reasons() == "lost stolen recalled ");
    CHECK(fs::exists(rebuilt.before));
    Workspace workspace = Workspace::open(bench.root, OpenMode::ReadWrite, bench.clock, bench.random);
    CHECK(workspace.check().mirror.empty());
    workspace.journal().forEach(workspace.journal().head().seq, [](const Event& last) {
        CHECK(last.kind() == "mirror.rebuilt");
        CHECK(last.data()["files"].size() == 3);
        return true;
    });
    // Beside what was kept lies nothing that was not there before, and nothing stays in the workspace.
    CHECK(std::distance(fs::directory_iterator(bench.root / "inbox" / "done"), fs::directory_iterator()) ==
          5);
    CHECK_FALSE(fs::exists(bench.temp / "third.rejects.csv"));
    for (const fs::directory_entry& entry : fs::directory_iterator(bench.root))
        CHECK_THAT(entry.path().string(), !ContainsSubstring(".part-"));
}

TEST_CASE(
    "where an import's result is damaged, the time at which it was written stands for that of the import") {
    RebuildBench bench;
    const auto at = [](const char* time) { return std::chrono::file_clock::from_sys(*parseTimestamp(time)); };
    std::ofstream(bench.note("b-first.csv")) << "{";
    fs::last_write_time(bench.note("b-first.csv"), at("2026-11-25T01:30:00Z"));
    CHECK(bench.rebuild().problems.empty());
    CHECK(bench.reasons() == "lost stolen - ");
    fs::last_write_time(bench.note("b-first.csv"), at("2026-11-25T02:30:00Z"));
    CHECK(bench.rebuild().problems.empty());
    CHECK(bench.reasons() == "stolen stolen - ");
}

TEST_CASE("a mirror is made anew of a file whose name is no UTF-8") {
    RebuildBench bench;
    const MirrorRebuild result =
        bench.rebuild({bench.temp.write("more-\xff.csv", kHeader + "SN0003,lost,,x\n")});
    CHECK(result.imports.size() == 3);
    CHECK(bench.reasons() == "lost stolen lost ");
    const Journal journal(bench.root / "journal.db", OpenMode::ReadOnly, "", bench.clock, {});
    journal.forEach(journal.head().seq, [](const Event& event) {
        CHECK(event.data().at("files").back().at("file") == "more-\uFFFD.csv");
        return true;
    });
}

TEST_CASE("a file that cannot be taken is named, and costs the others nothing") {
    RebuildBench bench;
    const fs::path bad = bench.temp.write("bad.csv", "these,are,no,columns\n1,2,3,4\n");
    const MirrorRebuild rebuilt = bench.rebuild({bad, bench.temp / "absent.csv"});
    REQUIRE(rebuilt.problems.size() == 2);
    CHECK_THAT(rebuilt.problems[0], ContainsSubstring("bad.csv was not taken"));
    CHECK_THAT(rebuilt.problems[1], ContainsSubstring("absent.csv"));
    CHECK(bench.reasons() == "lost stolen - ");
}

TEST_CASE(
    "what files named with a new mirror need to be read is said with them, and rejected rows are kept") {
    RebuildBench bench;
    const fs::path file =
        bench.temp.write("d.csv", kHeader + "SN0003,recalled,03/10/2026,\nSN0004,lost,04/10/2026,\n");
    const fs::path rejects = bench.temp / "d.rejects.csv";
    MirrorRebuild rebuilt = bench.rebuild({file});
    REQUIRE(rebuilt.problems.size() == 1);
    CHECK_THAT(rebuilt.problems.front(), ContainsSubstring("d.csv: 2 of 2 rows were rejected") &&
                                             ContainsSubstring(rejects.string()) &&
                                             ContainsSubstring("--date-order"));
    CHECK(rebuilt.imports.back().rejectsFile == rejects);
    CHECK_THAT(readTextFile(rejects, 4096), ContainsSubstring("SN0003") && ContainsSubstring("SN0004"));
    CHECK(bench.rebuild({file}).imports.back().rejectsFile == rejects); // the same rows once more

    // Rows that a person has mended are imported behind their file, and stay as they are.
    const std::string mended = kHeader + "SN0003,mended,2026-10-03,\n";
    bench.temp.write("d.rejects.csv", mended);
    rebuilt = bench.rebuild({file, rejects});
    REQUIRE(rebuilt.problems.size() == 1);
    CHECK_THAT(rebuilt.imports[2].rejectsFile.filename().string(),
               StartsWith("d-2026") && ContainsSubstring(".rejects.csv"));
    CHECK(fs::exists(rebuilt.imports[2].rejectsFile));
    CHECK(readTextFile(rejects, 4096) == mended);
    CHECK(bench.reasons() == "lost stolen mended ");

    rebuilt = bench.rebuild({file}, {"blocklist", "dmy", {}});
    CHECK(rebuilt.problems.empty());
    CHECK(rebuilt.imports.back().added == 2);
    CHECK(bench.reasons() == "lost stolen recalled ");
}

TEST_CASE("a kept file of which more rows are rejected than when it first came in is named") {
    RebuildBench bench;
    const auto note = [&bench](int rejected) {
        std::ofstream(bench.note("a-second.csv"))
            << R"({"format": "blocklist", "imported_at": "2026-11-25T02:00:00.000Z", "rejected": )"
            << rejected << "}";
    };
    note(1);
    CHECK(bench.rebuild().problems.empty());
    note(0);
    const MirrorRebuild rebuilt = bench.rebuild();
    REQUIRE(rebuilt.problems.size() == 1);
    CHECK_THAT(rebuilt.problems.front(), ContainsSubstring("a-second.csv: 1 of 3 rows were rejected, more"));
}

TEST_CASE(
    "a mirror whose rows come from databases is made anew without a file, and they are read from the start") {
    RebuildBench bench;
    fs::remove_all(bench.root / "inbox" / "done");
    {
        Workspace workspace = Workspace::open(bench.root, OpenMode::ReadWrite, bench.clock, bench.random);
        SourcePosition position;
        position.source = "erp";
        position.table = "orders";
        position.watermark = "2026-11-25";
        workspace.mirror().put(position);
    }
    const fs::path file = bench.root / "workspace.toml";
    WorkspaceConfig config = loadConfig(file);
    SourceTable orders;
    orders.name = orders.format = "orders";
    orders.view = "sales";
    orders.watermark = orders.key = "id";
    SourceConfig erp;
    erp.name = "erp";
    erp.connection = "host=db.example user=shop";
    erp.tables = {orders};
    config.sources = {erp};
    saveConfig(file, config);
    bench.damage();
    // Files that are named are wanted.
    CHECK(codeOf([&] { (void)bench.rebuild({bench.temp / "absent.csv"}); }) == ErrorCode::InvalidInput);

    const MirrorRebuild rebuilt = bench.rebuild();
    CHECK(rebuilt.imports.empty());
    CHECK(rebuilt.problems.empty());
    CHECK(fs::exists(rebuilt.before));
    CHECK(bench.reasons() == "- - - ");
    {
        Workspace workspace = Workspace::open(bench.root, OpenMode::ReadOnly, bench.clock, bench.random);
        CHECK(workspace.check().mirror.empty());
        CHECK_FALSE(workspace.mirror().sourcePosition("erp", "orders"));
    }
    // A kept file that has gone bad does not keep the databases out.
    fs::create_directories(bench.root / "inbox" / "done");
    bench.temp.write("bench/inbox/done/bad.csv", "nothing");
    std::ofstream(bench.note("bad.csv")) << "{}";
    CHECK(bench.rebuild().problems.size() == 1);
}

TEST_CASE(
    "without any file, with none that can be taken, and beside another program the mirror stays as it was") {
    RebuildBench bench;
    const auto code = [&bench](const std::vector<fs::path>& files) {
        return codeOf([&] { (void)bench.rebuild(files); });
    };
    {
        const Workspace other = Workspace::open(bench.root, OpenMode::ReadWrite, bench.clock, bench.random);
        CHECK(code({}) == ErrorCode::Busy);
    }
    fs::remove_all(bench.root / "inbox" / "done");
    CHECK(code({}) == ErrorCode::NotFound);
    CHECK(code({bench.temp.write("bad.csv", "nothing")}) == ErrorCode::InvalidInput);
    CHECK(bench.reasons() == "lost stolen - ");
    for (const fs::directory_entry& entry : fs::directory_iterator(bench.root))
        CHECK_THAT(entry.path().filename().string(),
                   !StartsWith("mirror-before") && !ContainsSubstring(".part-"));
}
