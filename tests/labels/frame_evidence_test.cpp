#include "core/labels/frame_evidence.h"

#include "tests/support/catch.h"

#include <string>
#include <vector>

using namespace returnbench;

namespace {

DecodedCode doubtful(const std::string& text, CodeFormat format = CodeFormat::Code39) {
    DecodedCode code;
    code.format = format;
    code.text = text;
    code.certain = false;
    return code;
}

std::size_t certainAfter(FrameEvidence& evidence, const std::vector<std::vector<DecodedCode>>& frames) {
    std::size_t certain = 0;
    for (const auto& codes : frames)
        certain = evidence.weigh(codes).size();
    return certain;
}

} // namespace

TEST_CASE("a doubtful text is certain when three frames have read it") {
    FrameEvidence evidence;
    CHECK(evidence.weigh({doubtful("SN4711")}).empty());
    CHECK(evidence.weigh({doubtful("SN4711")}).empty());
    const auto codes = evidence.weigh({doubtful("SN4711")});
    REQUIRE(codes.size() == 1);
    CHECK(codes.front().certain);
}

TEST_CASE("twice in one frame is one frame") {
    FrameEvidence evidence;
    CHECK(certainAfter(evidence, {{doubtful("SN4711"), doubtful("SN4711")}, {doubtful("SN4711")}}) == 0);
}

TEST_CASE("a text that may be the same bars misread keeps both in doubt") {
    FrameEvidence evidence;
    CHECK(certainAfter(evidence, {{doubtful("SN4711")},
                                  {doubtful("SN4771")},
                                  {doubtful("SN4711")},
                                  {doubtful("SN4711")},
                                  {doubtful("SN4711")}}) == 0);
}

TEST_CASE("codes of other symbologies or lengths beside it do not matter") {
    FrameEvidence evidence;
    const std::vector<DecodedCode> both{doubtful("SN4711"), doubtful("12345678", CodeFormat::Itf),
                                        doubtful("A VERY MUCH LONGER ONE")};
    CHECK(certainAfter(evidence, {both, both, both}) == 3);
}

TEST_CASE("what was read long ago is forgotten") {
    FrameEvidence evidence;
    CHECK(certainAfter(evidence, {{doubtful("SN4711")}, {doubtful("SN4711")}}) == 0);
    for (int i = 0; i < 40; ++i)
        CHECK(evidence.weigh({}).empty());
    CHECK(evidence.weigh({doubtful("SN4711")}).empty());
}

TEST_CASE("a certain code needs no other frame, and a flood of texts no memory") {
    FrameEvidence evidence;
    DecodedCode sure = doubtful("SURE");
    sure.certain = true;
    CHECK(evidence.weigh({sure}).size() == 1);
    std::vector<DecodedCode> flood;
    for (int i = 0; i < 5000; ++i)
        flood.push_back(doubtful("N" + std::to_string(1'000'000 + i)));
    CHECK(certainAfter(evidence, {flood, flood, flood}) == 0);
}
