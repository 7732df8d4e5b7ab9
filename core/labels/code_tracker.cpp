#include "core/labels/code_tracker.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace returnbench {
namespace {

constexpr std::size_t kMaxTracked = 12;
constexpr int kMaxSidePx = 700;   // a larger code, or one across the frame, is read afresh
constexpr int kMaxArea = 120'000; // pixels of a patch
constexpr int kMinSidePx = 16;
constexpr int kCoarse = 4;
constexpr int kReachPx = 96;         // how far a code may move between two frames
constexpr int kFinePx = kCoarse + 1; // around what the coarse picture found
constexpr int kAlignedPx = 160;      // of its width: as much tells where it is
/// How alike (correlation) each part of a code must be when both are softened a little against a shift by
/// less than a pixel. Of codes with modules of 2 and 4 pixels, shifted, refocused and with noise, the worst
/// part of the same one measured 0.82 and more (Code 39 with bars of 2 pixels: 0.69), of another in which one
/// character differs 0.69 at most.
constexpr double kAlike = 0.78;
constexpr int kPartPx = 12;

cv::Mat reduced(const cv::Mat& grey) {
    cv::Mat small;
    cv::resize(grey, small, {std::max(1, grey.cols / kCoarse), std::max(1, grey.rows / kCoarse)}, 0, 0,
               cv::INTER_AREA);
    return small;
}

/// Where in `window` the patch fits best.
cv::Point bestPlace(const cv::Mat& window, const cv::Mat& patch) {
    cv::Mat scores;
    cv::matchTemplate(window, patch, scores, cv::TM_CCOEFF_NORMED);
    cv::Point place;
    cv::minMaxLoc(scores, nullptr, nullptr, nullptr, &place);
    return place;
}

/// Correlation of a part with what was there before; 1 where there was nothing to tell (no contrast).
double alikeness(const cv::Mat& now, const cv::Mat& before) {
    std::int64_t sums[5] = {0, 0, 0, 0, 0}; // a, b, a², b², a·b
    for (int y = 0; y < before.rows; ++y) {
        const auto* a = now.ptr<std::uint8_t>(y);
        const auto* b = before.ptr<std::uint8_t>(y);
        for (int x = 0; x < before.cols; ++x) {
            sums[0] += a[x];
            sums[1] += b[x];
            sums[2] += a[x] * a[x];
            sums[3] += b[x] * b[x];
            sums[4] += a[x] * b[x];
        }
    }
    constexpr double kNoContrast = 12; // standard deviation
    const auto n = static_cast<double>(before.total());
    const auto mean = [&](std::size_t i) { return static_cast<double>(sums[i]) / n; };
    const double varianceA = mean(2) - mean(0) * mean(0);
    const double varianceB = mean(3) - mean(1) * mean(1);
    if (varianceB < kNoContrast * kNoContrast)
        return 1;
    return (mean(4) - mean(0) * mean(1)) / std::sqrt(std::max(1.0, varianceA) * varianceB);
}

/// Whether all parts with something in them look the same.
bool isAlike(const cv::Mat& now, const cv::Mat& before) {
    cv::Mat a;
    cv::Mat b;
    cv::GaussianBlur(now, a, {}, 1);
    cv::GaussianBlur(before, b, {}, 1);
    for (int y = 0; y + kPartPx <= b.rows; y += kPartPx)
        for (int x = 0; x + kPartPx <= b.cols; x += kPartPx) {
            const cv::Rect part(x, y, kPartPx, kPartPx);
            if (alikeness(a(part), b(part)) < kAlike)
                return false;
        }
    return true;
}

/// Where the patch that was at `area` is now; nullopt when it is not there any more.
std::optional<cv::Point> found(const cv::Mat& grey, const cv::Rect& area, const cv::Mat& patch,
                               const cv::Mat& coarse) {
    const cv::Rect frame(0, 0, grey.cols, grey.rows);
    const cv::Rect reach =
        (area - cv::Point(kReachPx, kReachPx) + cv::Size(2 * kReachPx, 2 * kReachPx)) & frame;
    const cv::Mat small = reduced(grey(reach));
    if (small.cols < coarse.cols || small.rows < coarse.rows)
        return std::nullopt;
    const cv::Point about = reach.tl() + bestPlace(small, coarse) * kCoarse;
    const cv::Size middle(std::min(kAlignedPx, area.width),
                          area.height); // all its height: bars are alike along it
    const cv::Point inset((area.width - middle.width) / 2, 0);
    const cv::Rect window =
        cv::Rect(about + inset - cv::Point(kFinePx, kFinePx), middle + cv::Size(2 * kFinePx, 2 * kFinePx)) &
        frame;
    if (window.width < middle.width || window.height < middle.height)
        return std::nullopt;
    const cv::Point place = window.tl() - inset + bestPlace(grey(window), patch(cv::Rect(inset, middle)));
    if ((cv::Rect(place, area.size()) & frame).size() != area.size())
        return std::nullopt;
    if (!isAlike(grey(cv::Rect(place, area.size())), patch))
        return std::nullopt;
    return place;
}

} // namespace

void CodeTracker::remember(const cv::Mat& grey, const std::vector<DecodedCode>& codes) {
    for (const DecodedCode& code : codes) {
        std::erase_if(m_codes, [&](const Tracked& known) { return saysTheSame(known.code, code); });
        const cv::Rect area =
            cv::boundingRect(std::vector<cv::Point>(code.corners.begin(), code.corners.end())) &
            cv::Rect(0, 0, grey.cols, grey.rows);
        if (m_codes.size() == kMaxTracked || std::min(area.width, area.height) < kMinSidePx ||
            std::max(area.width, area.height) > kMaxSidePx || area.area() > kMaxArea)
            continue;
        Tracked tracked{code, area, grey(area).clone(), reduced(grey(area)), 0};
        tracked.code.tracked = true;
        m_codes.push_back(std::move(tracked));
    }
}

std::vector<DecodedCode> CodeTracker::find(const cv::Mat& grey) {
    std::vector<DecodedCode> codes;
    std::erase_if(m_codes, [&](Tracked& tracked) {
        const auto place = ++tracked.frames > kMostFrames
                               ? std::nullopt
                               : found(grey, tracked.area, tracked.patch, tracked.coarse);
        if (!place)
            return true;
        const cv::Point moved = *place - tracked.area.tl();
        for (cv::Point& corner : tracked.code.corners)
            corner += moved;
        tracked.area += moved;
        codes.push_back(tracked.code);
        return false;
    });
    return codes;
}

} // namespace returnbench
