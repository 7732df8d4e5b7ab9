#include "core/evidence/zip_format.h"

#include <zlib.h>

namespace returnbench {
namespace {

constexpr std::uint16_t kVersionNeeded = 10;             // stored files
constexpr std::uint16_t kVersionMadeBy = (3u << 8) | 20; // Unix, so that the mode below counts
constexpr std::uint32_t kMode = 0100644u << 16;
constexpr std::uint16_t kTime = 0;
constexpr std::uint16_t kDate = (1u << 5) | 1u; // 1980-01-01, the earliest there is

class Writer {
public:
    Writer& u16(std::uint16_t value) {
        m_bytes += static_cast<char>(value & 0xff);
        m_bytes += static_cast<char>(value >> 8);
        return *this;
    }
    Writer& u32(std::uint32_t value) {
        return u16(static_cast<std::uint16_t>(value & 0xffff)).u16(static_cast<std::uint16_t>(value >> 16));
    }
    Writer& text(std::string_view value) {
        m_bytes += value;
        return *this;
    }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// What local header and central record have in common, from "version needed" to "file name length".
void writeShared(Writer& out, const ZipRecord& record) {
    constexpr std::uint16_t kNoFlags = 0;
    constexpr std::uint16_t kStored = 0;
    out.u16(kVersionNeeded).u16(kNoFlags).u16(kStored).u16(kTime).u16(kDate);
    out.u32(record.crc).u32(record.size).u32(record.size).u16(static_cast<std::uint16_t>(record.name.size()));
}

} // namespace

std::string localHeader(const ZipRecord& record) {
    Writer out;
    out.u32(kLocalSignature);
    writeShared(out, record);
    return out.u16(0).text(record.name).take();
}

std::string centralRecord(const ZipRecord& record) {
    constexpr std::uint16_t kNone = 0;
    Writer out;
    out.u32(kCentralSignature).u16(kVersionMadeBy);
    writeShared(out, record);
    out.u16(kNone).u16(kNone).u16(kNone).u16(kNone); // extra field, comment, disk, internal attributes
    return out.u32(kMode).u32(record.offset).text(record.name).take();
}

std::string endRecord(std::size_t entries, std::uint32_t directoryOffset, std::uint32_t directoryBytes) {
    const auto count = static_cast<std::uint16_t>(entries);
    Writer out;
    out.u32(kEndSignature).u16(0).u16(0).u16(count).u16(count);
    return out.u32(directoryBytes).u32(directoryOffset).u16(0).take();
}

std::uint32_t crc32Of(std::span<const std::byte> data, std::uint32_t before) noexcept {
    if (data.empty())
        return before;
    return static_cast<std::uint32_t>(
        ::crc32_z(before, reinterpret_cast<const unsigned char*>(data.data()), data.size()));
}

std::uint16_t u16At(std::span<const std::byte> data, std::size_t at) noexcept {
    return static_cast<std::uint16_t>(std::to_integer<unsigned>(data[at]) |
                                      (std::to_integer<unsigned>(data[at + 1]) << 8));
}

std::uint32_t u32At(std::span<const std::byte> data, std::size_t at) noexcept {
    return u16At(data, at) | (static_cast<std::uint32_t>(u16At(data, at + 2)) << 16);
}

std::optional<std::string_view> textAt(std::span<const std::byte> data, std::size_t at,
                                       std::size_t length) noexcept {
    if (at > data.size() || length > data.size() - at)
        return std::nullopt;
    return std::string_view(reinterpret_cast<const char*>(data.data()) + at, length);
}

} // namespace returnbench
