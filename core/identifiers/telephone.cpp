#include "core/identifiers/telephone.h"

#include "core/base/text.h"

#include <charconv>
#include <cstdint>
#include <optional>

namespace returnbench {
namespace {

constexpr std::size_t kImeiLength = 15;
constexpr std::size_t kImeisvLength = 16;
constexpr std::size_t kMeidLength = 14;
constexpr std::size_t kMeidDecimals = 18;
constexpr std::size_t kManufacturerDecimals = 10;
constexpr std::string_view kHexDigits = "0123456789ABCDEF";

std::string wrongLuhn(std::string_view digits) {
    std::string right(digits);
    for (right.back() = '0'; !hasLuhnCheckDigit(right); ++right.back()) {
    }
    return "The check digit at position " + std::to_string(digits.size()) + " should be " + right.back() +
           ", not " + digits.back() + ".";
}

void readImei(const PlainText& text, Readings& readings) {
    const std::string& normal = text.normal;
    if (!isDigits(normal))
        return;
    if (normal.size() == kImeiLength) {
        if (hasLuhnCheckDigit(normal))
            readings.before.push_back({IdentifierKind::Imei, normal, text.raw, true, {}});
        else
            readings.after.push_back({IdentifierKind::Imei, normal, text.raw, false, wrongLuhn(normal)});
    } else if (normal.size() == kImeisvLength) {
        auto& place = text.caption == Caption::Imei ? readings.before : readings.after;
        place.push_back({IdentifierKind::Imeisv, normal, text.raw, true, {}});
    } else if (text.caption == Caption::Imei) {
        readings.after.push_back({IdentifierKind::Imei, normal, text.raw, false,
                                  "An IMEI has 15 digits, this has " + std::to_string(normal.size()) + "."});
    }
}

/// The Luhn digit counted in base 16 (3GPP2 S.R0048-A §3.3): every second digit from the right is doubled and
/// its own digits are added.
char hexLuhnDigit(std::string_view digits) {
    std::size_t sum = 0;
    bool doubled = true;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const std::size_t value = kHexDigits.find(*digit) * (doubled ? 2 : 1);
        sum += value / 16 + value % 16;
        doubled = !doubled;
    }
    return kHexDigits[(16 - sum % 16) % 16];
}

/// `number` as hexadecimal digits; nullopt when it does not fit into `length` of them.
std::optional<std::string> asHex(std::string_view number, std::size_t length) {
    std::uint64_t value = 0;
    std::from_chars(number.data(), number.data() + number.size(), value);
    std::string hex(length, '0');
    for (auto digit = hex.rbegin(); digit != hex.rend(); ++digit, value /= 16)
        *digit = kHexDigits[value % 16];
    return value == 0 ? std::optional(hex) : std::nullopt;
}

/// The first two digits, the regional code, are A0 to FF: others are IMEIs.
bool isMeid(std::string_view hex) {
    return hex.size() == kMeidLength && hex.find_first_not_of(kHexDigits) == std::string_view::npos &&
           hex.front() >= 'A';
}

/// The MEID of 18 decimal digits: ten for the first 32 bits, eight for the other 24.
std::optional<std::string> fromDecimals(std::string_view digits) {
    const auto manufacturer = asHex(digits.substr(0, kManufacturerDecimals), 8);
    const auto serial = asHex(digits.substr(kManufacturerDecimals, 8), 6);
    if (!manufacturer || !serial || !isMeid(*manufacturer + *serial))
        return std::nullopt;
    return *manufacturer + *serial;
}

/// A MEID with check digit: its last character is told when it is wrong.
void addChecked(std::string meid, bool right, const PlainText& text, Readings& readings) {
    if (right)
        (text.caption == Caption::None ? readings.after : readings.before)
            .push_back({IdentifierKind::Meid, std::move(meid), text.raw, true, {}});
    else if (text.caption != Caption::None)
        readings.after.push_back(
            {IdentifierKind::Meid, std::move(meid), text.raw, false,
             "The check digit at position " + std::to_string(text.normal.size()) + " is wrong."});
}

void readMeid(const PlainText& text, Readings& readings) {
    const std::string_view normal = text.normal;
    const bool checked = normal.size() == kMeidLength + 1 || normal.size() == kMeidDecimals + 1;
    const auto bare = normal.substr(0, normal.size() - (checked ? 1 : 0));
    if (isMeid(bare)) {
        addChecked(std::string(bare), !checked || hexLuhnDigit(bare) == normal.back(), text, readings);
    } else if (bare.size() == kMeidDecimals && isDigits(normal)) {
        if (auto meid = fromDecimals(bare))
            addChecked(std::move(*meid), !checked || hasLuhnCheckDigit(normal), text, readings);
    }
}

} // namespace

void readTelephone(const PlainText& text, Readings& readings) {
    // IMEI and MEID share a place on the label, so the caption of one may stand before the other.
    if (text.caption == Caption::Serial)
        return;
    if (text.caption != Caption::Meid)
        readImei(text, readings);
    readMeid(text, readings);
}

} // namespace returnbench
