#include "core/identifiers/symbology_prefix.h"

#include <algorithm>
#include <array>

namespace returnbench {
namespace {

constexpr std::size_t kPrefixLength = 3;

bool isLetter(char c) noexcept {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

} // namespace

bool PrefixedText::isGs1() const noexcept {
    // GS1-128, GS1 DataBar, GS1 DataMatrix, GS1 QR Code, GS1 DotCode
    constexpr std::array<std::string_view, 5> kGs1{"]C1", "]e0", "]d2", "]Q3", "]J1"};
    return std::find(kGs1.begin(), kGs1.end(), prefix) != kGs1.end();
}

PrefixedText splitSymbologyPrefix(std::string_view text) noexcept {
    if (text.size() < kPrefixLength || text[0] != ']' || !isLetter(text[1]) ||
        (!isLetter(text[2]) && (text[2] < '0' || text[2] > '9')))
        return {{}, text};
    return {text.substr(0, kPrefixLength), text.substr(kPrefixLength)};
}

} // namespace returnbench
