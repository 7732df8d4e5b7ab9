#include "core/capture/image_header.h"

#include <cstddef>
#include <cstdlib>
#include <string_view>

namespace returnbench {
namespace {

/// Bytes that say nothing (nullopt) outside their bounds.
class Cursor {
public:
    explicit Cursor(std::span<const std::byte> content) : m_content(content) {}

    [[nodiscard]] std::optional<std::uint32_t> big(std::size_t at, std::size_t count) const noexcept {
        if (at > m_content.size() || count > m_content.size() - at)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value << 8 | std::to_integer<std::uint32_t>(m_content[at + i]);
        return value;
    }
    [[nodiscard]] std::optional<std::uint32_t> little(std::size_t at, std::size_t count) const noexcept {
        if (at > m_content.size() || count > m_content.size() - at)
            return std::nullopt;
        std::uint32_t value = 0;
        for (std::size_t i = count; i-- > 0;)
            value = value << 8 | std::to_integer<std::uint32_t>(m_content[at + i]);
        return value;
    }
    [[nodiscard]] bool has(std::size_t at, std::string_view text) const noexcept {
        if (at > m_content.size() || text.size() > m_content.size() - at)
            return false;
        for (std::size_t i = 0; i < text.size(); ++i)
            if (static_cast<char>(m_content[at + i]) != text[i])
                return false;
        return true;
    }
    [[nodiscard]] std::size_t size() const noexcept { return m_content.size(); }

private:
    std::span<const std::byte> m_content;
};

using namespace std::string_view_literals;

/// True for the markers that carry the frame's size (ITU-T T.81 table B.1: SOF0–SOF15 without DHT, JPG, DAC).
bool isStartOfFrame(std::uint32_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

bool endMarkerAfter(const Cursor& in, std::size_t start) {
    for (std::size_t at = in.size(); at >= start + 2; --at)
        if (in.big(at - 2, 2) == 0xFFD9U)
            return true;
    return false;
}

std::optional<ImageHeader> jpegHeader(const Cursor& in) {
    std::optional<ImageHeader> header;
    std::size_t at = 2;
    for (;;) {
        const auto lead = in.big(at, 1);
        const auto marker = in.big(at + 1, 1);
        if (!lead || !marker || *lead != 0xFF)
            return std::nullopt;
        if (*marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (*marker == 0x01 || (*marker >= 0xD0 && *marker <= 0xD7)) { // markers without a segment
            at += 2;
            continue;
        }
        const auto length = in.big(at + 2, 2);
        if (!length || *length < 2)
            return std::nullopt;
        if (isStartOfFrame(*marker)) {
            const auto height = in.big(at + 5, 2);
            const auto width = in.big(at + 7, 2);
            if (!height || !width)
                return std::nullopt;
            header = ImageHeader{ImageFormat::Jpeg, *width, *height, false, true};
        }
        if (*marker == 0xDA) { // the picture's data starts
            if (header)
                header->complete = endMarkerAfter(in, at + 2 + *length);
            return header;
        }
        at += 2 + *length;
    }
}

std::optional<ImageHeader> pngHeader(const Cursor& in) {
    const auto width = in.big(16, 4);
    const auto height = in.big(20, 4);
    const auto colourType = in.big(25, 1);
    if (!in.has(12, "IHDR"sv) || !width || !height || !colourType)
        return std::nullopt;
    // 0 and 2 (grey, colour) could still have a transparent colour: rare, and then decoded as opaque
    return ImageHeader{ImageFormat::Png, *width, *height, *colourType >= 3, true};
}

std::optional<ImageHeader> webpHeader(const Cursor& in) {
    if (in.has(12, "VP8X"sv)) {
        const auto flags = in.little(20, 1);
        const auto width = in.little(24, 3);
        const auto height = in.little(27, 3);
        if (!flags || !width || !height)
            return std::nullopt;
        return ImageHeader{ImageFormat::WebP, *width + 1, *height + 1, (*flags & 0x10U) != 0, true};
    }
    if (in.has(12, "VP8L"sv)) {
        const auto bits = in.little(21, 4);
        if (!bits)
            return std::nullopt;
        return ImageHeader{ImageFormat::WebP, (*bits & 0x3FFFU) + 1, (*bits >> 14 & 0x3FFFU) + 1,
                           (*bits >> 28 & 1U) != 0, true};
    }
    const auto width = in.little(26, 2);
    const auto height = in.little(28, 2);
    if (!in.has(12, "VP8 "sv) || !width || !height)
        return std::nullopt;
    return ImageHeader{ImageFormat::WebP, *width & 0x3FFFU, *height & 0x3FFFU, false, true};
}

std::optional<ImageHeader> bmpHeader(const Cursor& in) {
    const auto headerSize = in.little(14, 4);
    if (headerSize == 12U) {
        const auto width = in.little(18, 2);
        const auto height = in.little(20, 2);
        if (!width || !height)
            return std::nullopt;
        return ImageHeader{ImageFormat::Bmp, *width, *height, false, true};
    }
    const auto width = in.little(18, 4);
    const auto height = in.little(22, 4);
    if (!headerSize || *headerSize < 40 || !width || !height)
        return std::nullopt;
    // A negative height means that the rows run from top to bottom.
    const auto rows = std::int64_t{static_cast<std::int32_t>(*height)};
    // The fourth byte of 32-bit pixels is unused in most files: no alpha.
    return ImageHeader{ImageFormat::Bmp, *width, std::abs(rows), false, true};
}

std::optional<ImageHeader> tiffHeader(const Cursor& in) {
    constexpr std::uint32_t kImageWidth = 256;
    constexpr std::uint32_t kImageLength = 257;
    constexpr std::uint32_t kSamplesPerPixel = 277;
    constexpr std::uint32_t kShort = 3;
    constexpr std::size_t kEntrySize = 12;

    const bool littleEndian = in.has(0, "II"sv);
    const auto number = [&](std::size_t at, std::size_t count) {
        return littleEndian ? in.little(at, count) : in.big(at, count);
    };
    const auto directory = number(4, 4);
    const auto entries = directory ? number(*directory, 2) : std::nullopt;
    if (!entries)
        return std::nullopt;
    ImageHeader header{ImageFormat::Tiff, 0, 0, false, true};
    for (std::size_t i = 0; i < *entries; ++i) {
        const std::size_t at = *directory + 2 + i * kEntrySize;
        const auto tag = number(at, 2);
        const auto type = number(at + 2, 2);
        const auto value = number(at + 8, type == kShort ? 2 : 4);
        if (!tag || !type || !value)
            return std::nullopt;
        if (*tag == kImageWidth)
            header.width = *value;
        else if (*tag == kImageLength)
            header.height = *value;
        else if (*tag == kSamplesPerPixel)
            header.mayHaveAlpha = *value == 4;
    }
    return header;
}

} // namespace

std::optional<ImageFormat> imageFormatOf(std::span<const std::byte> start) noexcept {
    const Cursor in(start);
    if (in.has(0, "\xFF\xD8\xFF"sv))
        return ImageFormat::Jpeg;
    if (in.has(0, "\x89PNG\r\n\x1A\n"sv))
        return ImageFormat::Png;
    if (in.has(0, "RIFF"sv) && in.has(8, "WEBP"sv))
        return ImageFormat::WebP;
    // "BM" alone is too little: the reserved words after the file size are zero.
    if (in.has(0, "BM"sv) && in.little(6, 4) == 0U)
        return ImageFormat::Bmp;
    if (in.has(0, "II\x2A\0"sv) || in.has(0, "MM\0\x2A"sv))
        return ImageFormat::Tiff;
    return std::nullopt;
}

std::optional<ImageHeader> readImageHeader(std::span<const std::byte> content) noexcept {
    const auto format = imageFormatOf(content);
    if (!format)
        return std::nullopt;
    const Cursor in(content);
    std::optional<ImageHeader> header;
    switch (*format) {
    case ImageFormat::Jpeg:
        header = jpegHeader(in);
        break;
    case ImageFormat::Png:
        header = pngHeader(in);
        break;
    case ImageFormat::WebP:
        header = webpHeader(in);
        break;
    case ImageFormat::Bmp:
        header = bmpHeader(in);
        break;
    case ImageFormat::Tiff:
        header = tiffHeader(in);
        break;
    }
    if (!header || header->width <= 0 || header->height <= 0)
        return std::nullopt;
    return header;
}

} // namespace returnbench
