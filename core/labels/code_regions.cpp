#include "core/labels/code_regions.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

constexpr int kAnalysedWidth = 960;
constexpr int kNeighbourhoodPx = 9;    // at the analysed width: some modules of a small code
constexpr float kMinEnergy = 700.0F;   // mean squared gradient: print on a label has thousands
constexpr float kMaxCoherence = 0.55F; // 0: all directions alike, 1: one direction
constexpr float kMinBarCoherence = 0.75F;
constexpr int kMinSidePx = 12; // at the analysed width
constexpr std::size_t kMaxRegions = 8;

// Sides that crops are brought to, and what is left around them.
constexpr double kMatrixCropPx = 420;
constexpr double kLinearCropPx = 900;
constexpr double kMaxEnlargement = 4.0;
constexpr double kMatrixMargin = 0.25;
constexpr double kLinearMargin = 0.08;

/// The structure tensor around every pixel, as far as it is needed.
struct Structure {
    cv::Mat energy;
    cv::Mat coherence;
    cv::Mat difference; ///< Jxx − Jyy
    cv::Mat mixed;      ///< Jxy
};

Structure structureOf(const cv::Mat& small) {
    cv::Mat dx;
    cv::Mat dy;
    cv::Sobel(small, dx, CV_32F, 1, 0, 3, 0.25);
    cv::Sobel(small, dy, CV_32F, 0, 1, 3, 0.25);
    const cv::Size around(kNeighbourhoodPx, kNeighbourhoodPx);
    cv::Mat xx;
    cv::Mat yy;
    Structure result;
    cv::boxFilter(dx.mul(dx), xx, CV_32F, around);
    cv::boxFilter(dy.mul(dy), yy, CV_32F, around);
    cv::boxFilter(dx.mul(dy), result.mixed, CV_32F, around);
    result.energy = xx + yy;
    result.difference = xx - yy;
    cv::Mat anisotropy;
    cv::sqrt(result.difference.mul(result.difference) + 4.0 * result.mixed.mul(result.mixed), anisotropy);
    cv::divide(anisotropy, result.energy + 1.0, result.coherence);
    return result;
}

using Outline = std::vector<cv::Point>;

/// Outlines of the connected parts of `mask`, largest first, holes of a few pixels closed.
std::vector<Outline> partsOf(cv::Mat mask) {
    const cv::Mat brush = cv::getStructuringElement(cv::MORPH_RECT, {5, 5});
    cv::morphologyEx(mask, mask, cv::MORPH_CLOSE, brush);
    cv::morphologyEx(mask, mask, cv::MORPH_OPEN, brush);
    std::vector<Outline> outlines;
    cv::findContours(mask, outlines, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
    std::sort(outlines.begin(), outlines.end(),
              [](const Outline& a, const Outline& b) { return cv::contourArea(a) > cv::contourArea(b); });
    return outlines;
}

/// Radians by which the bars of a part are turned from upright.
double turnOf(const Outline& outline, const Structure& structure) {
    cv::Mat inside(structure.energy.size(), CV_8U, cv::Scalar(0));
    cv::drawContours(inside, std::vector<Outline>{outline}, 0, cv::Scalar(255), cv::FILLED);
    const double difference = cv::mean(structure.difference, inside)[0];
    const double mixed = cv::mean(structure.mixed, inside)[0];
    return 0.5 * std::atan2(2.0 * mixed, difference);
}

/// The smallest box around the outline whose sides are turned by `turn`.
cv::RotatedRect boxAround(const Outline& outline, double turn) {
    const double c = std::cos(turn);
    const double s = std::sin(turn);
    std::vector<cv::Point2f> straight;
    straight.reserve(outline.size());
    for (const cv::Point& point : outline)
        straight.emplace_back(static_cast<float>(c * point.x + s * point.y),
                              static_cast<float>(c * point.y - s * point.x));
    const cv::Rect2f box = cv::boundingRect(straight);
    const double x = box.x + box.width / 2;
    const double y = box.y + box.height / 2;
    return {cv::Point2f(static_cast<float>(c * x - s * y), static_cast<float>(s * x + c * y)), box.size(),
            static_cast<float>(turn * 180.0 / CV_PI)};
}

CodeCrop cut(const cv::Mat& grey, CodeCrop::Kind kind, const cv::RotatedRect& box) {
    const bool matrix = kind == CodeCrop::Kind::Matrix;
    const double longer = std::max(box.size.width, box.size.height);
    const double margin = 2 * (matrix ? kMatrixMargin : kLinearMargin) * longer;
    const double scale =
        std::min(kMaxEnlargement, (matrix ? kMatrixCropPx : kLinearCropPx) / (longer + margin));
    const cv::Size size(std::max(1, cvRound((box.size.width + margin) * scale)),
                        std::max(1, cvRound((box.size.height + margin) * scale)));
    const double turn = box.angle * CV_PI / 180.0;
    const double c = std::cos(turn) / scale;
    const double s = std::sin(turn) / scale;
    CodeCrop crop;
    crop.kind = kind;
    crop.toWhole = {c, -s, box.center.x - (c * size.width - s * size.height) / 2,
                    s, c,  box.center.y - (s * size.width + c * size.height) / 2};
    cv::warpAffine(grey, crop.picture, crop.toWhole, size, cv::INTER_LINEAR | cv::WARP_INVERSE_MAP,
                   cv::BORDER_REPLICATE);
    cv::Point2f corners[4];
    box.points(corners);
    crop.outline.assign(std::begin(corners), std::end(corners));
    return crop;
}

} // namespace

cv::Point CodeCrop::inWhole(cv::Point point) const {
    const cv::Vec2d at = toWhole * cv::Vec3d(point.x, point.y, 1.0);
    return {cvRound(at[0]), cvRound(at[1])};
}

std::vector<CodeCrop> cropCodes(const cv::Mat& grey) {
    std::vector<CodeCrop> crops;
    if (std::min(grey.cols, grey.rows) < kMinSidePx)
        return crops;
    const double scale = std::min(1.0, static_cast<double>(kAnalysedWidth) / grey.cols);
    cv::Mat small = grey;
    if (scale < 1.0)
        cv::resize(grey, small, {}, scale, scale, cv::INTER_AREA);
    const Structure structure = structureOf(small);
    const cv::Mat strong = structure.energy > kMinEnergy;

    const auto add = [&](CodeCrop::Kind kind, const cv::Mat& mask) {
        std::size_t number = 0;
        for (const Outline& outline : partsOf(strong & mask)) {
            cv::RotatedRect box =
                boxAround(outline, kind == CodeCrop::Kind::Linear ? turnOf(outline, structure) : 0.0);
            if (std::min(box.size.width, box.size.height) < kMinSidePx)
                continue;
            if (++number > kMaxRegions)
                return;
            const auto toWhole = static_cast<float>(1.0 / scale);
            box.center *= toWhole;
            box.size.width *= toWhole;
            box.size.height *= toWhole;
            crops.push_back(cut(grey, kind, box));
        }
    };
    add(CodeCrop::Kind::Matrix, structure.coherence < kMaxCoherence);
    add(CodeCrop::Kind::Linear, structure.coherence > kMinBarCoherence);
    return crops;
}

} // namespace returnbench
