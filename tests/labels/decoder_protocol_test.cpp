#include "core/labels/decoder_protocol.h"

#include "core/capture/frame.h"
#include "tests/support/catch.h"

#include <cstring>
#include <random>

using namespace returnbench;

namespace {

const cv::Size kPicture(640, 480);

FoundCode found(const std::string& text) {
    FoundCode code;
    code.format = CodeFormat::DataMatrix;
    code.text = text;
    code.symbology = "]d2";
    code.corners = {cv::Point(1, 2), cv::Point(30, 2), cv::Point(30, 40), cv::Point(1, 40)};
    code.lines = 3;
    return code;
}

ResultHeader headerOf(const std::string& packed) {
    ResultHeader header;
    std::memcpy(&header, packed.data(), sizeof header);
    return header;
}

std::optional<std::vector<FoundCode>> unpack(const std::string& packed) {
    auto result =
        unpackResult(headerOf(packed), std::string_view(packed).substr(sizeof(ResultHeader)), kPicture);
    return result ? std::optional(std::move(result->codes)) : std::nullopt;
}

DecodeRequest goodRequest() {
    DecodeRequest request;
    request.magic = kRequestMagic;
    request.width = 640;
    request.height = 480;
    request.memoryBytes = 1U << 20;
    return request;
}

} // namespace

TEST_CASE("codes come back as they were packed, with any bytes in their text") {
    const std::string text = std::string("a\0b\xff\x1d", 5);
    FoundCode second = found("x");
    second.symbology.clear();
    second.format = CodeFormat::UpcE;
    const auto codes = unpack(packResult(9, {{found(text), second}, 0}));
    REQUIRE(codes.has_value());
    REQUIRE(codes->size() == 2);
    CHECK((*codes)[0].text == text);
    CHECK((*codes)[0].symbology == "]d2");
    CHECK((*codes)[0].format == CodeFormat::DataMatrix);
    CHECK((*codes)[0].corners == found(text).corners);
    CHECK((*codes)[0].lines == 3);
    CHECK((*codes)[1].symbology.empty());
    CHECK((*codes)[1].format == CodeFormat::UpcE);
}

TEST_CASE("what is certain and where the search goes on come back, too") {
    FoundCode sure = found("sure");
    sure.certain = true;
    const std::string packed = packResult(9, {{sure, found("doubtful")}, 5});
    const auto result =
        unpackResult(headerOf(packed), std::string_view(packed).substr(sizeof(ResultHeader)), kPicture);
    REQUIRE(result.has_value());
    CHECK(result->nextStep == 5);
    CHECK(result->codes.front().certain);
    CHECK_FALSE(result->codes.back().certain);
    CHECK_FALSE(isSane(headerOf(packResult(9, {{}, kMaxSearchSteps + 1})), 9));
}

TEST_CASE("a result without codes is a result") {
    const std::string packed = packResult(3, {});
    CHECK(isSane(headerOf(packed), 3));
    CHECK_FALSE(isSane(headerOf(packed), 4)); // it answers another request
    const auto codes = unpack(packed);
    REQUIRE(codes.has_value());
    CHECK(codes->empty());
}

TEST_CASE("what is beyond the bounds is not packed") {
    CHECK(unpack(packResult(1, {{found(std::string(kMaxCodeText + 1, 'x')), found("y")}, 0}))->size() == 1);
    const std::vector<FoundCode> many(400, found("z"));
    CHECK(unpack(packResult(1, {many, 0}))->size() == kMaxCodesPerPicture);
}

TEST_CASE("corners outside of the picture are brought inside") {
    FoundCode code = found("far");
    code.corners = {cv::Point(-5, -5), cv::Point(2'000'000'000, 3), cv::Point(640, 480),
                    cv::Point(3, -2'000'000'000)};
    const auto codes = unpack(packResult(1, {{code}, 0}));
    REQUIRE(codes.has_value());
    CHECK((*codes)[0].corners ==
          std::array<cv::Point, 4>{cv::Point(0, 0), cv::Point(639, 3), cv::Point(639, 479), cv::Point(3, 0)});
}

TEST_CASE("a result that was cut off, lengthened or altered is refused or read within its bounds") {
    const std::string packed = packResult(1, {{found("first"), found("second")}, 0});
    const ResultHeader header = headerOf(packed);
    const std::string body = packed.substr(sizeof header);
    for (std::size_t length = 0; length < body.size(); ++length)
        CHECK_FALSE(unpackResult(header, body.substr(0, length), kPicture).has_value());
    CHECK_FALSE(unpackResult(header, body + "x", kPicture).has_value());

    ResultHeader more = header;
    more.codes = 3;
    CHECK_FALSE(unpackResult(more, body, kPicture).has_value());

    std::mt19937 random(417);
    for (int i = 0; i < 20'000; ++i) {
        std::string altered = body;
        for (int k = 0; k < 3; ++k)
            altered[random() % altered.size()] = static_cast<char>(random());
        if (const auto result = unpackResult(header, altered, kPicture)) {
            REQUIRE(result->codes.size() == 2);
            for (const FoundCode& code : result->codes)
                for (const cv::Point& corner : code.corners)
                    REQUIRE(cv::Rect(0, 0, 640, 480).contains(corner));
        }
    }
}

TEST_CASE("a result header that promises too much is refused") {
    ResultHeader header{kResultMagic, 1, 1, 100};
    CHECK(isSane(header, 1));
    header.bytes = static_cast<std::uint32_t>(kMaxResultBytes) + 1;
    CHECK_FALSE(isSane(header, 1));
    header = {kResultMagic, 1, static_cast<std::uint32_t>(kMaxCodesPerPicture) + 1, 100};
    CHECK_FALSE(isSane(header, 1));
    header = {kRequestMagic, 1, 1, 100};
    CHECK_FALSE(isSane(header, 1));
}

TEST_CASE("a request is carried out only when its picture lies within the memory and the bounds") {
    CHECK(isSane(goodRequest()));
    const auto altered = [](auto change) {
        DecodeRequest request = goodRequest();
        change(request);
        return isSane(request);
    };
    CHECK_FALSE(altered([](auto& r) { r.magic = 0; }));
    CHECK_FALSE(altered([](auto& r) { r.width = 0; }));
    CHECK_FALSE(altered([](auto& r) { r.height = 0; }));
    CHECK_FALSE(altered([](auto& r) { r.memoryBytes = 640 * 480 - 1; }));
    CHECK_FALSE(altered([](auto& r) { r.width = r.height = 0xffffffff; }));
    CHECK_FALSE(altered([](auto& r) {
        r.width = 10'000;
        r.height = static_cast<std::uint32_t>(kMaxPixels / 10'000 + 1);
        r.memoryBytes = 2 * kMaxPixels;
    }));
    CHECK_FALSE(altered([](auto& r) { r.memoryBytes = std::uint64_t{1} << 40; }));
    CHECK_FALSE(altered([](auto& r) { r.mode = static_cast<SearchMode>(7); }));
    CHECK_FALSE(altered([](auto& r) { r.formats = 1U << 30; }));
}

TEST_CASE("sets of formats travel as bits") {
    const CodeFormats some{CodeFormat::Aztec, CodeFormat::QrCode, CodeFormat::UpcE};
    CHECK(CodeFormats::fromBits(some.bits()) == some);
    CHECK(CodeFormats().bits() == 0);
    CHECK(CodeFormats::fromBits(0)->empty());
    CHECK(CodeFormats::all().contains(CodeFormat::UpcE));
    CHECK_FALSE(CodeFormats::fromBits(1U << 30));
}
