#include "core/capture/camera_source.h"

#include "core/base/error.h"
#include "core/capture/camera_settings.h"
#include "core/capture/live_capture.h"
#include "core/capture/opencv_io.h"

#include <opencv2/videoio.hpp> // its constants
#include <utility>

namespace returnbench {
namespace {

// What V4L2's UVC driver calls its modes of exposure (linux/v4l2-controls.h, V4L2_EXPOSURE_*).
constexpr double kManualExposure = 1;
constexpr double kAutomaticExposure = 3;
constexpr int kMjpeg =
    'M' | 'J' << 8 | 'P' << 16 | 'G' << 24; // as cv::VideoWriter::fourcc(), without its library

class CameraSource final : public FrameSource {
public:
    CameraSource(std::string name, std::unique_ptr<VideoReader> capture, double fps, const Clock& clock)
        : m_name(std::move(name)), m_framesPerSecond(fps),
          m_live(std::move(capture), clock,
                 "The camera " + m_name + " gives no more pictures: is it unplugged?") {}

    [[nodiscard]] FrameResult next() override { return m_live.next(); }
    [[nodiscard]] bool isLive() const override { return true; }
    [[nodiscard]] double framesPerSecond() const override { return m_framesPerSecond; }
    [[nodiscard]] std::string name() const override { return m_name; }

private:
    std::string m_name;
    double m_framesPerSecond;
    LiveCapture m_live;
};

} // namespace

std::unique_ptr<FrameSource> openCamera(const std::string& name, const std::filesystem::path& device,
                                        const CameraSettings& settings, const Clock& clock) {
    std::error_code error;
    if (!std::filesystem::exists(device, error))
        throw Error(ErrorCode::NotFound, "There is no camera " + name + " (" + device.string() + ").",
                    "Plug it in, or name another source.");
    try {
        auto capture = openVideo(device.string(), cv::CAP_V4L2);
        if (!capture)
            throw Error(ErrorCode::Device, "The camera " + name + " does not open.",
                        "Close other programs that use it, or plug it in again.");
        // The order matters to V4L2: sizes are offered per pixel format. Uncompressed 720p exceeds USB 2.
        capture->set(cv::CAP_PROP_FOURCC, kMjpeg);
        capture->set(cv::CAP_PROP_FRAME_WIDTH, settings.width);
        capture->set(cv::CAP_PROP_FRAME_HEIGHT, settings.height);
        // A camera that has no such control ignores it.
        capture->set(cv::CAP_PROP_AUTOFOCUS, settings.focus ? 0 : 1);
        if (settings.focus)
            capture->set(cv::CAP_PROP_FOCUS, *settings.focus);
        capture->set(cv::CAP_PROP_AUTO_EXPOSURE, settings.exposure ? kManualExposure : kAutomaticExposure);
        if (settings.exposure)
            capture->set(cv::CAP_PROP_EXPOSURE, *settings.exposure);
        const double fps = capture->get(cv::CAP_PROP_FPS);
        return std::make_unique<CameraSource>(name, std::move(capture), fps > 0 ? fps : 0, clock);
    } catch (const cv::Exception& cause) {
        throw Error(ErrorCode::Device, "The camera " + name + " does not open: " + cause.err + ".",
                    "Close other programs that use it, or plug it in again.");
    }
}

} // namespace returnbench
