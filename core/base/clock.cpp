#include "core/base/clock.h"

#include <charconv>
#include <cstdio>
#include <ctime>

namespace returnbench {
namespace {

using namespace std::chrono;

/// Reads exactly `digits` decimal digits from the front of `text` and removes them.
std::optional<int> takeNumber(std::string_view& text, std::size_t digits) {
    if (text.size() < digits)
        return std::nullopt;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool takeChar(std::string_view& text, char wanted) {
    if (text.empty() || text.front() != wanted)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<Date> takeDate(std::string_view& text) {
    const auto y = takeNumber(text, 4);
    if (!y || !takeChar(text, '-'))
        return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || !takeChar(text, '-'))
        return std::nullopt;
    const auto d = takeNumber(text, 2);
    if (!d)
        return std::nullopt;
    const Date date{year{*y}, month{static_cast<unsigned>(*m)}, day{static_cast<unsigned>(*d)}};
    return date.ok() ? std::optional(date) : std::nullopt;
}

/// `.123456` → 123 milliseconds; leaves the text alone when there is no fraction.
std::optional<milliseconds> takeFraction(std::string_view& text) {
    if (!takeChar(text, '.'))
        return milliseconds{0};
    int value = 0;
    std::size_t digits = 0;
    while (digits < text.size() && text[digits] >= '0' && text[digits] <= '9') {
        if (digits < 3)
            value = value * 10 + (text[digits] - '0');
        ++digits;
    }
    if (digits == 0 || digits > 12)
        return std::nullopt;
    text.remove_prefix(digits);
    for (std::size_t i = digits; i < 3; ++i)
        value *= 10;
    return milliseconds{value};
}

std::optional<minutes> takeOffset(std::string_view& text) {
    if (takeChar(text, 'Z') || takeChar(text, 'z'))
        return minutes{0};
    const bool east = takeChar(text, '+');
    if (!east && !takeChar(text, '-'))
        return std::nullopt;
    const auto h = takeNumber(text, 2);
    takeChar(text, ':');
    const auto m = h ? takeNumber(text, 2) : std::nullopt;
    if (!h || !m || *h > 23 || *m > 59)
        return std::nullopt;
    const minutes offset = hours{*h} + minutes{*m};
    return east ? offset : -offset;
}

} // namespace

Timestamp SystemClock::now() const {
    return time_point_cast<milliseconds>(system_clock::now());
}

milliseconds SystemClock::elapsed() const {
    timespec time{};
    if (clock_gettime(CLOCK_BOOTTIME, &time) != 0)
        return Clock::elapsed();
    return duration_cast<milliseconds>(seconds(time.tv_sec) + nanoseconds(time.tv_nsec));
}

std::string formatTimestamp(Timestamp time) {
    const auto midnight = floor<days>(time);
    const hh_mm_ss clock{time - midnight};
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%sT%02d:%02d:%02d.%03dZ", formatDate(Date{midnight}).c_str(),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()));
    return buffer;
}

std::optional<Timestamp> parseTimestamp(std::string_view text) {
    const auto date = takeDate(text);
    if (!date || !(takeChar(text, 'T') || takeChar(text, 't') || takeChar(text, ' ')))
        return std::nullopt;
    const auto h = takeNumber(text, 2);
    if (!h || *h > 23 || !takeChar(text, ':'))
        return std::nullopt;
    const auto m = takeNumber(text, 2);
    if (!m || *m > 59 || !takeChar(text, ':'))
        return std::nullopt;
    const auto s = takeNumber(text, 2);
    if (!s || *s > 60)
        return std::nullopt;
    const auto fraction = takeFraction(text);
    if (!fraction)
        return std::nullopt;
    const auto offset = takeOffset(text);
    if (!offset || !text.empty())
        return std::nullopt;
    return sys_days{*date} + hours{*h} + minutes{*m} + seconds{*s} + *fraction - *offset;
}

std::string formatDate(Date date) {
    char buffer[24];
    std::snprintf(buffer, sizeof buffer, "%04d-%02u-%02u", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return buffer;
}

std::optional<Date> parseDate(std::string_view text) {
    const auto date = takeDate(text);
    return text.empty() ? date : std::nullopt;
}

Date dateOf(Timestamp time) {
    return Date{floor<days>(time)};
}

} // namespace returnbench
