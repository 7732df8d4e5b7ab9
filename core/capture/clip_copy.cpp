#include "core/capture/clip_copy.h"

#include "core/base/error.h"
#include "core/capture/clip_writer.h"
#include "core/capture/opencv_io.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <cmath>
#include <functional>
#include <opencv2/imgproc.hpp>
#include <opencv2/videoio.hpp> // its constants

namespace returnbench {
namespace {

using std::chrono::milliseconds;

constexpr double kFramesPerSecond = 30;
constexpr double kBitsPerPixel = 0.05; // below it H.264 of a bench turns to blocks
constexpr double kContainerShare = 0.94;
constexpr double kLeastScale = 0.25;
constexpr int kMaxTries = 4;
constexpr int kSlowest = 6; // every sixth picture

[[noreturn]] void refuse(const std::filesystem::path& file) {
    throw Error(ErrorCode::InvalidInput, "The clip " + file.string() + " cannot be read.",
                "Run `returnbench-cli check`; restore it from a backup.");
}

/// Calls `use` with each packet of a Matroska file in which every picture stands for itself in time, until it
/// says false.
void forEachPacket(const std::filesystem::path& file,
                   const std::function<bool(const ClipFormat&, ClipPacket)>& use) {
    AVFormatContext* context = nullptr;
    if (avformat_open_input(&context, ("file:" + file.string()).c_str(), av_find_input_format("matroska"),
                            nullptr) < 0)
        refuse(file);
    const std::unique_ptr<AVFormatContext, void (*)(AVFormatContext*)> closing(
        context, [](AVFormatContext* open) { avformat_close_input(&open); });
    if (context->nb_streams != 1)
        refuse(file);
    const AVStream& stream = *context->streams[0];
    const AVCodecParameters& codec = *stream.codecpar;
    ClipFormat format{codec.codec_id == AV_CODEC_ID_H264 ? ClipCodec::H264 : ClipCodec::Mjpeg,
                      codec.width,
                      codec.height,
                      {}};
    const auto* header = reinterpret_cast<const std::byte*>(codec.extradata);
    if (header != nullptr)
        format.header.assign(header, header + codec.extradata_size);
    const std::unique_ptr<AVPacket, void (*)(AVPacket*)> packet(av_packet_alloc(),
                                                                [](AVPacket* p) { av_packet_free(&p); });
    if (!packet)
        refuse(file);
    while (av_read_frame(context, packet.get()) >= 0) {
        const auto at = av_rescale_q(packet->pts, stream.time_base, AVRational{1, 1000});
        const auto* content = reinterpret_cast<const std::byte*>(packet->data);
        ClipPacket next{{content, content + packet->size},
                        Timestamp(milliseconds(at)),
                        (packet->flags & AV_PKT_FLAG_KEY) != 0};
        av_packet_unref(packet.get());
        if (!use(format, std::move(next)))
            break;
    }
}

/// Whole pictures in the clip's own time.
class Pictures {
public:
    explicit Pictures(const std::filesystem::path& file)
        : m_capture(openVideo(file.string(), cv::CAP_FFMPEG)) {
        if (!m_capture)
            refuse(file);
    }
    bool next(cv::Mat& picture, milliseconds& at) {
        if (!m_capture->read(picture) || picture.empty())
            return false;
        at = std::max(milliseconds(std::llround(m_capture->get(cv::CAP_PROP_POS_MSEC))),
                      m_last + milliseconds(1));
        m_last = at;
        return true;
    }

private:
    std::unique_ptr<VideoReader> m_capture;
    milliseconds m_last{-1};
};

/// Every picture as it is, into another container.
void copyPackets(const std::filesystem::path& from, const std::filesystem::path& to, milliseconds length) {
    std::unique_ptr<ClipWriter> writer;
    std::optional<Timestamp> first;
    forEachPacket(from, [&](const ClipFormat& format, ClipPacket packet) {
        if (!writer)
            writer = std::make_unique<ClipWriter>(to, format, ClipContainer::Mp4);
        if (!first)
            first = packet.at;
        if (packet.at - *first > length)
            return false;
        writer->write(packet);
        return true;
    });
    writer->finish();
}

/// How the pictures of a smaller copy are made.
struct Plan {
    int width = 0;
    int height = 0;
    int every = 1;
    std::int64_t bitsPerSecond = 0;
};

int evenOf(double length) {
    return std::max(16, static_cast<int>(std::lround(length / 2)) * 2);
}

Plan planFor(const ClipContent& original, std::int64_t bytes, milliseconds length) {
    const double seconds = std::max(1.0, static_cast<double>(length.count()) / 1000);
    Plan plan;
    plan.bitsPerSecond = std::max<std::int64_t>(
        20'000, std::llround(static_cast<double>(bytes) * 8 * kContainerShare / seconds));
    const double pixels = static_cast<double>(original.width) * original.height;
    const auto scaleAt = [&](int every) {
        const double wanted =
            static_cast<double>(plan.bitsPerSecond) / (kFramesPerSecond / every * kBitsPerPixel);
        return std::min(1.0, std::sqrt(wanted / pixels));
    };
    while (plan.every < kSlowest && scaleAt(plan.every) < 0.5)
        ++plan.every;
    const double scale = std::max(kLeastScale, scaleAt(plan.every));
    plan.width = evenOf(original.width * scale);
    plan.height = evenOf(original.height * scale);
    return plan;
}

void encodeAgain(const std::filesystem::path& from, const std::filesystem::path& to, const Plan& plan,
                 milliseconds length) {
    ClipEncoder encoder(bestClipCodec(), plan.width, plan.height, plan.bitsPerSecond);
    ClipWriter writer(to, encoder.format(), ClipContainer::Mp4);
    Pictures pictures(from);
    cv::Mat picture;
    cv::Mat small;
    milliseconds at{};
    std::optional<milliseconds> first;
    for (int number = 0; pictures.next(picture, at); ++number) {
        if (!first)
            first = at;
        if (at - *first > length)
            break;
        if (number % plan.every != 0)
            continue;
        cv::resize(picture, small, {plan.width, plan.height}, 0, 0, cv::INTER_AREA);
        writer.write(encoder.encode(small, {}, Timestamp(at)));
    }
    writer.finish();
}

std::int64_t sizeOf(const std::filesystem::path& file) {
    return static_cast<std::int64_t>(std::filesystem::file_size(file));
}

/// Smaller and smaller, until it fits or nothing more can be taken away.
ClipCopy shrink(const ClipContent& original, const std::filesystem::path& from,
                const std::filesystem::path& to, std::int64_t maxBytes, milliseconds length) {
    ClipCopy copy;
    copy.encodedAgain = true;
    std::int64_t aim = maxBytes;
    for (int attempt = 0; attempt < kMaxTries; ++attempt) {
        std::filesystem::remove(to);
        const Plan plan = planFor(original, aim, length);
        encodeAgain(from, to, plan, length);
        copy.bytes = sizeOf(to);
        copy.width = plan.width;
        copy.height = plan.height;
        if (copy.bytes <= maxBytes)
            return copy;
        aim = aim * 9 / 10 * maxBytes / std::max<std::int64_t>(copy.bytes, 1);
    }
    copy.fits = false;
    return copy;
}

ClipCopy copyWithin(const std::filesystem::path& from, const std::filesystem::path& to,
                    const ClipLimits& limits) {
    const std::optional<ClipContent> found = readClip(from);
    if (!found)
        refuse(from);
    const ClipContent& original = *found;
    const bool isLonger = limits.maxLength && original.duration > *limits.maxLength;
    const milliseconds length = isLonger && !limits.uncut ? *limits.maxLength : original.duration;
    ClipCopy copy;
    // Cut off it is smaller by an unknown share: trying costs little.
    if (original.codec == toString(ClipCodec::H264) &&
        (!limits.maxBytes || original.bytes <= *limits.maxBytes || length < original.duration)) {
        copyPackets(from, to, length);
        copy.bytes = sizeOf(to);
        copy.width = original.width;
        copy.height = original.height;
    }
    if (copy.bytes == 0 || (limits.maxBytes && copy.bytes > *limits.maxBytes))
        copy = shrink(original, from, to, limits.maxBytes.value_or(original.bytes), length);
    copy.length = length;
    copy.originalLength = original.duration;
    copy.fits = copy.fits && !(isLonger && limits.uncut);
    return copy;
}

} // namespace

ClipCopy copyClip(const std::filesystem::path& from, const std::filesystem::path& to,
                  const ClipLimits& limits) {
    std::error_code ignored;
    if (std::filesystem::exists(to, ignored))
        throw Error(ErrorCode::Storage, "There is a file " + to.string() + " already.", "Name another file.");
    try {
        return copyWithin(from, to, limits);
    } catch (const cv::Exception&) {
        std::filesystem::remove(to, ignored);
        refuse(from);
    } catch (...) {
        std::filesystem::remove(to, ignored);
        throw;
    }
}

} // namespace returnbench
