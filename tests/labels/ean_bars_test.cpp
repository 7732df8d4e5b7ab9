#include "core/labels/ean_bars.h"

#include "core/labels/ean_shapes.h"
#include "tests/labels/printed_code.h"
#include "tests/support/catch.h"

#include <opencv2/imgproc.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr int kModulePx = 4;
constexpr const char* kDigits = "4006381333931";

/// The bars on a little paper, upright; the print below them is cut off.
cv::Mat barsOf(Symbology symbology, const std::string& text) {
    cv::Mat grey;
    cv::cvtColor(printed(symbology, text, Content::Plain, kModulePx), grey, cv::COLOR_BGR2GRAY);
    return grey(cv::Rect(0, 0, grey.cols, grey.rows / 2)).clone();
}

/// As a cheap lens sees it in bad light: blurred by `modules`, grey on grey, one side in the shade, with
/// noise.
cv::Mat badlySeen(const cv::Mat& bars, double modules) {
    cv::Mat seen;
    cv::GaussianBlur(bars, seen, {}, modules * kModulePx);
    seen.convertTo(seen, CV_32F, 70.0 / 255, 90);
    cv::RNG random(7);
    for (int y = 0; y < seen.rows; ++y)
        for (int x = 0; x < seen.cols; ++x)
            seen.at<float>(y, x) += static_cast<float>(40.0 * x / seen.cols + random.gaussian(4));
    seen.convertTo(seen, CV_8U);
    return seen;
}

std::string readOf(const cv::Mat& upright, double barsWidth) {
    const auto bars = readEanBars(upright, barsWidth);
    return bars && bars->isClear ? bars->digits : std::string();
}

/// Every character costs one, but those of `digits` in set A and C nothing.
CharacterCosts costsOf(const std::string& digits) {
    CharacterCosts costs{};
    for (std::size_t i = 0; i < costs.size(); ++i) {
        costs[i].fill(1);
        costs[i][static_cast<std::size_t>(digits[i + 1] - '0')] = 0;
    }
    return costs;
}

} // namespace

TEST_CASE("an EAN-13 too blurred and grey to be divided into black and white is read from its shades") {
    const cv::Mat bars = barsOf(Symbology::Ean13, kDigits);
    const double width = kEanModules * kModulePx;
    const double blur = GENERATE(0.4, 0.6, 0.8);
    INFO("blur " << blur);
    const cv::Mat seen = badlySeen(bars, blur);
    CHECK(readOf(seen, width) == kDigits);
    CHECK(readOf(seen, 1.3 * width) == kDigits); // an add-on stands beside it
}

TEST_CASE("an EAN-13 upside down is read from its shades") {
    cv::Mat turned;
    cv::rotate(badlySeen(barsOf(Symbology::Ean13, kDigits), 0.6), turned, cv::ROTATE_180);
    CHECK(readOf(turned, kEanModules * kModulePx) == kDigits);
}

TEST_CASE("a UPC-A is read as its EAN-13, and where its bars stand is said") {
    const cv::Mat seen = badlySeen(barsOf(Symbology::UpcA, "036000291452"), 0.6);
    const auto bars = readEanBars(seen, kEanModules * kModulePx);
    REQUIRE(bars);
    CHECK(bars->digits == "0036000291452");
    CHECK(std::abs(bars->right - bars->left - kEanModules * kModulePx) < 3 * kModulePx);
    CHECK(std::abs(bars->left + bars->right - seen.cols) < 6 * kModulePx);
}

TEST_CASE("bars of another symbology, and what is no code, are not taken for an EAN-13") {
    const auto [symbology, text] =
        GENERATE(table<Symbology, std::string>({{Symbology::Code128, "4006381333931"},
                                                {Symbology::Code128, "MK7B01234567"},
                                                {Symbology::Itf, "14006381333938"},
                                                {Symbology::Code39, "F17XK2D0"},
                                                {Symbology::UpcE, "04252614"},
                                                {Symbology::DataBar, "0950110153001"}}));
    const cv::Mat bars = barsOf(symbology, text);
    for (const double blur : {0.3, 0.8})
        for (const double share : {0.7, 0.85, 1.0}) {
            INFO(text << " blur " << blur << " share " << share);
            CHECK(readOf(badlySeen(bars, blur), share * bars.cols) == "");
        }
}

TEST_CASE("noise, an even sheet and a scrap are no EAN-13") {
    cv::Mat noise(120, 420, CV_8U);
    cv::RNG(11).fill(noise, cv::RNG::UNIFORM, 0, 256);
    CHECK(readOf(noise, 380).empty());
    CHECK(readOf(cv::Mat(120, 420, CV_8U, cv::Scalar(128)), 380).empty());
    CHECK(readOf(noise(cv::Rect(0, 0, 60, 120)), 60).empty());
    CHECK(readOf(noise(cv::Rect(0, 0, 420, 3)), 380).empty());
    CHECK(readOf(cv::Mat(), 380).empty());
    CHECK(readOf(noise, 0).empty());
}

TEST_CASE("two codes of which each half of the height shows one are neither") {
    cv::Mat seen = badlySeen(barsOf(Symbology::Ean13, kDigits), 0.6);
    const cv::Mat other = badlySeen(barsOf(Symbology::Ean13, "9780804816632"), 0.6);
    const cv::Rect lower(0, static_cast<int>(seen.rows * 0.45), seen.cols,
                         seen.rows - static_cast<int>(seen.rows * 0.45));
    other(lower).copyTo(seen(lower));
    CHECK(readOf(seen, kEanModules * kModulePx).empty());
}

TEST_CASE(
    "of all texts only those whose check digit holds and whose sets give a first digit can be likeliest") {
    const EanText right = likeliestText(costsOf("0036000291452")); // set A alone: a first digit of zero
    CHECK(right.digits == "0036000291452");
    CHECK(right.cost == 0);
    CHECK(right.margin >= 1);
    const EanText wrong = likeliestText(costsOf("0036000291453")); // its check digit is 2
    CHECK(wrong.digits != "0036000291453");
    CHECK(wrong.cost >= 1);
    CHECK(wrong.margin == 0); // several are as near
}
