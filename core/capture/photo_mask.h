#pragma once

#include <opencv2/core/mat.hpp>
#include <vector>

namespace returnbench {

/// A part of a photo, in permille of its width and height.
struct PhotoArea {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    bool operator==(const PhotoArea&) const = default;
};

/// Whether it lies within the photo and is large enough to cover anything.
[[nodiscard]] bool isFit(const PhotoArea& area) noexcept;

/// The picture with these parts made unreadable: each becomes one colour, the mean of what was there. A part
/// grows to whole blocks of 16 pixels, over which a JPEG spreads what lies in them.
/// @param pixels 8-bit BGR; not changed
[[nodiscard]] cv::Mat covered(const cv::Mat& pixels, const std::vector<PhotoArea>& areas);

} // namespace returnbench
