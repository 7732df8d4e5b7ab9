#include "core/labels/text_protocol.h"

#include "tests/support/catch.h"

#include <cstring>
#include <random>

using namespace returnbench;

namespace {

const cv::Size kPicture(640, 480);

PrintedWord word(const std::string& text) {
    PrintedWord word;
    word.text = text;
    word.confidence = 71;
    word.line = 4;
    word.corners = {cv::Point(1, 2), cv::Point(30, 2), cv::Point(30, 40), cv::Point(1, 40)};
    return word;
}

ResultHeader headerOf(const std::string& packed) {
    ResultHeader header;
    std::memcpy(&header, packed.data(), sizeof header);
    return header;
}

auto unpack(const std::string& packed) {
    return unpackWords(headerOf(packed), std::string_view(packed).substr(sizeof(ResultHeader)), kPicture);
}

} // namespace

TEST_CASE("words come back as they were packed") {
    const auto words = unpack(packWords(9, std::vector<PrintedWord>{word("S/N:"), word("Número")}));
    REQUIRE(words.has_value());
    REQUIRE(words->size() == 2);
    CHECK((*words)[0].text == "S/N:");
    CHECK((*words)[0].confidence == 71);
    CHECK((*words)[0].line == 4);
    CHECK((*words)[0].corners == word("").corners);
    CHECK((*words)[1].text == "Número");
}

TEST_CASE("a result of words answers its own request, and is none of codes") {
    const ResultHeader header = headerOf(packWords(3, {}));
    CHECK(isSaneTextResult(header, 3));
    CHECK_FALSE(isSaneTextResult(header, 4));
    CHECK_FALSE(isSane(header, 3));
    CHECK_FALSE(isSaneTextResult(headerOf(packResult(3, {})), 3));
}

TEST_CASE("words beyond the bounds are not packed") {
    PrintedWord sure = word("a");
    sure.confidence = 101;
    PrintedWord deep = word("a");
    deep.line = -1;
    const std::vector<PrintedWord> odd{word(std::string(kMaxWordText + 1, 'x')),
                                       word(""),
                                       word("a b"),
                                       word("a\n"),
                                       word("\xff"),
                                       sure,
                                       deep,
                                       word("good")};
    const auto words = unpack(packWords(1, odd));
    REQUIRE(words.has_value());
    REQUIRE(words->size() == 1);
    CHECK((*words)[0].text == "good");
    const std::vector<PrintedWord> many(2000, word("z"));
    CHECK(unpack(packWords(1, many))->size() == kMaxWordsPerPicture);
}

TEST_CASE("a result header of words that promises too much is refused") {
    ResultHeader header{kTextResultMagic, 1, 1, 100};
    CHECK(isSaneTextResult(header, 1));
    header.bytes = static_cast<std::uint32_t>(kMaxTextResultBytes) + 1;
    CHECK_FALSE(isSaneTextResult(header, 1));
    header = {kTextResultMagic, 1, static_cast<std::uint32_t>(kMaxWordsPerPicture) + 1, 100};
    CHECK_FALSE(isSaneTextResult(header, 1));
}

TEST_CASE("a result of words that was cut off, lengthened or altered is refused or read within its bounds") {
    const std::string packed = packWords(1, std::vector<PrintedWord>{word("first"), word("second")});
    const ResultHeader header = headerOf(packed);
    const std::string body = packed.substr(sizeof header);
    for (std::size_t length = 0; length < body.size(); ++length)
        CHECK_FALSE(unpackWords(header, body.substr(0, length), kPicture).has_value());
    CHECK_FALSE(unpackWords(header, body + "x", kPicture).has_value());
    ResultHeader more = header;
    more.codes = 3;
    CHECK_FALSE(unpackWords(more, body, kPicture).has_value());

    std::mt19937 random(417);
    for (int i = 0; i < 20'000; ++i) {
        std::string altered = body;
        for (int k = 0; k < 3; ++k)
            altered[random() % altered.size()] = static_cast<char>(random());
        const auto words = unpackWords(header, altered, kPicture);
        if (!words)
            continue;
        REQUIRE(words->size() == 2);
        for (const PrintedWord& read : *words) {
            REQUIRE((read.confidence >= 0 && read.confidence <= 100));
            REQUIRE(!read.text.empty());
            for (const cv::Point& corner : read.corners)
                REQUIRE(cv::Rect(0, 0, 640, 480).contains(corner));
        }
    }
}
