#include "core/base/money.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace returnbench {
namespace {

constexpr std::size_t kMaxDigits = 15; // below 2^53 minor units: more is a damaged cell, not a price

constexpr std::string_view kDigits = "0123456789";
constexpr std::string_view kNbsp = "\xC2\xA0";

/// As normalMark() writes it.
struct CurrencySign {
    std::string_view mark;
    std::string_view currency; ///< empty when several have it
};
/// Of the countries in which marketplaces sell. A pound is Britain's: the others' prices say a code.
constexpr auto kSigns = std::to_array<CurrencySign>({
    {"$", {}},
    {"KR", {}},
    {"RS", {}},
    {"\xC2\xA5", {}}, // ¥
    {"US$", "USD"},
    {"C$", "CAD"},
    {"CA$", "CAD"},
    {"CDN$", "CAD"},
    {"A$", "AUD"},
    {"AU$", "AUD"},
    {"NZ$", "NZD"},
    {"HK$", "HKD"},
    {"NT$", "TWD"},
    {"S$", "SGD"},
    {"MX$", "MXN"},
    {"R$", "BRL"},
    {"RM", "MYR"},
    {"RP", "IDR"},
    {"K\xC4\x8D", "CZK"},
    {"Z\xC5\x82", "PLN"}, // Kč, zł
    {"\xC2\xA3", "GBP"},
    {"\xE2\x82\xAC", "EUR"}, // £, €
    {"\xE2\x82\xB9", "INR"},
    {"\xE2\x82\xA9", "KRW"}, // ₹, ₩
    {"\xE2\x82\xAB", "VND"},
    {"\xE2\x82\xB1", "PHP"}, // ₫, ₱
    {"\xE0\xB8\xBF", "THB"},
    {"\xE2\x82\xBA", "TRY"}, // ฿, ₺
    {"\xE2\x82\xAA", "ILS"},
    {"\xE2\x82\xA6", "NGN"}, // ₪, ₦
});
/// Any three letters are no currency: `MRP 500`, `12 PCS`.
constexpr auto kCodes = std::to_array<std::string_view>(
    {"AED", "ARS", "AUD", "BDT", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CNY", "COP", "CZK", "DKK", "EGP",
     "EUR", "GBP", "HKD", "HUF", "IDR", "ILS", "INR", "IQD", "ISK", "JOD", "JPY", "KES", "KRW", "KWD", "LKR",
     "MXN", "MYR", "NGN", "NOK", "NPR", "NZD", "OMR", "PEN", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "SAR",
     "SEK", "SGD", "THB", "TND", "TRY", "TWD", "UAH", "USD", "UYU", "VND", "XAF", "XOF", "ZAR"});

/// `US $` → `US$`, `Rs.` → `RS`.
std::string normalMark(std::string_view text) {
    std::string mark = toUpper(text);
    for (auto nbsp = mark.find(kNbsp); nbsp != std::string::npos; nbsp = mark.find(kNbsp))
        mark.erase(nbsp, kNbsp.size());
    std::erase(mark, ' ');
    if (mark.ends_with('.'))
        mark.pop_back();
    return mark;
}

bool isSign(std::string_view mark) {
    return std::any_of(kSigns.begin(), kSigns.end(),
                       [&](const CurrencySign& sign) { return sign.mark == mark; });
}

/// The one currency that a mark names; empty when that is not known.
std::string_view currencyOf(std::string_view mark) {
    if (const auto code = std::find(kCodes.begin(), kCodes.end(), mark); code != kCodes.end())
        return *code;
    const auto sign = std::find_if(kSigns.begin(), kSigns.end(),
                                   [&](const CurrencySign& known) { return known.mark == mark; });
    return sign == kSigns.end() ? std::string_view() : sign->currency;
}

/// `-US $12.99 ` in parts.
struct AmountParts {
    bool isNegative = false;
    std::string before; ///< as normalMark() writes it
    std::string_view number;
    std::string behind;
};

/// nullopt when there is no number.
std::optional<AmountParts> partsOf(std::string_view text) {
    text = trim(text);
    auto first = text.find_first_of(kDigits);
    if (first == std::string_view::npos)
        return std::nullopt;
    const auto end = std::min(text.find_first_not_of("0123456789., '", first), text.size());
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const bool hasPoint = first > 0 && (text[first - 1] == '.' || text[first - 1] == ',');
    if (hasPoint && (first == 1 || !isLetter(text[first - 2]))) // `.50`, but not `Rs.50`
        --first;
    std::string before(text.substr(0, first));
    const auto signs = std::erase(before, '-');
    if (signs > 1)
        return std::nullopt;
    return AmountParts{signs == 1, normalMark(before), text.substr(first, end - first),
                       normalMark(text.substr(end))};
}

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

std::string currencyIn(std::string_view text) {
    const auto parts = partsOf(text);
    if (!parts)
        return {};
    const std::array<std::string_view, 2> marks{parts->before, parts->behind};
    for (const std::string_view mark : marks)
        if (const auto currency = currencyOf(mark); !currency.empty())
            return std::string(currency);
    const auto shared = std::find_if(marks.begin(), marks.end(), isSign);
    return shared == marks.end() ? std::string() : std::string(*shared);
}

std::optional<Money> parseMoney(std::string_view text, std::string_view currency) {
    const auto parts = partsOf(text);
    if (!parts)
        return std::nullopt;
    for (const std::string& mark : {parts->before, parts->behind}) {
        const std::string_view named = currencyOf(mark);
        if (currency.empty())
            currency = named;
        if (!named.empty() && named != currency)
            return std::nullopt;
    }
    // Behind the number only a currency may stand: "8.61E+14" is no price.
    if (!parts->behind.empty() && currencyOf(parts->behind).empty() && !isSign(parts->behind))
        return std::nullopt;
    std::string number(parts->number);
    std::erase_if(number, [](char c) { return c == ' ' || c == '\''; });
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
    return Money{parts->isNegative ? -amount : amount, std::string(currency)};
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
