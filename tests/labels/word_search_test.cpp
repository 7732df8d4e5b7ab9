// The search for print as the decoder runs it, in this process.

#include "core/labels/word_search.h"

#include "core/labels/printed_serial.h"
#include "core/labels/text_lines.h"
#include "tests/labels/printed_text.h"
#include "tests/support/catch.h"

#include <opencv2/imgproc.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace {

using namespace std::chrono_literals;

cv::Mat greyLabel(const std::vector<std::string>& lines, double capitalPx = 26) {
    cv::Mat grey;
    cv::cvtColor(printedText(lines, Typeface::Sans, capitalPx), grey, cv::COLOR_BGR2GRAY);
    return grey;
}

const std::vector<std::string> kLabel{"ACME Router AX-3000", "Model: RT-AX57", "S/N: 7QX42P13W",
                                      "Made in China"};

std::vector<std::string> serialsIn(const cv::Mat& grey, TextEngine& engine) {
    std::vector<std::string> texts;
    for (const PrintedSerial& serial : findPrintedSerials(searchWords(grey, engine, 60s)))
        texts.push_back(serial.text);
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("each line of print is found once, with its turn, its size and what is dark on it") {
    const cv::Mat label = greyLabel(kLabel);
    const auto lines = findTextLines(label);
    REQUIRE(lines.size() == kLabel.size());
    for (const TextLine& line : lines) {
        CHECK(std::abs(std::remainder(static_cast<double>(line.degrees), 180.0)) < 2);
        CHECK(line.capital > 20);
        CHECK(line.capital < 34);
        CHECK_FALSE(line.lightOnDark);
        CHECK(line.length > line.capital);
    }
    const auto inverted = findTextLines(255 - label);
    REQUIRE(inverted.size() == kLabel.size());
    CHECK(
        std::all_of(inverted.begin(), inverted.end(), [](const TextLine& line) { return line.lightOnDark; }));
    cv::Mat upright;
    cv::rotate(label, upright, cv::ROTATE_90_CLOCKWISE);
    const auto turned = findTextLines(upright);
    REQUIRE(turned.size() == kLabel.size());
    for (const TextLine& line : turned)
        CHECK(std::abs(line.degrees - 90) < 2);
}

TEST_CASE("an empty sheet, a pixel and noise hold no more lines than are kept") {
    CHECK(findTextLines(cv::Mat(480, 640, CV_8UC1, cv::Scalar(255))).empty());
    CHECK(findTextLines(cv::Mat(1, 1, CV_8UC1, cv::Scalar(0))).empty());
    cv::Mat noise(600, 800, CV_8UC1);
    cv::RNG(7).fill(noise, cv::RNG::UNIFORM, 0, 256);
    CHECK(findTextLines(noise).size() <= kMaxTextLines);
    CHECK(findTextLines(greyLabel(std::vector<std::string>(70, "SERIAL NUMBER 4711"), 12)).size() ==
          kMaxTextLines);
}

TEST_CASE("words are read whichever way up the print is, and a value beside its caption once more") {
    TextEngine engine;
    const cv::Mat label = greyLabel(kLabel);
    CHECK(serialsIn(label, engine) == Texts{"7QX42P13W"});
    for (const auto turn : {cv::ROTATE_90_CLOCKWISE, cv::ROTATE_180, cv::ROTATE_90_COUNTERCLOCKWISE}) {
        cv::Mat turned;
        cv::rotate(label, turned, turn);
        INFO("turn " << static_cast<int>(turn));
        CHECK(serialsIn(turned, engine) == Texts{"7QX42P13W"});
    }
    CHECK(serialsIn(255 - label, engine) == Texts{"7QX42P13W"});
}

TEST_CASE("words come in lines, with a confidence and corners within the picture") {
    TextEngine engine;
    const cv::Mat label = greyLabel(kLabel);
    const auto words = searchWords(label, engine, 60s);
    CHECK(words.size() >= 9);
    for (const PrintedWord& word : words) {
        INFO(word.text);
        CHECK(word.confidence >= 10);
        CHECK(word.confidence <= 100);
        CHECK(word.line >= 0);
        CHECK(word.line < 4);
        for (const cv::Point& corner : word.corners)
            CHECK(cv::Rect(-2, -2, label.cols + 4, label.rows + 4).contains(corner));
    }
}

TEST_CASE("without any time no line is begun") {
    TextEngine engine;
    CHECK(searchWords(greyLabel(kLabel), engine, 0ms).empty());
    CHECK(searchWords(cv::Mat(480, 640, CV_8UC1, cv::Scalar(255)), engine, 60s).empty());
}
