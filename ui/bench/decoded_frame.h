#pragma once

#include "core/capture/frame.h"
#include "core/labels/decoded_code.h"
#include "core/labels/printed_serial.h"
#include "ui/bench/bench_snapshot.h"
#include "ui/bench/bounded_queue.h"

#include <cstdint>
#include <vector>

namespace returnbench {

/// A frame with the codes on it: what may become evidence.
struct DecodedFrame {
    CameraRole role = CameraRole::Overview;
    FramePtr frame;
    std::vector<DecodedCode> codes;
    std::vector<PrintedSerial> printed; ///< of a still frame, when it was wanted
    std::int64_t decoderRestarts = 0;
};

using DecodedQueue = BoundedQueue<DecodedFrame>;

/// Frames that wait for the worker. Few: a photo must show what lies there now.
inline constexpr std::size_t kDecodedQueueCapacity = 2;

/// A source is followed in generations, so that a frame of the parcel before never becomes evidence for the
/// one that was opened after it: the upper bits of a frame's number say for which generation it was captured.
inline constexpr int kGenerationShift = 40;

[[nodiscard]] inline std::uint64_t generationOf(const Frame& frame) noexcept {
    return frame.number >> kGenerationShift;
}

} // namespace returnbench
