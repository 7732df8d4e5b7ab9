#include "core/capture/rtsp_source.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/live_capture.h"
#include "core/capture/opencv_io.h"

#include <opencv2/videoio.hpp> // its constants
#include <utility>

namespace returnbench {
namespace {

constexpr int kTimeoutMs = 5000;

class RtspSource final : public FrameSource {
public:
    RtspSource(std::string url, std::unique_ptr<VideoReader> capture, const Clock& clock)
        : m_url(std::move(url)), m_live(std::move(capture), clock,
                                        "The stream " + m_url + " has ended or does not answer any more.") {}

    [[nodiscard]] FrameResult next() override { return m_live.next(); }
    [[nodiscard]] bool isLive() const override { return true; }
    [[nodiscard]] double framesPerSecond() const override { return 0; }
    [[nodiscard]] std::string name() const override { return m_url; }

private:
    std::string m_url;
    LiveCapture m_live;
};

} // namespace

std::unique_ptr<FrameSource> openRtsp(const std::string& url, const Clock& clock) {
    const std::string shown = printable(url, 512);
    try {
        auto capture = openVideo(
            url, cv::CAP_FFMPEG,
            {cv::CAP_PROP_OPEN_TIMEOUT_MSEC, kTimeoutMs, cv::CAP_PROP_READ_TIMEOUT_MSEC, kTimeoutMs});
        if (capture)
            return std::make_unique<RtspSource>(shown, std::move(capture), clock);
    } catch (const cv::Exception&) { // said below, as for a stream that does not open
    }
    throw Error(ErrorCode::Device, "The stream " + shown + " does not answer or sends no video.",
                "Check the address and that the camera is switched on.");
}

} // namespace returnbench
