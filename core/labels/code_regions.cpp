#include "core/labels/code_regions.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

constexpr int kMaxAnalysedPx = 960;
constexpr int kMinAnalysedPx = 240; // smaller pictures are taken as they are
constexpr int kBlocksAcross = 120;
constexpr int kMinBlockPx = 4;
constexpr int kMaxBlockPx = 8;
constexpr float kMinEnergy =
    300.0F; // mean squared difference of neighbours but one: print on a label has thousands
constexpr float kMaxCoherence = 0.55F; // 0: all directions alike, 1: one direction
constexpr float kMinBarCoherence = 0.7F;
constexpr int kMinBlocks = 4; // of a region
constexpr int kMinSideBlocks = 3;
constexpr double kMaxMatrixAspect = 5; // longer ones are lines of text

/// The structure tensor, a cell a block.
struct Structure {
    cv::Mat energy; ///< of the block itself; the others are of the blocks around it, too
    cv::Mat coherence;
    double blockWidth; ///< of the whole picture's pixels
    double blockHeight;
};

/// The picture at the size at which it is looked at.
cv::Mat analysed(const cv::Mat& grey) {
    const int longest = std::max(grey.cols, grey.rows);
    const int wanted = std::clamp(longest / 2, std::min(longest, kMinAnalysedPx), kMaxAnalysedPx);
    const int divisor = cvRound(static_cast<double>(longest) / wanted); // a whole one is much quicker
    if (divisor == 1)
        return grey;
    const double scale = 1.0 / divisor;
    cv::Mat small;
    cv::resize(grey, small, {}, scale, scale, cv::INTER_AREA);
    return small;
}

/// Means of dx², dy² and dx·dy over each block.
void sumGradients(const cv::Mat& small, int block, cv::Mat& xx, cv::Mat& yy, cv::Mat& xy) {
    for (int row = 0; row < xx.rows; ++row)
        for (int column = 0; column < xx.cols; ++column) {
            const int left = std::max(1, column * block);
            const int right = std::min(small.cols - 1, (column + 1) * block);
            const int top = std::max(1, row * block);
            const int bottom = std::min(small.rows - 1, (row + 1) * block);
            int sums[3] = {0, 0, 0}; // at most 64 pixels of 255² each
            for (int y = top; y < bottom; ++y) {
                const auto* above = small.ptr<std::uint8_t>(y - 1);
                const auto* here = small.ptr<std::uint8_t>(y);
                const auto* below = small.ptr<std::uint8_t>(y + 1);
                for (int x = left; x < right; ++x) {
                    const int dx = here[x + 1] - here[x - 1];
                    const int dy = below[x] - above[x];
                    sums[0] += dx * dx;
                    sums[1] += dy * dy;
                    sums[2] += dx * dy;
                }
            }
            const auto pixels = static_cast<float>(std::max(1, (right - left) * (bottom - top)));
            xx.at<float>(row, column) = static_cast<float>(sums[0]) / pixels;
            yy.at<float>(row, column) = static_cast<float>(sums[1]) / pixels;
            xy.at<float>(row, column) = static_cast<float>(sums[2]) / pixels;
        }
}

Structure structureOf(const cv::Mat& grey) {
    const cv::Mat small = analysed(grey);
    const int block = std::clamp(std::max(small.cols, small.rows) / kBlocksAcross, kMinBlockPx, kMaxBlockPx);
    const cv::Size grid((small.cols + block - 1) / block, (small.rows + block - 1) / block);
    cv::Mat xx(grid, CV_32F);
    cv::Mat yy(grid, CV_32F);
    cv::Mat xy(grid, CV_32F);
    sumGradients(small, block, xx, yy, xy);
    Structure result;
    result.energy = xx + yy;
    for (cv::Mat* blocks : {&xx, &yy, &xy})
        cv::blur(*blocks, *blocks, {3, 3});
    const cv::Mat difference = xx - yy;
    cv::Mat anisotropy;
    cv::sqrt(difference.mul(difference) + 4.0 * xy.mul(xy), anisotropy);
    cv::divide(anisotropy, xx + yy + 1.0, result.coherence);
    result.blockWidth = static_cast<double>(grey.cols) * block / small.cols;
    result.blockHeight = static_cast<double>(grey.rows) * block / small.rows;
    return result;
}

/// The smallest box around the points whose sides are turned by `turn` radians.
cv::RotatedRect boxAround(const std::vector<cv::Point2f>& points, double turn) {
    const double c = std::cos(turn);
    const double s = std::sin(turn);
    std::vector<cv::Point2f> straight;
    straight.reserve(points.size());
    for (const cv::Point2f& point : points)
        straight.emplace_back(static_cast<float>(c * point.x + s * point.y),
                              static_cast<float>(c * point.y - s * point.x));
    const cv::Rect2f box = cv::boundingRect(straight);
    const double x = box.x + box.width / 2;
    const double y = box.y + box.height / 2;
    return {cv::Point2f(static_cast<float>(c * x - s * y), static_cast<float>(s * x + c * y)), box.size(),
            static_cast<float>(turn * 180.0 / CV_PI)};
}

/// The direction in which most of the grey changes, in radians.
/// @param fold 1: of a line across bars, −90° to 90°; 2: of a matrix's rows or columns, −45° to 45°
double directionOf(const cv::Mat& grey, int fold) {
    constexpr int kRows = 96; // of the picture, spread over it: more say nothing new
    const int step = std::max(1, grey.rows / kRows);
    double c = 0;
    double s = 0;
    for (int y = 1; y + 1 < grey.rows; y += step) {
        const auto* above = grey.ptr<std::uint8_t>(y - 1);
        const auto* here = grey.ptr<std::uint8_t>(y);
        const auto* below = grey.ptr<std::uint8_t>(y + 1);
        for (int x = 1; x + 1 < grey.cols; ++x) {
            // Scharr's weights, which tell directions well.
            const double dx = (3 * (above[x + 1] - above[x - 1]) + 10 * (here[x + 1] - here[x - 1]) +
                               3 * (below[x + 1] - below[x - 1])) /
                              16.0;
            const double dy = (3 * (below[x - 1] - above[x - 1]) + 10 * (below[x] - above[x]) +
                               3 * (below[x + 1] - above[x + 1])) /
                              16.0;
            const double square = dx * dx + dy * dy;
            if (square < kMinEnergy)
                continue;
            const double cos2 = (dx * dx - dy * dy) / square;
            const double sin2 = 2 * dx * dy / square;
            c += square * (fold == 1 ? cos2 : cos2 * cos2 - sin2 * sin2);
            s += square * (fold == 1 ? sin2 : 2 * cos2 * sin2);
        }
    }
    return std::atan2(s, c) / (2 * fold);
}

/// One connected part of a grid of blocks.
struct Part {
    std::vector<cv::Point2f> corners; ///< of all its blocks, in the whole picture
    double energy = 0;
    int blocks = 0;

    void add(const Structure& structure, int x, int y) {
        ++blocks;
        energy += structure.energy.at<float>(y, x);
        for (const auto& [right, below] : std::array<std::array<int, 2>, 4>{{{0, 0}, {1, 0}, {0, 1}, {1, 1}}})
            corners.emplace_back(static_cast<float>((x + right) * structure.blockWidth),
                                 static_cast<float>((y + below) * structure.blockHeight));
    }
};

std::vector<Part> partsOf(const cv::Mat& mask, const Structure& structure) {
    cv::Mat closed;
    cv::morphologyEx(mask, closed, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    cv::Mat labels;
    const int count = cv::connectedComponents(closed, labels, 8, CV_32S);
    std::vector<Part> parts(static_cast<std::size_t>(count));
    for (int y = 0; y < labels.rows; ++y)
        for (int x = 0; x < labels.cols; ++x)
            if (const int label = labels.at<int>(y, x); label > 0)
                parts[static_cast<std::size_t>(label)].add(structure, x, y);
    return parts;
}

void addRegions(std::vector<CodeRegion>& regions, CodeRegion::Kind kind, const cv::Mat& mask,
                const Structure& structure, const cv::Mat& grey) {
    for (const Part& part : partsOf(mask, structure)) {
        if (part.blocks < kMinBlocks)
            continue;
        const bool linear = kind == CodeRegion::Kind::Linear;
        const cv::Rect place = cv::boundingRect(part.corners) & cv::Rect(0, 0, grey.cols, grey.rows);
        const double turn = directionOf(grey(place), linear ? 1 : 2);
        CodeRegion region{kind, boxAround(part.corners, turn), part.energy};
        const double longer = std::max(region.box.size.width, region.box.size.height);
        const double shorter = std::min(region.box.size.width, region.box.size.height);
        const double least = kMinSideBlocks * structure.blockWidth;
        if (linear ? region.box.size.width < least : shorter < least || longer > kMaxMatrixAspect * shorter)
            continue;
        if (!linear)
            region.strength *= shorter / longer;
        regions.push_back(region);
    }
}

} // namespace

std::vector<CodeRegion> findRegions(const cv::Mat& grey) {
    std::vector<CodeRegion> regions;
    constexpr int kMinSidePx = 16;
    if (std::min(grey.cols, grey.rows) < kMinSidePx)
        return regions;
    const Structure structure = structureOf(grey);
    const cv::Mat strong = structure.energy > kMinEnergy;
    addRegions(regions, CodeRegion::Kind::Matrix, strong & (structure.coherence < kMaxCoherence), structure,
               grey);
    addRegions(regions, CodeRegion::Kind::Linear, strong & (structure.coherence > kMinBarCoherence),
               structure, grey);
    std::stable_sort(regions.begin(), regions.end(),
                     [](const CodeRegion& a, const CodeRegion& b) { return a.strength > b.strength; });
    return regions;
}

} // namespace returnbench
