#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace returnbench {

/// GS1 AI encodable character set 82, in the order of its values.
inline constexpr std::string_view kGs1Set82 = "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_"
                                              "abcdefghijklmnopqrstuvwxyz";

/// Which characters a part of an element may hold.
enum class Gs1Characters {
    Digits,
    Set82, ///< GS1 AI encodable character set 82 (GS1 General Specifications, figure 7.11-1)
    Set39, ///< GS1 AI encodable character set 39 (figure 7.11-2)
    Set64, ///< GS1 AI encodable character set 64: file-safe base 64 (figure 7.11-3)
};

/// What a part must be beyond its characters and length (GS1 General Specifications, chapter 3, at the AI).
/// An optional part that is absent needs no check.
enum class Gs1Check {
    None,
    Mod10,         ///< its last digit is the GS1 check digit of the others (§7.9.1)
    CheckPair,     ///< its last two characters are the check pair of a GMN (§7.9.5)
    CompanyPrefix, ///< a key of characters: begins with a GS1 Company Prefix, so with four digits (§1.4.4)
    Zero,
    NonZero,
    NoLeadingZero, ///< unless it is only 0
    YesNo,         ///< 0 or 1
    Winding,       ///< 0, 1 or 9
    Sex,           ///< ISO/IEC 5218: 0, 1, 2 or 9
    MediaType,     ///< 01 to 10 or 80 to 99
    Minus,
    Slashed,        ///< two digits from 1 around a slash, the first not above the second
    Day,            ///< YYMMDD; a day of 00 is the month's last day
    ExactDay,       ///< YYMMDD
    ExactDays,      ///< one or two of them, the second not before the first
    DayWithCentury, ///< YYYYMMDD
    TimeOfDay,      ///< HH, HHMM or HHMMSS
    HourAndMinute,  ///< HHMM
    PieceOfTotal,   ///< two digits each, from 01, the piece not above the total
    Countries,      ///< one to five codes of three digits
    CountryLetters, ///< two capitals
    Latitude,       ///< to 180 degrees with seven decimals, from the south pole
    Longitude,      ///< to 360 degrees with seven decimals
    Percent,        ///< percent signs stand before two hexadecimal digits
    Iban,           ///< ISO 13616: mod 97
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
    std::array<Gs1Part, 5> parts; ///< those not used have the length 0
    /// AIs that must stand on the item as well (§4.13.2): `01,02` is either, `01+21` both, a semicolon parts
    /// what is needed independently, `n` is any digit.
    std::string_view needs;
    std::string_view excludes; ///< AIs that must not stand on the item (§4.13.1), written likewise

    [[nodiscard]] std::size_t minLength() const noexcept;
    [[nodiscard]] std::size_t maxLength() const noexcept;
    /// Of a fixed length the end is known without FNC1.
    [[nodiscard]] bool isFixed() const noexcept { return minLength() == maxLength(); }
};

/// Digits of the longest AI.
inline constexpr std::size_t kLongestAi = 4;

/// All rules (GS1 General Specifications, section 3.2), sorted by AI. No AI begins with another one.
[[nodiscard]] std::span<const Gs1Rule> gs1Rules() noexcept;

/// The rule of exactly this AI; nullptr when it is not known.
[[nodiscard]] const Gs1Rule* findGs1Rule(std::string_view ai) noexcept;

/// The known AI that `text` begins with; empty when there is none.
[[nodiscard]] std::string_view leadingGs1Ai(std::string_view text) noexcept;

} // namespace returnbench
