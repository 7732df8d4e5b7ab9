#include "core/labels/picture_view.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace returnbench {

cv::Point PictureView::inWhole(cv::Point point) const {
    const cv::Vec2d at = toWhole * cv::Vec3d(point.x, point.y, 1.0);
    return {cvRound(at[0]), cvRound(at[1])};
}

std::vector<FoundCode> PictureView::inWhole(std::vector<FoundCode> codes) const {
    for (FoundCode& code : codes)
        for (cv::Point& corner : code.corners)
            corner = inWhole(corner);
    return codes;
}

PictureView wholeView(const cv::Mat& grey) {
    return {grey, {1, 0, 0, 0, 1, 0}};
}

PictureView scaledView(const cv::Mat& grey, double scale) {
    PictureView view;
    const cv::Size least(std::max(1, cvRound(grey.cols * scale)), std::max(1, cvRound(grey.rows * scale)));
    const int method = scale <= 0.5 ? cv::INTER_AREA : scale < 1 ? cv::INTER_LINEAR : cv::INTER_CUBIC;
    // Told the scale rather than the size, OpenCV halves four times as quickly.
    if (least.width > 1 && least.height > 1)
        cv::resize(grey, view.picture, {}, scale, scale, method);
    else
        cv::resize(grey, view.picture, least, 0, 0, method);
    view.toWhole = {1 / scale, 0, 0, 0, 1 / scale, 0};
    return view;
}

PictureView warpedView(const cv::Mat& grey, cv::Point2d middle, cv::Size size, double degrees, double scale,
                       int interpolation) {
    const double turn = degrees * CV_PI / 180;
    const double c = std::cos(turn) / scale;
    const double s = std::sin(turn) / scale;
    PictureView view;
    view.toWhole = {c, -s, middle.x - (c * size.width - s * size.height) / 2,
                    s, c,  middle.y - (s * size.width + c * size.height) / 2};
    cv::warpAffine(grey, view.picture, view.toWhole, size, interpolation | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    return view;
}

PictureView turnedView(const cv::Mat& grey, double degrees) {
    const double turn = degrees * CV_PI / 180;
    const double c = std::cos(turn);
    const double s = std::sin(turn);
    const cv::Size size(cvCeil(std::abs(c) * grey.cols + std::abs(s) * grey.rows),
                        cvCeil(std::abs(s) * grey.cols + std::abs(c) * grey.rows));
    const cv::Point2f middle(static_cast<float>(grey.cols) / 2, static_cast<float>(grey.rows) / 2);
    return warpedView(grey, middle, size, degrees, 1, cv::INTER_LINEAR);
}

PictureView cutView(const cv::Mat& grey, const cv::RotatedRect& box, const Cut& cut) {
    const double longer = std::max(box.size.width, box.size.height);
    const double margin = 2 * cut.margin * longer;
    const double scale = std::min(cut.maxEnlargement, cut.longerPx / (longer + margin));
    const cv::Size size(std::max(1, cvRound((box.size.width + margin) * scale)),
                        std::max(1, cvRound((box.size.height + margin) * scale)));
    const cv::Rect straight(cv::Point2d(box.center.x - (box.size.width + margin) / 2,
                                        box.center.y - (box.size.height + margin) / 2),
                            cv::Size2d(box.size.width + margin, box.size.height + margin));
    if (box.angle == 0.0F && (straight & cv::Rect(0, 0, grey.cols, grey.rows)) == straight) { // much quicker
        PictureView view = scaledView(grey(straight), scale);
        view.toWhole(0, 2) = straight.x;
        view.toWhole(1, 2) = straight.y;
        return view;
    }
    return warpedView(grey, box.center, size, box.angle, scale, cv::INTER_LINEAR);
}

PictureView condensedView(const PictureView& view, int rows, int width) {
    constexpr int kOverlap = 5;
    PictureView result = view;
    const cv::Size size(view.picture.cols, std::max(1, kOverlap * view.picture.rows / rows));
    cv::resize(averagedRows(view.picture, rows), result.picture, size, 0, 0, cv::INTER_NEAREST);
    if (width != size.width)
        cv::resize(result.picture, result.picture, {width, size.height}, 0, 0, cv::INTER_CUBIC);
    const double across = static_cast<double>(view.picture.cols) / width;
    const double down = static_cast<double>(view.picture.rows) / size.height;
    for (const int row : {0, 1}) {
        result.toWhole(row, 0) *= across;
        result.toWhole(row, 1) *= down;
    }
    return result;
}

cv::Point middleOf(const std::array<cv::Point, 4>& corners) {
    return (corners[0] + corners[1] + corners[2] + corners[3]) / 4;
}

void coverUp(cv::Mat& grey, const std::array<cv::Point, 4>& corners) {
    cv::RotatedRect box = cv::minAreaRect(std::vector<cv::Point>(corners.begin(), corners.end()));
    const float margin = std::max(box.size.width, box.size.height) / 20 + 4;
    box.size += cv::Size2f(margin, margin);
    cv::Point2f around[4];
    box.points(around);
    const std::vector<cv::Point> area(std::begin(around), std::end(around));
    cv::fillConvexPoly(grey, area, cv::Scalar(255));
}

cv::Mat sharpened(const cv::Mat& grey, double sigma, double amount) {
    cv::Mat result;
    cv::addWeighted(grey, 1 + amount, blurred(grey, sigma), -amount, 0, result);
    return result;
}

cv::Mat sharpenedAcross(const cv::Mat& grey, double sigma, double amount) {
    cv::Mat soft;
    cv::GaussianBlur(grey, soft, {0, 1}, sigma);
    cv::Mat result;
    cv::addWeighted(grey, 1 + amount, soft, -amount, 0, result);
    return result;
}

cv::Mat blurred(const cv::Mat& grey, double sigma) {
    cv::Mat result;
    cv::GaussianBlur(grey, result, {}, sigma);
    return result;
}

cv::Mat averagedRows(const cv::Mat& grey, int rows) {
    cv::Mat result;
    cv::blur(grey, result, {1, rows});
    return result;
}

cv::Mat evenedLight(const cv::Mat& grey) {
    cv::Mat result;
    cv::createCLAHE(2.0, {8, 8})->apply(grey, result);
    return result;
}

cv::Mat blackWhite(const cv::Mat& grey, int neighbourhoodPx) {
    constexpr double kBelowMean = 8;
    cv::Mat result;
    cv::adaptiveThreshold(grey, result, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY,
                          neighbourhoodPx | 1, kBelowMean);
    return result;
}

cv::Mat inverted(const cv::Mat& grey) {
    return 255 - grey;
}

} // namespace returnbench
