#pragma once

#include <opencv2/core/mat.hpp>

namespace returnbench {

/// What the edges of a picture say about its focus, its movement and what is on it. Part of measureQuality.
struct EdgeFigures {
    int sharpness = 0; ///< this and the others as in PhotoQuality
    int softest = 0;
    int itemPermille = 0;
    int borderPermille = 0;
};

/// @param luma 8-bit grey, not empty, of the width that measureQuality works at
[[nodiscard]] EdgeFigures edgeFiguresOf(const cv::Mat& luma);

} // namespace returnbench
