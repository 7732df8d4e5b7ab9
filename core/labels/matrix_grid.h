#pragma once

#include "core/labels/zxing_shim.h"

#include <array>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace returnbench {

/// A matrix code drawn anew from what its modules look like: upright, black on white, each module a square.
struct RedrawnCode {
    cv::Mat picture;
    std::array<cv::Point, 4> corners; ///< where the code lies in the picture that it was found in, from the
                                      ///< top left one of `picture` on clockwise
};

/// Lays a grid over the one code in the picture and bends it until its finder and timing patterns fit and
/// its modules are as dark or as light as can be.
///
/// The reading library lays a flat grid: on curved or crumpled ground, or a DataMatrix of several regions a
/// little out of shape, it meets the neighbours of modules. What is redrawn may be no code at all; only its
/// own error correction says.
/// @param grey   8-bit, one channel: the code, its modules 3 pixels or more, with little around it
/// @param format DataMatrix (square) or QrCode (up to version 6)
/// @returns the likeliest grids, best first; empty when none fits its fixed patterns
[[nodiscard]] std::vector<RedrawnCode> redrawnCodes(const cv::Mat& grey, CodeFormat format);

} // namespace returnbench
