#pragma once

#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace returnbench {

/// How fit a picture is as evidence. All figures are integers, so that events can carry them.
struct PhotoQuality {
    int sharpness = 0;    ///< of the strongest edges, whatever their contrast; below kMinSharpness is blurred
    int brightness = 0;   ///< mean luma, 0 … 255
    int darkPermille = 0; ///< share of pixels with luma < 16
    int burntPermille = 0; ///< share of pixels with luma > 250

    [[nodiscard]] bool sharp() const noexcept;
    [[nodiscard]] bool wellExposed() const noexcept;
    /// `blurred`, `too_dark`, `burnt_out`: empty when it is fit.
    [[nodiscard]] std::vector<std::string> problems() const;
};

/// At 1280 px width, pictures in focus measured 180 and more, the same blurred by a Gaussian of 2 px 40 to
/// 115, of 3 px 20 to 80: refused is what is worse than about 2.5 px.
inline constexpr int kMinSharpness = 70;
inline constexpr int kMinBrightness = 35;
inline constexpr int kMaxDarkPermille = 700;
inline constexpr int kMaxBurntPermille = 350;

/// Cheap enough for every preview frame (a few milliseconds at 1080p).
/// @param pixels 8-bit BGR or grey, not empty
[[nodiscard]] PhotoQuality measureQuality(const cv::Mat& pixels);

/// What motionBetween compares: grey, 160 px wide. Small enough to keep of every frame.
[[nodiscard]] cv::Mat motionThumbnail(const cv::Mat& pixels);

/// Mean absolute difference of two pictures at 160 px width, 0 … 255: below kStillDifference nothing moves.
/// Pictures of different shapes differ by 255.
[[nodiscard]] int motionBetween(const cv::Mat& before, const cv::Mat& after);
inline constexpr int kStillDifference = 6;

} // namespace returnbench
