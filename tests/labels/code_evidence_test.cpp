#include "core/labels/code_evidence.h"

#include "tests/support/catch.h"

using namespace returnbench;

namespace {

FoundCode found(CodeFormat format, const std::string& text, int lines, cv::Rect at = {100, 100, 200, 50}) {
    FoundCode code;
    code.format = format;
    code.text = text;
    code.lines = lines;
    code.corners = {at.tl(), cv::Point(at.br().x, at.y), at.br(), cv::Point(at.x, at.br().y)};
    return code;
}

std::vector<std::string> texts(const CodeEvidence& evidence) {
    std::vector<std::string> result;
    for (const FoundCode& code : inReadingOrder(evidence.believed()))
        result.push_back(code.text);
    return result;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a code with a strong check is believed at once") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::QrCode, "Q", 0), found(CodeFormat::Code128, "C", 2, {100, 400, 200, 4})},
                 "path 1");
    CHECK(evidence.hasBelieved());
    CHECK(evidence.doubtful().empty());
    CHECK(texts(evidence) == Texts{"Q", "C"});
}

TEST_CASE("an EAN code on two lines is believed when a second pass says the same, not before") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Ean13, "1077778003259", 2)}, "path 2");
    CHECK_FALSE(evidence.hasBelieved());
    CHECK_FALSE(evidence.doubtful().empty());
    evidence.add({found(CodeFormat::Ean13, "0075720003259", 2, {100, 400, 200, 9})}, "path 3");
    CHECK(texts(evidence).empty());
    evidence.add({found(CodeFormat::UpcA, "075720003259", 2, {100, 400, 200, 9})},
                 "path 4"); // the same, named otherwise
    CHECK(texts(evidence) == Texts{"075720003259"});
    evidence.add({found(CodeFormat::Ean13, "4006381333931", 3, {100, 700, 200, 9})}, "path 5");
    CHECK(texts(evidence) == Texts{"075720003259", "4006381333931"});
}

TEST_CASE("one pass cannot confirm itself, nor can another on the same path") {
    CodeEvidence evidence;
    const FoundCode weak = found(CodeFormat::Code39, "ABC", 2);
    evidence.add({weak, weak}, "sharp");
    evidence.add({weak}, "sharp");
    CHECK_FALSE(evidence.hasBelieved());
    evidence.add({weak}, "averaged");
    CHECK(evidence.hasBelieved());
}

TEST_CASE("two EAN texts at one place are both doubtful unless one has a clear majority") {
    CodeEvidence even;
    even.add({found(CodeFormat::Ean13, "7034759003930", 4), found(CodeFormat::Ean13, "5030159003930", 5)},
             "path 7");
    CHECK_FALSE(even.hasBelieved());
    CHECK(even.doubtful().size() == 2);

    CodeEvidence clear;
    clear.add({found(CodeFormat::Ean13, "7034759003930", 6), found(CodeFormat::Ean13, "5030159003930", 104)},
              "path 8");
    CHECK(texts(clear) == Texts{"5030159003930"});
    clear.add({found(CodeFormat::Ean13, "7034759003930", 6)}, "path 9");
    CHECK(texts(clear) == Texts{"5030159003930"}); // still disputed by what is believed

    CodeEvidence apart;
    apart.add({found(CodeFormat::Ean13, "7034759003930", 4),
               found(CodeFormat::Ean13, "5030159003930", 5, {100, 300, 200, 50})},
              "path 10");
    CHECK(texts(apart).size() == 2);
}

TEST_CASE("a code without a check that lies on one with a check is a misreading of it") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Code128, "SN-417", 20),
                  found(CodeFormat::Itf, "123456", 10, {120, 110, 60, 10}),
                  found(CodeFormat::Code39, "REAL", 10, {100, 400, 200, 50})},
                 "path 11");
    CHECK(texts(evidence) == Texts{"SN-417", "REAL"});
}

TEST_CASE("texts too short to be anything are not taken") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Itf, "1234", 99), found(CodeFormat::Code39, "AB", 99),
                  found(CodeFormat::Codabar, "123", 99), found(CodeFormat::QrCode, "", 0)},
                 "path 12");
    CHECK_FALSE(evidence.hasBelieved());
    CHECK(evidence.doubtful().empty());
}

TEST_CASE("one code read twice is one, two of the same print at two places are two") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Code128, "SAME", 5),
                  found(CodeFormat::Code128, "SAME", 9, {105, 120, 200, 50}),
                  found(CodeFormat::Code128, "SAME", 7, {500, 400, 200, 50})},
                 "path 13");
    const auto codes = inReadingOrder(evidence.believed());
    REQUIRE(codes.size() == 2);
    CHECK(codes[0].lines == 9);
    CHECK(codes[1].lines == 7);
}

TEST_CASE("codes are in rows from the top, each row from the left") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::QrCode, "below", 0, {10, 500, 100, 100}),
                  found(CodeFormat::QrCode, "right", 0, {700, 80, 100, 100}),
                  found(CodeFormat::Code128, "left", 9, {10, 110, 300, 60}),
                  found(CodeFormat::QrCode, "middle", 0, {400, 120, 100, 100})},
                 "path 14");
    CHECK(texts(evidence) == Texts{"left", "middle", "right", "below"});
}

TEST_CASE("what two paths say is not enough where a third says something else of the same bars") {
    const FoundCode right = found(CodeFormat::Ean13, "0023942431015", 2, {50, 64, 194, 2});
    const FoundCode wrong = found(CodeFormat::Ean13, "9074932437075", 2, {51, 119, 194, 2});
    CodeEvidence evidence;
    evidence.add({right}, "local");
    evidence.add({wrong}, "even");
    evidence.add({wrong}, "sharp");
    CHECK_FALSE(evidence.hasBelieved());
    evidence.add({wrong}, "twofold");
    CHECK(evidence.hasBelieved());
}

TEST_CASE("the second opinion confirms, but it neither disputes nor confirms itself") {
    const FoundCode weak = found(CodeFormat::Ean13, "9780441014989", 0);
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Ean13, "9074932437075", 0)}, kSecondOpinion);
    evidence.add({weak}, kSecondOpinion);
    evidence.add({weak}, kSecondOpinion);
    CHECK_FALSE(evidence.hasBelieved());
    evidence.add({weak}, "sharp");
    CHECK(texts(evidence) == Texts{"9780441014989"});
}

TEST_CASE("a code read on two lines of its bars is one") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Code128, "4444479106", 2, {100, 100, 200, 2})}, "quick");
    evidence.add({found(CodeFormat::Code128, "4444479106", 2, {101, 160, 199, 2})}, "bars");
    CHECK(texts(evidence).size() == 1);
}

TEST_CASE("three lines do not settle it when another path has said something else there") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Ean13, "9074932437075", 2)}, "quick");
    evidence.add({found(CodeFormat::Ean13, "0023942431015", 2)}, "strip");
    evidence.add({found(CodeFormat::Ean13, "9074932437075", 3)}, "quick");
    CHECK_FALSE(evidence.hasBelieved());
    for (const char* path : {"averaged", "evened"}) // as many again say the same
        evidence.add({found(CodeFormat::Ean13, "9074932437075", 2)}, path);
    CHECK(evidence.hasBelieved());
}

TEST_CASE("between two texts that several paths have read only a clear majority decides") {
    CodeEvidence evidence;
    for (const char* path : {"strip", "local"})
        evidence.add(
            {found(CodeFormat::Ean13, "9074932437075", 2), found(CodeFormat::Ean13, "0023942431015", 2)},
            path);
    for (const char* path : {"averaged", "evened", "sharp"})
        evidence.add({found(CodeFormat::Ean13, "0023942431015", 2)}, path);
    CHECK_FALSE(evidence.hasBelieved());
    evidence.add({found(CodeFormat::Ean13, "0023942431015", 2)}, "larger");
    CHECK(evidence.hasBelieved());
}

TEST_CASE("an ITF is not believed where the picture ends before its quiet zone does") {
    const auto isBelieved = [](const cv::Rect& at, cv::Size picture) {
        CodeEvidence evidence(picture);
        evidence.add({found(CodeFormat::Itf, "991845", 9, at)}, "path 1");
        evidence.add({found(CodeFormat::Itf, "991845", 9, at)}, "path 2");
        return evidence.hasBelieved();
    };
    CHECK(isBelieved({20, 100, 112, 50}, {300, 300}));
    CHECK_FALSE(isBelieved({180, 100, 112, 50}, {300, 300}));
    CHECK_FALSE(isBelieved({8, 100, 112, 50}, {300, 300}));
    CHECK(isBelieved({180, 100, 112, 50}, {})); // nobody knows where it ends
    CodeEvidence evidence({300, 300});
    evidence.add({found(CodeFormat::Code39, "SN4711", 9, {180, 100, 118, 50})}, "path 1");
    CHECK(evidence.hasBelieved()); // its start and stop are like no character
}
