#include "core/labels/printed_serial.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <string>
#include <vector>

using namespace returnbench;

namespace {

constexpr int kHeight = 20;
constexpr int kCharacter = 14; // width

/// Words of lines as they would be read: each string a line, words parted by spaces; two spaces or more are a
/// wide space, as between columns.
std::vector<PrintedWord> wordsOf(const std::vector<std::string>& lines, int quarterTurns = 0) {
    std::vector<PrintedWord> words;
    int y = 40;
    for (std::size_t line = 0; line < lines.size(); ++line, y += 2 * kHeight) {
        const std::string& text = lines[line];
        for (std::size_t at = text.find_first_not_of(' '); at != std::string::npos;) {
            const std::size_t end = std::min(text.find(' ', at), text.size());
            PrintedWord word;
            word.text = text.substr(at, end - at);
            word.confidence = 90;
            word.line = static_cast<std::int32_t>(line);
            const int left = 30 + static_cast<int>(at) * kCharacter;
            const int right = 30 + static_cast<int>(end) * kCharacter - 3;
            word.corners = {cv::Point(left, y), cv::Point(right, y), cv::Point(right, y + kHeight),
                            cv::Point(left, y + kHeight)};
            for (cv::Point& corner : word.corners)
                for (int turn = 0; turn < quarterTurns; ++turn)
                    corner = {1000 - corner.y, corner.x};
            words.push_back(std::move(word));
            at = text.find_first_not_of(' ', end);
        }
    }
    return words;
}

std::vector<std::string> serialsOn(const std::vector<std::string>& lines) {
    std::vector<std::string> texts;
    for (const PrintedSerial& serial : findPrintedSerials(wordsOf(lines)))
        texts.push_back(serial.text);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("a serial is found beside every spelling of its caption") {
    const std::string caption = GENERATE(
        "S/N", "S/N:", "SN", "SN:", "s/n", "S/N#", "S / N", "Serial", "Serial No", "Serial No.",
        "SERIAL NUMBER", "Serial Number:", "Serial Nr.", "SER. NO.", "Ser.No:", "S/No.", "Seriennummer",
        "Seriennummer:", "Serien-Nr.", "Número de serie", "NÚMERO DE SERIE:", "Nº de série", "N. de serie");
    INFO(caption);
    const auto serials = findPrintedSerials(wordsOf({caption + " F17XK2D0Q1MN"}));
    REQUIRE(serials.size() == 1);
    CHECK(serials[0].kind == PrintedSerial::Kind::Serial);
    CHECK(serials[0].text == "F17XK2D0Q1MN");
    REQUIRE_FALSE(serials[0].identifiers.empty());
    CHECK(serials[0].identifiers[0].kind == IdentifierKind::Serial);
    CHECK(serials[0].identifiers[0].value == "F17XK2D0Q1MN");
}

TEST_CASE("a caption is known with the look-alikes that reading print brings") {
    const std::string caption =
        GENERATE("5/N:", "SIN:", "S|N", "5erial No", "Seria1 N0.", "SeriaI", "Seral No");
    INFO(caption);
    CHECK(serialsOn({caption + " F17XK2D0Q1MN"}) == Texts{"F17XK2D0Q1MN"});
}

TEST_CASE("an IMEI is digits with a check digit") {
    const std::string caption =
        GENERATE("IMEI", "IMEI:", "IMEI1", "IMEI 1:", "IMEI2:", "lMEI", "IMET:", "IMEI/MEID");
    INFO(caption);
    const auto serials = findPrintedSerials(wordsOf({caption + " 49O154203237S18"}));
    REQUIRE(serials.size() == 1);
    CHECK(serials[0].kind == PrintedSerial::Kind::Imei);
    CHECK(serials[0].text == "490154203237518");
    REQUIRE_FALSE(serials[0].identifiers.empty());
    CHECK(serials[0].identifiers[0].kind == IdentifierKind::Imei);
    CHECK(serials[0].identifiers[0].valid);
}

TEST_CASE("an IMEI whose check digit is wrong is offered as not valid") {
    const auto serials = findPrintedSerials(wordsOf({"IMEI 490154203237519"}));
    REQUIRE(serials.size() == 1);
    const auto& ids = serials[0].identifiers;
    CHECK(std::any_of(ids.begin(), ids.end(),
                      [](const Identifier& id) { return id.kind == IdentifierKind::Imei && !id.valid; }));
    CHECK(std::none_of(ids.begin(), ids.end(),
                       [](const Identifier& id) { return id.kind == IdentifierKind::Imei && id.valid; }));
}

TEST_CASE("a number that is printed in groups is one, and two telephones have two") {
    CHECK(serialsOn({"IMEI 35 693803 564380 9", "IMEI2: 49 015420 323751 8/01"}) ==
          Texts{"356938035643809", "490154203237518"});
    CHECK(serialsOn({"MEID: A0000049C2D1F3"}) == Texts{"A0000049C2D1F3"});
}

TEST_CASE("a value stands right of its caption, far right in a table, or under it") {
    CHECK(serialsOn({"S/N F17XK2D0Q1MN"}) == Texts{"F17XK2D0Q1MN"});
    CHECK(serialsOn({"Serial               F17XK2D0Q1MN"}) == Texts{"F17XK2D0Q1MN"});
    CHECK(serialsOn({"Serial No.", "F17XK2D0Q1MN"}) == Texts{"F17XK2D0Q1MN"});
    CHECK(serialsOn({"Model        Serial No.", "AX-3000      F17XK2D0Q1MN"}) == Texts{"F17XK2D0Q1MN"});
    CHECK(serialsOn({"S/N:F17XK2D0Q1MN"}) == Texts{"F17XK2D0Q1MN"});
}

TEST_CASE("a value in parts is offered whole and as its first part") {
    CHECK(serialsOn({"S/N F17XK 2D0Q1MN"}) == Texts{"F17XK2D0Q1MN", "F17XK"});
    CHECK(serialsOn({"S/N: AB-1234/C7 Made in 2024"}) == Texts{"AB-1234/C7"});
    CHECK(serialsOn({"S/N: AB-1234/C7   P/N: 77-X1234"}) == Texts{"AB-1234/C7"});
}

TEST_CASE("text without a caption, or a caption without a value, gives nothing") {
    CHECK(serialsOn({}).empty());
    CHECK(serialsOn({"F17XK2D0Q1MN"}).empty());
    CHECK(serialsOn({"Model: RT-AX57", "MAC: 3C7C3F1A2B4D"}).empty());
    CHECK(serialsOn({"Serial port", "Made in China"}).empty());
    CHECK(serialsOn({"S/N:"}).empty());
    CHECK(serialsOn({"IMEI 12345"}).empty());
    CHECK(serialsOn({"Press SN to SIN", "DISNEY Serialised SNACKS 12345678"}).empty());
}

TEST_CASE("captions and values are found whichever way the words are turned") {
    const int turns = GENERATE(0, 1, 2, 3);
    INFO(turns);
    const auto serials =
        findPrintedSerials(wordsOf({"ACME 3000", "Serial No. 7QX40213Z", "IMEI", "490154203237518"}, turns));
    REQUIRE(serials.size() == 2);
    CHECK(serials[0].text == "7QX40213Z");
    CHECK(serials[0].caption == "Serial No.");
    CHECK(serials[1].text == "490154203237518");
}

TEST_CASE("the values of one picture are bounded, however many captions it has") {
    std::vector<std::string> lines;
    for (int i = 0; i < 200; ++i)
        lines.push_back("S/N AB1234" + std::to_string(100 + i));
    CHECK(serialsOn(lines).size() == kMaxPrintedSerials);
    CHECK(findPrintedSerials(std::vector<PrintedWord>(5000)).empty()); // words without text or place
    std::string captions;
    for (int i = 0; i < 40; ++i)
        captions += "SN:";
    CHECK(serialsOn(std::vector<std::string>(500, captions)).empty());
}
