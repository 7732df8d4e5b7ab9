#include "tests/benchmarks/photo_defects.h"

#include "tests/benchmarks/printed_scene.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace returnbench::benchmark {
namespace {

constexpr double kUnitWidth = 1280.0;

double pixelsOf(const cv::Mat& pixels, double length) {
    return length * pixels.cols / kUnitWidth;
}

void addGrain(cv::Mat& pixels, cv::RNG& random, double sigma) {
    cv::Mat noise(pixels.size(), CV_16SC(pixels.channels()));
    random.fill(noise, cv::RNG::NORMAL, 0, sigma);
    cv::add(pixels, noise, pixels, cv::noArray(), pixels.type());
}

} // namespace

cv::Mat outOfFocus(const cv::Mat& pixels, double sigma) {
    cv::Mat result;
    cv::GaussianBlur(pixels, result, {}, pixelsOf(pixels, sigma));
    return result;
}

cv::Mat moved(const cv::Mat& pixels, double length, double degrees) {
    const double half = pixelsOf(pixels, length) / 2;
    const int reach = cvCeil(half) + 1;
    cv::Mat kernel = cv::Mat::zeros(2 * reach + 1, 2 * reach + 1, CV_32F);
    const double radians = degrees * CV_PI / 180;
    constexpr int kSteps = 200;
    for (int i = 0; i <= kSteps; ++i) { // each place on the way weighs alike, spread over its four pixels
        const double along = half * (2.0 * i / kSteps - 1);
        const double x = reach + along * std::cos(radians);
        const double y = reach + along * std::sin(radians);
        const int left = cvFloor(x);
        const int top = cvFloor(y);
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                kernel.at<float>(top + row, left + column) +=
                    static_cast<float>((1 - std::abs(x - (left + column))) * (1 - std::abs(y - (top + row))));
    }
    kernel /= cv::sum(kernel)[0];
    cv::Mat result;
    cv::filter2D(pixels, result, -1, kernel);
    return result;
}

cv::Mat exposed(const cv::Mat& pixels, double factor) {
    cv::Mat result;
    pixels.convertTo(result, -1, factor);
    return result;
}

cv::Mat shone(const cv::Mat& pixels, cv::Point middle, int permille) {
    constexpr double kRoundness = 0.6; // of the ellipse
    constexpr double kLight = 420;     // of the mirror image's middle: well beyond white
    constexpr double kFade = 0.3;      // of the shorter radius
    const double area = static_cast<double>(pixels.total()) * permille / 1000;
    const double longer = std::sqrt(area / (CV_PI * kRoundness));
    const double shorter = longer * kRoundness;
    cv::Mat light = cv::Mat::zeros(pixels.size(), CV_16S);
    cv::ellipse(light, middle, {cvRound(longer), cvRound(shorter)}, 25, 0, 360, cv::Scalar(kLight),
                cv::FILLED);
    cv::GaussianBlur(light, light, {}, std::max(1.0, shorter * kFade));
    if (pixels.channels() == 3)
        cv::merge(std::vector<cv::Mat>(3, light), light);
    cv::Mat result;
    cv::add(pixels, light, result, cv::noArray(), pixels.type());
    return result;
}

cv::Mat cutAt(const cv::Mat& pixels, int x) {
    const cv::Mat part = pixels.colRange(0, std::clamp(x, 1, pixels.cols));
    cv::Mat result;
    cv::resize(part, result, pixels.size(), 0, 0, cv::INTER_LINEAR);
    return result;
}

cv::Mat farAway(const cv::Mat& pixels, double scale, cv::RNG& random) {
    cv::Mat small;
    cv::resize(pixels, small, {}, scale, scale, cv::INTER_AREA);
    cv::Mat result = plainTable(pixels.size(), random);
    if (pixels.channels() == 3)
        cv::cvtColor(result, result, cv::COLOR_GRAY2BGR);
    small.copyTo(result(
        cv::Rect((result.cols - small.cols) / 2, (result.rows - small.rows) / 2, small.cols, small.rows)));
    return result;
}

cv::Mat plainTable(cv::Size size, cv::RNG& random) {
    cv::Mat table(size, CV_8UC1, cv::Scalar(random.uniform(90, 190)));
    addGrain(table, random, random.uniform(0.0, 25.0)); // of the surface
    cv::GaussianBlur(table, table, {}, 3);
    const double least = random.uniform(0.6, 1.0);
    for (int x = 0; x < table.cols; ++x)
        table.col(x) *= 1 - (1 - least) * x / table.cols;
    addGrain(table, random, random.uniform(1.0, 4.0)); // of the sensor
    return table;
}

cv::Mat boxOnTable(cv::RNG& random, double share, cv::Point2d middle) {
    constexpr test::Symbology kPrinted[] = {test::Symbology::Code128, test::Symbology::QrCode,
                                            test::Symbology::Ean13};
    cv::Mat picture = plainTable({1920, 1080}, random);
    const cv::Mat face = labelWith(random, randomCode(random, kPrinted[random.uniform(0, 3)]), Defect::None);
    const double scale = share * picture.rows / face.cols;
    cv::Mat box;
    cv::resize(face, box, {}, scale, scale, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    const cv::Point corner(cvRound(middle.x * picture.cols - box.cols / 2.0),
                           cvRound(middle.y * picture.rows - box.rows / 2.0));
    const cv::Rect seen = cv::Rect(corner, box.size()) & cv::Rect({}, picture.size());
    box(seen - corner).copyTo(picture(seen));
    cv::GaussianBlur(picture, picture, {}, 0.6);
    return picture;
}

} // namespace returnbench::benchmark
