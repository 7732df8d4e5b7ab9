#include "core/base/digest.h"
#include "core/evidence/bag.h"

#include "tests/evidence/pack_bench.h"
#include "tests/support/catch.h"

#include <functional>

using namespace returnbench;
using namespace returnbench::test;

// Packs that the bench's own key signed and that still say something untrue: what only a fault of the
// program, or a bench that lies, could make.

namespace {

/// What verification says of a pack after `change` was made and signed.
PackVerification afterSigned(const std::function<void(PackFiles&)>& change) {
    PackBench bench;
    PackFiles files = unpack(bench.build().file);
    change(files);
    signAnew(files, bench.key);
    return verifyPackContent(repack(files), bench.key.publicKey());
}

void replaceIn(std::string& text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}

std::string line(const std::string& text, std::size_t index) {
    std::size_t start = 0;
    for (std::size_t i = 0; i < index; ++i)
        start = text.find('\n', start) + 1;
    return text.substr(start, text.find('\n', start) + 1 - start);
}

} // namespace

TEST_CASE("a pack that was signed anew without a change is sound") {
    const PackVerification verification = afterSigned([](PackFiles&) {});
    INFO(textOf(verification));
    CHECK(verification.sound());
}

TEST_CASE("a chain with a gap, a wrong hash or other ends is refused") {
    CHECK_THAT(
        textOf(afterSigned([](PackFiles& files) {
            std::string& chain = files["data/chain.tsv"];
            replaceIn(chain, line(chain, 1), "");
        })),
        ContainsSubstring("data/chain.tsv: Entry 4 does not follow the one before it: there is a gap."));
    CHECK_THAT(
        textOf(afterSigned([](PackFiles& files) {
            std::string& chain = files["data/chain.tsv"];
            replaceIn(chain, line(chain, 1).substr(2, 8), "00000000");
        })),
        ContainsSubstring("data/chain.tsv: Entry 3 does not follow the one before it: its hash differs."));
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) {
                   std::string& chain = files["data/chain.tsv"];
                   replaceIn(chain, line(chain, 9), "");
               })),
               ContainsSubstring("bag-info.txt: It gives other ends of the chain") &&
                   ContainsSubstring("data/events.jsonl: It does not begin and end where"));
    for (const char* junk : {"", "x", "1\t2\n", "-1\ta\tb\n", "99999999999999999999999\ta\tb\n", "\n\n"})
        CHECK(
            names(afterSigned([&](PackFiles& files) { files["data/chain.tsv"] = junk; }), "data/chain.tsv"));
}

TEST_CASE("events that were altered, left out, reordered or belong elsewhere are refused") {
    CHECK_THAT(textOf(afterSigned(
                   [](PackFiles& files) { replaceIn(files["data/events.jsonl"], "intact", "broken"); })),
               ContainsSubstring("data/events.jsonl: Event 8 was altered: its digest differs."));
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) {
                   std::string& events = files["data/events.jsonl"];
                   const std::string grade = line(events, 6);
                   replaceIn(events, grade, "");
               })),
               ContainsSubstring("data/inspection.json: It says something else than the events at /grade."));
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) {
                   std::string& events = files["data/events.jsonl"];
                   const std::string third = line(events, 2);
                   replaceIn(events, third, "");
                   replaceIn(events, line(events, 2), line(events, 2) + third);
               })),
               ContainsSubstring("is not in the order of the journal"));
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) {
                   std::string& events = files["data/events.jsonl"];
                   replaceIn(events, "RB-261125-TEST0001\",\"kind\":\"question",
                             "RB-261125-TEST0009\",\"kind\":\"question");
               })),
               ContainsSubstring("Event 8 belongs to another inspection"));
    for (const std::string& junk :
         {std::string(), std::string("{}\n"), std::string("[\n"), std::string("{\"seq\":1}\n"),
          std::string("null\n"), std::string(1000, '[') + "\n",
          std::string("{\"seq\":-1,\"event\":{},\"digest\":\"\",\"hash\":\"\"}\n"),
          std::string("{\"seq\":1,\"event\":[],\"digest\":\"\",\"hash\":\"\"}\n")}) {
        INFO(junk);
        CHECK(names(afterSigned([&](PackFiles& files) { files["data/events.jsonl"] = junk; }),
                    "data/events.jsonl"));
    }
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) {
                   std::string& events = files["data/events.jsonl"];
                   replaceIn(events, ",\"event\"", ", \"event\"");
               })),
               ContainsSubstring("data/events.jsonl: Line 1 is not in canonical form."));
}

TEST_CASE("an inspection.json that says something else than the events is refused with the place") {
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) {
                   replaceIn(files["data/inspection.json"], "\"grade\": \"A\"", "\"grade\": \"D\"");
               })),
               ContainsSubstring("data/inspection.json: It says something else than the events at /grade."));
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) {
                   replaceIn(files["data/inspection.json"], "{\n", "{\n  \"added\": 1,\n");
               })),
               ContainsSubstring("data/inspection.json: It says something else than the events at /added."));
    for (const std::string& junk :
         {std::string(), std::string("null"), std::string("[]"), std::string(100'000, '[')})
        CHECK(names(afterSigned([&](PackFiles& files) { files["data/inspection.json"] = junk; }),
                    "data/inspection.json"));
}

TEST_CASE("a pack of another version may know more fields, but must agree where both know them") {
    const auto asOtherVersion = [](PackFiles& files) {
        std::string& info = files["bag-info.txt"];
        const auto at = info.find("ReturnBench ");
        info.replace(at, info.find('\n', at) - at, "ReturnBench 99.0");
    };
    const PackVerification more = afterSigned([&](PackFiles& files) {
        asOtherVersion(files);
        replaceIn(files["data/inspection.json"], "{\n", "{\n  \"added\": 1,\n");
    });
    INFO(textOf(more));
    CHECK(more.sound());
    CHECK_THAT(textOf(afterSigned([&](PackFiles& files) {
                   asOtherVersion(files);
                   replaceIn(files["data/inspection.json"], "\"grade\": \"A\"", "\"grade\": \"D\"");
               })),
               ContainsSubstring("at /grade."));
}

TEST_CASE("photos that are not those of the events are refused") {
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) { files["data/photos/01-label.jpg"] = "another"; })),
               ContainsSubstring("data/photos/01-label.jpg: It is not the photo that the events name."));
    CHECK_THAT(textOf(afterSigned([](PackFiles& files) { files.erase("data/photos/01-label.jpg"); })),
               ContainsSubstring("data/events.jsonl: The photo of the shot label is missing."));
    CHECK(names(afterSigned([](PackFiles& files) { files["data/photos/03-back.jpg"] = "extra"; }),
                "data/photos/03-back.jpg"));
    CHECK(names(afterSigned([](PackFiles& files) {
                    files["data/photos/01-front.jpg"] = files.at("data/photos/02-front.jpg");
                    files.erase("data/photos/02-front.jpg");
                }),
                "data/photos/01-label.jpg"));
}

TEST_CASE("a bag that does not declare itself properly is refused") {
    CHECK(names(afterSigned([](PackFiles& files) { files["bagit.txt"] = "BagIt-Version: 0.97\n"; }),
                "bagit.txt"));
    CHECK(names(
        afterSigned([](PackFiles& files) { replaceIn(files["bag-info.txt"], "RB-261125-TEST0001", "RB-1"); }),
        "bag-info.txt"));
    CHECK_THAT(
        textOf(afterSigned([](PackFiles& files) { replaceIn(files["bag-info.txt"], "Bench 1", "Bench 2"); })),
        ContainsSubstring("Its trusted comment does not fit bag-info.txt."));
}

TEST_CASE("manifests that are unsorted, repeat a name or reach outside are refused") {
    PackBench bench;
    const PackFiles files = unpack(bench.build().file);
    const std::string& manifest = files.at("manifest-sha256.txt");
    const std::string digest(64, 'a');
    for (const std::string& text :
         {line(manifest, 1) + line(manifest, 0), manifest + line(manifest, 0),
          manifest + digest + " *data/x\n", manifest + digest + "  ../x\n", std::string("x"),
          std::string("\n"), manifest.substr(0, manifest.size() - 1)}) {
        PackFiles altered = files;
        altered["manifest-sha256.txt"] = text;
        INFO(text);
        CHECK(names(verifyPackContent(repack(altered), bench.key.publicKey()), "manifest-sha256.txt"));
    }
}
