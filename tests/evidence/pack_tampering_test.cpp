#include "core/base/error.h"

#include "tests/evidence/pack_bench.h"
#include "tests/evidence/tools.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace returnbench;
using namespace returnbench::test;

namespace {

PackVerification verified(const Bytes& zip, const PackBench& bench) {
    return verifyPackContent(zip, bench.key.publicKey());
}

} // namespace

TEST_CASE("one flipped byte anywhere in a pack is refused, and names a file of the pack or the zip") {
    PackBench bench;
    const PackResult pack = bench.build();
    Bytes zip = readFile(pack.file, 1 << 24);
    const std::string text = textOf(zip);
    std::size_t unnamed = 0;
    for (std::size_t i = 0; i < zip.size(); ++i) {
        const std::byte original = zip[i];
        zip[i] ^= static_cast<std::byte>(1u << (i % 8));
        const PackVerification verification = verified(zip, bench);
        zip[i] = original;
        if (verification.sound() || verification.problems.front().what.empty())
            FAIL("the flipped byte " << i << " of " << zip.size() << " was not found");
        if (verification.problems.front().file == "(zip)")
            ++unnamed;
    }
    CHECK(unnamed < 100); // the zip's end record, and little else, belongs to no file
}

TEST_CASE("a flipped byte within a file's content names just that file first") {
    PackBench bench;
    Bytes zip = readFile(bench.build().file, 1 << 24);
    const std::string text = textOf(zip);
    for (const auto& [path, content] : unpack(bench.request().output)) {
        const std::size_t at = text.find(content) + content.size() / 2;
        zip[at] ^= std::byte{0x10};
        const PackVerification verification = verified(zip, bench);
        zip[at] ^= std::byte{0x10};
        INFO(path << "\n" << textOf(verification));
        REQUIRE_FALSE(verification.sound());
        CHECK(verification.problems.front().file == path);
    }
}

TEST_CASE("a pack that is cut short or continued is refused") {
    PackBench bench;
    const Bytes zip = readFile(bench.build().file, 1 << 24);
    for (std::size_t length = 0; length < zip.size(); length += 97)
        CHECK_FALSE(verifyPackContent(std::span(zip).first(length), bench.key.publicKey()).sound());
    CHECK_FALSE(verifyPackContent(std::span(zip).first(zip.size() - 1), bench.key.publicKey()).sound());
    Bytes longer = zip;
    longer.push_back(std::byte{'x'});
    CHECK(names(verified(longer, bench), "(zip)"));
}

TEST_CASE("a pack damaged at random in several places is refused and never crashes the reader") {
    PackBench bench;
    const Bytes zip = readFile(bench.build().file, 1 << 24);
    std::mt19937 random(1); // NOLINT(cert-msc51-cpp): the same damage in every run
    const auto below = [&](std::size_t limit) { return static_cast<std::size_t>(random()) % limit; };
    for (int round = 0; round < 500; ++round) {
        Bytes damaged = zip;
        for (std::size_t change = 0; change <= below(4); ++change) {
            const auto at = damaged.begin() + static_cast<std::ptrdiff_t>(below(damaged.size() - 64));
            const auto length = static_cast<std::ptrdiff_t>(1 + below(60));
            switch (below(4)) {
            case 0:
                damaged.erase(at, at + length);
                break;
            case 1:
                damaged.insert(at, static_cast<std::size_t>(length), std::byte{0xFF});
                break;
            case 2:
                std::fill(at, at + length, static_cast<std::byte>(below(256)));
                break;
            default:
                *at ^= std::byte{0xFF};
            }
        }
        INFO("round " << round);
        CHECK((damaged == zip || !verified(damaged, bench).sound()));
    }
}

TEST_CASE("a pack of another bench's key is refused") {
    PackBench bench;
    const PackResult pack = bench.build();
    const SigningKey other = SigningKey::generate(bench.random);
    const PackVerification verification = verifyPack(pack.file, other.publicKey());
    CHECK(names(verification, "tagmanifest-sha256.txt.minisig"));
    CHECK(verification.trustedComment.empty());
    CHECK(verification.keyId == other.publicKey().id());
}

TEST_CASE("an altered file is named though the zip was packed properly again") {
    PackBench bench;
    const PackFiles files = unpack(bench.build().file);
    for (const auto& [path, content] : files) {
        PackFiles altered = files;
        altered[path] += " ";
        const PackVerification verification = verified(repack(altered), bench);
        INFO(path << "\n" << textOf(verification));
        CHECK(names(verification, path == "tagmanifest-sha256.txt" ? path + ".minisig" : path));
    }
}

TEST_CASE("an altered, missing or added file is named though the manifests were made to fit") {
    PackBench bench;
    const SigningKey forger = SigningKey::generate(bench.random);
    PackFiles files = unpack(bench.build().file);
    files["data/report.pdf"] += " ";
    signAnew(files, forger);
    CHECK(names(verified(repack(files), bench), "tagmanifest-sha256.txt.minisig"));
}

TEST_CASE("the signature's untrusted comment cannot be altered either") {
    PackBench bench;
    PackFiles files = unpack(bench.build().file);
    std::string& signature = files["tagmanifest-sha256.txt.minisig"];
    signature.replace(signature.find("bench key"), 9, "other key");
    const PackVerification verification = verified(repack(files), bench);
    CHECK(textOf(verification) == "tagmanifest-sha256.txt.minisig: Its first line was altered.\n");
}

TEST_CASE("missing, extra, renamed and misplaced files are named") {
    PackBench bench;
    const PackFiles files = unpack(bench.build().file);
    for (const auto& [path, content] : files) {
        PackFiles fewer = files;
        fewer.erase(path);
        INFO(path);
        const PackVerification verification = verified(repack(fewer), bench);
        CHECK(names(verification, path));
    }
    for (const char* path :
         {"data/extra.txt", "fetch.txt", "manifest-md5.txt", "tagmanifest-sha256.txt.minisig.tsr",
          "data/photos/03-back.jpg", "data/clips/opening.mkv", "data/photos/x/01-a.jpg"}) {
        PackFiles more = files;
        more[path] = "x";
        INFO(path);
        CHECK(names(verified(repack(more), bench), path));
    }
    PackFiles renamed = files;
    auto photo = renamed.extract("data/photos/01-label.jpg");
    photo.key() = "data/photos/03-label.jpg";
    renamed.insert(std::move(photo));
    CHECK(names(verified(repack(renamed), bench), "data/photos/03-label.jpg"));
    CHECK(names(verified(repack(files, "RB-261125-ANOTHER1"), bench), "bag-info.txt"));
    CHECK(names(verified(repack(files, "a/b"), bench), "b/bagit.txt"));
}

TEST_CASE("a pack that zip packed again names the file that was altered on the way") {
    if (!hasTool("zip") || !hasTool("unzip"))
        return;
    PackBench bench;
    (void)bench.build();
    const CommandResult result =
        runIn(bench.directory.path(),
              "unzip -q pack.zip && printf x >> RB-261125-TEST0001/data/photos/02-front.jpg && "
              "zip -qrX again.zip RB-261125-TEST0001");
    INFO(result.output);
    REQUIRE(result.exitCode == 0);
    const PackVerification verification = verifyPack(bench.directory / "again.zip", bench.key.publicKey());
    INFO(textOf(verification));
    CHECK(names(verification, "(zip)"));
    CHECK(names(verification, "data/photos/02-front.jpg"));
    CHECK_FALSE(names(verification, "data/photos/01-label.jpg"));
}

TEST_CASE("a file that is absent, no zip, empty or a folder is answered and never a crash") {
    PackBench bench;
    const PublicKey& key = bench.key.publicKey();
    CHECK_THROWS_AS(verifyPack(bench.directory / "absent.zip", key), Error);
    CHECK_THROWS_AS(verifyPack(bench.directory.path(), key), Error);
    CHECK(names(verifyPack(bench.directory.write("empty.zip", ""), key), "(zip)"));
    CHECK(names(verifyPack(bench.directory.write("text.zip", std::string(5000, 'x')), key), "(zip)"));
    const auto large = bench.directory.write("large.zip", "no zip");
    std::filesystem::resize_file(large, std::uintmax_t{2} << 30); // sparse
    CHECK(textOf(verifyPack(large, key)) == "(zip): It is no zip.\n");
    std::filesystem::resize_file(large, std::uintmax_t{5} << 30);
    CHECK_THAT(textOf(verifyPack(large, key)), ContainsSubstring("more than any pack"));
}
