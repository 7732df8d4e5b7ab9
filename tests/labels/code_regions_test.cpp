// Where codes are looked for, and how they are brought upright.

#include "core/labels/bar_extent.h"
#include "core/labels/code_regions.h"
#include "core/labels/code_search.h"
#include "core/labels/picture_view.h"
#include "tests/labels/printed_code.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

using namespace returnbench;
using test::greyOf;
using test::printed;
using test::Symbology;

namespace {

/// A grey desk of 1600 × 1000 pixels.
cv::Mat desk() {
    return {1000, 1600, CV_8UC1, cv::Scalar(130)};
}

void putTurned(cv::Mat& onto, const cv::Mat& label, cv::Point middle, double degrees) {
    cv::Mat turn = cv::getRotationMatrix2D(
        {static_cast<float>(label.cols) / 2, static_cast<float>(label.rows) / 2}, degrees, 1);
    turn.at<double>(0, 2) += middle.x - label.cols / 2.0;
    turn.at<double>(1, 2) += middle.y - label.rows / 2.0;
    cv::warpAffine(label, onto, turn, onto.size(), cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
}

std::vector<std::string> textsIn(const cv::Mat& grey) {
    std::vector<std::string> texts;
    for (const FoundCode& code :
         searchCodes(grey, {SearchMode::Thorough, {}, std::chrono::seconds(20), 0}).codes)
        texts.push_back(code.text);
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

TEST_CASE("bars are found with the direction across them") {
    const double degrees = GENERATE(-60.0, -20.0, 0.0, 35.0, 80.0);
    cv::Mat picture = desk();
    const cv::Mat code = greyOf(printed(Symbology::Code128, "SN-4711-0815"));
    putTurned(picture, code, {600, 500}, degrees);
    const auto regions = findRegions(picture);
    REQUIRE_FALSE(regions.empty());
    const CodeRegion& strongest = regions.front();
    CHECK(strongest.kind == CodeRegion::Kind::Linear);
    CHECK(cv::norm(strongest.box.center - cv::Point2f(600, 500)) < 30);
    // Counter-clockwise degrees of the label are negative in a picture whose y goes down; bars have no sense.
    const double off = std::remainder(static_cast<double>(strongest.box.angle) + degrees, 180.0);
    CHECK(std::abs(off) < 3);
}

TEST_CASE("a matrix code is found with the direction of its modules") {
    const double degrees = GENERATE(0.0, 20.0, 40.0, -30.0);
    cv::Mat picture = desk();
    putTurned(picture, greyOf(printed(Symbology::DataMatrix, "SN-4711-0815")), {1200, 300}, degrees);
    const auto regions = findRegions(picture);
    REQUIRE_FALSE(regions.empty());
    CHECK(regions.front().kind == CodeRegion::Kind::Matrix);
    CHECK(cv::norm(regions.front().box.center - cv::Point2f(1200, 300)) < 30);
    const double off = std::remainder(static_cast<double>(regions.front().box.angle) + degrees, 90.0);
    CHECK(std::abs(off) < 4);
}

TEST_CASE("an even picture and one of a few pixels hold nothing that looks like a code") {
    CHECK(findRegions(desk()).empty());
    CHECK(findRegions(cv::Mat(3, 900, CV_8UC1, cv::Scalar(0))).empty());
    CHECK(findRegions(cv::Mat()).empty());
}

TEST_CASE("points of a view lie where they were in the whole picture") {
    const cv::Mat picture = desk();
    const cv::RotatedRect box({700, 400}, {300, 120}, GENERATE(0.0F, 30.0F, -75.0F));
    const PictureView view = cutView(picture, box, {600, 2, 0.1});
    const cv::Point middle = view.inWhole({view.picture.cols / 2, view.picture.rows / 2});
    CHECK(cv::norm(middle - cv::Point(700, 400)) < 3);
    const PictureView turned = turnedView(picture, 15);
    CHECK(cv::norm(turned.inWhole({turned.picture.cols / 2, turned.picture.rows / 2}) - cv::Point(800, 500)) <
          3);
    const PictureView half = scaledView(picture, 0.5);
    CHECK(half.inWhole({100, 50}) == cv::Point(200, 100));
}

TEST_CASE("a cut that reaches beyond the picture still has the box in its middle") {
    cv::Mat picture = desk();
    cv::circle(picture, {20, 15}, 6, cv::Scalar(0), cv::FILLED);
    const PictureView view = cutView(picture, cv::RotatedRect({20, 15}, {100, 80}, 0), {200, 2, 0});
    CHECK(view.picture.at<std::uint8_t>(view.picture.rows / 2, view.picture.cols / 2) == 0);
    CHECK(cv::norm(view.inWhole({view.picture.cols / 2, view.picture.rows / 2}) - cv::Point(20, 15)) < 2);
}

TEST_CASE("the few lines that a reader saw grow to all of the bars") {
    cv::Mat picture = desk();
    cv::Mat paper = greyOf(test::sheet(600, 300));
    const cv::Mat code = greyOf(printed(Symbology::Code128, "SN-4711-0815", test::Content::Plain, 2));
    code.copyTo(paper(cv::Rect(cv::Point(60, 60), code.size())));
    FoundCode found;
    const int left = 60 + 20; // behind the quiet zone
    const int right = 60 + code.cols - 20;
    found.corners = {cv::Point(left, 90), cv::Point(right, 90), cv::Point(right, 92), cv::Point(left, 92)};
    growToBars(paper, found);
    CHECK(found.corners[0].y < 75);
    CHECK(found.corners[3].y > 60 + code.rows - 20);
    CHECK(found.corners[3].y < 60 + code.rows + 3);
    CHECK(std::abs(found.corners[1].x - right) <= 1);
}

TEST_CASE("labels at any turn, small and away from the middle, are all read") {
    cv::Mat picture = desk();
    putTurned(picture, greyOf(printed(Symbology::Code128, "SLANTED-37", test::Content::Plain, 2)), {400, 300},
              37);
    putTurned(picture, greyOf(printed(Symbology::Code39, "STEEP-52", test::Content::Plain, 2)), {420, 720},
              -52);
    putTurned(picture, greyOf(printed(Symbology::DataMatrix, "MATRIX-25", test::Content::Plain, 2)),
              {1300, 200}, 25);
    putTurned(picture, greyOf(printed(Symbology::QrCode, "QR-10", test::Content::Plain, 2)), {1250, 750}, 10);
    CHECK(textsIn(picture) == std::vector<std::string>{"MATRIX-25", "QR-10", "SLANTED-37", "STEEP-52"});
}

TEST_CASE("codes that stand close together on one label are each read") {
    cv::Mat paper = greyOf(test::sheet(900, 700));
    const std::vector<std::string> texts{"IMEI-1-0001", "IMEI-2-0002", "SERIAL-0003"};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const cv::Mat code = greyOf(printed(Symbology::Code128, texts[i], test::Content::Plain, 2));
        code.copyTo(paper(cv::Rect(cv::Point(80, 100 + static_cast<int>(i) * (code.rows + 4)), code.size())));
    }
    cv::Mat turned;
    const PictureView view = turnedView(paper, 40);
    CHECK(textsIn(view.picture) == texts);
}
