#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>

namespace returnbench {

/// An EAN-13 or UPC-A that was read from the shades of its bars.
struct EanBars {
    std::string digits; ///< thirteen; UPC-A with a zero before it
    double left = 0;    ///< where its bars begin and end across the picture, px, in the middle of its height
    double right = 0;
    /// Nothing else comes near it. Without that it is a guess: bars of other symbologies bring one in 200
    /// times.
    bool isClear = false;
};

/// Reads an EAN-13 or UPC-A that is too blurred, low in contrast or glared upon to be divided into black and
/// white: the patterns of its digits, blurred alike, are laid over the profile of shades, and the text whose
/// patterns explain it best counts (maximum likelihood; symbology: GS1 General Specifications §5.2.2, ISO/IEC
/// 15420).
///
/// Two halves of the bars' height, interleaved in bands, must say the same, each with the check digit right
/// and better than any other text.
/// @param upright 8-bit grey, bars standing, perhaps upside down
/// @param barsWidth about, in px of `upright`; a code with an add-on beside it, or one that fills less of it,
///                  is found too
[[nodiscard]] std::optional<EanBars> readEanBars(const cv::Mat& upright, double barsWidth);

} // namespace returnbench
