#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace returnbench {

/// The parts of a zip (PKWARE APPNOTE 6.3.10, §4.3) in the one form that makeBagZip gives them.

inline constexpr std::uint32_t kLocalSignature = 0x04034b50;
inline constexpr std::uint32_t kCentralSignature = 0x02014b50;
inline constexpr std::uint32_t kEndSignature = 0x06054b50;
inline constexpr std::size_t kLocalHeaderBytes = 30;
inline constexpr std::size_t kCentralRecordBytes = 46;
inline constexpr std::size_t kEndRecordBytes = 22;

/// All that a header says about an entry.
struct ZipRecord {
    std::string name;
    std::uint32_t crc = 0;
    std::uint32_t size = 0;
    std::uint32_t offset = 0; ///< of its local header
};

[[nodiscard]] std::string localHeader(const ZipRecord& record);
[[nodiscard]] std::string centralRecord(const ZipRecord& record);
[[nodiscard]] std::string endRecord(std::size_t entries, std::uint32_t directoryOffset,
                                    std::uint32_t directoryBytes);

/// @param before of what came before
[[nodiscard]] std::uint32_t crc32Of(std::span<const std::byte> data, std::uint32_t before = 0) noexcept;

/// Little-endian numbers; the caller has checked that they lie within `data`.
[[nodiscard]] std::uint16_t u16At(std::span<const std::byte> data, std::size_t at) noexcept;
[[nodiscard]] std::uint32_t u32At(std::span<const std::byte> data, std::size_t at) noexcept;

/// `length` bytes as text; nullopt when they do not lie within `data`.
[[nodiscard]] std::optional<std::string_view> textAt(std::span<const std::byte> data, std::size_t at,
                                                     std::size_t length) noexcept;

} // namespace returnbench
