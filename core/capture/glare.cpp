#include "core/capture/glare.h"

#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace returnbench {
namespace {

constexpr int kBurntFrom = 250;
constexpr int kMinPatchPermille = 1; // of the picture: smaller ones are sparkles on an edge
// Lengths are sides of squares, in pixels of a picture that is 640 wide.
constexpr int kPaperBetween = 7;     // lines of print have less paper between them
constexpr int kEdgeReach = 5;        // an edge in focus falls off within
constexpr int kEdgeBelow = 190;      // darker than that within kEdgeReach: an edge, no bloom
constexpr int kPrintSize = 9;        // strokes differ from the mean of such a square …
constexpr int kPrintContrast = 40;   // … by so much; the slope of a bloom does not
constexpr int kPrintReach = 61;      // around a patch, print is looked for within
constexpr int kStroke = 15;          // strokes of print are thinner
constexpr int kPaperReach = 41;      // around a patch, its ground is less bright within …
constexpr int kPaperBelow = 238;     // … than that: else it is paper at the end of the scale
constexpr int kMaxEdgePercent = 60;  // of a patch's outline; paper and white grounds measured 93 and more
constexpr int kMinPrintPercent = 10; // of a patch's outline
constexpr int kMinFallPercent = 50;  // of a patch's outline

/// What lies along the outline of one burnt patch, in pixels.
struct Outline {
    int length = 0;
    int edge = 0;
    int print = 0;
    int fall = 0; ///< the ground grows darker soon
};

cv::Mat square(int side) {
    return cv::getStructuringElement(cv::MORPH_RECT, {side, side});
}

cv::Mat darkestWithin(const cv::Mat& luma, int reach) {
    cv::Mat darkest;
    cv::erode(luma, darkest, square(reach));
    return darkest;
}

/// Where print is within kPrintReach.
cv::Mat nearPrint(const cv::Mat& luma) {
    cv::Mat mean;
    cv::Mat contrast;
    cv::blur(luma, mean, {kPrintSize, kPrintSize});
    cv::absdiff(luma, mean, contrast);
    cv::Mat print = contrast >= kPrintContrast;
    cv::dilate(print, print, square(kPrintReach));
    return print;
}

/// How dark the ground gets within kPaperReach, print left out.
cv::Mat darkestGround(const cv::Mat& luma) {
    cv::Mat ground;
    cv::morphologyEx(luma, ground, cv::MORPH_CLOSE, square(kStroke));
    return darkestWithin(ground, kPaperReach);
}

bool isGlare(const Outline& outline, int area, int minArea) {
    return area >= minArea && outline.length > 0 && outline.edge * 100 <= outline.length * kMaxEdgePercent &&
           outline.print * 100 >= outline.length * kMinPrintPercent &&
           outline.fall * 100 >= outline.length * kMinFallPercent;
}

std::vector<Outline> outlinesOf(const cv::Mat& luma, const cv::Mat& patches, int count) {
    cv::Mat inner;
    cv::erode(patches > 0, inner, square(3));
    const cv::Mat near = darkestWithin(luma, kEdgeReach);
    const cv::Mat print = nearPrint(luma);
    const cv::Mat ground = darkestGround(luma);
    std::vector<Outline> outlines(static_cast<std::size_t>(count));
    for (int y = 0; y < luma.rows; ++y) {
        const auto* patch = patches.ptr<std::int32_t>(y);
        for (int x = 0; x < luma.cols; ++x) {
            if (patch[x] == 0 || inner.at<std::uint8_t>(y, x) != 0)
                continue; // no patch, or inside of one
            Outline& outline = outlines[static_cast<std::size_t>(patch[x])];
            ++outline.length;
            outline.edge += near.at<std::uint8_t>(y, x) < kEdgeBelow ? 1 : 0;
            outline.print += print.at<std::uint8_t>(y, x) != 0 ? 1 : 0;
            outline.fall += ground.at<std::uint8_t>(y, x) < kPaperBelow ? 1 : 0;
        }
    }
    return outlines;
}

} // namespace

int glarePermilleOf(const cv::Mat& luma) {
    const auto total = static_cast<std::int64_t>(luma.total());
    const int minArea = static_cast<int>((total * kMinPatchPermille + 999) / 1000);
    cv::Mat burnt = luma >= kBurntFrom;
    if (cv::countNonZero(burnt) < minArea)
        return 0;
    // Paper between lines of print is burnt earlier than the print is: it is no part of the patch.
    cv::morphologyEx(burnt, burnt, cv::MORPH_OPEN, square(kPaperBetween));
    cv::Mat patches;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(burnt, patches, stats, centres, 8, CV_32S);
    const auto outlines = outlinesOf(luma, patches, count);
    std::int64_t glare = 0;
    for (int patch = 1; patch < count; ++patch) {
        const int area = stats.at<std::int32_t>(patch, cv::CC_STAT_AREA);
        if (isGlare(outlines[static_cast<std::size_t>(patch)], area, minArea))
            glare += area;
    }
    return static_cast<int>(glare * 1000 / total);
}

} // namespace returnbench
