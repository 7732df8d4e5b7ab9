#pragma once

#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// How fit a picture is as evidence. All figures are integers, so that events can carry them.
struct PhotoQuality {
    int sharpness = 0;    ///< of the strongest edges, whatever their contrast; below kMinSharpness is blurred
    int brightness = 0;   ///< mean luma, 0 … 255
    int darkPermille = 0; ///< share of pixels with luma < 16
    int burntPermille = 0; ///< share of pixels with luma > 250
    // Absent in journals that are older than these figures.
    std::optional<int> softest =
        std::nullopt; ///< sharpness of the direction with the widest edges, at most `sharpness`
    std::optional<int> glarePermille =
        std::nullopt; ///< share of the picture under reflections that end softly among print
    std::optional<int> itemPermille =
        std::nullopt; ///< share of the picture that shows more than a plain table
    std::optional<int> borderPermille = std::nullopt; ///< share of the picture's border tiles that do

    [[nodiscard]] bool sharp() const noexcept;
    [[nodiscard]] bool wellExposed() const noexcept;
    /// Soft in one direction only: it moved while the shutter was open.
    [[nodiscard]] bool moved() const noexcept;
    /// Why the photo is refused: `moved` or `blurred`, `empty`, `too_dark`, `burnt_out`; empty when it is
    /// fit.
    [[nodiscard]] std::vector<std::string> problems() const;
    /// What would make a better photo, and refuses none: `glare`, `too_small`, `cut_off`. Nothing is advised
    /// on a photo with problems.
    [[nodiscard]] std::vector<std::string> advice() const;
};

// Where the thresholds come from: `bench_photo_quality FOLDER 1`, on 94 photographs of codes that a plain
// pass reads and on generated boxes on tables, each with one defect in known steps. Lengths are in pixels of
// a picture that is 1280 wide.

/// Sharpness of 5, 50 and 95 % of the photographs: 64 173 369 as taken, 40 91 172 after a Gaussian of 2 px,
/// 30 61 100 of 3 px, 21 42 71 of 4 px. Refused as soft are 8 % as taken though they read (small old
/// photographs; none of the generated boxes); of those that 3 px made unreadable 76 %, 4 px 96 %.
inline constexpr int kMinSharpness = 70;

/// `moved`: the softest direction is below kMinSoftest, the picture kMovedRatio times as sharp, and at least
/// kLeastForMoved: with less every direction is soft. It takes the place of `blurred`, and refuses as that
/// does. Said of 1 % as taken, 13 % that moved by 16 px, 21 % by 24 px (generated boxes: 35 % by 16 px), and
/// of 12 % at most that are out of focus, which are refused anyway. Of those that moving 16 px made
/// unreadable, 82 % are refused as one or the other. What moves along the bars of a code stays readable and
/// is not found. Movement from frame to frame is for motionBetween.
inline constexpr int kMinSoftest = 40;
inline constexpr int kMovedRatio = 3;
inline constexpr int kLeastForMoved = 30;

/// `too_dark`, refused: 3 % at half the light (all but 6 of 94 read), 73 % at a quarter, all at an eighth.
inline constexpr int kMinBrightness = 35;
inline constexpr int kMaxDarkPermille = 700;
/// `burnt_out`, refused: 6 % as taken (white grounds), 28 % at 1.5 times the light, 86 % at twice.
inline constexpr int kMaxBurntPermille = 350;

/// `glare`, advice only, because it is also said of white paper that too much light burns unevenly (17 %
/// at 1.5 times the light) and of reflections beside the code: 3 % as taken have it, 5 % with a patch of 6
/// permille of the picture on the code, 37 % with 12, 78 % with 25, 82 % with 50; of generated boxes 75 %
/// with 6 and 12, 35 % with 25, which hides nearly all print. None has it from a lamp on a bare table.
/// Whether a code is hidden is what reading the saved photo again shows.
inline constexpr int kGlarePermille = 5;

/// `empty`, refused: 95 % of generated tables (the rest are refused as blurred), no photograph, and no box
/// down to a tenth of the picture's height. Not looked for where nothing is in focus or the light is wrong.
/// `too_small`, advice: all boxes of 0.1 of the height, 65 % of 0.15, none of 0.25; no photograph.
inline constexpr int kSmallItemPermille = 40;
/// `cut_off`, advice: 85 to 100 % of cut boxes, no whole box, 5 % of benches with labels at their border. It
/// needs a table to tell the item from: of photographs from near that cut the code off it is said of 9 %.
inline constexpr int kCutBorderPermille = 40;
inline constexpr int kTablePermille = 400; ///< busier pictures show no table

/// Cheap enough for every preview frame: at 1080p half the cost of resizing the frame to 1280, 0.8 of it
/// where much is burnt. All is measured at 640 px width.
/// @param pixels 8-bit BGR or grey, not empty
[[nodiscard]] PhotoQuality measureQuality(const cv::Mat& pixels);

/// What motionBetween compares: grey, 160 px wide. Small enough to keep of every frame.
[[nodiscard]] cv::Mat motionThumbnail(const cv::Mat& pixels);

/// Mean absolute difference of two pictures at 160 px width, 0 … 255: below kStillDifference nothing moves.
/// Pictures of different shapes differ by 255.
[[nodiscard]] int motionBetween(const cv::Mat& before, const cv::Mat& after);
inline constexpr int kStillDifference = 6;

} // namespace returnbench
