#pragma once

#include "core/labels/zxing_shim.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace returnbench {

/// What ZBar reads: a second opinion on EAN/UPC, Code 39, Code 128 and QR codes, of which it reads some
/// blurred ones that ZXing does not, and misreads far more. The one place that knows ZBar.
///
/// Its codes have no agreeing lines (0), so that one without a strong check is believed only when another
/// path says the same. Code 128 with FNC1 is left out: ZBar does not tell it.
/// @param grey 8-bit, one channel
/// @param formats empty: all of these
[[nodiscard]] std::vector<FoundCode> readCodesWithZbar(const cv::Mat& grey, CodeFormats formats);

} // namespace returnbench
