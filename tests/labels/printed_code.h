#pragma once

#include <opencv2/core/mat.hpp>
#include <string>

namespace returnbench::test {

/// What the tests print; each a symbology of Zint.
enum class Symbology {
    Code128,
    Gs1Code128,
    Code39,
    Itf,
    Ean13,
    UpcA,
    UpcE,
    DataMatrix,
    QrCode,
    DataBar,
    DataBarExpanded,
    Pdf417
};

/// How the text is to be taken.
enum class Content {
    Plain,
    Gs1, ///< application identifiers in square brackets: `[01]…[21]…`
};

/// A code in black on white, in BGR, with its quiet zone around it.
/// @param moduleWidth pixels a module, even
[[nodiscard]] cv::Mat printed(Symbology symbology, const std::string& text, Content content = Content::Plain,
                              int moduleWidth = 4);

/// In grey, as the search wants it.
[[nodiscard]] cv::Mat greyOf(const cv::Mat& colour);

/// A grey texture of squares that looks like a code to one reader or another, and is none.
/// @param side of a square, pixels
[[nodiscard]] cv::Mat lookingLikeCodes(int side);

/// A white sheet of paper.
[[nodiscard]] cv::Mat sheet(int width, int height);

/// Puts a code onto a sheet.
/// @returns the place of the code with its quiet zone
cv::Rect place(cv::Mat& onto, const cv::Mat& code, cv::Point topLeft);

} // namespace returnbench::test
