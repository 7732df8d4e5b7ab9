#include "core/labels/text_blocks.h"

#include "tests/labels/printed_code.h"
#include "tests/labels/printed_text.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace {

const std::vector<std::string> kAddress{"Asha Rao", "12 Sample Street", "Indiranagar", "560001 Bengaluru"};

/// Paper with text laid on it at a place.
struct Sheet {
    cv::Mat pixels{900, 1200, CV_8UC3, cv::Scalar(235, 235, 235)};

    cv::Rect lay(const std::vector<std::string>& lines, cv::Point at) {
        const cv::Mat text = printedText(lines, Typeface::Sans, 18);
        const cv::Rect place(at, text.size());
        text.copyTo(pixels(place));
        cv::Mat grey;
        cv::cvtColor(text, grey, cv::COLOR_BGR2GRAY);
        const cv::Rect ink = cv::boundingRect(grey < 128);
        return ink + at;
    }
    [[nodiscard]] std::vector<cv::Rect> blocks(double turn = 0) const {
        cv::Mat grey;
        cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
        if (turn != 0)
            cv::warpAffine(grey, grey, cv::getRotationMatrix2D({600, 450}, turn, 1), grey.size(),
                           cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(235));
        return findTextBlocks(grey);
    }
};

} // namespace

TEST_CASE("an address is found and covered whole, with paper around it") {
    Sheet sheet;
    const cv::Rect ink = sheet.lay(kAddress, {200, 300});
    const auto blocks = sheet.blocks();
    REQUIRE(blocks.size() == 1);
    CHECK((blocks.front() & ink) == ink);
    CHECK(blocks.front().area() < 4 * ink.area());
}

TEST_CASE("an address is found on a photo that is turned") {
    Sheet sheet;
    sheet.lay(kAddress, {400, 350});
    for (const double turn : {90.0, 180.0, 12.0, -25.0}) {
        INFO(turn);
        CHECK(sheet.blocks(turn).size() == 1);
    }
}

TEST_CASE("sender and recipient are two blocks") {
    Sheet sheet;
    const cv::Rect above = sheet.lay(kAddress, {100, 80});
    const cv::Rect below = sheet.lay({"Shop Returns", "Warehouse 7, Gate 3", "560048 Bengaluru"}, {600, 560});
    const auto blocks = sheet.blocks();
    REQUIRE(blocks.size() == 2);
    for (const cv::Rect& ink : {above, below}) {
        const bool isCovered = (blocks[0] & ink) == ink || (blocks[1] & ink) == ink;
        CHECK(isCovered);
    }
}

TEST_CASE("a code and the line below it are no address, and nor is paper") {
    Sheet sheet;
    CHECK(sheet.blocks().empty());
    sheet.lay({"AWB 784512369852"}, {300, 500});
    sheet.lay({"1 / 1   2.4 kg"}, {300, 700});
    CHECK(sheet.blocks().empty());
}

TEST_CASE("bars and modules are no address, straight or slanting") {
    for (const Symbology symbology : {Symbology::Code128, Symbology::DataMatrix, Symbology::QrCode}) {
        Sheet sheet;
        cv::Mat code = printed(symbology, "4432379402-RETURN");
        const double scale = std::min(1.0, 500.0 / std::max(code.cols, code.rows));
        cv::resize(code, code, {}, scale, scale, cv::INTER_AREA);
        code.copyTo(sheet.pixels(cv::Rect({350, 200}, code.size())));
        for (const double turn : {0.0, 45.0, 90.0, -20.0}) {
            INFO(static_cast<int>(symbology) << " turned by " << turn);
            CHECK(sheet.blocks(turn).empty());
        }
    }
}
