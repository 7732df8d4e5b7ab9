#include "core/base/text.h"
#include "core/identifiers/caption.h"
#include "core/identifiers/identifier.h"

#include <array>

namespace returnbench {
namespace {

/// Spaces, dashes, dots, slashes and underscores, with the typographic ones that word processors put in.
std::size_t separatorLength(std::string_view text) {
    constexpr std::array<std::string_view, 15> kSeparators{" ",
                                                           "-",
                                                           ".",
                                                           "/",
                                                           "\\",
                                                           "_",
                                                           "\xC2\xA0", // no-break space
                                                           "\xE2\x80\x90",
                                                           "\xE2\x80\x91",
                                                           "\xE2\x80\x92",
                                                           "\xE2\x80\x93",
                                                           "\xE2\x80\x94",
                                                           "\xE2\x80\x95",
                                                           "\xE2\x88\x92",  // hyphens, dashes, minus
                                                           "\xE2\x80\xAF"}; // narrow no-break space
    for (const auto separator : kSeparators)
        if (text.starts_with(separator))
            return separator.size();
    return 0;
}

bool isLetterOrDigit(char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

std::string withoutSeparators(std::string_view text) {
    std::string result;
    while (!text.empty()) {
        const auto length = isLetterOrDigit(text.front()) ? 0 : separatorLength(text);
        if (length == 0)
            result += text.front();
        text.remove_prefix(length == 0 ? 1 : length);
    }
    return result;
}

} // namespace

std::string normalSerial(std::string_view text) {
    text = trim(text);
    if (!isPrintable(text)) // which are just the texts that have no place in a serial
        return {};
    // Without its separators a text may begin with a caption that it did not have before (`S N:1`); a normal
    // form has to be its own normal form.
    std::string normal(text);
    for (;;) {
        std::string next = toUpper(withoutSeparators(splitCaption(normal).text));
        if (next == normal)
            return normal;
        normal = std::move(next);
    }
}

std::string lookAlikeKey(std::string_view normal) {
    std::string key = toUpper(normal);
    for (char& c : key) {
        switch (c) {
        case 'O':
            c = '0';
            break;
        case 'I':
        case 'L':
            c = '1';
            break;
        case 'S':
            c = '5';
            break;
        case 'B':
            c = '8';
            break;
        case 'Z':
            c = '2';
            break;
        case 'G':
            c = '6';
            break;
        default:
            break;
        }
    }
    return key;
}

} // namespace returnbench
