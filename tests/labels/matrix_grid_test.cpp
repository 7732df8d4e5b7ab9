#include "core/labels/matrix_grid.h"

#include "tests/labels/printed_code.h"
#include "tests/support/catch.h"

#include <cmath>
#include <opencv2/imgproc.hpp>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr int kMatrixModulePx = 6;

cv::Mat greyCode(Symbology symbology, const std::string& text) {
    cv::Mat grey;
    cv::cvtColor(printed(symbology, text, Content::Plain, kMatrixModulePx), grey, cv::COLOR_BGR2GRAY);
    cv::copyMakeBorder(grey, grey, 40, 40, 40, 40, cv::BORDER_CONSTANT, cv::Scalar::all(255));
    return grey;
}

/// The picture with its points moved by `shift(x, y)`, both 0 … 1 over the picture, in pixels.
template<class Shift>
cv::Mat moved(const cv::Mat& grey, Shift shift) {
    cv::Mat_<float> fromX(grey.size());
    cv::Mat_<float> fromY(grey.size());
    for (int y = 0; y < grey.rows; ++y)
        for (int x = 0; x < grey.cols; ++x) {
            const cv::Point2d by =
                shift(static_cast<double>(x) / grey.cols, static_cast<double>(y) / grey.rows);
            fromX(y, x) = static_cast<float>(x + by.x);
            fromY(y, x) = static_cast<float>(y + by.y);
        }
    cv::Mat result;
    cv::remap(grey, result, fromX, fromY, cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar::all(255));
    return result;
}

/// As cloth lies: each row and column is shifted by up to `modules`.
cv::Mat crumpled(const cv::Mat& grey, double modules) {
    const double most = modules * kMatrixModulePx;
    return moved(grey, [most](double x, double y) {
        return cv::Point2d(most * std::sin(5 * y), most * std::sin(4 * x + 1));
    });
}

/// As on a bottle: the modules draw closer towards one side.
cv::Mat rounded(const cv::Mat& grey) {
    const double width = grey.cols;
    return moved(grey, [width](double x, double) { return cv::Point2d(0.4 * width * x * (x - 1), 0.0); });
}

std::string textOf(const cv::Mat& picture, CodeFormat format) {
    ZxingOptions options;
    options.formats = {format};
    options.maxCodes = 1;
    options.tryRotate = false;
    const auto codes = readCodes(picture, options);
    return codes.empty() ? std::string() : codes.front().text;
}

std::string redrawnText(const cv::Mat& grey, CodeFormat format) {
    for (const RedrawnCode& code : redrawnCodes(grey, format))
        if (std::string text = textOf(code.picture, format); !text.empty())
            return text;
    return {};
}

const std::string kMiddlingText = "SN-4711-0815-2342 LOT 778123 MADE IN";
const std::string kLongText =
    "SN-4711-0815-2342 LOT 778123 MADE IN SOMEWHERE 0123456789 ABCDEFGHIJKLMNOPQRSTUVWXYZ "
    "abcdefghijklmnopqrstuvwxyz";

} // namespace

TEST_CASE("a DataMatrix of several regions is redrawn from crumpled ground") {
    const cv::Mat grey = crumpled(greyCode(Symbology::DataMatrix, kLongText), 1.5);
    CHECK(textOf(grey, CodeFormat::DataMatrix).empty()); // or the test shows nothing
    CHECK(redrawnText(grey, CodeFormat::DataMatrix) == kLongText);
}

TEST_CASE("a DataMatrix round a bottle is redrawn with its modules evenly spaced") {
    const cv::Mat grey = rounded(greyCode(Symbology::DataMatrix, kMiddlingText));
    CHECK(textOf(grey, CodeFormat::DataMatrix).empty());
    CHECK(redrawnText(grey, CodeFormat::DataMatrix) == kMiddlingText);
}

TEST_CASE("a DataMatrix is redrawn whichever way up it lies") {
    cv::Mat grey = greyCode(Symbology::DataMatrix, "SN-4711-0815");
    for (int turn = 0; turn < 4; ++turn) {
        CHECK(redrawnText(grey, CodeFormat::DataMatrix) == "SN-4711-0815");
        cv::rotate(grey, grey, cv::ROTATE_90_CLOCKWISE);
    }
}

TEST_CASE("a QR code is redrawn from crumpled ground") {
    const cv::Mat grey = crumpled(greyCode(Symbology::QrCode, "https://example.com/returns/4711-0815"), 2);
    CHECK(textOf(grey, CodeFormat::QrCode).empty());
    CHECK(redrawnText(grey, CodeFormat::QrCode) == "https://example.com/returns/4711-0815");
}

TEST_CASE("the corners of a redrawn code are those of the code in the picture") {
    const cv::Mat grey = greyCode(Symbology::QrCode, "SN-4711-0815");
    const auto codes = redrawnCodes(grey, CodeFormat::QrCode);
    REQUIRE(!codes.empty());
    cv::Mat dark;
    cv::threshold(grey, dark, 127, 255, cv::THRESH_BINARY_INV);
    const cv::Rect place = cv::boundingRect(dark);
    CHECK(std::abs(codes.front().corners[0].x - place.x) <= 4);
    CHECK(std::abs(codes.front().corners[0].y - place.y) <= 4);
    CHECK(std::abs(codes.front().corners[2].x - place.br().x) <= 4);
    CHECK(std::abs(codes.front().corners[2].y - place.br().y) <= 4);
}

TEST_CASE("nothing is redrawn of paper, of noise and of a picture of a few pixels") {
    cv::Mat noise(300, 300, CV_8U);
    cv::RNG random(1);
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    for (const CodeFormat format : {CodeFormat::DataMatrix, CodeFormat::QrCode}) {
        CHECK(redrawnCodes(cv::Mat(300, 300, CV_8U, cv::Scalar(255)), format).empty());
        CHECK(redrawnCodes(cv::Mat(3, 2, CV_8U, cv::Scalar(0)), format).empty());
        CHECK(redrawnText(noise, format).empty());
    }
}
