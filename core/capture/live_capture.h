#pragma once

#include "core/base/clock.h"
#include "core/capture/frame_source.h"
#include "core/capture/latest_frame.h"
#include "core/capture/opencv_io.h"

#include <memory>
#include <string>
#include <thread>

namespace returnbench {

/// Reads a running device on a thread of its own, so that a device that hangs cannot hold up the
/// reader and a slow reader always gets the newest picture. Used by one thread.
///
/// The destructor waits for the read that is under way: some milliseconds, or the backend's own time limit
/// when the device hangs (V4L2: 10 s).
class LiveCapture {
public:
    /// @param capture read by nobody else from now on
    /// @param clock outlives it
    /// @param lostReason the sentence of FrameStatus::Lost
    LiveCapture(std::unique_ptr<VideoReader> capture, const Clock& clock, std::string lostReason);

    /// See FrameSource::next(). Once lost, it stays lost.
    [[nodiscard]] FrameResult next();

private:
    void pump(const std::stop_token& stop);
    void deliver(cv::Mat pixels);

    std::unique_ptr<VideoReader> m_capture; // the thread's own
    const Clock& m_clock;
    std::string m_lostReason;
    std::uint64_t m_captured = 0; // the thread's own
    std::uint64_t m_taken = 0;    // m_captured of the frame that was given last
    std::uint64_t m_given = 0;
    LatestFrame m_mailbox;
    std::jthread m_thread; // last: it ends before what it uses does
};

} // namespace returnbench
