#include "core/evidence/bag.h"

#include "tests/support/catch.h"

using namespace returnbench;

namespace {

const std::string kDigestA(64, 'a');
const std::string kDigestB(64, 'b');

} // namespace

TEST_CASE("a manifest is written as sha256sum writes it, and only so is it read") {
    const bag::Manifest manifest{{"data/b.txt", kDigestB}, {"data/a.txt", kDigestA}};
    const std::string text = kDigestA + "  data/a.txt\n" + kDigestB + "  data/b.txt\n";
    CHECK(bag::toText(manifest) == text);
    CHECK(bag::parseManifest(text) == manifest);
    CHECK(bag::parseManifest("") == bag::Manifest{});
    CHECK_FALSE(bag::parseManifest(text.substr(0, text.size() - 1)));
    CHECK_FALSE(bag::parseManifest(std::string(64, 'A') + "  data/a.txt\n"));
    CHECK_FALSE(bag::parseManifest(kDigestA + " data/a.txt\n"));
}

TEST_CASE("bag-info is read only as it is written") {
    const bag::Info info{"Bench: 1",          "RB-1", "2026-11-25", 1234, 5,
                         "ReturnBench 0.1.0", 7,      kDigestA,     9,    kDigestB};
    const std::string text = bag::toText(info);
    CHECK_THAT(text, ContainsSubstring("Payload-Oxum: 1234.5\n") && ContainsSubstring("Chain-Last: 9 bbb"));
    CHECK(bag::parseInfo(text) == info);
    for (std::size_t i = 0; i < text.size(); ++i)
        CHECK_FALSE(bag::parseInfo(text.substr(0, i)));
    CHECK_FALSE(bag::parseInfo(text + "Contact-Name: x\n"));
    CHECK_FALSE(bag::parseInfo(std::string(100, ':')));
}

TEST_CASE("a trusted comment gives back inspection, bench and time") {
    const bag::Comment comment{"RB-1", "a bench= time=b", "2026-11-25T10:00:00.000Z"};
    CHECK(bag::parseComment(bag::toText(comment)) == comment);
    for (const char* bad :
         {"", "inspection=", "inspection=RB-1 bench=x", "inspection=RB-1 time=x bench=y",
          "inspection=RB-1 bench=x time=yesterday", "inspection=../x bench=x time=2026-11-25T10:00:00Z",
          "x inspection=RB-1 bench=x time=2026-11-25T10:00:00Z"})
        CHECK_FALSE(bag::parseComment(bad));
}

TEST_CASE("photos have a number and a shot in their names") {
    CHECK(bag::toPath({1, "label"}) == "data/photos/01-label.jpg");
    CHECK(bag::toPath({100, "front-left"}) == "data/photos/100-front-left.jpg");
    const auto photo = bag::parsePhotoPath("data/photos/12-front-left.jpg");
    REQUIRE(photo);
    CHECK(photo->number == 12);
    CHECK(photo->shot == "front-left");
    for (const char* bad :
         {"data/photos/1-a.jpg", "data/photos/00-a.jpg", "data/photos/012-a.jpg", "data/photos/01-.jpg",
          "data/photos/01-A.jpg", "data/photos/01-a.png", "data/photos/.jpg", "data/photos/01-a/b.jpg",
          "photos/01-a.jpg", "data/photos/99999999999999999999999-a.jpg"}) {
        INFO(bad);
        CHECK_FALSE(bag::parsePhotoPath(bad));
    }
    CHECK(bag::clipPath(3) == "data/clips/03-opening.mkv");
    CHECK(bag::parseClipPath("data/clips/12-opening.mkv") == 12U);
    for (const char* bad : {"data/clips/opening.mkv", "data/clips/00-opening.mkv", "data/clips/1-opening.mkv",
                            "data/clips/01-opening.mp4", "data/clips/../01-opening.mkv"})
        CHECK_FALSE(bag::parseClipPath(bad));
}
