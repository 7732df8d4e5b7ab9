#pragma once

#include "core/capture/frame_source.h"

#include <filesystem>
#include <memory>
#include <span>

namespace returnbench {

/// True when a file that starts with these bytes is a video in a container that is played: AVI, MP4/MOV,
/// Matroska/WebM, MPEG, FLV, Ogg, ASF.
///
/// Asked before FFmpeg is, which would otherwise find a "video" in a text file.
/// @param start the first 512 bytes, or the whole of a shorter file
[[nodiscard]] bool isVideoStart(std::span<const std::byte> start) noexcept;

/// A video file: every picture once, as fast as asked.
/// @throws Error{InvalidInput} when not even a first picture can be read
[[nodiscard]] std::unique_ptr<FrameSource> openVideoFile(const std::filesystem::path& file,
                                                         const Clock& clock);

} // namespace returnbench
