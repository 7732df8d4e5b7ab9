#include "core/capture/camera_source.h"

#include "core/base/error.h"
#include "core/capture/live_capture.h"

#include <utility>

namespace returnbench {
namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 720;

class CameraSource final : public FrameSource {
public:
    CameraSource(std::string name, const cv::VideoCapture& capture, double fps, const Clock& clock)
        : m_name(std::move(name)), m_framesPerSecond(fps),
          m_live(capture, clock, "The camera " + m_name + " gives no more pictures: is it unplugged?") {}

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
                                        const Clock& clock) {
    std::error_code error;
    if (!std::filesystem::exists(device, error))
        throw Error(ErrorCode::NotFound, "There is no camera " + name + " (" + device.string() + ").",
                    "Plug it in, or name another source.");
    try {
        cv::VideoCapture capture(device.string(), cv::CAP_V4L2);
        if (!capture.isOpened())
            throw Error(ErrorCode::Device, "The camera " + name + " does not open.",
                        "Close other programs that use it, or plug it in again.");
        // The order matters to V4L2: sizes are offered per pixel format. Uncompressed 720p exceeds USB 2.
        capture.set(cv::CAP_PROP_FOURCC, cv::VideoWriter::fourcc('M', 'J', 'P', 'G'));
        capture.set(cv::CAP_PROP_FRAME_WIDTH, kWidth);
        capture.set(cv::CAP_PROP_FRAME_HEIGHT, kHeight);
        const double fps = capture.get(cv::CAP_PROP_FPS);
        return std::make_unique<CameraSource>(name, capture, fps > 0 ? fps : 0, clock);
    } catch (const cv::Exception& cause) {
        throw Error(ErrorCode::Device, "The camera " + name + " does not open: " + cause.err + ".",
                    "Close other programs that use it, or plug it in again.");
    }
}

} // namespace returnbench
