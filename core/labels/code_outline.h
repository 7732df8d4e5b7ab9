#pragma once

#include <opencv2/core/mat.hpp>
#include <vector>

namespace returnbench {

/// The four corners around the largest dark thing of a picture that does not reach its edge, clockwise.
///
/// @param grey  8-bit, one channel
/// @param gapPx what is light between the thing's parts at most, 1 or more
/// @returns empty when nothing is as large as a twelfth of the picture
[[nodiscard]] std::vector<cv::Point2f> outlineOf(const cv::Mat& grey, int gapPx);

} // namespace returnbench
