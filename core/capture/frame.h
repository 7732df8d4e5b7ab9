#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <string>

namespace returnbench {

/// One picture from a source. The pixels are never changed after the frame was made, so that copies may
/// share them between threads.
struct Frame {
    cv::Mat pixels;           ///< 8-bit BGR, never empty
    std::uint64_t number = 0; ///< from 1, without gaps, per source
    Timestamp capturedAt{};   ///< Clock::now() at that moment, which somebody may set
    std::string name;         ///< file name for a folder of images, else empty
    bool still = false;       ///< a photograph rather than one of a moving picture: steady by definition
    std::chrono::milliseconds elapsed{}; ///< Clock::elapsed() at that moment: how far apart frames are
};

using FramePtr = std::shared_ptr<const Frame>;

/// Largest picture that is accepted anywhere; more is refused before it is decoded.
inline constexpr std::int64_t kMaxPixels = 50'000'000;

} // namespace returnbench
