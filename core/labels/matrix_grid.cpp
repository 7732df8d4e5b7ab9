#include "core/labels/matrix_grid.h"

#include "core/labels/bent_grid.h"
#include "core/labels/code_outline.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

/// How dark each pixel is beside its neighbourhood, −100 to 100.
cv::Mat darknessOf(const cv::Mat& grey) {
    const int around = (std::max(grey.cols, grey.rows) / 6) | 1;
    cv::Mat mean;
    cv::blur(grey, mean, {around, around}, {-1, -1}, cv::BORDER_REPLICATE);
    cv::Mat soft;
    cv::GaussianBlur(grey, soft, {}, 1);
    cv::Mat difference;
    cv::subtract(mean, soft, difference, {}, CV_16S);
    cv::Scalar middle;
    cv::Scalar deviation;
    cv::meanStdDev(difference, middle, deviation);
    cv::Mat result;
    difference.convertTo(result, CV_8S, 70 / std::max(1.0, deviation[0]));
    return cv::max(cv::min(result, 100), -100);
}

/// How dark each side is along its whole length, from a corner to the next: −100 to 100.
std::array<int, 4> darknessOfSides(const cv::Mat& darkness, const std::vector<cv::Point2f>& outline) {
    constexpr int kSamples = 100;
    constexpr int kDeepestPx = 5; // the outline is not that exact
    const cv::Rect whole(0, 0, darkness.cols, darkness.rows);
    const cv::Point2f middle = (outline[0] + outline[1] + outline[2] + outline[3]) / 4;
    std::array<int, 4> result{};
    for (std::size_t side = 0; side < 4; ++side) {
        const cv::Point2f from = outline[side];
        const cv::Point2f along = outline[(side + 1) % 4] - from;
        const cv::Point2f inwards = middle - (from + along / 2);
        const cv::Point2f inwardsPx = inwards / static_cast<float>(std::max(1.0, cv::norm(inwards)));
        int sum = 0;
        for (int sample = 0; sample < kSamples; ++sample) {
            int darkest = -100;
            for (int depth = 1; depth <= kDeepestPx; depth += 2) {
                const cv::Point at = from + along * ((static_cast<float>(sample) + 0.5F) / kSamples) +
                                     inwardsPx * static_cast<float>(depth);
                if (whole.contains(at))
                    darkest = std::max<int>(darkest, darkness.at<std::int8_t>(at));
            }
            sum += darkest;
        }
        result[side] = sum / kSamples;
    }
    return result;
}

/// Which corner of the outline may be the top left one: of a DataMatrix the left and the lower side are the
/// dark ones.
std::vector<std::size_t> turnsOf(const cv::Mat& darkness, const std::vector<cv::Point2f>& outline,
                                 CodeFormat format) {
    if (format != CodeFormat::DataMatrix)
        return {0, 1, 2, 3};
    constexpr int kDark = 120; // of 200, both
    constexpr int kAlike = 30;
    const std::array<int, 4> sides = darknessOfSides(darkness, outline);
    std::array<int, 4> both{};
    for (std::size_t turn = 0; turn < 4; ++turn)
        both[turn] = sides[(turn + 2) % 4] + sides[(turn + 3) % 4];
    std::vector<std::size_t> turns;
    for (std::size_t turn = 0; turn < 4; ++turn)
        if (both[turn] >= std::max(kDark, *std::max_element(both.begin(), both.end()) - kAlike))
            turns.push_back(turn);
    return turns;
}

std::vector<int> sidesOf(CodeFormat format) {
    if (format == CodeFormat::QrCode)
        return {21, 25, 29, 33, 37, 41};
    return {10, 12, 14, 16, 18, 20, 22, 24, 26, 32, 36, 40, 44, 48, 52};
}

/// The likeliest, best first: the more modules, the less is it chance that they fit.
void keepBest(std::vector<BentGrid>& grids, std::size_t most) {
    std::sort(grids.begin(), grids.end(),
              [](const BentGrid& a, const BentGrid& b) { return a.significance() > b.significance(); });
    if (grids.size() > most)
        grids.erase(grids.begin() + static_cast<std::ptrdiff_t>(most), grids.end());
}

std::vector<BentGrid> likelyGrids(const cv::Mat& darkness, const std::vector<cv::Point2f>& outline,
                                  CodeFormat format) {
    constexpr double kMinBeforeFit = 0.4; // a QR code's outline is not far off
    constexpr double kMinLikeness = 0.45; // when only the corners have been fitted
    constexpr double kBesideBest = 0.75;
    constexpr std::size_t kMost = 2;
    constexpr std::size_t kMostOutlined = 8;
    std::vector<BentGrid> grids;
    for (const std::size_t turn : turnsOf(darkness, outline, format))
        for (const int side : sidesOf(format)) {
            const BentGrid::Quad quad{outline[turn], outline[(turn + 1) % 4], outline[(turn + 2) % 4],
                                      outline[(turn + 3) % 4]};
            const BentGrid even(darkness, quad, format, side);
            if (format == CodeFormat::QrCode && even.likeness() < kMinBeforeFit)
                continue;
            grids.push_back(even);
            if (format == CodeFormat::DataMatrix && grids.back().fitSpacing())
                grids.push_back(even);
        }
    keepBest(grids, kMostOutlined);
    for (BentGrid& grid : grids)
        grid.fitCorners();
    std::erase_if(grids, [](const BentGrid& grid) { return grid.likeness() < kMinLikeness; });
    keepBest(grids, kMost);
    const double least = grids.empty() ? 0 : kBesideBest * grids.front().likeness();
    std::erase_if(grids, [least](const BentGrid& grid) { return grid.likeness() < least; });
    return grids;
}

} // namespace

std::vector<RedrawnCode> redrawnCodes(const cv::Mat& grey, CodeFormat format) {
    CV_Assert(grey.type() == CV_8UC1);
    std::vector<RedrawnCode> codes;
    constexpr int kMinSidePx = 32;
    if (std::min(grey.cols, grey.rows) < kMinSidePx)
        return codes;
    const cv::Mat darkness = darknessOf(grey);
    constexpr double kMinLikeness = 0.6; // of a bent grid
    // A finder pattern stands a module apart from the rest, and the quiet zone may be hardly wider.
    for (const int gaps : {40, 28}) {
        const int gapPx = std::max(3, std::max(grey.cols, grey.rows) / gaps);
        const std::vector<cv::Point2f> outline = outlineOf(grey, gapPx);
        if (outline.size() != 4)
            continue;
        for (BentGrid& grid : likelyGrids(darkness, outline, format)) {
            grid.fit();
            if (grid.likeness() >= kMinLikeness)
                codes.push_back(grid.redrawn());
        }
        if (!codes.empty() || format != CodeFormat::QrCode)
            break;
    }
    return codes;
}

} // namespace returnbench
