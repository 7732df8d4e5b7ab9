#pragma once

#include "core/identifiers/identifier.h"
#include "core/labels/code_format.h"

#include <array>
#include <opencv2/core/types.hpp>
#include <string>
#include <vector>

namespace returnbench {

/// One code that was read in a picture.
struct DecodedCode {
    CodeFormat format = CodeFormat::Code128;
    std::string text; ///< as the code says it, FNC1 as GS (0x1D), a UPC-E as 8 digits; may hold any bytes
    std::string symbology;            ///< ISO/IEC 15424 identifier, e.g. `]C1`; empty when unknown
    std::array<cv::Point, 4> corners; ///< top left, top right, bottom right, bottom left of the code itself
    /// identify(text), with the symbology identifier before it where that announces GS1, and for a UPC-E of
    /// the UPC-A that it is short for
    std::vector<Identifier> identifiers;
    bool certain = true;  ///< false: so it was read, but no independent second way of reading says the same
    bool tracked = false; ///< of a moving picture: found again where a frame before had it, not read afresh
};

/// Whether two codes are of one symbology and one text.
[[nodiscard]] inline bool saysTheSame(const DecodedCode& a, const DecodedCode& b) {
    return a.format == b.format && a.text == b.text;
}

} // namespace returnbench
