#include "core/workspace/bench_keys.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/workspace.h"

#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <stdexcept>

using namespace returnbench;

using test::codeOf;
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

TEST_CASE("what a replaced key signs afterwards is refused, and what it signed before is told apart") {
    KeyBench bench;
    (void)bench.replace();
    const RetiredKey key = retiredKeys(bench.workspace).front();
    CHECK(key.replacedAt == bench.clock.now());
    using std::chrono::hours;
    PackVerification pack;
    pack.signedAt = bench.clock.now() - hours(1);
    std::string said = judgeByRetired(pack, key);
    CHECK(pack.sound());
    CHECK_THAT(said, ContainsSubstring("was replaced on 2026-11-25T10:00:00.000Z. No time stamp"));
    pack.timestamp = Timestamped();
    pack.timestamp->at = bench.clock.now() - hours(1);
    said = judgeByRetired(pack, key);
    CHECK_THAT(said, ContainsSubstring("No time stamp")); // whose stamp it is was not checked
    pack.isTimestampChecked = true;
    said = judgeByRetired(pack, key);
    CHECK_THAT(said, ContainsSubstring("shows that this was signed before"));
    CHECK(pack.sound());

    pack.timestamp->at = bench.clock.now() + hours(1);
    pack.signedAt = bench.clock.now() + hours(1);
    (void)judgeByRetired(pack, key);
    CHECK_FALSE(pack.sound());
}

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
        settleKeys(bench.secret(), bench.directory / "keys/bench.pub", [] { return std::string(); });
        CHECK(bench.workspace.publicKey() == second);
        CHECK(retiredKeys(bench.workspace).size() == 1);
    }
}

TEST_CASE(
    "a passphrase whose path workspace.toml cannot have protects no key, and the workspace opens again") {
    KeyBench bench;
    for (const std::string& name : {std::string("pass\xff.txt"), std::string(250, 'p')}) {
        const fs::path file = bench.temp.write(name, "correct horse battery staple\n");
        CHECK(codeOf([&] { protectKey(bench.workspace, file, bench.asha); }) == ErrorCode::InvalidInput);
    }
    CHECK_FALSE(SigningKey::about(bench.secret()).isProtected);
    CHECK(loadConfig(bench.directory / "workspace.toml").passphraseFile.empty());
}

TEST_CASE("a key is protected by a passphrase that lies elsewhere, and by none again") {
    KeyBench bench;
    const PublicKey first = bench.workspace.publicKey();
    const auto warnings = [&] { return keyWarnings(bench.workspace); };
    REQUIRE(warnings().size() == 1);
    CHECK_THAT(warnings()[0], ContainsSubstring("has no passphrase"));
    const fs::path file = bench.temp.write("passphrase.txt", "correct horse battery staple\nnot this\n");
    protectKey(bench.workspace, file, bench.asha);
    CHECK(warnings().empty());
    CHECK(SigningKey::about(bench.secret()).isProtected);
    CHECK(bench.workspace.signingKey().publicKey() == first);
    CHECK(bench.workspace.check().sound());
    CHECK(codeOf([&] { protectKey(bench.workspace, file, bench.asha); }) == ErrorCode::InvalidInput);

    const PublicKey second = bench.replace(); // protected by the same
    CHECK(SigningKey::about(bench.secret()).isProtected);
    CHECK(bench.workspace.signingKey().publicKey() == second);

    SECTION("without the medium nothing is signed, and nothing else stops") {
        const fs::path away = bench.temp / "away.txt";
        fs::rename(file, away);
        CHECK(codeOf([&] { (void)bench.workspace.signingKey(); }) == ErrorCode::NotAllowed);
        CHECK(codeOf([&] { bench.replace(); }) == ErrorCode::NotAllowed);
        CHECK(bench.workspace.publicKey() == second);
        CHECK(bench.workspace.check().sound());
        settleKeys(bench.secret(), bench.directory / "keys/bench.pub",
                   []() -> std::string { throw std::logic_error("not asked"); });
        fs::rename(away, file);
        CHECK(bench.workspace.signingKey().publicKey() == second);
    }
    SECTION("it lies beside the key") {
        fs::copy_file(file, bench.directory / "keys" / "passphrase.txt");
        WorkspaceConfig config = bench.workspace.config();
        config.passphraseFile = "keys/passphrase.txt";
        bench.workspace.setConfig(config);
        CHECK(bench.workspace.signingKey().publicKey() == second);
        REQUIRE(warnings().size() == 1);
        CHECK_THAT(warnings()[0], ContainsSubstring("lies in the workspace"));
    }
    SECTION("nobody can look where it lies") {
        fs::create_symlink("circle", bench.temp / "circle");
        WorkspaceConfig config = bench.workspace.config();
        config.passphraseFile = (bench.temp / "circle" / "passphrase.txt").string();
        bench.workspace.setConfig(config);
        REQUIRE(warnings().size() == 1);
        CHECK_THAT(warnings()[0], ContainsSubstring("circle/passphrase.txt cannot be read."));
    }
    SECTION("taken away") {
        protectKey(bench.workspace, {}, bench.asha);
        CHECK_FALSE(SigningKey::about(bench.secret()).isProtected);
        CHECK(bench.workspace.config().passphraseFile.empty());
        CHECK(bench.workspace.signingKey().publicKey() == second);
        CHECK(warnings().size() == 1);
    }
    SECTION("its public half is missing or another's") {
        const fs::path publicFile = bench.directory / "keys/bench.pub";
        fs::remove(publicFile);
        settleKeys(bench.secret(), publicFile, [&] { return bench.workspace.keyPassphrase(); });
        CHECK(bench.workspace.publicKey() == second);
    }
}

TEST_CASE("what is too short for a passphrase protects nothing") {
    KeyBench bench;
    const fs::path file = bench.temp.write("passphrase.txt", "short\n" + std::string(100, 'x'));
    CHECK(codeOf([&] { protectKey(bench.workspace, file, bench.asha); }) == ErrorCode::InvalidInput);
    CHECK(codeOf([&] { protectKey(bench.workspace, bench.temp / "none", bench.asha); }) ==
          ErrorCode::NotFound);
    CHECK_FALSE(SigningKey::about(bench.secret()).isProtected);
    CHECK(bench.workspace.config().passphraseFile.empty());
}
