#pragma once

#include "core/base/file.h"

#include <cstdint>
#include <optional>
#include <span>

namespace returnbench {

/// The image formats that are read at all.
enum class ImageFormat { Jpeg, Png, WebP, Bmp, Tiff };

/// What an image file says of itself before anything is decoded.
struct ImageHeader {
    ImageFormat format = ImageFormat::Jpeg;
    std::int64_t width = 0;
    std::int64_t height = 0;
    bool mayHaveAlpha = false;
    bool complete = true; ///< false for a JPEG that lacks its end marker: it was cut off
};

/// By the first bytes; nullopt for anything that is not one of the formats.
[[nodiscard]] std::optional<ImageFormat> imageFormatOf(std::span<const std::byte> start) noexcept;

/// Reads size and kind without decoding; nullopt when the header is none or is cut off. Never throws.
[[nodiscard]] std::optional<ImageHeader> readImageHeader(std::span<const std::byte> content) noexcept;

} // namespace returnbench
