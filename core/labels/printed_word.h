#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <opencv2/core/types.hpp>
#include <string>

namespace returnbench {

/// A word that was read from print, not from a code: a guess of a neural network. It may be wrong in any
/// character, and may be no word at all.
struct PrintedWord {
    std::string text;      ///< UTF-8 without spaces or control characters, 1 to kMaxWordText bytes
    int confidence = 0;    ///< of the reader, 0 to 100
    std::int32_t line = 0; ///< words of one line have one number; the longest lines come first
    /// Top left, top right, bottom right, bottom left as the word is read: the first two say which way up it
    /// stands in the picture.
    std::array<cv::Point, 4> corners;
};

/// Longest word that is kept, in bytes.
inline constexpr std::size_t kMaxWordText = 128;
/// Most words of one picture.
inline constexpr std::size_t kMaxWordsPerPicture = 512;

} // namespace returnbench
