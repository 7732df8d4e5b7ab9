#include "core/capture/video_file_source.h"

#include "core/base/error.h"
#include "core/capture/opencv_io.h"

#include <cmath>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp> // its constants
#include <string_view>
#include <utility>

namespace returnbench {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kTransportPacket = 188; // ISO/IEC 13818-1: every packet starts with 0x47

[[noreturn]] void refuse(const std::filesystem::path& file, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, "The video " + file.string() + " " + what,
                "Check the file: it may be damaged, or use a format that this machine cannot play.");
}

class VideoFileSource final : public FrameSource {
public:
    VideoFileSource(std::filesystem::path file, const Clock& clock)
        : m_file(std::move(file)), m_clock(clock) {
        try {
            open();
        } catch (const cv::Exception& cause) {
            refuse(m_file, "cannot be played: " + cause.err + ".");
        }
    }

    [[nodiscard]] FrameResult next() override {
        cv::Mat pixels = std::exchange(m_ahead, cv::Mat());
        if (pixels.empty())
            pixels = read();
        if (pixels.empty())
            return {FrameStatus::End, nullptr, {}};
        auto frame = std::make_shared<Frame>();
        frame->pixels = std::move(pixels);
        frame->number = ++m_given;
        frame->capturedAt = m_clock.now();
        frame->elapsed = m_clock.elapsed();
        return {FrameStatus::Ok, std::move(frame), {}};
    }
    [[nodiscard]] bool isLive() const override { return false; }
    [[nodiscard]] double framesPerSecond() const override { return m_framesPerSecond; }
    [[nodiscard]] std::string name() const override { return m_file.string(); }

private:
    void open() {
        // FFmpeg only: OpenCV's other backends would read `name001.avi` as a numbered series of pictures.
        m_capture = openVideo(m_file.string(), cv::CAP_FFMPEG);
        if (!m_capture)
            refuse(m_file, "cannot be played.");
        const double pixels =
            m_capture->get(cv::CAP_PROP_FRAME_WIDTH) * m_capture->get(cv::CAP_PROP_FRAME_HEIGHT);
        if (pixels > static_cast<double>(kMaxPixels))
            refuse(m_file, "has pictures of more than " + std::to_string(kMaxPixels) + " pixels.");
        const double fps = m_capture->get(cv::CAP_PROP_FPS);
        m_framesPerSecond = std::isfinite(fps) && fps > 0 && fps <= 1000 ? fps : 0;
        m_ahead = read();
        if (m_ahead.empty())
            refuse(m_file, "holds no picture that can be read.");
    }

    /// Empty at the end.
    cv::Mat read() {
        try {
            cv::Mat pixels;
            if (!m_capture->read(pixels) || static_cast<std::int64_t>(pixels.total()) > kMaxPixels)
                return {};
            if (pixels.type() == CV_8UC1)
                cv::cvtColor(pixels, pixels, cv::COLOR_GRAY2BGR);
            return pixels.type() == CV_8UC3 ? pixels : cv::Mat();
        } catch (const cv::Exception&) {
            return {}; // the rest of the file is damaged: it ends here
        }
    }

    std::filesystem::path m_file;
    const Clock& m_clock;
    std::unique_ptr<VideoReader> m_capture;
    cv::Mat m_ahead; ///< read while opening, given first
    std::uint64_t m_given = 0;
    double m_framesPerSecond = 0;
};

} // namespace

bool isVideoStart(std::span<const std::byte> start) noexcept {
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    const auto has = [&](std::size_t at, std::string_view mark) {
        return text.size() >= at + mark.size() && text.substr(at, mark.size()) == mark;
    };
    for (const std::string_view box : {"ftyp"sv, "moov"sv, "mdat"sv, "wide"sv, "free"sv, "skip"sv, "moof"sv})
        if (has(4, box))
            return true;
    return (has(0, "RIFF"sv) && has(8, "AVI "sv)) || has(0, "\x1A\x45\xDF\xA3"sv) || has(0, "FLV\x01"sv) ||
           has(0, "OggS"sv) || has(0, "\x30\x26\xB2\x75\x8E\x66\xCF\x11"sv) || has(0, "\0\0\x01\xBA"sv) ||
           has(0, "\0\0\x01\xB3"sv) || (has(0, "\x47"sv) && has(kTransportPacket, "\x47"sv));
}

std::unique_ptr<FrameSource> openVideoFile(const std::filesystem::path& file, const Clock& clock) {
    return std::make_unique<VideoFileSource>(file, clock);
}

} // namespace returnbench
