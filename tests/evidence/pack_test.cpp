#include "core/base/digest.h"
#include "core/base/error.h"

#include "tests/evidence/pack_bench.h"
#include "tests/evidence/tools.h"
#include "tests/support/catch.h"

#include <functional>

using namespace returnbench;
using namespace returnbench::test;

namespace {

ErrorCode codeOf(const std::function<void()>& work, const std::string& message) {
    try {
        work();
    } catch (const Error& error) {
        CHECK_THAT(error.what(), ContainsSubstring(message));
        CHECK_FALSE(error.whatToDo().empty());
        return error.code();
    }
    FAIL("nothing was thrown");
    return ErrorCode::Device;
}

} // namespace

TEST_CASE("the pack of a closed inspection verifies with the bench's key") {
    PackBench bench;
    const PackResult pack = bench.build();
    const PackVerification verification = verifyPack(pack.file, bench.key.publicKey());
    INFO(textOf(verification));
    CHECK(verification.sound());
    CHECK(verification.trustedComment ==
          "inspection=RB-261125-TEST0001 bench=Bench 1 time=2026-11-25T10:00:18.000Z");
    CHECK(verification.keyId == bench.key.publicKey().id());
    CHECK(verification.files == 12);
    CHECK(verification.events == 9);
    CHECK(verification.links == 10); // another inspection's opening lies between them
    CHECK(pack.sha256 == sha256OfFile(pack.file));
    CHECK(pack.bytes == static_cast<std::int64_t>(std::filesystem::file_size(pack.file)));
    CHECK(pack.files == std::vector<std::string>{"VERIFY.txt", "bag-info.txt", "bagit.txt", "data/chain.tsv",
                                                 "data/events.jsonl", "data/inspection.json",
                                                 "data/photos/01-label.jpg", "data/photos/02-front.jpg",
                                                 "data/report.pdf", "manifest-sha256.txt",
                                                 "tagmanifest-sha256.txt", "tagmanifest-sha256.txt.minisig"});
}

TEST_CASE("a pack holds what the design says, and nothing of other inspections") {
    PackBench bench;
    const PackFiles files = unpack(bench.build().file);
    CHECK(files.at("bagit.txt") == "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
    CHECK_THAT(files.at("bag-info.txt"), StartsWith("Source-Organization: Bench 1\n"
                                                    "External-Identifier: RB-261125-TEST0001\n"
                                                    "Bagging-Date: 2026-11-25\n"
                                                    "Payload-Oxum: "));
    CHECK(files.at("data/photos/01-label.jpg") == "\xFF\xD8 label \xFF\xD9");
    CHECK(files.at("data/photos/02-front.jpg") == "\xFF\xD8 second front \xFF\xD9");
    CHECK_THAT(files.at("data/report.pdf"),
               ContainsSubstring("A. Rao") && ContainsSubstring("data/photos/01-label.jpg Return label " +
                                                                sha256Hex("\xFF\xD8 label \xFF\xD9")));
    CHECK_THAT(files.at("data/events.jsonl"),
               !ContainsSubstring("OTHER002") && !ContainsSubstring("orders.csv"));
    CHECK_THAT(files.at("data/chain.tsv"), StartsWith("2\t"));
    CHECK(nlohmann::json::parse(files.at("data/inspection.json")).at("grade") == "A");
    const std::string& howTo = files.at("VERIFY.txt");
    CHECK_THAT(howTo, ContainsSubstring(bench.key.publicKey().id()));
    CHECK_THAT(howTo, !ContainsSubstring(bench.key.publicKey().toString()));
    for (const auto& [path, content] : files)
        if (!path.ends_with(".jpg"))
            CHECK(content.find('\r') == std::string::npos);
}

TEST_CASE("the same inspection packed at the same time gives the same bytes") {
    PackBench bench;
    const PackResult first = bench.build();
    PackRequest again = bench.request();
    again.output = bench.directory / "again.zip";
    CHECK(bench.build(again).sha256 == first.sha256);
}

TEST_CASE("stock tools verify a pack as its VERIFY.txt says") {
    if (!hasTool("unzip") || !hasTool("sha256sum") || !hasTool("minisign") || !hasTool("python3"))
        return;
    PackBench bench;
    const PackResult pack = bench.build();
    const auto folder = bench.directory / "received";
    std::filesystem::create_directories(folder);
    std::filesystem::copy_file(pack.file, folder / "RB-261125-TEST0001.zip");
    const std::string howTo = unpack(pack.file).at("VERIFY.txt");
    const auto command = [&](const std::string& start, const std::string& end) {
        const auto at = howTo.find("\n" + start) + 1;
        return howTo.substr(at, howTo.find(end, at) - at);
    };
    std::string script = "set -e\n" + command("unzip ", "\n") + "\n" + command("sha256sum ", "\n") + "\n" +
                         command("minisign ", "\n") + "\n" + command("python3 ", "\nEND\n") + "\nEND\n";
    script.replace(script.find(" KEY\n"), 5, " " + bench.key.publicKey().toString() + "\n");
    const CommandResult result = runIn(folder, script);
    INFO(script << "\n" << result.output);
    CHECK(result.exitCode == 0);
    CHECK_THAT(result.output, ContainsSubstring("Signature and comment signature verified") &&
                                  ContainsSubstring("the chain holds"));
    // What a strict reader asks of a bag: every file in exactly one of the two manifests.
    const CommandResult listed = runIn(folder / "RB-261125-TEST0001", R"(
        find data -type f | LC_ALL=C sort > ../payload && cut -c67- manifest-sha256.txt | diff ../payload - &&
        find . -type f ! -path './data/*' ! -name 'tagmanifest-sha256.txt*' | cut -c3- | LC_ALL=C sort > ../tags &&
        cut -c67- tagmanifest-sha256.txt | diff ../tags -)");
    INFO(listed.output);
    CHECK(listed.exitCode == 0);
}

TEST_CASE("an inspection that is unknown, open or voided is not packed") {
    PackBench bench;
    PackRequest request = bench.request();
    request.inspection = InspectionId("RB-261125-UNKNOWN0");
    CHECK(codeOf([&] { bench.build(request); }, "There is no inspection RB-261125-UNKNOWN0") ==
          ErrorCode::NotFound);
    request.inspection = InspectionId("RB-261125-OTHER002");
    CHECK(codeOf([&] { bench.build(request); }, "is not closed (it is opened)") == ErrorCode::InvalidInput);
    bench.append("inspection.voided", {{"reason", "wrong parcel"}}, "RB-261125-OTHER002");
    CHECK(codeOf([&] { bench.build(request); }, "was voided") == ErrorCode::InvalidInput);
    request.inspection = InspectionId("../../etc");
    CHECK(codeOf([&] { bench.build(request); }, "no inspection's id") == ErrorCode::InvalidInput);
    CHECK_FALSE(std::filesystem::exists(request.output));
}

TEST_CASE("a bench's name that does not fit into one line is refused") {
    const auto name = GENERATE(as<std::string>{}, "", " Bench", "Bench\n1", "\xFF", "Bench\x1B[31m");
    PackBench bench;
    PackRequest request = bench.request();
    request.bench = name;
    CHECK(codeOf([&] { bench.build(request); }, "the bench's name") == ErrorCode::InvalidInput);
}

TEST_CASE("a bench may be named as it likes otherwise") {
    const auto name = GENERATE(as<std::string>{}, "Prüfplatz 1: Halle", "a time=b bench=c", "検品台");
    PackBench bench;
    PackRequest request = bench.request();
    request.bench = name;
    const PackResult pack = bench.build(request);
    const PackVerification verification = verifyPack(pack.file, bench.key.publicKey());
    INFO(textOf(verification));
    CHECK(verification.sound());
}

TEST_CASE("a missing or altered photo stops the pack and is named") {
    PackBench bench;
    const auto photo = bench.photos.pathOf(bench.photoDigests[1]);
    std::filesystem::permissions(photo, std::filesystem::perms::owner_all);
    writeFileDurably(photo, "another picture");
    CHECK(codeOf([&] { bench.build(); }, bench.photoDigests[1]) == ErrorCode::Storage);
    std::filesystem::remove(photo);
    CHECK(codeOf([&] { bench.build(); }, bench.photoDigests[1]) == ErrorCode::Storage);
    CHECK_FALSE(std::filesystem::exists(bench.request().output));
}

TEST_CASE("a journal that was tampered with gives no pack") {
    PackBench bench;
    SQLite::Database& database = bench.journal.database();
    database.exec("DROP TRIGGER event_no_update");
    SECTION("another inspection's entry between") {
        database.exec("UPDATE event SET digest = '" + std::string(64, 'a') + "' WHERE seq = 3");
        CHECK(codeOf([&] { bench.build(); }, "data/chain.tsv: Entry 3") == ErrorCode::Storage);
    }
    SECTION("an event of its own") {
        database.exec("UPDATE event SET body = replace(body, 'intact', 'broken') WHERE seq = 8");
        CHECK(codeOf([&] { bench.build(); }, "Event 8 was altered") == ErrorCode::Storage);
    }
    CHECK_FALSE(std::filesystem::exists(bench.request().output));
}

TEST_CASE("a report that comes out empty or a place that cannot be written stops the pack") {
    PackBench bench;
    const auto empty = [](const ReportInput&) { return Bytes{}; };
    CHECK(codeOf(
              [&] {
                  (void)buildPack(bench.request(), bench.journal, {bench.photos, bench.clips}, bench.key,
                                  empty, bench.clock);
              },
              "its report came out empty") == ErrorCode::Storage);
    PackRequest request = bench.request();
    request.output = bench.directory / "no such folder" / "pack.zip";
    CHECK(codeOf([&] { bench.build(request); }, "no such folder") == ErrorCode::Storage);
}

TEST_CASE("an inspection without photos has a pack too, and an annotation after closing goes into it") {
    PackBench bench;
    const std::string id = "RB-261125-OTHER002";
    bench.append("inspection.closed", {{"reason", "the parcel was empty"}}, id);
    bench.append("inspection.annotated", {{"text", "seller informed"}}, id);
    PackRequest request = bench.request();
    request.inspection = InspectionId(id);
    const PackResult pack = bench.build(request);
    const PackVerification verification = verifyPack(pack.file, bench.key.publicKey());
    INFO(textOf(verification));
    CHECK(verification.sound());
    CHECK_THAT(unpack(pack.file).at("data/events.jsonl"), ContainsSubstring("seller informed"));
}

TEST_CASE("the opening on video goes with the pack, and no other file in its place is accepted") {
    PackBench bench;
    bench.takeClip("first part");
    bench.takeClip(std::string(9'000'000, 'c')); // in several parts
    const PackResult pack = bench.build();
    PackFiles files = unpack(pack.file);
    CHECK(files.at("data/clips/01-opening.mkv") == "first part");
    CHECK(files.at("data/clips/02-opening.mkv").size() == 9'000'000);
    CHECK(sha256OfFile(pack.file) == pack.sha256);
    CHECK(static_cast<std::int64_t>(std::filesystem::file_size(pack.file)) == pack.bytes);

    SECTION("exchanged by one who holds the key") {
        files["data/clips/01-opening.mkv"] = "another part";
        signAnew(files, bench.key);
        const auto verification = verifyPackContent(repack(files), bench.key.publicKey());
        CHECK(names(verification, "data/clips/01-opening.mkv"));
    }
    SECTION("left out by one who holds the key") {
        files.erase("data/clips/02-opening.mkv");
        signAnew(files, bench.key);
        CHECK(names(verifyPackContent(repack(files), bench.key.publicKey()), "data/clips/02-opening.mkv"));
    }
    SECTION("gone from the disk") {
        std::filesystem::remove_all(bench.directory / "clips");
        CHECK(codeOf([&] { bench.build(); }, "is missing") == ErrorCode::Storage);
    }
    SECTION("altered on the disk") {
        writeFileDurably(bench.clips.pathOf(sha256Hex("first part")), "First part");
        CHECK(codeOf([&] { bench.build(); }, "would not verify") == ErrorCode::Storage);
    }
}
