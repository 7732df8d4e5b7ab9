#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// An amount in minor units (paise, cents) with its ISO 4217 code. No floating point anywhere.
struct Money {
    std::int64_t amountMinor = 0;
    std::string currency; ///< three capital letters; empty when unknown
    bool operator==(const Money&) const = default;
};

/// Decimal places of a currency (ISO 4217 "minor unit"): 0 for JPY, 3 for KWD, 2 for most.
[[nodiscard]] int minorDigits(std::string_view currency) noexcept;

/// The currency that an amount names before or behind its number, by a code or by a sign that is one
/// currency's alone: `EUR 12,99`, `US $12.99`, `12,99 €`. Of a sign that several use (`$`, `kr`, `Rs`) the
/// sign, in capitals. Empty when it names none that is known.
[[nodiscard]] std::string currencyIn(std::string_view text);

/// Reads an amount as sellers' files print it: `34999`, `34,999.00`, `1.234,50`, `-12.5`, with or without a
/// currency before or behind it. nullopt when it is not a number, is ambiguous, has more decimals than the
/// currency, or names another one. @param currency may be empty: then the one that the amount names counts
[[nodiscard]] std::optional<Money> parseMoney(std::string_view text, std::string_view currency);

/// `INR 34999.00`: for documents and JSON readers; `ui` formats for the locale.
[[nodiscard]] std::string formatMoney(const Money& money);

} // namespace returnbench
