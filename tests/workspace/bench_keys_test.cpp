#include "core/workspace/bench_keys.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/workspace.h"

#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

using namespace returnbench;

namespace fs = std::filesystem;

namespace {

struct KeyBench {
    test::TempDirectory temp;
    test::FixedClock clock;
    test::CountingRandom random;
    fs::path directory = temp / "bench";
    Workspace workspace = Workspace::create(directory, "Bench 3", clock, random);
    PersonId asha = workspace.person("asha").id;

    PublicKey replace() { return replaceKey(workspace, "lent the machine", asha, clock, random); }
    fs::path secret() const { return directory / "keys/bench.key"; }
};

} // namespace

TEST_CASE("a new key follows the old one, which says so and is gone") {
    KeyBench bench;
    const PublicKey first = bench.workspace.publicKey();
    const Bytes oldSecret = readFile(bench.secret(), 4096);
    CHECK(retiredKeys(bench.workspace).empty());
    const PublicKey second = bench.replace();
    CHECK_FALSE(second == first);
    CHECK(bench.workspace.publicKey() == second);
    CHECK(bench.workspace.signingKey().publicKey() == second);
    CHECK(readFile(bench.secret(), 4096) != oldSecret);

    const auto retired = retiredKeys(bench.workspace);
    REQUIRE(retired.size() == 1);
    CHECK(retired[0].key == first);
    CHECK(retired[0].isProven);
    CHECK_THAT(readTextFile(retired[0].statement, 4096),
               ContainsSubstring("Key " + second.id() + " follows key " + first.id()) &&
                   ContainsSubstring("\n" + second.toString() + "\n"));
    const auto event = bench.workspace.journal().head().seq;
    bench.workspace.journal().forEach(event, [&](const Event& last) {
        CHECK(last.body["kind"] == "key.changed");
        CHECK(last.body["by"] == "asha");
        CHECK(last.body["data"]["to"] == second.id());
        return true;
    });

    bench.replace();
    CHECK(benchKeys(bench.workspace).size() == 3);
    CHECK(benchKeys(bench.workspace).front() == bench.workspace.publicKey());
    CHECK(bench.workspace.check().sound());
}

TEST_CASE("a statement that was changed proves nothing") {
    KeyBench bench;
    bench.replace();
    const fs::path statement = retiredKeys(bench.workspace).front().statement;
    SECTION("its text") {
        writeFileDurably(statement, readTextFile(statement, 4096) + " ");
    }
    SECTION("its signature is gone") {
        fs::remove(statement.string() + ".minisig");
    }
    CHECK_FALSE(retiredKeys(bench.workspace).front().isProven);
    CHECK(benchKeys(bench.workspace).size() == 1);
}

TEST_CASE("a replacement that was cut off leaves one key or the other") {
    KeyBench bench;
    const PublicKey first = bench.workspace.publicKey();
    const std::string oldPublic = readTextFile(bench.directory / "keys/bench.pub", 4096);
    const Bytes oldSecret = readFile(bench.secret(), 4096);
    const PublicKey second = bench.replace();
    SECTION("before the new key is there") {
        writeFileDurably(bench.secret(), std::span<const std::byte>(oldSecret), FileMode::Private);
        writeFileDurably(bench.directory / "keys/bench.pub", oldPublic);
        CHECK(retiredKeys(bench.workspace).empty());
        CHECK(bench.workspace.publicKey() == first);
    }
    SECTION("before its public half is there") {
        writeFileDurably(bench.directory / "keys/bench.pub", oldPublic);
        settleKeys(bench.secret(), bench.directory / "keys/bench.pub");
        CHECK(bench.workspace.publicKey() == second);
        CHECK(retiredKeys(bench.workspace).size() == 1);
    }
}
