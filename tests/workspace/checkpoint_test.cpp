#include "core/workspace/checkpoint.h"

#include "core/base/file.h"
#include "core/workspace/bench_keys.h"
#include "core/workspace/exports.h"
#include "core/workspace/workspace.h"
#include "tests/evidence/authority.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <SQLiteCpp/SQLiteCpp.h>

using namespace returnbench;
using namespace returnbench::test;

namespace fs = std::filesystem;

namespace {

struct Witnessed {
    TempDirectory temp;
    FixedClock clock;
    CountingRandom random;
    fs::path root = temp / "bench";
    fs::path elsewhere = temp / "elsewhere";

    Witnessed() {
        Workspace made = Workspace::create(root, "Bench 3", clock, random);
        WorkspaceConfig config = made.config();
        config.checkpointFolder = elsewhere.string();
        made.setConfig(config);
        add(made, "asha");
        add(made, "ben");
    }
    Workspace open(OpenMode mode = OpenMode::ReadWrite) { return Workspace::open(root, mode, clock, random); }
    static void add(Workspace& workspace, const char* id) {
        addPerson(workspace.journal(), {PersonId(id), id, Role::Clerk}, "asha");
    }
    void witness() {
        Workspace workspace = open(OpenMode::ReadOnly);
        for (const fs::path& folder : checkpointFolders(workspace))
            (void)writeCheckpoint(workspace, folder, clock);
    }
    std::vector<std::string> findings() {
        Workspace workspace = open(OpenMode::ReadOnly);
        return workspace.check().checkpoints;
    }
    /// What somebody does who may write the file: the last events are cut off, with all that shows it within.
    void cutOffAfter(int seq) {
        SQLite::Database journal((root / "journal.db").string(), SQLite::OPEN_READWRITE);
        journal.exec("DROP TRIGGER event_no_delete");
        journal.exec("DELETE FROM event WHERE seq > " + std::to_string(seq));
        journal.exec("UPDATE sqlite_sequence SET seq = " + std::to_string(seq) + " WHERE name = 'event'");
        journal.exec(
            "CREATE TRIGGER event_no_delete BEFORE DELETE ON event\nBEGIN\n    SELECT RAISE(ABORT, 'the "
            "journal is append-only');\nEND");
    }
};

} // namespace

TEST_CASE("a journal whose end was cut off agrees with itself, and not with a checkpoint elsewhere") {
    Witnessed bench;
    bench.witness();
    CHECK(bench.findings().empty());
    {
        Workspace workspace = bench.open();
        Witnessed::add(workspace, "carl");
    }
    CHECK(bench.findings().empty()); // it went on
    bench.cutOffAfter(1);
    {
        Workspace workspace = bench.open();
        workspace.journal().rebuildProjections();
        CHECK(workspace.check().journal.empty());
        CHECK_FALSE(workspace.check().sound());
    }
    const auto found = bench.findings();
    REQUIRE(found.size() == 2); // in the workspace and elsewhere
    CHECK_THAT(found[0], ContainsSubstring("was cut off") && ContainsSubstring("its event 2"));
    // Who cuts it off and goes on has other events under the same numbers.
    {
        Workspace workspace = bench.open();
        Witnessed::add(workspace, "dora");
    }
    for (const std::string& finding : bench.findings())
        CHECK_THAT(finding, ContainsSubstring("is another one") && ContainsSubstring("its event 2"));
    // What lies in the workspace can be removed with it; what lies elsewhere stays.
    fs::remove_all(bench.root / "checkpoints");
    CHECK(bench.findings().size() == 1);
}

TEST_CASE("a journal whose end was cut off does not agree with a pack that was taken from it") {
    Witnessed bench;
    fs::path file;
    {
        Workspace workspace = bench.open();
        const InspectionId inspection("RB-261125-TEST0001");
        const auto append = [&](const char* kind, nlohmann::json data) {
            workspace.journal().append(NewEvent{kind, "asha", inspection, std::move(data)});
        };
        append("inspection.opened", {{"return", {{"id", "RMA-1"}, {"quantity", 1}}},
                                     {"announced", true},
                                     {"units", nlohmann::json::array()},
                                     {"protocol", "general"}});
        append("inspection.closed", nlohmann::json::object());
        Renderers renderers;
        renderers.report = [](const ReportInput&) {
            const auto text = asBytes("%PDF-1.4 the report");
            return Bytes(text.begin(), text.end());
        };
        file = makePack(workspace, {inspection, {}, {}}, renderers, bench.clock, bench.random).file;
        (void)replaceKey(workspace, "", PersonId("asha"), bench.clock, bench.random); // it was signed before
    }
    CHECK(bench.findings().empty());
    bench.cutOffAfter(3);
    REQUIRE(bench.findings().size() == 1);
    CHECK_THAT(bench.findings()[0], ContainsSubstring("was cut off: the pack " + file.string()) &&
                                        ContainsSubstring("its event 4"));
    // One that this bench did not sign, or that was altered since, says nothing about its journal.
    std::string text = readTextFile(file, 1 << 20);
    text.replace(text.find("Payload-Oxum"), 4, "xxxx");
    writeFileDurably(file, text);
    writeFileDurably(file.parent_path() / "no.zip", "PK");
    CHECK(bench.findings().empty());
}

TEST_CASE(
    "a checkpoint is stamped with the time where an authority answers, and its stamp is compared, too") {
    Witnessed bench;
    const Authority authority;
    const fs::path pem = authority.folder() / "both.pem";
    {
        Workspace workspace = bench.open();
        WorkspaceConfig config = workspace.config();
        config.timestamp.certificates = pem.string();
        workspace.setConfig(config);
    }
    Workspace workspace = bench.open(OpenMode::ReadOnly);
    const Stamper stamp = [&](std::span<const std::byte> signature) {
        return std::optional(
            authority.stamp({reinterpret_cast<const char*>(signature.data()), signature.size()}));
    };
    const fs::path file = writeCheckpoint(workspace, bench.elsewhere, bench.clock, stamp);
    CHECK(bench.findings().empty());
    const fs::path stamped = file.string() + ".minisig.tsr";
    const Bytes good = readFile(stamped, 1 << 16);
    if (hasTool("openssl"))
        CHECK(authority
                  .run("openssl ts -verify -data " + word(file.string() + ".minisig") + " -in " +
                       word(stamped) + " -CAfile root.pem -untrusted tsa.pem")
                  .exitCode == 0);

    writeFileDurably(stamped, std::span<const std::byte>(Authority().stamp("something else")));
    REQUIRE(bench.findings().size() == 1);
    CHECK_THAT(bench.findings()[0], ContainsSubstring("It stamps something else"));
    const std::string signature = readTextFile(file.string() + ".minisig", 4096);
    writeFileDurably(stamped, std::span<const std::byte>(Authority().stamp(signature)));
    REQUIRE(bench.findings().size() == 1);
    CHECK_THAT(bench.findings()[0], ContainsSubstring("No authority of the given certificates"));
    writeFileDurably(stamped, std::span<const std::byte>(good));
    CHECK(bench.findings().empty());
    // Nobody who stamps keeps no checkpoint back.
    fs::remove_all(bench.elsewhere);
    const Stamper silent = [](std::span<const std::byte>) { return std::optional<Bytes>(); };
    CHECK(fs::exists(writeCheckpoint(workspace, bench.elsewhere, bench.clock, silent)));
    CHECK_FALSE(fs::exists(stamped));
}

TEST_CASE(
    "a checkpoint that was altered or signed by nobody of the bench is said, and others' are left alone") {
    Witnessed bench;
    bench.witness();
    fs::path file;
    for (const fs::directory_entry& entry : fs::directory_iterator(bench.elsewhere))
        if (entry.path().extension() == ".txt")
            file = entry.path();
    const std::string good = readTextFile(file, 4096);
    CHECK(textOf(parseCheckpoint(good).value()) == good);
    CHECK_THAT(good, ContainsSubstring("Bench: Bench 3\nSequence: 2\n"));

    std::string other = good;
    other.replace(other.find("Sequence: 2"), 11, "Sequence: 1");
    writeFileDurably(file, other);
    REQUIRE(bench.findings().size() == 1);
    CHECK_THAT(bench.findings()[0], ContainsSubstring("does not bear the signature"));
    writeFileDurably(file, good);
    fs::remove(file.string() + ".minisig");
    REQUIRE(bench.findings().size() == 1);
    CHECK_THAT(bench.findings()[0], ContainsSubstring("cannot be used"));
    fs::remove(file);
    writeFileDurably(bench.elsewhere / "checkpoint-0123456789ABCDEF-000000000009.txt",
                     std::string_view("of another bench"));
    CHECK(bench.findings().empty());
    for (const char* bad :
         {"", "ReturnBench checkpoint\n", "ReturnBench checkpoint\nBench: B\nSequence: x\nHash: \nTime: \n"})
        CHECK_FALSE(parseCheckpoint(bad));
    CHECK_FALSE(parseCheckpoint(good + "\n"));
}

TEST_CASE("the same end is written once, a new key goes on, and an empty journal has none") {
    Witnessed bench;
    bench.witness();
    bench.clock.advance(std::chrono::hours(1));
    bench.witness();
    const auto count = [&] {
        return std::distance(fs::directory_iterator(bench.elsewhere), fs::directory_iterator());
    };
    CHECK(count() == 2);
    {
        Workspace workspace = bench.open();
        (void)replaceKey(workspace, "", PersonId("asha"), bench.clock, bench.random);
    }
    bench.witness();
    CHECK(count() == 4);
    CHECK(bench.findings().empty());

    TempDirectory temp;
    Workspace empty = Workspace::create(temp / "bench", "Bench 3", bench.clock, bench.random);
    CHECK(writeCheckpoint(empty, temp / "elsewhere", bench.clock).empty());
    CHECK_FALSE(fs::exists(temp / "elsewhere"));
}

TEST_CASE("a second place that is not there is a warning, and costs nothing else") {
    Witnessed bench;
    Workspace workspace = bench.open();
    const CheckReport report = workspace.check();
    CHECK(report.sound());
    REQUIRE(report.warnings.size() == 2); // and that the key has no passphrase
    CHECK_THAT(report.warnings[0], ContainsSubstring("elsewhere is not there"));
}
