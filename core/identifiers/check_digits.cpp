#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/identifiers/upc.h"

namespace returnbench {

bool hasGs1CheckDigit(std::string_view digits) noexcept {
    if (digits.size() < 2 || !isDigits(digits))
        return false;
    int sum = 0;
    int weight = 1;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        sum = (sum + weight * (*digit - '0')) % 10;
        weight = 4 - weight;
    }
    return sum == 0;
}

bool hasLuhnCheckDigit(std::string_view digits) noexcept {
    if (digits.size() < 2 || !isDigits(digits))
        return false;
    int sum = 0;
    bool doubled = false;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) {
        const int value = (*digit - '0') * (doubled ? 2 : 1);
        sum = (sum + value / 10 + value % 10) % 10;
        doubled = !doubled;
    }
    return sum == 0;
}

std::optional<std::string> normalGtin(std::string_view digits) {
    const auto length = digits.size();
    // A GTIN-8 never begins with 0: GS1-8 Prefixes 000 to 099 are for numbers within one company (GS1 General
    // Specifications §1.4.3).
    if (digits.starts_with('0'))
        if (const auto upcA = expandUpcE(digits); upcA && hasGs1CheckDigit(*upcA))
            return "00" + *upcA;
    if ((length != 8 && length != 12 && length != 13 && length != 14) || !hasGs1CheckDigit(digits))
        return std::nullopt;
    return std::string(14 - length, '0') + std::string(digits);
}

} // namespace returnbench
