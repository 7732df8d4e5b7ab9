#pragma once

#include "core/labels/code_regions.h"
#include "core/labels/zxing_shim.h"

#include <array>
#include <opencv2/core/mat.hpp>
#include <opencv2/core/matx.hpp>
#include <vector>

namespace returnbench {

/// A picture made from another: scaled, turned or cut out, with the way back.
struct PictureView {
    cv::Mat picture;
    cv::Matx23d toWhole; ///< from a point of `picture` to one of the whole

    [[nodiscard]] cv::Point inWhole(cv::Point point) const;
    /// The codes with their corners in the whole picture.
    [[nodiscard]] std::vector<FoundCode> inWhole(std::vector<FoundCode> codes) const;
};

[[nodiscard]] PictureView wholeView(const cv::Mat& grey);
[[nodiscard]] PictureView scaledView(const cv::Mat& grey, double scale);
/// @param degrees counter-clockwise
[[nodiscard]] PictureView turnedView(const cv::Mat& grey, double degrees);

/// What lies around `middle`, turned upright: `size` pixels, `scale` of them for one of `grey`.
/// @param interpolation of cv::warpAffine
[[nodiscard]] PictureView warpedView(const cv::Mat& grey, cv::Point2d middle, cv::Size size, double degrees,
                                     double scale, int interpolation);

/// How a region is cut out.
struct Cut {
    double longerPx;       ///< what its longer side with the margin is brought to
    double maxEnlargement; ///< however small it is
    double margin;         ///< around it, as a part of its longer side
};
/// The region upright: the bars of a Linear one stand.
[[nodiscard]] PictureView cutView(const cv::Mat& grey, const cv::RotatedRect& box, const Cut& cut);

/// The view with each `rows` rows averaged into one, along upright bars, and its width brought to `width`.
[[nodiscard]] PictureView condensedView(const PictureView& view, int rows, int width);

[[nodiscard]] cv::Point middleOf(const std::array<cv::Point, 4>& corners);

/// Paints over a code, with a little of what is around it, so that others are found.
void coverUp(cv::Mat& grey, const std::array<cv::Point, 4>& corners);

// What is done to a picture before it is read. All take and give 8-bit grey.
[[nodiscard]] cv::Mat sharpened(const cv::Mat& grey, double sigma, double amount);       ///< unsharp mask
[[nodiscard]] cv::Mat sharpenedAcross(const cv::Mat& grey, double sigma, double amount); ///< within rows
[[nodiscard]] cv::Mat blurred(const cv::Mat& grey, double sigma);  ///< against halftone and noise
[[nodiscard]] cv::Mat averagedRows(const cv::Mat& grey, int rows); ///< along upright bars
[[nodiscard]] cv::Mat evenedLight(const cv::Mat& grey); ///< contrast limited histogram equalisation
[[nodiscard]] cv::Mat blackWhite(const cv::Mat& grey,
                                 int neighbourhoodPx); ///< against the neighbourhood's mean
[[nodiscard]] cv::Mat inverted(const cv::Mat& grey);

} // namespace returnbench
