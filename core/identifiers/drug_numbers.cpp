#include "core/identifiers/drug_numbers.h"

#include "core/base/text.h"

#include <algorithm>
#include <iterator>

namespace returnbench {
namespace {

constexpr std::size_t kPznLength = 8;
constexpr std::string_view kNtinPrefix = "04150";
constexpr std::string_view kIfa = "11";

/// IFA, check digit of the PZN: digits weighted by their positions from 1, modulo 11; 10 is never given.
char pznCheckDigit(std::string_view sevenDigits) {
    int sum = 0;
    int weight = 0;
    for (const char digit : sevenDigits)
        sum += ++weight * (digit - '0');
    return static_cast<char>('0' + sum % 11);
}

/// IFA, check digits of the PPN: characters as ASCII weighted from 2 on, modulo 97.
std::string ppnCheckDigits(std::string_view rest) {
    int sum = 0;
    int weight = 2;
    for (const char c : rest)
        sum = (sum + weight++ * static_cast<unsigned char>(c)) % 97;
    return {static_cast<char>('0' + sum / 10), static_cast<char>('0' + sum % 10)};
}

std::string withoutHyphens(std::string_view text) {
    std::string result;
    std::copy_if(text.begin(), text.end(), std::back_inserter(result), [](char c) { return c != '-'; });
    return result;
}

bool isAlphanumeric(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'); });
}

Identifier invalid(IdentifierKind kind, std::string_view value, const std::string& raw, std::string why) {
    return {kind, printable(value, kMaxSerial), raw, false, std::move(why)};
}

} // namespace

Identifier pznIn(std::string_view text, const std::string& raw) {
    std::string pzn = withoutHyphens(text);
    if (pzn.size() == kPznLength - 1)
        pzn.insert(0, 1, '0');
    if (pzn.size() != kPznLength || !isDigits(pzn))
        return invalid(IdentifierKind::Pzn, text, raw, "A PZN has 8 digits.");
    if (const char wanted = pznCheckDigit(std::string_view(pzn).substr(0, kPznLength - 1));
        wanted != pzn.back())
        return invalid(IdentifierKind::Pzn, pzn, raw,
                       "The check digit of the PZN at position 8 is wrong: there is " +
                           std::string(1, pzn.back()) + ".");
    return {IdentifierKind::Pzn, pzn, raw, true, {}};
}

Identifier ppnIn(std::string_view text, const std::string& raw) {
    constexpr std::size_t kShortest = 5;
    constexpr std::size_t kLongest = 22;
    if (text.size() < kShortest || text.size() > kLongest || !isAlphanumeric(text))
        return invalid(IdentifierKind::Ppn, text, raw, "A PPN has 5 to 22 capitals and digits.");
    const auto rest = text.substr(0, text.size() - 2);
    if (const std::string wanted = ppnCheckDigits(rest); wanted != text.substr(rest.size()))
        return invalid(IdentifierKind::Ppn, text, raw,
                       "The check digits of the PPN at position " + std::to_string(rest.size() + 1) +
                           " should be " + wanted + ".");
    return {IdentifierKind::Ppn, std::string(text), raw, true, {}};
}

std::optional<Identifier> pznOfPpn(const Identifier& ppn) {
    const std::string_view value = ppn.value;
    if (!ppn.valid || !value.starts_with(kIfa) || value.size() != kIfa.size() + kPznLength + 2)
        return std::nullopt;
    return pznIn(value.substr(kIfa.size(), kPznLength), ppn.raw);
}

Identifier ndcIn(std::string_view text, const std::string& raw) {
    std::string ndc = withoutHyphens(text);
    if ((ndc.size() != 10 && ndc.size() != 11) || !isDigits(ndc))
        return invalid(IdentifierKind::Ndc, text, raw, "An NDC has 10 digits, or 11 in billing.");
    return {IdentifierKind::Ndc, std::move(ndc), raw, true, {}};
}

std::optional<Identifier> drugNumberIn(std::string_view gtin, const std::string& raw) {
    constexpr std::size_t kGtinLength = 14;
    if (gtin.size() != kGtinLength)
        return std::nullopt;
    if (gtin.starts_with(kNtinPrefix))
        return pznIn(gtin.substr(kNtinPrefix.size(), kPznLength), raw);
    if (gtin.substr(1).starts_with("03"))
        return ndcIn(gtin.substr(3, 10), raw);
    return std::nullopt;
}

std::optional<Identifier> readPzn(std::string_view text, const std::string& raw) {
    const bool captioned = toUpper(text.substr(0, 3)) == "PZN";
    if (captioned)
        text.remove_prefix(3);
    while (captioned && (text.starts_with(' ') || text.starts_with(':')))
        text.remove_prefix(1);
    const bool dashed = text.starts_with('-');
    if (dashed)
        text.remove_prefix(1);
    // A hyphen alone may begin any number: it must be followed by all eight digits.
    if ((!captioned && !dashed) || !isDigits(text) ||
        (text.size() != kPznLength && !(captioned && text.size() == kPznLength - 1)))
        return std::nullopt;
    Identifier pzn = pznIn(text, raw);
    return pzn.valid ? std::optional(std::move(pzn)) : std::nullopt;
}

} // namespace returnbench
