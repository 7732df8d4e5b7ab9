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
    for (const FoundCode& code : evidence.inReadingOrder())
        result.push_back(code.text);
    return result;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a code with a strong check is believed at once") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::QrCode, "Q", 0), found(CodeFormat::Code128, "C", 2, {100, 400, 200, 4})});
    CHECK(evidence.hasBelieved());
    CHECK_FALSE(evidence.hasDoubtful());
    CHECK(texts(evidence) == Texts{"Q", "C"});
}

TEST_CASE("an EAN code on two lines is believed when a second pass says the same, not before") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Ean13, "1077778003259", 2)});
    CHECK_FALSE(evidence.hasBelieved());
    CHECK(evidence.hasDoubtful());
    evidence.add({found(CodeFormat::Ean13, "0075720003259", 2)});
    CHECK(texts(evidence).empty());
    evidence.add({found(CodeFormat::UpcA, "075720003259", 2)}); // the same, named otherwise
    CHECK(texts(evidence) == Texts{"075720003259"});
    evidence.add({found(CodeFormat::Ean13, "4006381333931", 3, {100, 300, 200, 9})});
    CHECK(texts(evidence) == Texts{"075720003259", "4006381333931"});
}

TEST_CASE("one pass cannot confirm itself") {
    CodeEvidence evidence;
    const FoundCode weak = found(CodeFormat::Code39, "ABC", 2);
    evidence.add({weak, weak});
    CHECK_FALSE(evidence.hasBelieved());
}

TEST_CASE("two EAN texts at one place are both doubtful unless one has a clear majority") {
    CodeEvidence even;
    even.add({found(CodeFormat::Ean13, "7034759003930", 4), found(CodeFormat::Ean13, "5030159003930", 5)});
    CHECK_FALSE(even.hasBelieved());
    CHECK(even.hasDoubtful());

    CodeEvidence clear;
    clear.add({found(CodeFormat::Ean13, "7034759003930", 6), found(CodeFormat::Ean13, "5030159003930", 104)});
    CHECK(texts(clear) == Texts{"5030159003930"});
    clear.add({found(CodeFormat::Ean13, "7034759003930", 6)});
    CHECK(texts(clear) == Texts{"5030159003930"}); // still disputed by what is believed

    CodeEvidence apart;
    apart.add({found(CodeFormat::Ean13, "7034759003930", 4),
               found(CodeFormat::Ean13, "5030159003930", 5, {100, 300, 200, 50})});
    CHECK(texts(apart).size() == 2);
}

TEST_CASE("a code without a check that lies on one with a check is a misreading of it") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Code128, "SN-417", 20),
                  found(CodeFormat::Itf, "123456", 10, {120, 110, 60, 10}),
                  found(CodeFormat::Code39, "REAL", 10, {100, 400, 200, 50})});
    CHECK(texts(evidence) == Texts{"SN-417", "REAL"});
}

TEST_CASE("texts too short to be anything are not taken") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Itf, "1234", 99), found(CodeFormat::Code39, "AB", 99),
                  found(CodeFormat::Codabar, "123", 99), found(CodeFormat::QrCode, "", 0)});
    CHECK_FALSE(evidence.hasBelieved());
    CHECK_FALSE(evidence.hasDoubtful());
}

TEST_CASE("one code read twice is one, two of the same print at two places are two") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::Code128, "SAME", 5),
                  found(CodeFormat::Code128, "SAME", 9, {105, 120, 200, 50}),
                  found(CodeFormat::Code128, "SAME", 7, {500, 400, 200, 50})});
    const auto codes = evidence.inReadingOrder();
    REQUIRE(codes.size() == 2);
    CHECK(codes[0].lines == 9);
    CHECK(codes[1].lines == 7);
}

TEST_CASE("codes are in rows from the top, each row from the left") {
    CodeEvidence evidence;
    evidence.add({found(CodeFormat::QrCode, "below", 0, {10, 500, 100, 100}),
                  found(CodeFormat::QrCode, "right", 0, {700, 80, 100, 100}),
                  found(CodeFormat::Code128, "left", 9, {10, 110, 300, 60}),
                  found(CodeFormat::QrCode, "middle", 0, {400, 120, 100, 100})});
    CHECK(texts(evidence) == Texts{"left", "middle", "right", "below"});
}
