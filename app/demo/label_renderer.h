#pragma once

#include "app/demo/demo_data.h"

#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace returnbench {

/// A code as black on white 8-bit grey, with its quiet zone.
/// @param modulePx width of the narrowest bar or the side of a matrix module, in pixels, at least 1
/// @throws Error{InvalidInput} when the symbology cannot carry the text
[[nodiscard]] cv::Mat renderCode(const PrintedCode& code, int modulePx);

/// A label with all codes and their captions below one another, as a printer would lay it out: 8-bit BGR.
[[nodiscard]] cv::Mat renderLabel(const std::vector<PrintedCode>& codes, int modulePx);

/// A carrier's return label with its waybill as Code 128.
[[nodiscard]] cv::Mat renderWaybill(const std::string& awb, int modulePx);

} // namespace returnbench
