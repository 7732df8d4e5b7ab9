#include "core/capture/clip_writer.h"

#include "core/base/error.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <string_view>
#include <unistd.h>

namespace returnbench {
namespace {

constexpr AVRational kMilliseconds{1, 1000};
constexpr std::int64_t kLastPictureMs = 33; // how long the last one is shown: nothing follows to tell

[[noreturn]] void fail(const std::filesystem::path& file, int averror) {
    std::array<char, AV_ERROR_MAX_STRING_SIZE> text{};
    av_strerror(averror, text.data(), text.size());
    throw Error(ErrorCode::Storage, "Cannot write the clip " + file.string() + ": " + text.data() + ".",
                "Free space on this disk. The inspection goes on; its clip ends here.");
}

/// `file:` keeps libavformat from taking a path for another protocol's address.
std::string address(const std::filesystem::path& file) {
    return "file:" + file.string();
}

const char* nameOf(ClipContainer container) {
    return container == ClipContainer::Mp4 ? "mp4" : "matroska";
}

} // namespace

struct ClipWriter::Impl {
    explicit Impl(std::filesystem::path path) : file(std::move(path)) {}
    ~Impl() {
        av_packet_free(&packet);
        if (context != nullptr) {
            avio_closep(&context->pb);
            avformat_free_context(context);
        }
        if (fd >= 0)
            ::close(fd);
    }

    void check(int result) const {
        if (result >= 0 && context->pb != nullptr)
            result = context->pb->error; // writes that a buffer put off
        if (result < 0)
            fail(file, result);
    }

    void open(const ClipFormat& format, ClipContainer container) {
        fd = ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
        if (fd < 0)
            fail(file, AVERROR(errno));
        packet = av_packet_alloc();
        if (packet == nullptr ||
            avformat_alloc_output_context2(&context, nullptr, nameOf(container), nullptr) < 0)
            fail(file, AVERROR(ENOMEM));
        AVStream* stream = avformat_new_stream(context, nullptr);
        if (stream == nullptr)
            fail(file, AVERROR(ENOMEM));
        describe(*stream, format);
        context->url = av_strdup(address(file).c_str()); // an MP4's index moves to its start at the end
        if (const int result = avio_open(&context->pb, address(file).c_str(), AVIO_FLAG_WRITE); result < 0)
            fail(file, result);
        av_log_set_level(AV_LOG_QUIET);
        context->flags |= AVFMT_FLAG_FLUSH_PACKETS;
        AVDictionary* options = nullptr;
        if (container == ClipContainer::Matroska)
            av_dict_set(&options, "cluster_time_limit", "1000", 0);
        else
            av_dict_set(&options, "movflags", "+faststart", 0); // plays while it is loaded
        const int result = avformat_write_header(context, &options);
        av_dict_free(&options);
        check(result);
    }

    void describe(AVStream& stream, const ClipFormat& format) const {
        AVCodecParameters& codec = *stream.codecpar;
        codec.codec_type = AVMEDIA_TYPE_VIDEO;
        codec.codec_id = format.codec == ClipCodec::H264 ? AV_CODEC_ID_H264 : AV_CODEC_ID_MJPEG;
        codec.format = format.codec == ClipCodec::H264 ? AV_PIX_FMT_YUV420P : AV_PIX_FMT_YUVJ422P;
        codec.width = format.width;
        codec.height = format.height;
        stream.time_base = kMilliseconds;
        if (format.header.empty())
            return;
        codec.extradata =
            static_cast<std::uint8_t*>(av_mallocz(format.header.size() + AV_INPUT_BUFFER_PADDING_SIZE));
        if (codec.extradata == nullptr)
            fail(file, AVERROR(ENOMEM));
        codec.extradata_size = static_cast<int>(format.header.size());
        std::copy_n(reinterpret_cast<const std::uint8_t*>(format.header.data()), format.header.size(),
                    codec.extradata);
    }

    std::filesystem::path file;
    AVFormatContext* context = nullptr;
    AVPacket* packet = nullptr;
    int fd = -1; // of the same file, to sync it
    std::optional<Timestamp> first;
};

ClipWriter::ClipWriter(const std::filesystem::path& file, const ClipFormat& format, ClipContainer container)
    : m_impl(std::make_unique<Impl>(file)) {
    m_impl->open(format, container);
}

ClipWriter::~ClipWriter() = default;

void ClipWriter::write(const ClipPacket& packet) {
    Impl& impl = *m_impl;
    if (!impl.first)
        impl.first = packet.at;
    if (av_new_packet(impl.packet, static_cast<int>(packet.content.size())) < 0)
        fail(impl.file, AVERROR(ENOMEM));
    std::copy_n(reinterpret_cast<const std::uint8_t*>(packet.content.data()), packet.content.size(),
                impl.packet->data);
    impl.packet->pts = impl.packet->dts = (packet.at - *impl.first).count();
    impl.packet->duration = kLastPictureMs;
    impl.packet->flags = packet.key ? AV_PKT_FLAG_KEY : 0;
    impl.packet->stream_index = 0;
    av_packet_rescale_ts(impl.packet, kMilliseconds, impl.context->streams[0]->time_base);
    const int result = av_write_frame(impl.context, impl.packet);
    av_packet_unref(impl.packet);
    impl.check(result);
}

void ClipWriter::sync() {
    if (::fdatasync(m_impl->fd) != 0)
        fail(m_impl->file, AVERROR(errno));
}

void ClipWriter::finish() {
    Impl& impl = *m_impl;
    impl.check(av_write_trailer(impl.context));
    if (const int result = avio_closep(&impl.context->pb); result < 0)
        fail(impl.file, result);
    if (::fsync(impl.fd) != 0)
        fail(impl.file, AVERROR(errno));
}

std::optional<ClipContent> readClip(const std::filesystem::path& file) {
    av_log_set_level(AV_LOG_QUIET); // what is wrong with a clip, the caller says
    AVFormatContext* context = nullptr;
    if (avformat_open_input(&context, address(file).c_str(), av_find_input_format("matroska"), nullptr) < 0)
        return std::nullopt;
    ClipContent content;
    AVPacket* packet = av_packet_alloc();
    std::int64_t first = 0;
    std::int64_t last = 0;
    while (packet != nullptr && context->nb_streams == 1 && av_read_frame(context, packet) >= 0) {
        av_packet_rescale_ts(packet, context->streams[0]->time_base, kMilliseconds);
        first = content.frames == 0 ? packet->pts : first;
        last = packet->pts;
        content.bytes += packet->size;
        ++content.frames;
        av_packet_unref(packet);
    }
    if (context->nb_streams == 1) {
        const AVCodecParameters& codec = *context->streams[0]->codecpar;
        content.codec = avcodec_get_name(codec.codec_id);
        content.width = codec.width;
        content.height = codec.height;
    }
    content.duration = std::chrono::milliseconds(last - first);
    av_packet_free(&packet);
    avformat_close_input(&context);
    return content.frames > 0 ? std::optional(content) : std::nullopt;
}

} // namespace returnbench
