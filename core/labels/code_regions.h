#pragma once

#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>
#include <opencv2/core/types.hpp>
#include <vector>

namespace returnbench {

/// A part of a picture that looks like a code, cut out, turned upright and brought to a size that reads well.
struct CodeCrop {
    enum class Kind {
        Matrix, ///< much change in both directions: DataMatrix, QR, Aztec
        Linear, ///< much change in one direction only: bars, which stand upright in `picture`
    };
    Kind kind = Kind::Matrix;
    cv::Mat picture;
    cv::Matx23d toWhole;            ///< from a point of `picture` to one of the whole
    std::vector<cv::Point> outline; ///< in the whole picture

    [[nodiscard]] cv::Point inWhole(cv::Point point) const;
};

/// Finds them by the structure tensor of the picture at 960 px width at most, at most eight of each kind, the
/// largest first.
///
/// A reader that looks at the middle of a picture first (ZXing does for DataMatrix), or along its rows and
/// columns only, finds a code only when it is shown alone and straight.
/// @param grey 8-bit, one channel
[[nodiscard]] std::vector<CodeCrop> cropCodes(const cv::Mat& grey);

} // namespace returnbench
