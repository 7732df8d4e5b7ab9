#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace returnbench {

/// Which characters a part of an element may hold.
enum class Gs1Characters {
    Digits,
    Set82, ///< GS1 AI encodable character set 82 (GS1 General Specifications, figure 7.11-1)
    Set39, ///< GS1 AI encodable character set 39 (figure 7.11-2)
};

/// What a part must be beyond its characters and length.
enum class Gs1Check {
    None,
    Mod10,        ///< its last digit is the GS1 check digit of the others
    Day,          ///< YYMMDD; a day of 00 is the month's last day
    TimeOfDay,    ///< HH, HHMM or HHMMSS
    PieceOfTotal, ///< two digits each, from 01, the piece not above the total
};

/// A run of characters with one rule. Parts of variable length come last.
struct Gs1Part {
    Gs1Characters characters = Gs1Characters::Digits;
    std::uint8_t minLength = 0;
    std::uint8_t maxLength = 0;
    Gs1Check check = Gs1Check::None;
};

/// The data of one application identifier, or of a run of them that have the same rule (`3100` … `3105`).
struct Gs1Rule {
    std::string_view firstAi;
    std::string_view lastAi;
    std::array<Gs1Part, 3> parts; ///< those not used have the length 0

    [[nodiscard]] std::size_t minLength() const noexcept;
    [[nodiscard]] std::size_t maxLength() const noexcept;
    /// Of a fixed length the end is known without FNC1.
    [[nodiscard]] bool isFixed() const noexcept { return minLength() == maxLength(); }
};

/// All rules known (GS1 General Specifications, section 3.2), sorted by AI. No AI begins with another one.
[[nodiscard]] std::span<const Gs1Rule> gs1Rules() noexcept;

/// The rule of exactly this AI; nullptr when it is not known.
[[nodiscard]] const Gs1Rule* findGs1Rule(std::string_view ai) noexcept;

/// The known AI that `text` begins with; empty when there is none.
[[nodiscard]] std::string_view leadingGs1Ai(std::string_view text) noexcept;

} // namespace returnbench
