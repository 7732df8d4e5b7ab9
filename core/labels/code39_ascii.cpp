#include "core/labels/code39_ascii.h"

#include <optional>

namespace returnbench {
namespace {

bool isLetter(char c) {
    return c >= 'A' && c <= 'Z';
}

/// ISO/IEC 16388, Table A.1.
std::optional<char> characterOf(char shift, char letter) {
    const auto from = [letter](char base, char first) { return static_cast<char>(base + (letter - first)); };
    switch (shift) {
    case '+': // lower case
        return from('a', 'A');
    case '$': // control characters 1 to 26
        return from('\x01', 'A');
    case '/':
        if (letter <= 'O')
            return from('!', 'A');
        return letter == 'Z' ? std::optional<char>(':') : std::nullopt;
    case '%':
        if (letter <= 'E')
            return from('\x1b', 'A');
        if (letter <= 'J')
            return from(';', 'F');
        if (letter <= 'O')
            return from('[', 'K');
        if (letter <= 'T')
            return from('{', 'P');
        return letter == 'V'   ? std::optional<char>('@')
               : letter == 'W' ? std::optional<char>('`')
                               : std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

std::string readCode39(std::string_view text) {
    bool lowerCase = false;
    std::string ascii;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool shift = text[i] == '+' || text[i] == '$' || text[i] == '/' || text[i] == '%';
        if (!shift) {
            ascii += text[i];
            continue;
        }
        if (i + 1 == text.size() || !isLetter(text[i + 1]))
            return std::string(text);
        const auto character = characterOf(text[i], text[i + 1]);
        if (!character)
            return std::string(text);
        lowerCase = lowerCase || (text[i] == '+' && i > 0);
        ascii += *character;
        ++i;
    }
    return lowerCase ? ascii : std::string(text);
}

} // namespace returnbench
