#include "core/base/money.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace returnbench {
namespace {

constexpr std::size_t kMaxDigits = 15; // below 2^53 minor units: more is a damaged cell, not a price

/// The position of the decimal separator in `number`, npos when there is none.
///
/// One separator followed by exactly three digits is a thousands separator ("34,999") unless it is a point.
std::size_t decimalSeparator(std::string_view number) {
    const auto last = number.find_last_of(".,");
    if (last == std::string_view::npos)
        return last;
    const char sign = number[last];
    const auto sameKind = std::count(number.begin(), number.end(), sign);
    const bool otherKindBefore = number.find(sign == ',' ? '.' : ',') < last;
    if (sameKind > 1)
        return std::string_view::npos;
    if (number.size() - last - 1 == 3 && sign == ',' && !otherKindBefore)
        return std::string_view::npos;
    return last;
}

} // namespace

int minorDigits(std::string_view currency) noexcept {
    constexpr std::array<std::string_view, 8> none{"JPY", "KRW", "VND", "CLP", "ISK", "XAF", "XOF", "PYG"};
    constexpr std::array<std::string_view, 6> three{"BHD", "IQD", "JOD", "KWD", "OMR", "TND"};
    if (std::find(none.begin(), none.end(), currency) != none.end())
        return 0;
    if (std::find(three.begin(), three.end(), currency) != three.end())
        return 3;
    return 2;
}

std::optional<Money> parseMoney(std::string_view text, std::string_view currency) {
    std::string number;
    bool negative = false;
    for (const char c : trim(text)) {
        if ((c >= '0' && c <= '9') || c == '.' || c == ',')
            number += c;
        else if (c == '-' && number.empty() && !negative)
            negative = true;
        else if (c == '-' || (!number.empty() && c != ' ' && c != '\''))
            return std::nullopt; // letters after the number: "8.61E+14" is not a price
    }
    const auto separator = decimalSeparator(number);
    std::string whole;
    std::string fraction;
    for (std::size_t i = 0; i < number.size(); ++i) {
        if (number[i] == '.' || number[i] == ',')
            continue;
        (separator != std::string_view::npos && i > separator ? fraction : whole) += number[i];
    }
    const auto digits = static_cast<std::size_t>(minorDigits(currency));
    while (fraction.size() > digits && fraction.back() == '0')
        fraction.pop_back();
    if ((whole.empty() && fraction.empty()) || fraction.size() > digits || whole.size() + digits > kMaxDigits)
        return std::nullopt;
    fraction.resize(digits, '0');
    std::int64_t amount = 0;
    for (const char c : whole + fraction)
        amount = amount * 10 + (c - '0');
    return Money{negative ? -amount : amount, std::string(currency)};
}

std::string formatMoney(const Money& money) {
    const int digits = minorDigits(money.currency);
    std::int64_t scale = 1;
    for (int i = 0; i < digits; ++i)
        scale *= 10;
    const std::int64_t absolute = money.amountMinor < 0 ? -money.amountMinor : money.amountMinor;
    std::string text = money.currency.empty() ? "" : money.currency + " ";
    if (money.amountMinor < 0)
        text += '-';
    text += std::to_string(absolute / scale);
    if (digits > 0) {
        char buffer[16];
        std::snprintf(buffer, sizeof buffer, ".%0*d", digits, static_cast<int>(absolute % scale));
        text += buffer;
    }
    return text;
}

} // namespace returnbench
