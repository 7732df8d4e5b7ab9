#pragma once

#include "core/labels/printed_word.h"
#include "core/labels/tesseract_shim.h"

#include <chrono>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace returnbench {

/// All words of a picture, whichever way up it is; fewer when the time is up. Where a value stands beside a
/// caption it is read once more as one: capitals, digits, dash and slash.
/// @param grey 8-bit, one channel
/// @param budget after which no further line is begun
[[nodiscard]] std::vector<PrintedWord> searchWords(const cv::Mat& grey, TextEngine& engine,
                                                   std::chrono::milliseconds budget);

} // namespace returnbench
