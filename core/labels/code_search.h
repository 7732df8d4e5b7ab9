#pragma once

#include "core/labels/decoder_protocol.h"

#include <chrono>
#include <cstdint>
#include <opencv2/core/mat.hpp>

namespace returnbench {

/// What to look for in a picture, and for how long.
struct SearchPlan {
    SearchMode mode = SearchMode::Thorough;
    CodeFormats formats;                    ///< empty: all
    std::chrono::milliseconds budget{1000}; ///< no new pass is begun after this, but for the very first one
    std::uint32_t firstStep = 0; ///< a Thorough search that goes on: the last one's SearchResult::nextStep
};

/// All codes in a picture, each once, in reading order, and what was read but cannot be relied on.
///
/// Passes over differently prepared pictures follow each other until one gives a code that can be relied on.
/// What few scan lines of a weakly protected symbology say is certain only when a second pass says the same,
/// for a wrong text is worse than none.
/// @param grey 8-bit, one channel
[[nodiscard]] SearchResult searchCodes(const cv::Mat& grey, const SearchPlan& plan);

} // namespace returnbench
