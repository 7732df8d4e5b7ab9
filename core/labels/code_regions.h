#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

namespace returnbench {

/// A part of a picture that looks like a code.
struct CodeRegion {
    enum class Kind {
        Matrix, ///< much change in both directions: DataMatrix, QR, Aztec
        Linear, ///< much change in one direction only: bars
    };
    Kind kind = Kind::Matrix;
    cv::RotatedRect box; ///< in the picture's pixels; its angle is that of the rows of modules, or of the
                         ///< line across the bars
    double strength = 0; ///< contrast times area, to compare regions of one picture
};

/// Finds them by the structure tensor over blocks of the picture at half its size (960 pixels at most), the
/// strongest first.
///
/// A reader that looks at the middle of a picture first (ZXing does for DataMatrix), or along its rows and
/// columns only, finds a code only when it is shown alone and straight. Cheap beside any reading.
/// @param grey 8-bit, one channel
[[nodiscard]] std::vector<CodeRegion> findRegions(const cv::Mat& grey);

} // namespace returnbench
