#pragma once

#include "core/labels/picture_view.h"

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

namespace returnbench {

/// Where a line of print stands in a picture.
struct TextLine {
    cv::Point2f middle; ///< in the picture's pixels
    float length = 0;   ///< along the line, pixels
    float capital = 0;  ///< height of its capital letters, pixels
    float degrees = 0;  ///< clockwise in the picture from its x-axis to the line, 0 to 180
    bool lightOnDark = false;
};

/// Finds lines by their letters: dark (or light) spots of like height that stand side by side. The turn that
/// most spots have in common with their neighbours is the turn of all lines; which of its two ways is up
/// cannot be told from it. At most kMaxTextLines, those with most letters first, none that overlaps another.
/// @param grey 8-bit, one channel
[[nodiscard]] std::vector<TextLine> findTextLines(const cv::Mat& grey);

inline constexpr std::size_t kMaxTextLines = 48;

/// Which of its two ways a line is read.
enum class LineWay { Along, Reversed };

/// The line cut out upright, dark on light, with its capitals `capitalPx` high (enlarged at most eightfold)
/// and some paper around it.
[[nodiscard]] PictureView lineView(const cv::Mat& grey, const TextLine& line, LineWay way, double capitalPx);

} // namespace returnbench
