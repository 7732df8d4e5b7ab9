#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

namespace returnbench {

/// Lines of print that stand close below one another, as an address does: three or more of like height and
/// turn, of which each lies over the next. A single line, such as a code's own text, is none.
/// @param grey 8-bit, one channel
/// @returns what each covers with a letter's height of paper around it, in the picture's pixels; the largest
///          first, at most kMaxTextBlocks
[[nodiscard]] std::vector<cv::Rect> findTextBlocks(const cv::Mat& grey);

inline constexpr std::size_t kMaxTextBlocks = 8;

} // namespace returnbench
