#pragma once

#include "core/capture/frame.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace returnbench {

/// A mailbox that holds the newest frame only: a slow reader skips, a fast one waits. Thread-safe.
class LatestFrame {
public:
    /// Replaces whatever is there.
    void put(FramePtr frame);

    /// The newest frame that is newer than `afterNumber`; nullptr after `wait` or once closed.
    [[nodiscard]] FramePtr take(std::uint64_t afterNumber, std::chrono::milliseconds wait);

    /// Wakes all readers; nothing is delivered afterwards.
    void close();
    [[nodiscard]] bool closed() const;

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    FramePtr m_frame;
    bool m_closed = false;
};

} // namespace returnbench
