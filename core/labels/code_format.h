#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace returnbench {

/// A code's symbology, independent of the reading library's version.
enum class CodeFormat {
    Aztec,
    Codabar,
    Code39,
    Code93,
    Code128,
    DataBar,
    DataBarExpanded,
    DataMatrix,
    Ean8,
    Ean13,
    Itf,
    MaxiCode,
    Pdf417,
    QrCode,
    MicroQrCode,
    UpcA,
    UpcE,
};
inline constexpr CodeFormat kLastCodeFormat = CodeFormat::UpcE;

/// `Code128`, `DataMatrix`, `EAN-13`, …: as JSON shows it (ZXing's names).
[[nodiscard]] std::string_view toString(CodeFormat format) noexcept;
/// The reverse, ignoring case, dashes and underscores; nullopt for an unknown name.
[[nodiscard]] std::optional<CodeFormat> codeFormatFrom(std::string_view name);

/// A set of them, small enough to be copied for every pass over a picture.
class CodeFormats {
public:
    constexpr CodeFormats() = default;
    constexpr CodeFormats(std::initializer_list<CodeFormat> formats) {
        for (const CodeFormat format : formats)
            insert(format);
    }
    [[nodiscard]] static constexpr CodeFormats all() { return CodeFormats(kAllBits); }
    /// nullopt when a bit stands for no format.
    [[nodiscard]] static constexpr std::optional<CodeFormats> fromBits(std::uint32_t bits) {
        if ((bits & ~kAllBits) != 0)
            return std::nullopt;
        return CodeFormats(bits);
    }

    constexpr void insert(CodeFormat format) { m_bits |= bitOf(format); }
    [[nodiscard]] constexpr bool contains(CodeFormat format) const { return (m_bits & bitOf(format)) != 0; }
    [[nodiscard]] constexpr bool empty() const { return m_bits == 0; }
    /// A bit for each, by its place in the enumeration.
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }

    /// In both, in either, in the first alone.
    [[nodiscard]] friend constexpr CodeFormats operator&(CodeFormats a, CodeFormats b) {
        return CodeFormats(a.m_bits & b.m_bits);
    }
    [[nodiscard]] friend constexpr CodeFormats operator|(CodeFormats a, CodeFormats b) {
        return CodeFormats(a.m_bits | b.m_bits);
    }
    [[nodiscard]] friend constexpr CodeFormats operator-(CodeFormats a, CodeFormats b) {
        return CodeFormats(a.m_bits & ~b.m_bits);
    }
    friend constexpr bool operator==(CodeFormats, CodeFormats) = default;

private:
    static constexpr std::uint32_t bitOf(CodeFormat format) {
        return std::uint32_t{1} << static_cast<unsigned>(format);
    }
    static constexpr std::uint32_t kAllBits =
        (std::uint32_t{2} << static_cast<unsigned>(kLastCodeFormat)) - 1;

    constexpr explicit CodeFormats(std::uint32_t bits) : m_bits(bits) {}

    std::uint32_t m_bits = 0;
};

} // namespace returnbench
