#pragma once

#include "core/labels/decoded_code.h"

#include <string>
#include <vector>

namespace returnbench {

/// Weighs what the frames of a moving picture read, so that a text that no single one is sure of becomes
/// certain.
///
/// A doubtful text is certain when kAgreeingFrames have read it and, within the same time, none of them a
/// text that could be the same bars misread: of its symbology and about its length. Frames must differ: the
/// same pixels make the same mistake.
class FrameEvidence {
public:
    /// @param codes of one frame, doubtful ones among them
    /// @returns the certain ones
    [[nodiscard]] std::vector<DecodedCode> weigh(std::vector<DecodedCode> codes);

    static constexpr int kAgreeingFrames = 3;

private:
    struct Reading {
        CodeFormat format;
        std::string text;
        int frames = 0;
        int lastFrame = 0;
    };
    void count(const DecodedCode& code);
    [[nodiscard]] bool isDisputed(const Reading& reading) const;

    std::vector<Reading> m_readings; ///< of the last frames
    int m_frame = 0;
};

} // namespace returnbench
