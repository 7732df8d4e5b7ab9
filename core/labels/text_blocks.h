#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

namespace returnbench {

/// Print that stands close together on several lines, as an address does: three or more, in whatever turn.
/// One line or two, such as a code's own text, are none, nor are bars or a matrix of modules.
/// @param grey 8-bit, one channel
/// @returns what each covers with a letter's height of paper around it, in the picture's pixels; the largest
///          first, at most kMaxTextBlocks
[[nodiscard]] std::vector<cv::Rect> findTextBlocks(const cv::Mat& grey);

inline constexpr std::size_t kMaxTextBlocks = 8;

} // namespace returnbench
