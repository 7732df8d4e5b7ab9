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

/// The picture with these parts made unreadable: each becomes a few blurred blocks of its colours, from which
/// no line of text can be restored.
/// @param pixels 8-bit BGR; not changed
[[nodiscard]] cv::Mat covered(const cv::Mat& pixels, const std::vector<PhotoArea>& areas);

} // namespace returnbench
