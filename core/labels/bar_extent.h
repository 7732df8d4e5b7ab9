#pragma once

#include "core/labels/zxing_shim.h"

#include <opencv2/core/mat.hpp>

namespace returnbench {

/// The line across a linear code's bars, in the middle of those lines that were read.
struct MiddleLine {
    cv::Point2f left;
    cv::Point2f right;
};
[[nodiscard]] MiddleLine middleLineOf(const FoundCode& code);

/// The box that a linear code's read lines span, its long side along them.
[[nodiscard]] cv::RotatedRect boxOfLines(const FoundCode& code);

/// Brings the corners of a linear code, of which a reader saw a few lines, to where its bars end.
/// @param grey the picture that it was read in, 8-bit
void growToBars(const cv::Mat& grey, FoundCode& code);

} // namespace returnbench
