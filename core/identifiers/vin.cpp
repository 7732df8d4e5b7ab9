#include "core/identifiers/vin.h"

#include "core/base/text.h"

#include <array>

namespace returnbench {
namespace {

constexpr std::size_t kLength = 17;
constexpr std::size_t kCheckAt = 8;

/// What a letter counts (49 CFR 565.15, table III); 0 for I, O and Q, which no VIN has.
constexpr std::string_view kLetters = "ABCDEFGHJKLMNPRSTUVWXYZ";
constexpr std::string_view kValues = "12345678123457923456789";

int valueOf(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const auto at = kLetters.find(c);
    return at == std::string_view::npos ? 0 : kValues[at] - '0';
}

/// 49 CFR 565.15 (c): weighted sum modulo 11, X for 10.
char checkDigit(std::string_view vin) {
    constexpr std::array kWeights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (std::size_t i = 0; i < kLength; ++i)
        sum += kWeights[i] * valueOf(vin[i]);
    return sum % 11 == 10 ? 'X' : static_cast<char>('0' + sum % 11);
}

/// ISO 3779 §4: no I, O, Q; the last four are digits; ISO 3780: no maker's code begins with 0.
bool hasForm(std::string_view vin) {
    if (vin.size() != kLength || vin.front() == '0' || !isDigits(vin.substr(kLength - 4)))
        return false;
    for (const char c : vin)
        if ((c < '0' || c > '9') && kLetters.find(c) == std::string_view::npos)
            return false;
    return !isDigits(vin);
}

/// ISO 3780: regions 1 to 5 are North America, and 7 was used there.
bool isNorthAmerican(std::string_view vin) {
    return (vin.front() >= '1' && vin.front() <= '5') || vin.front() == '7';
}

/// The text behind `VIN`, which is no caption of serials; empty when it does not begin with that.
std::string_view behindCaption(std::string_view text) {
    if (toUpper(text.substr(0, 3)) != "VIN")
        return {};
    text.remove_prefix(3);
    const auto start = text.find_first_not_of(" :#.");
    return start == 0 || start == std::string_view::npos ? std::string_view() : text.substr(start);
}

} // namespace

Identifier vinIn(std::string_view text, const std::string& raw) {
    const std::string vin = normalSerial(text);
    if (!hasForm(vin))
        return {IdentifierKind::Vin, printable(text, kMaxSerial), raw, false,
                "A VIN has 17 digits and capitals without I, O and Q, the last four of them digits."};
    const char wanted = checkDigit(vin);
    if (vin[kCheckAt] == wanted)
        return {IdentifierKind::Vin, vin, raw, true, {}};
    const std::string note =
        "The check digit at position 9 should be " + std::string(1, wanted) + ", not " + vin[kCheckAt];
    if (isNorthAmerican(vin))
        return {IdentifierKind::Vin, vin, raw, false, note + "."};
    return {IdentifierKind::Vin, vin, raw, true, note + ", were the vehicle made for North America."};
}

void readVin(const PlainText& text, Readings& readings) {
    if (text.caption != Caption::None)
        return;
    const auto behind = behindCaption(text.whole);
    const bool captioned = !behind.empty();
    Identifier vin = vinIn(captioned ? behind : text.whole, text.raw);
    if (!vin.valid && !captioned)
        return;
    const bool likely = captioned ? vin.valid : isNorthAmerican(vin.value);
    (likely ? readings.before : readings.after).push_back(std::move(vin));
}

} // namespace returnbench
