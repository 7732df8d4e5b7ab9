#include "core/mirror/xlsx_cells.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <optional>

namespace returnbench {
namespace {

constexpr std::size_t kKeptDigits = 15; // of a number in a spreadsheet
constexpr double kMaxDay = 2'958'466;   // 1 January 10000
constexpr double kSecondsOfDay = 86'400;

/// Whether a format code has a part of a date or time outside of quotes and brackets.
bool isDateCode(std::string_view code) {
    bool isQuoted = false;
    bool isBracketed = false;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*')
            ++i; // the next character stands for itself
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (c == '[' || c == ']'))
            isBracketed = c == '[';
        else if (c == ';' && !isQuoted)
            return false; // only what positive numbers look like counts
        else if (!isQuoted && !isBracketed &&
                 std::string_view("yYdDhHsSmM").find(c) != std::string_view::npos)
            return true;
    }
    return false;
}

bool isBuiltinDate(int number) {
    return (number >= 14 && number <= 22) || (number >= 27 && number <= 36) ||
           (number >= 45 && number <= 47) || (number >= 50 && number <= 58);
}

std::optional<double> parsed(std::string_view raw) {
    double value = 0;
    const auto [end, fault] = std::from_chars(raw.data(), raw.data() + raw.size(), value);
    if (fault != std::errc() || end != raw.data() + raw.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// In no language's way: a window has the system's, with commas.
std::string written(double value, std::chars_format form, int precision) {
    std::array<char, 64> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, form, precision).ptr;
    return {text.data(), end};
}

std::string dateOf(double days, bool is1904) {
    using namespace std::chrono;
    // Day 60 is 29 February 1900, which never was; days before it count from another day.
    const sys_days base = is1904      ? sys_days(year{1904} / 1 / 1)
                          : days < 60 ? sys_days(year{1899} / 12 / 31)
                                      : sys_days(year{1899} / 12 / 30);
    const auto total = static_cast<long long>(std::llround(days * kSecondsOfDay));
    const auto time = base + seconds{total};
    const sys_days day = floor<std::chrono::days>(time);
    std::string text = formatDate(Date{day});
    if (time != day) {
        const hh_mm_ss clock{time - day};
        std::array<char, 16> shown{};
        std::snprintf(shown.data(), shown.size(), " %02d:%02d:%02d", static_cast<int>(clock.hours().count()),
                      static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
        text += shown.data();
    }
    return text;
}

/// Whole digits that a spreadsheet may have cut: zeros from the sixteenth on.
bool isCut(std::string_view digits) {
    return digits.size() > kKeptDigits &&
           digits.substr(kKeptDigits).find_first_not_of('0') == std::string_view::npos;
}

std::string padded(std::string digits, std::size_t width) {
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

} // namespace

CellFormat cellFormatOf(int numberFormat, std::string_view code) {
    CellFormat format;
    format.isDate = code.empty() ? isBuiltinDate(numberFormat) : isDateCode(code);
    if (code.size() > 1 && code.size() <= 64 && code.find_first_not_of('0') == std::string_view::npos)
        format.zeros = code.size();
    return format;
}

std::string cellNumber(std::string_view raw, const CellFormat& format, bool is1904) {
    raw = trim(raw);
    const auto value = parsed(raw);
    if (!value)
        return std::string(raw);
    if (format.isDate && *value >= 1 && *value < kMaxDay)
        return dateOf(*value, is1904);
    if (isDigits(raw) && !isCut(raw)) // also more than 15 digits, from a program that keeps them
        return padded(std::string(raw), format.zeros);
    constexpr int kDigits{kKeptDigits};
    if (std::abs(*value) >= 1e15)
        return toUpper(written(*value, std::chars_format::scientific, kDigits - 1));
    std::string text = written(*value, std::chars_format::general, kDigits);
    return isDigits(text) ? padded(std::move(text), format.zeros) : text;
}

std::size_t columnOfReference(std::string_view reference) {
    std::size_t column = 0;
    std::size_t letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char c = reference[letters];
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    return letters == 0 || letters > 3 ? std::string_view::npos : column - 1;
}

} // namespace returnbench
