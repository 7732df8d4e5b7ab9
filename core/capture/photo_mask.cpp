#include "core/capture/photo_mask.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

constexpr int kWhole = 1000;
constexpr int kLeast = 10;
constexpr int kBlocks = 5; // along the shorter side: a line of an address is less than one

} // namespace

bool isFit(const PhotoArea& area) noexcept {
    return area.x >= 0 && area.y >= 0 && area.width >= kLeast && area.height >= kLeast &&
           area.width <= kWhole - area.x && area.height <= kWhole - area.y;
}

cv::Mat covered(const cv::Mat& pixels, const std::vector<PhotoArea>& areas) {
    cv::Mat result = pixels.clone();
    for (const PhotoArea& area : areas) {
        const cv::Rect place = cv::Rect(area.x * pixels.cols / kWhole, area.y * pixels.rows / kWhole,
                                        std::max(1, area.width * pixels.cols / kWhole),
                                        std::max(1, area.height * pixels.rows / kWhole)) &
                               cv::Rect(0, 0, pixels.cols, pixels.rows);
        const int block = std::max(1, std::min(place.width, place.height) / kBlocks);
        const cv::Size coarse(std::max(1, place.width / block), std::max(1, place.height / block));
        cv::Mat part;
        cv::resize(result(place), part, coarse, 0, 0, cv::INTER_AREA);
        cv::resize(part, part, place.size(), 0, 0, cv::INTER_NEAREST);
        cv::blur(part, part, {block, block});
        part.copyTo(result(place));
    }
    return result;
}

} // namespace returnbench
