#pragma once

#include "core/labels/decoded_code.h"

#include <opencv2/core/mat.hpp>
#include <vector>

namespace returnbench {

/// Finds codes again that an earlier frame of a moving picture had, where they are now, without reading them.
///
/// What lies there must look the same in every part of the code, bar by bar: another unit's label, which may
/// differ in its last characters only, is not taken for the one before. What moves far between two frames,
/// turns, or changes is forgotten, and so is each code after kMostFrames, to be read afresh.
class CodeTracker {
public:
    /// Codes that were read on this frame; of each text the last place counts.
    /// @param grey the frame, 8-bit
    void remember(const cv::Mat& grey, const std::vector<DecodedCode>& codes);

    /// Those that this frame shows too, `tracked`, with their corners where they are now; the others are
    /// forgotten.
    /// @param grey a frame of the same size
    [[nodiscard]] std::vector<DecodedCode> find(const cv::Mat& grey);

    void forget() { m_codes.clear(); }

    static constexpr int kMostFrames = 60;

private:
    struct Tracked {
        DecodedCode code;
        cv::Rect area;  ///< of the frame
        cv::Mat patch;  ///< what it looked like
        cv::Mat coarse; ///< the patch at a quarter of its size
        int frames = 0; ///< since it was read
    };
    std::vector<Tracked> m_codes;
};

} // namespace returnbench
