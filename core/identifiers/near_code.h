#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// How a code that was read or typed is near another one on record; the more telling, the earlier.
enum class Nearness {
    LookAlike,     ///< differs only in characters that look alike in print, as lookAlikeKey() folds them
    Transposition, ///< two neighbours have changed places
    OneEdit,       ///< one character is another, missing or too many
    Prefix,        ///< the recorded code goes on: the label's end is torn off, or not typed
    Suffix,        ///< the recorded code begins earlier: the label's beginning is torn off
};

/// `look_alike`, `transposition`, `one_edit`, `prefix`, `suffix`: as JSON shows it.
[[nodiscard]] std::string_view toString(Nearness how) noexcept;

/// How two codes differ that are near each other.
struct CodeDifference {
    Nearness how = Nearness::OneEdit;
    /// Where, counted in the recorded code from 1, ascending, never empty. A character too many stood before
    /// the place; a prefix ends before it, a suffix begins behind it.
    std::vector<std::size_t> places;

    bool operator==(const CodeDifference&) const = default;
};

/// Shortest recorded code that one edit or transposition may lead to: among shorter ones everything is near.
inline constexpr std::size_t kMinCodeForOneEdit = 6;
/// Shortest part of a code that is taken for its beginning.
inline constexpr std::size_t kMinCodePrefix = 4;
/// The same for its end, which says less: serials are counted up.
inline constexpr std::size_t kMinCodeSuffix = 5;

/// What tells `seen` from `recorded`, both normal forms; nullopt when they are one or not near. Pure.
[[nodiscard]] std::optional<CodeDifference> differenceOf(std::string_view seen, std::string_view recorded);

/// Every code that may have become `seen` by a transposition or one edit, sorted by its bytes, none twice,
/// `seen` not among them. Characters are put in from 0–9 and A–Z. Some 75 for each character of `seen`; none
/// when it is longer than kMaxSerial or everything would be shorter than kMinCodeForOneEdit. Pure.
/// @param seen a normal form
[[nodiscard]] std::vector<std::string> codesOneEditFrom(std::string_view seen);

} // namespace returnbench
