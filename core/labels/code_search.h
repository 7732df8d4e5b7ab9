#pragma once

#include "core/labels/decoder_protocol.h"

#include <chrono>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace returnbench {

/// What to look for in a picture, and for how long.
struct SearchPlan {
    SearchMode mode = SearchMode::Thorough;
    CodeFormats formats;                    ///< empty: all
    std::chrono::milliseconds budget{1000}; ///< no new pass is begun after this; the first one always is
};

/// All codes in a picture, each once, in reading order.
///
/// Passes over differently prepared pictures follow each other until one gives a code that can be relied on.
/// What few scan lines of a weakly protected symbology say is believed only when a second pass says the same,
/// for a wrong text is worse than none.
/// @param grey 8-bit, one channel
[[nodiscard]] std::vector<FoundCode> searchCodes(const cv::Mat& grey, const SearchPlan& plan);

} // namespace returnbench
