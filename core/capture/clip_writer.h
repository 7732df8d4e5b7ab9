#pragma once

#include "core/base/clock.h"
#include "core/base/file.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>

namespace returnbench {

/// How the pictures of a clip are encoded.
enum class ClipCodec { H264, Mjpeg };

[[nodiscard]] std::string_view toString(ClipCodec codec) noexcept; ///< `h264`, `mjpeg`

/// H.264 where this system's libavcodec has x264, else MJPEG, which every system has.
[[nodiscard]] ClipCodec bestClipCodec() noexcept;

/// What a player has to know of a stream before its first picture.
struct ClipFormat {
    ClipCodec codec = ClipCodec::Mjpeg;
    int width = 0;
    int height = 0;
    Bytes header; ///< H.264's parameter sets
};

/// An encoded picture.
struct ClipPacket {
    Bytes content;
    Timestamp at{};
    bool key = false; ///< can be shown without those before it
};

/// Encodes pictures one by one; each comes out at once. One thread.
class ClipEncoder {
public:
    /// @param width, height of the clip, even, at least 16; other pictures are scaled to it
    /// @param bitsPerSecond of H.264 on the average; 0: as many as good pictures need, with the least work
    /// @throws Error{Device} when the codec cannot be opened
    ClipEncoder(ClipCodec codec, int width, int height, std::int64_t bitsPerSecond = 0);
    ~ClipEncoder();
    ClipEncoder(const ClipEncoder&) = delete;
    ClipEncoder& operator=(const ClipEncoder&) = delete;

    [[nodiscard]] const ClipFormat& format() const noexcept;

    /// @param pixels  8-bit BGR; not changed
    /// @param overlay burnt into the clip's copy of the picture; what is not ASCII shows as `?`
    /// @param at      later than the picture before; a key picture comes at least each second
    /// @throws Error{Device}
    [[nodiscard]] ClipPacket encode(const cv::Mat& pixels, const std::string& overlay, Timestamp at);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Recordings are Matroska, a cluster a second, so that a cut-off file plays up to its last second. Copies
/// for others are MP4, which a cut-off would leave unreadable.
enum class ClipContainer { Matroska, Mp4 };

/// Writes packets into a file.
class ClipWriter {
public:
    /// @throws Error{Storage}
    ClipWriter(const std::filesystem::path& file, const ClipFormat& format,
               ClipContainer container = ClipContainer::Matroska);
    ~ClipWriter();
    ClipWriter(const ClipWriter&) = delete;
    ClipWriter& operator=(const ClipWriter&) = delete;

    /// @throws Error{Storage} (disk full …)
    void write(const ClipPacket& packet);
    /// Makes durable what was written so far. @throws Error{Storage}
    void sync();
    /// Ends the file and makes it durable. @throws Error{Storage}
    void finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// What a file says of itself.
struct ClipContent {
    std::string codec;
    int width = 0;
    int height = 0;
    std::int64_t frames = 0;
    std::int64_t bytes = 0;               ///< of all pictures
    std::chrono::milliseconds duration{}; ///< from the first picture to the last
};

/// Reads a clip as far as it is readable; nullopt when it holds no picture.
[[nodiscard]] std::optional<ClipContent> readClip(const std::filesystem::path& file);

} // namespace returnbench
