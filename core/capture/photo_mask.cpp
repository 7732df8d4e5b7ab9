#include "core/capture/photo_mask.h"

#include <algorithm>
#include <opencv2/core.hpp>

namespace returnbench {
namespace {

constexpr int kWhole = 1000;
constexpr int kLeast = 10;
// Of a JPEG with halved colours: what lies in one has left traces in all of its pixels.
constexpr int kJpegBlock = 16;

/// The pixels of an area, grown to whole blocks of the JPEG.
cv::Rect blocksUnder(const PhotoArea& area, const cv::Size& size) {
    const auto start = [](int permille, int pixels) {
        return permille * pixels / kWhole / kJpegBlock * kJpegBlock;
    };
    const auto end = [](int permille, int pixels) {
        const int last = (permille * pixels + kWhole - 1) / kWhole;
        return std::min(pixels, (last + kJpegBlock - 1) / kJpegBlock * kJpegBlock);
    };
    return {cv::Point(start(area.x, size.width), start(area.y, size.height)),
            cv::Point(end(area.x + area.width, size.width), end(area.y + area.height, size.height))};
}

} // namespace

bool isFit(const PhotoArea& area) noexcept {
    return area.x >= 0 && area.y >= 0 && area.width >= kLeast && area.height >= kLeast &&
           area.width <= kWhole - area.x && area.height <= kWhole - area.y;
}

cv::Mat covered(const cv::Mat& pixels, const std::vector<PhotoArea>& areas) {
    cv::Mat result = pixels.clone();
    for (const PhotoArea& area : areas) {
        cv::Mat part = result(blocksUnder(area, pixels.size()));
        part.setTo(cv::mean(part)); // one colour: no size of blocks hides a line of any height
    }
    return result;
}

} // namespace returnbench
