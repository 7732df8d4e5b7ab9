#include "core/base/error.h"
#include "core/capture/clip_writer.h"
#include "core/capture/photo_store.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/opt.h>
}

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

constexpr int kClipJpegQuality = 80;
constexpr std::chrono::milliseconds kKeyEvery{1000};

[[noreturn]] void fail(const std::string& what) {
    throw Error(ErrorCode::Device, "The clip cannot be encoded: " + what + ".",
                "The inspection goes on without a clip; restart ReturnBench.");
}

/// One line at the top, on a dark strip, so that it is legible on any picture.
void drawStrip(cv::Mat strip, const std::string& text, const cv::Scalar& dark, const cv::Scalar& light) {
    strip.setTo(dark);
    const double scale = std::max(0.35, strip.rows / 40.0);
    const int thickness = std::max(1, strip.rows / 20);
    cv::putText(strip, text, {strip.rows / 4, strip.rows * 3 / 4}, cv::FONT_HERSHEY_SIMPLEX, scale, light,
                thickness, cv::LINE_8);
}

int stripRows(int height) {
    return std::clamp(height / 30 / 2 * 2, 14, height);
}

std::string asciiOf(std::string text) {
    const auto isOther = [](char c) { return c < ' ' || c > '~'; };
    std::replace_if(text.begin(), text.end(), isOther, '?');
    return text;
}

} // namespace

std::string_view toString(ClipCodec codec) noexcept {
    return codec == ClipCodec::H264 ? "h264" : "mjpeg";
}

ClipCodec bestClipCodec() noexcept {
    return avcodec_find_encoder_by_name("libx264") != nullptr ? ClipCodec::H264 : ClipCodec::Mjpeg;
}

struct ClipEncoder::Impl {
    ~Impl() {
        av_packet_free(&packet);
        av_frame_free(&frame);
        avcodec_free_context(&context);
    }

    void openH264(std::int64_t bitsPerSecond) {
        av_log_set_level(AV_LOG_QUIET); // x264 tells its statistics otherwise
        const AVCodec* codec = avcodec_find_encoder_by_name("libx264");
        context = codec == nullptr ? nullptr : avcodec_alloc_context3(codec);
        frame = av_frame_alloc();
        packet = av_packet_alloc();
        if (context == nullptr || frame == nullptr || packet == nullptr)
            fail("this system has no x264");
        context->width = format.width;
        context->height = format.height;
        context->pix_fmt = AV_PIX_FMT_YUV420P;
        context->time_base = {1, 1000}; // real times: the rate varies
        context->framerate = {30, 1};
        context->gop_size = 300; // key pictures come by time, below
        context->max_b_frames = 0;
        context->thread_count = 1; // the other core reads codes
        context->flags |= AV_CODEC_FLAG_GLOBAL_HEADER;
        av_opt_set(context->priv_data, "tune", "zerolatency", 0);
        if (bitsPerSecond > 0) {
            av_opt_set(context->priv_data, "preset", "veryfast", 0);
            context->bit_rate = bitsPerSecond;
            context->rc_max_rate = bitsPerSecond * 3 / 2;
            context->rc_buffer_size = static_cast<int>(std::min<std::int64_t>(bitsPerSecond * 2, 1 << 30));
        } else {
            av_opt_set(context->priv_data, "preset", "ultrafast", 0);
            av_opt_set(context->priv_data, "crf", "26", 0);
        }
        av_opt_set(context->priv_data, "forced-idr", "1", 0);
        if (avcodec_open2(context, codec, nullptr) < 0)
            fail("x264 refuses " + std::to_string(format.width) + " × " + std::to_string(format.height));
        const auto* header = reinterpret_cast<const std::byte*>(context->extradata);
        format.header.assign(header, header + context->extradata_size);
        frame->format = context->pix_fmt;
        frame->width = format.width;
        frame->height = format.height;
        if (av_frame_get_buffer(frame, 0) < 0)
            fail("memory is short");
    }

    /// BGR into the frame's three planes, with the strip.
    void fillFrame(const cv::Mat& pixels, const std::string& overlay) {
        if (av_frame_make_writable(frame) < 0)
            fail("memory is short");
        cv::cvtColor(pixels, planes, cv::COLOR_BGR2YUV_I420);
        const int width = format.width;
        const int height = format.height;
        const int rows = overlay.empty() ? 0 : stripRows(height);
        if (rows > 0)
            drawStrip(planes.rowRange(0, rows), overlay, cv::Scalar(16), cv::Scalar(235));
        const std::uint8_t* from = planes.data;
        for (int plane = 0; plane < 3; ++plane) {
            const int across = plane == 0 ? width : width / 2;
            const int down = plane == 0 ? height : height / 2;
            for (int y = 0; y < down; ++y, from += across) {
                std::uint8_t* to =
                    frame->data[plane] + static_cast<std::ptrdiff_t>(y) * frame->linesize[plane];
                if (plane > 0 && y < rows / 2)
                    std::fill_n(to, across, std::uint8_t{128}); // no colour behind the text
                else
                    std::copy_n(from, across, to);
            }
        }
    }

    ClipPacket encodeH264(const cv::Mat& pixels, const std::string& overlay, Timestamp at, bool key) {
        fillFrame(pixels, overlay);
        frame->pts = at.time_since_epoch().count();
        frame->pict_type = key ? AV_PICTURE_TYPE_I : AV_PICTURE_TYPE_NONE;
        if (avcodec_send_frame(context, frame) < 0 || avcodec_receive_packet(context, packet) < 0)
            fail("x264 gave no picture");
        const auto* content = reinterpret_cast<const std::byte*>(packet->data);
        ClipPacket result{{content, content + packet->size}, at, (packet->flags & AV_PKT_FLAG_KEY) != 0};
        av_packet_unref(packet);
        return result;
    }

    ClipPacket encodeMjpeg(const cv::Mat& pixels, const std::string& overlay, Timestamp at) const {
        cv::Mat copy = pixels.clone();
        if (!overlay.empty())
            drawStrip(copy.rowRange(0, stripRows(copy.rows)), overlay, cv::Scalar::all(0),
                      cv::Scalar::all(255));
        return {encodeJpeg(copy, kClipJpegQuality), at, true};
    }

    ClipFormat format;
    AVCodecContext* context = nullptr;
    AVFrame* frame = nullptr;
    AVPacket* packet = nullptr;
    cv::Mat planes;
    std::optional<Timestamp> lastKey;
};

ClipEncoder::ClipEncoder(ClipCodec codec, int width, int height, std::int64_t bitsPerSecond)
    : m_impl(std::make_unique<Impl>()) {
    if (width < 16 || height < 16 || width % 2 != 0 || height % 2 != 0)
        fail("pictures of " + std::to_string(width) + " × " + std::to_string(height) + " pixels");
    m_impl->format = {codec, width, height, {}};
    if (codec == ClipCodec::H264)
        m_impl->openH264(bitsPerSecond);
}

ClipEncoder::~ClipEncoder() = default;

const ClipFormat& ClipEncoder::format() const noexcept {
    return m_impl->format;
}

ClipPacket ClipEncoder::encode(const cv::Mat& pixels, const std::string& overlay, Timestamp at) {
    try {
        Impl& impl = *m_impl;
        cv::Mat fitting = pixels;
        if (pixels.cols != impl.format.width || pixels.rows != impl.format.height)
            cv::resize(pixels, fitting, {impl.format.width, impl.format.height}, 0, 0, cv::INTER_LINEAR);
        const std::string text = asciiOf(overlay);
        if (impl.format.codec == ClipCodec::Mjpeg)
            return impl.encodeMjpeg(fitting, text, at);
        const bool key = !impl.lastKey || at - *impl.lastKey >= kKeyEvery;
        if (key)
            impl.lastKey = at;
        return impl.encodeH264(fitting, text, at, key);
    } catch (const cv::Exception& cause) {
        fail(cause.err);
    }
}

} // namespace returnbench
