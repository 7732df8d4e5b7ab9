#include "core/mirror/import_dates.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>

namespace returnbench {
namespace {

using namespace std::chrono;

constexpr int kFirstYear = 1970;
constexpr int kLastYear = 2199;
constexpr std::string_view kNoDate = "is no date that is known here";

/// A number with the count of its digits, which tells years from days.
struct Number {
    int value = 0;
    std::size_t digits = 0;
};

/// Takes a file's date apart from the front.
class Scanner {
public:
    explicit Scanner(std::string_view text) : m_rest(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    std::optional<Number> number(std::size_t maxDigits) {
        Number number;
        while (number.digits < m_rest.size() && isDigit(m_rest[number.digits])) {
            if (number.digits == maxDigits)
                return std::nullopt;
            number.value = number.value * 10 + (m_rest[number.digits++] - '0');
        }
        if (number.digits == 0)
            return std::nullopt;
        m_rest.remove_prefix(number.digits);
        return number;
    }

    std::string word() {
        std::size_t length = 0;
        while (length < m_rest.size() && isLetter(m_rest[length]))
            ++length;
        const auto text = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return toLower(text);
    }

    /// Any one of `chars`, 0 when none stands here.
    char oneOf(std::string_view chars) {
        if (m_rest.empty() || chars.find(m_rest.front()) == std::string_view::npos)
            return 0;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    void skip(std::string_view chars) {
        while (oneOf(chars) != 0) {
        }
    }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }
    static bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    std::string_view m_rest;
};

/// 1 … 12 for `jan`, `january`, `sept` …; 0 for another word.
unsigned monthNamed(std::string_view word) {
    constexpr std::array<std::string_view, 12> names{"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
    if (word.size() < 3)
        return 0;
    for (unsigned i = 0; i < names.size(); ++i)
        if (names[i].starts_with(word))
            return i + 1;
    return 0;
}

struct DayParts {
    Number year;
    int month = 0;
    int day = 0;
};

/// `Oct 3, 2026`, behind the month's name.
std::optional<DayParts> afterMonthName(Scanner& scanner, unsigned monthNumber) {
    scanner.skip(" .-");
    const auto d = scanner.number(2);
    scanner.skip(" ,-");
    const auto y = scanner.number(4);
    if (!d || !y)
        return std::nullopt;
    return DayParts{*y, static_cast<int>(monthNumber), d->value};
}

/// `03-Oct-2026`, `3 October, 2026`, behind the day.
std::optional<DayParts> afterDay(Scanner& scanner, int d) {
    scanner.skip(" -/.,");
    const unsigned monthNumber = monthNamed(scanner.word());
    scanner.skip(" -/.,");
    const auto y = scanner.number(4);
    if (monthNumber == 0 || !y)
        return std::nullopt;
    return DayParts{*y, static_cast<int>(monthNumber), d};
}

/// The day that the text begins with; or what is wrong with it.
std::optional<DayParts> scanDay(Scanner& scanner, std::string_view order, std::string& problem) {
    problem = kNoDate;
    const auto first = scanner.number(4);
    if (!first) {
        const unsigned monthNumber = monthNamed(scanner.word());
        return monthNumber == 0 ? std::nullopt : afterMonthName(scanner, monthNumber);
    }
    Scanner named = scanner;
    if (first->digits <= 2)
        if (const auto parts = afterDay(named, first->value)) {
            scanner = named;
            return parts;
        }
    const char separator = scanner.oneOf("-/.");
    const auto second = scanner.number(2);
    const std::string_view same(&separator, 1);
    const auto third =
        separator != 0 && second && scanner.oneOf(same) != 0 ? scanner.number(4) : std::nullopt;
    if (!third)
        return std::nullopt;
    if (first->digits == 4)
        return DayParts{*first, second->value, third->digits <= 2 ? third->value : 0};
    if (first->digits > 2 || third->digits == 3)
        return std::nullopt;
    if (order == "dmy")
        return DayParts{*third, second->value, first->value};
    if (order == "mdy")
        return DayParts{*third, first->value, second->value};
    problem =
        "may be day-month-year or month-day-year; write it as YYYY-MM-DD, or say which with --date-order";
    return std::nullopt;
}

std::optional<milliseconds> scanFraction(Scanner& scanner) {
    if (scanner.oneOf(".,") == 0)
        return milliseconds{0};
    const auto fraction = scanner.number(9);
    if (!fraction)
        return std::nullopt;
    int value = fraction->value;
    for (auto digits = fraction->digits; digits > 3; --digits)
        value /= 10;
    for (auto digits = fraction->digits; digits < 3; ++digits)
        value *= 10;
    return milliseconds{value};
}

/// `10:11:12.5 PM`.
std::optional<milliseconds> scanClock(Scanner& scanner) {
    const auto h = scanner.number(2);
    if (!h || scanner.oneOf(":") == 0)
        return std::nullopt;
    const auto m = scanner.number(2);
    if (!m || m->digits != 2 || m->value > 59)
        return std::nullopt;
    milliseconds time = minutes{m->value};
    if (scanner.oneOf(":") != 0) {
        const auto s = scanner.number(2);
        const auto fraction = s ? scanFraction(scanner) : std::nullopt;
        if (!fraction || s->value > 60)
            return std::nullopt;
        time += seconds{s->value} + *fraction;
    }
    Scanner behind = scanner;
    behind.skip(" ");
    const std::string half = behind.word();
    const bool isTwelveHour = half == "am" || half == "pm";
    if (isTwelveHour)
        scanner = behind;
    if (h->value > (isTwelveHour ? 12 : 23) || (isTwelveHour && h->value == 0))
        return std::nullopt;
    const int hour = isTwelveHour ? h->value % 12 + (half == "pm" ? 12 : 0) : h->value;
    return time + hours{hour};
}

/// What has to be taken from the local time to get UTC.
std::optional<minutes> scanZone(Scanner& scanner) {
    scanner.skip(" ");
    if (scanner.isAtEnd())
        return minutes{0};
    const char sign = scanner.oneOf("+-");
    if (sign == 0) {
        const std::string name = scanner.word();
        return name == "z" || name == "utc" || name == "gmt" ? std::optional(minutes{0}) : std::nullopt;
    }
    const auto h = scanner.number(4);
    if (!h)
        return std::nullopt;
    int hourPart = h->value;
    int minutePart = 0;
    if (h->digits == 4) {
        hourPart = h->value / 100;
        minutePart = h->value % 100;
    } else if (scanner.oneOf(":") != 0) {
        const auto m = scanner.number(2);
        if (!m)
            return std::nullopt;
        minutePart = m->value;
    }
    if (h->digits == 3 || hourPart > 14 || minutePart > 59)
        return std::nullopt;
    const minutes offset = hours{hourPart} + minutes{minutePart};
    return sign == '+' ? offset : -offset;
}

/// `Sat, 3 Oct 2026` → `3 Oct 2026`.
std::string_view withoutWeekday(std::string_view text) {
    const auto comma = text.find(',');
    if (comma > 9) // longer than any weekday, or no comma at all
        return text;
    const std::string word = toLower(text.substr(0, comma));
    constexpr std::array<std::string_view, 7> days{"monday", "tuesday",  "wednesday", "thursday",
                                                   "friday", "saturday", "sunday"};
    const bool isWeekday =
        word.size() >= 3 &&
        std::any_of(days.begin(), days.end(), [&](std::string_view name) { return name.starts_with(word); });
    return isWeekday ? trim(text.substr(comma + 1)) : text;
}

FileTime failed(std::string_view problem) {
    FileTime result;
    result.problem = problem;
    return result;
}

} // namespace

FileTime parseFileTime(std::string_view text, std::string_view order) {
    Scanner scanner(withoutWeekday(trim(text)));
    std::string problem;
    const auto parts = scanDay(scanner, order, problem);
    if (!parts)
        return failed(problem);
    const int y = parts->year.digits == 2 ? 2000 + parts->year.value : parts->year.value;
    if (parts->year.digits == 1 || parts->year.digits == 3)
        return failed(kNoDate);
    FileTime result;
    result.day =
        Date{year{y}, month{static_cast<unsigned>(parts->month)}, day{static_cast<unsigned>(parts->day)}};
    if (!result.day.ok())
        return failed("is a day that does not exist");
    if (y < kFirstYear || y > kLastYear)
        return failed("has a year outside " + std::to_string(kFirstYear) + " to " +
                      std::to_string(kLastYear));
    result.moment = sys_days{result.day};
    if (scanner.isAtEnd())
        return result;
    if (scanner.oneOf("Tt ,") == 0)
        return failed(kNoDate);
    scanner.skip(" ");
    const auto clock = scanClock(scanner);
    const auto offset = clock ? scanZone(scanner) : std::nullopt;
    if (!offset || !scanner.isAtEnd())
        return failed("has a time or time zone that is not understood");
    result.moment += *clock - *offset;
    return result;
}

} // namespace returnbench
