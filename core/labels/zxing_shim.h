#pragma once

#include "core/labels/decoded_code.h"

#include <array>
#include <opencv2/core/mat.hpp>
#include <set>
#include <string>
#include <vector>

namespace returnbench {

/// How the reading library tells dark from light.
enum class Binarization {
    LocalAverage,    ///< against the neighbourhood; linear codes by the histogram of each line
    GlobalHistogram, ///< one threshold from the picture's histogram
    Fixed,           ///< at 127: for pictures that are black and white already
};

/// What a pass over a picture looks for and how hard.
struct ZxingOptions {
    std::set<CodeFormat> formats; ///< empty: all that are known
    int maxCodes = 255;           ///< 1 … 255; with 1 the search ends at the first code
    bool tryHarder = true;        ///< more scan lines, more candidates
    int minLines = 2;             ///< scan lines of a linear code that must agree
    bool tryRotate = true;        ///< also turned by 90°, 180°, 270°
    bool tryInvert = false;       ///< also light on dark, where the library can
    Binarization binarization = Binarization::LocalAverage;
};

/// One code as the library read it.
struct FoundCode {
    CodeFormat format = CodeFormat::Code128;
    std::string text;                 ///< FNC1 as GS (0x1D); UPC-A as 12 digits, UPC-E as 8
    std::string symbology;            ///< ISO/IEC 15424 identifier, or empty
    std::array<cv::Point, 4> corners; ///< top left, top right, bottom right, bottom left of the code itself
    int lines = 0;                    ///< scan lines that agreed (linear codes only)
};

/// One pass of ZXing over a picture. The one place that knows ZXing and its versions 1.4, 2.x and 3.x.
///
/// May abort the whole process: Debian 12's ZXing is built with assertions that ordinary photographs break.
/// @param grey 8-bit, one channel; any size, also empty
[[nodiscard]] std::vector<FoundCode> readCodes(const cv::Mat& grey, const ZxingOptions& options);

} // namespace returnbench
