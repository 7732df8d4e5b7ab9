#include "core/base/error.h"
#include "core/evidence/signing_key.h"

#include "tests/evidence/tools.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"

#include <sys/stat.h>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr const char* kMessage = "abc  data/report.pdf\n";
constexpr const char* kComment = "inspection=RB-261125-TEST0001 bench=Bench 1 time=2026-11-25T10:00:00.000Z";

std::string problemOf(std::string_view message, std::string_view signature, const PublicKey& key) {
    std::string problem;
    const auto comment = verifySignature(message, signature, key, problem);
    return comment ? "" : problem;
}

} // namespace

TEST_CASE("a signature holds for its message and gives its trusted comment") {
    CountingRandom random;
    const SigningKey key = SigningKey::generate(random);
    const std::string signature = key.sign(kMessage, kComment);
    std::string problem;
    CHECK(verifySignature(kMessage, signature, key.publicKey(), problem) == std::string(kComment));
    CHECK(problem.empty());
    CHECK(key.sign(kMessage, kComment) == signature);
    CHECK_THAT(signature, StartsWith("untrusted comment: signature from ReturnBench bench key " +
                                     key.publicKey().id() + "\n"));
}

TEST_CASE("a key's numbers are those that RFC 8032 and minisign give for its seed") {
    CountingRandom random; // number 00…07, seed 08…27
    const SigningKey key = SigningKey::generate(random);
    CHECK(key.publicKey().id() == "0706050403020100");
    CHECK(key.publicKey().toString() == "RWQAAQIDBAUGB0vd7lUO9zTK4E7uQq5jo3nTEStrpzr1NWiNcsmagoRg");
}

TEST_CASE("every altered byte of a signature file is refused, but for the untrusted comment's text") {
    CountingRandom random;
    const SigningKey key = SigningKey::generate(random);
    const std::string signature = key.sign(kMessage, kComment);
    const std::size_t untrustedStart = std::string("untrusted comment: ").size();
    const std::size_t untrustedEnd = signature.find('\n');
    for (std::size_t i = 0; i < signature.size(); ++i) {
        if (i >= untrustedStart && i < untrustedEnd)
            continue;
        for (const int flip : {0x01, 0x20, 0x80}) {
            std::string altered = signature;
            altered[i] = static_cast<char>(altered[i] ^ flip);
            INFO("byte " << i << " flipped by " << flip);
            CHECK_FALSE(problemOf(kMessage, altered, key.publicKey()).empty());
        }
    }
}

TEST_CASE("a signature is refused for another message, another key, another form and for anything else") {
    CountingRandom random;
    const SigningKey key = SigningKey::generate(random);
    const SigningKey other = SigningKey::generate(random);
    const std::string signature = key.sign(kMessage, kComment);
    CHECK_THAT(problemOf("abd", signature, key.publicKey()),
               ContainsSubstring("does not belong to this content"));
    CHECK_THAT(problemOf(kMessage, signature, other.publicKey()),
               ContainsSubstring("made with another key (" + key.publicKey().id()));
    PublicKey sameNumber = other.publicKey();
    sameNumber.number = key.publicKey().number;
    CHECK_THAT(problemOf(kMessage, signature, sameNumber), ContainsSubstring("does not belong"));
    for (const std::string& junk :
         {std::string(), std::string("\n\n\n\n"), signature + "\n", signature.substr(1),
          signature.substr(0, signature.size() - 1), std::string(100'000, 'A'),
          std::string("untrusted comment: x\nAAAA\ntrusted comment: y\nAAAA\n"), std::string(4, '\0')})
        CHECK(problemOf(kMessage, junk, key.publicKey()) == "It is no minisign signature.");
}

TEST_CASE("the trusted comment must be one printable line") {
    CountingRandom random;
    const SigningKey key = SigningKey::generate(random);
    for (const std::string& bad : {std::string("a\nb"), std::string("a\rb"), std::string("\xFF"),
                                   std::string(2000, 'x'), std::string("a\0b", 3)})
        CHECK_THROWS_AS(key.sign(kMessage, bad), Error);
    CHECK_NOTHROW(key.sign(kMessage, "bench=Prüfplatz 1"));
}

TEST_CASE("a key pair is saved with the secret part private and loads as it was") {
    TempDirectory directory;
    CountingRandom random;
    const SigningKey key = SigningKey::generate(random);
    key.save(directory / "bench.key", directory / "bench.pub");
    struct stat info = {};
    REQUIRE(::stat((directory / "bench.key").c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
    const SigningKey loaded = SigningKey::load(directory / "bench.key");
    CHECK(loaded.publicKey() == key.publicKey());
    CHECK(loaded.sign(kMessage, kComment) == key.sign(kMessage, kComment));
    CHECK(PublicKey::parse(readTextFile(directory / "bench.pub", 4096)) == key.publicKey());
    CHECK(PublicKey::parse(key.publicKey().toString()) == key.publicKey());
}

TEST_CASE("a key with a passphrase opens with it alone, here and in minisign") {
    TempDirectory directory;
    CountingRandom random;
    const SigningKey key = SigningKey::generate(random);
    const auto secret = directory / "bench.key";
    const std::string passphrase = "correct horse battery staple";
    key.save(secret, directory / "bench.pub");
    const std::string plain = readTextFile(secret, 4096);
    CHECK_FALSE(SigningKey::about(secret).isProtected);
    key.save(secret, directory / "bench.pub", passphrase);
    const std::string hidden = readTextFile(secret, 4096);
    CHECK(SigningKey::about(secret).isProtected);
    CHECK(SigningKey::about(secret).keyId == key.publicKey().id());
    CHECK(hidden.substr(hidden.size() - 150) != plain.substr(plain.size() - 150));
    CHECK(SigningKey::load(secret, passphrase).sign(kMessage, kComment) == key.sign(kMessage, kComment));
    for (const char* wrong : {"", "correct horse battery stapler"})
        CHECK(codeOf([&] { (void)SigningKey::load(secret, wrong); }) == ErrorCode::NotAllowed);
    key.save(secret, directory / "bench.pub", passphrase);
    CHECK(readTextFile(secret, 4096) != hidden); // another salt
    if (!hasTool("minisign"))
        return;
    directory.write("message.txt", kMessage);
    CHECK(runIn(directory.path(), "echo '" + passphrase + "' | minisign -S -s bench.key -m message.txt")
              .exitCode == 0);
    CHECK(runIn(directory.path(), "minisign -V -p bench.pub -m message.txt").exitCode == 0);
}

TEST_CASE("a key file that wants endless work for its passphrase is refused") {
    TempDirectory directory;
    CountingRandom random;
    const auto secret = directory / "bench.key";
    SigningKey::generate(random).save(secret, directory / "bench.pub", "correct horse battery staple");
    std::string text = readTextFile(secret, 4096);
    const std::size_t start = text.find('\n') + 1;
    for (const std::size_t at : {38U, 46U}) { // the highest bytes of operations and of memory
        std::string greedy = text;
        for (std::size_t byte = at + 4; byte < at + 8; ++byte)
            greedy[start + byte * 4 / 3] = '/';
        writeFileDurably(secret, greedy);
        CHECK(codeOf([&] { (void)SigningKey::load(secret, "correct horse battery staple"); }) ==
              ErrorCode::InvalidInput);
    }
}

TEST_CASE("what is no secret key, or a damaged one, is refused") {
    TempDirectory directory;
    CountingRandom random;
    SigningKey::generate(random).save(directory / "bench.key", directory / "bench.pub");
    const std::string good = readTextFile(directory / "bench.key", 4096);
    const auto codeOf = [&](const std::string& content) {
        const auto file = directory.write("tried.key", content);
        try {
            (void)SigningKey::load(file);
        } catch (const Error& error) {
            CHECK_THAT(error.what(), ContainsSubstring("tried.key"));
            CHECK_FALSE(error.whatToDo().empty());
            return error.code();
        }
        return ErrorCode::Device;
    };
    REQUIRE(codeOf(good) == ErrorCode::Device); // nothing thrown
    CHECK(codeOf("") == ErrorCode::InvalidInput);
    CHECK(codeOf(std::string(5000, 'x')) == ErrorCode::InvalidInput);
    CHECK(codeOf(readTextFile(directory / "bench.pub", 4096)) == ErrorCode::InvalidInput);
    for (std::size_t i = good.find('\n') + 1; i + 1 < good.size(); ++i) {
        std::string altered = good;
        altered[i] = altered[i] == 'A' ? 'B' : 'A';
        // The salt and the limits of the password function mean nothing for a key without password.
        const std::size_t byte = (i - good.find('\n') - 1) * 3 / 4;
        if (byte >= 5 && byte < 54)
            continue;
        INFO("character " << i);
        CHECK((altered == good || codeOf(altered) == ErrorCode::InvalidInput));
    }
    CHECK_THROWS_AS(SigningKey::load(directory / "absent.key"), Error);
}

TEST_CASE("what is no public key is refused") {
    for (const std::string& junk :
         {std::string(), std::string("RWQ"), std::string(56, 'A'), std::string(60, '!'),
          std::string(1 << 20, 'R'), std::string("untrusted comment: x\nRWQ\n"), std::string("a\nb\nc")})
        CHECK_THROWS_AS(PublicKey::parse(junk), Error);
}

TEST_CASE("minisign accepts our keys and signatures, and we accept its") {
    if (!hasTool("minisign"))
        return;
    TempDirectory directory;
    SystemRandom random;
    const SigningKey key = SigningKey::generate(random);
    key.save(directory / "bench.key", directory / "bench.pub");
    directory.write("list.txt", kMessage);
    directory.write("list.txt.minisig", key.sign(kMessage, kComment));
    const std::string verify = "minisign -Vm list.txt -P " + key.publicKey().toString();

    const CommandResult ours = runIn(directory.path(), verify);
    INFO(ours.output);
    CHECK(ours.exitCode == 0);
    CHECK_THAT(ours.output, ContainsSubstring(std::string("Trusted comment: ") + kComment));
    CHECK(runIn(directory.path(), "minisign -Vm list.txt -p bench.pub").exitCode == 0);
    directory.write("list.txt", std::string(kMessage) + "x");
    CHECK(runIn(directory.path(), verify).exitCode != 0);
    directory.write("list.txt", kMessage);

    const CommandResult theirs =
        runIn(directory.path(), "minisign -S -l -s bench.key -m list.txt -t 'by minisign'");
    INFO(theirs.output);
    REQUIRE(theirs.exitCode == 0);
    const std::string signature = readTextFile(directory / "list.txt.minisig", 4096);
    std::string problem;
    CHECK(verifySignature(kMessage, signature, key.publicKey(), problem) == std::string("by minisign"));

    REQUIRE(runIn(directory.path(), "minisign -S -s bench.key -m list.txt -t hashed").exitCode == 0);
    CHECK_THAT(problemOf(kMessage, readTextFile(directory / "list.txt.minisig", 4096), key.publicKey()),
               ContainsSubstring("not the plain form"));

    REQUIRE(runIn(directory.path(), "minisign -G -W -p their.pub -s their.key").exitCode == 0);
    const SigningKey made = SigningKey::load(directory / "their.key");
    CHECK(made.publicKey() == PublicKey::parse(readTextFile(directory / "their.pub", 4096)));
    CHECK_THAT(readTextFile(directory / "their.pub", 4096), ContainsSubstring(made.publicKey().toString()));
}

TEST_CASE("openssl verifies the signature as plain Ed25519") {
    if (!hasTool("openssl") || !hasTool("python3"))
        return;
    TempDirectory directory;
    SystemRandom random;
    const SigningKey key = SigningKey::generate(random);
    directory.write("list.txt", kMessage);
    directory.write("list.txt.minisig", key.sign(kMessage, kComment));
    directory.write("key.b64", key.publicKey().toString());
    // SubjectPublicKeyInfo of an Ed25519 key (RFC 8410): a fixed head and the 32 bytes.
    const CommandResult split = runIn(
        directory.path(),
        "python3 -c \"import base64; open('key.der','wb').write(bytes.fromhex('302a300506032b6570032100')+"
        "base64.b64decode(open('key.b64').read())[10:]); "
        "open('raw.sig','wb').write(base64.b64decode(open('list.txt.minisig').read().split('\\n')[1])[10:])"
        "\"");
    INFO(split.output);
    REQUIRE(split.exitCode == 0);
    const std::string verify =
        "openssl pkeyutl -verify -pubin -inkey key.der -keyform DER -rawin -in list.txt -sigfile raw.sig";
    const CommandResult good = runIn(directory.path(), verify);
    INFO(good.output);
    CHECK(good.exitCode == 0);
    directory.write("list.txt", "something else");
    CHECK(runIn(directory.path(), verify).exitCode != 0);
}
