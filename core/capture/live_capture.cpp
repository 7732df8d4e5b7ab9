#include "core/capture/live_capture.h"

#include <opencv2/imgproc.hpp>
#include <utility>

namespace returnbench {
namespace {

constexpr std::chrono::milliseconds kWait{500};

cv::Mat readPicture(VideoReader& capture) {
    try {
        cv::Mat pixels;
        return capture.read(pixels) ? pixels : cv::Mat();
    } catch (const cv::Exception&) {
        return {}; // some backends throw where others return false: the device is gone either way
    }
}

} // namespace

LiveCapture::LiveCapture(std::unique_ptr<VideoReader> capture, const Clock& clock, std::string lostReason)
    : m_capture(std::move(capture)), m_clock(clock), m_lostReason(std::move(lostReason)),
      m_thread([this](const std::stop_token& stop) { pump(stop); }) {}

void LiveCapture::pump(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        cv::Mat pixels = readPicture(*m_capture);
        if (pixels.empty())
            break;
        deliver(std::move(pixels));
    }
    m_mailbox.close();
}

void LiveCapture::deliver(cv::Mat pixels) {
    if (pixels.type() == CV_8UC1)
        cv::cvtColor(pixels, pixels, cv::COLOR_GRAY2BGR);
    if (pixels.type() != CV_8UC3 || static_cast<std::int64_t>(pixels.total()) > kMaxPixels)
        return;
    auto frame = std::make_shared<Frame>();
    frame->pixels = std::move(pixels);
    frame->number = ++m_captured;
    frame->capturedAt = m_clock.now();
    frame->elapsed = m_clock.elapsed();
    m_mailbox.put(std::move(frame));
}

FrameResult LiveCapture::next() {
    const FramePtr newest = m_mailbox.take(m_taken, kWait);
    if (!newest)
        return m_mailbox.closed() ? FrameResult{FrameStatus::Lost, nullptr, m_lostReason} : FrameResult{};
    m_taken = newest->number;
    auto frame = std::make_shared<Frame>(*newest); // shares the pixels
    frame->number = ++m_given;                     // pictures that nobody asked for leave no gap
    return {FrameStatus::Ok, std::move(frame), {}};
}

} // namespace returnbench
