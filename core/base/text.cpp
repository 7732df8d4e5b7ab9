#include "core/base/text.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <optional>

namespace returnbench {
namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";
constexpr std::string_view kNbsp = "\xC2\xA0";
constexpr std::size_t kMaxShownBytes = 12; ///< that printable() makes of a byte

bool isSpace(char c) noexcept {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// Length of the valid UTF-8 sequence that `text` begins with, 0 when it is none.
std::size_t sequenceLength(std::string_view text, char32_t& codePoint) noexcept {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char lead = byte(0);
    if (lead < 0x80) {
        codePoint = lead;
        return 1;
    }
    std::size_t length = 0;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
        codePoint = lead & 0x1Fu;
    } else if ((lead & 0xF0u) == 0xE0u) {
        length = 3;
        codePoint = lead & 0x0Fu;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        codePoint = lead & 0x07u;
    }
    if (length == 0 || text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xC0u) != 0x80u)
            return 0;
        codePoint = (codePoint << 6) | (byte(i) & 0x3Fu);
    }
    const bool overlong = (length == 3 && codePoint < 0x800) || (length == 4 && codePoint < 0x10000);
    const bool surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return overlong || surrogate || codePoint > 0x10FFFF ? 0 : length;
}

/// Marks that would change the order or presence of the characters around them (Unicode Bidi, zero width).
bool isInvisibleControl(char32_t c) noexcept {
    return (c >= 0x80 && c <= 0x9F) || (c >= 0x200B && c <= 0x200F) || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || c == 0x61C;
}

/// Digits, with commas and points between them.
bool isPlainNumber(std::string_view text) noexcept {
    return !text.empty() && text.find_first_not_of("0123456789.,") == std::string_view::npos;
}

std::string visible(char32_t c) {
    if (c < 0x20 || c == 0x7F) {
        const char32_t picture = c == 0x7F ? 0x2421 : 0x2400 + c; // Unicode "Control Pictures"
        return {static_cast<char>(0xE2), static_cast<char>(0x80 | ((picture >> 6) & 0x3F)),
                static_cast<char>(0x80 | (picture & 0x3F))};
    }
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "\xE2\x9F\xA6%04X\xE2\x9F\xA7", static_cast<unsigned>(c));
    return buffer;
}

/// @param kept a control character that stays as it is
std::string withoutControls(std::string_view text, std::size_t maxBytes, std::optional<char32_t> kept) {
    std::string result;
    while (!text.empty()) {
        if (result.size() >= maxBytes)
            return result + "\xE2\x80\xA6";
        char32_t codePoint = 0;
        const auto length = sequenceLength(text, codePoint);
        if (length == 0) {
            result += "\xEF\xBF\xBD";
            text.remove_prefix(1);
            continue;
        }
        if (codePoint != kept && (codePoint < 0x20 || codePoint == 0x7F || isInvisibleControl(codePoint)))
            result += visible(codePoint);
        else
            result += text.substr(0, length);
        text.remove_prefix(length);
    }
    return result;
}

} // namespace

std::string_view trim(std::string_view text) noexcept {
    const auto isOfText = [](char c) { return c > ' ' && c <= '~'; };
    if (text.empty() || (isOfText(text.front()) && isOfText(text.back())))
        return text;
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && isSpace(text.front()))
            text.remove_prefix(1), again = true;
        while (!text.empty() && isSpace(text.back()))
            text.remove_suffix(1), again = true;
        for (const auto mark : {kBom, kNbsp}) {
            if (text.starts_with(mark))
                text.remove_prefix(mark.size()), again = true;
            if (text.ends_with(mark))
                text.remove_suffix(mark.size()), again = true;
        }
    }
    return text;
}

std::string toLower(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return result;
}

std::string toUpper(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - 'a' + 'A');
    return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    for (std::size_t start = 0;;) {
        const auto end = text.find(separator, start);
        parts.emplace_back(text.substr(start, end - start));
        if (end == std::string_view::npos)
            return parts;
        start = end + 1;
    }
}

std::string joined(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

bool isDigits(std::string_view text) noexcept {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isPlainAscii(std::string_view text) noexcept {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

bool isValidUtf8(std::string_view text) noexcept {
    char32_t codePoint = 0;
    while (!text.empty()) {
        const auto length = sequenceLength(text, codePoint);
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

bool isPrintable(std::string_view text) {
    return isPlainAscii(text) || printable(text, text.size() * kMaxShownBytes + 1) == text;
}

std::string printable(std::string_view text, std::size_t maxBytes) {
    return withoutControls(text, maxBytes, std::nullopt);
}

std::string printableLines(std::string_view text, std::size_t maxBytes) {
    return withoutControls(text, maxBytes, U'\n');
}

bool isFormula(std::string_view field) noexcept {
    if (!field.empty() && (static_cast<unsigned char>(field.front()) < ' ' || field.front() == '\x7F'))
        return true;
    char32_t first = 0;
    std::string_view rest = trim(field);
    do { // past what is not seen
        const std::size_t length = rest.empty() ? 0 : sequenceLength(rest, first);
        if (length == 0)
            return false;
        rest.remove_prefix(length);
    } while (isInvisibleControl(first));
    switch (first) {
    case U'=':
    case U'@':
    case 0xFF1D: // full-width =
    case 0xFF0B: // +
    case 0xFF0D: // -
    case 0xFF20: // @
        return true;
    case U'+':
    case U'-':
        return !isPlainNumber(rest);
    default:
        return first < U' ';
    }
}

std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit) {
    const auto difference = a.size() > b.size() ? a.size() - b.size() : b.size() - a.size();
    if (difference > limit)
        return limit + 1;
    std::vector<std::size_t> beforePrevious(b.size() + 1);
    std::vector<std::size_t> previous(b.size() + 1);
    std::vector<std::size_t> current(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        previous[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        current[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            current[j] = std::min({previous[j] + 1, current[j - 1] + 1, substitution});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                current[j] = std::min(current[j], beforePrevious[j - 2] + 1);
        }
        std::swap(beforePrevious, previous);
        std::swap(previous, current);
    }
    return std::min(previous[b.size()], limit + 1);
}

} // namespace returnbench
