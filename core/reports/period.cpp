#include "core/reports/period.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <optional>

namespace returnbench {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// The moment at which a day begins here, whatever the clocks were changed by.
Timestamp beginningOf(Date day) {
    std::tm local{};
    local.tm_year = static_cast<int>(day.year()) - 1900;
    local.tm_mon = static_cast<int>(static_cast<unsigned>(day.month())) - 1;
    local.tm_mday = static_cast<int>(static_cast<unsigned>(day.day()));
    local.tm_isdst = -1;
    return Timestamp{std::chrono::seconds{std::mktime(&local)}};
}

Date shifted(Date day, int by) {
    return Date{sys_days{day} + days{by}};
}

std::optional<Date> dateIn(const std::string& text, const char* option) {
    if (text.empty())
        return std::nullopt;
    const auto date = parseDate(text);
    if (!date)
        throw Error(ErrorCode::InvalidInput,
                    std::string("The date of ") + option + " is \"" + printable(text, 32) +
                        "\", which is no day.",
                    "Write it as 2026-11-25.");
    return date;
}

} // namespace

Timestamp Period::from() const {
    return beginningOf(first);
}

Timestamp Period::until() const {
    return beginningOf(shifted(last, 1));
}

int Period::days() const {
    return static_cast<int>((sys_days{last} - sys_days{first}).count()) + 1;
}

Period Period::before() const {
    return {shifted(first, -days()), shifted(first, -1)};
}

Period periodUntil(Timestamp now, int days) {
    const Date today = localDate(now);
    return {shifted(today, 1 - days), today};
}

Period periodFrom(const std::string& first, const std::string& last, Timestamp now, int days) {
    const auto begin = dateIn(first, "--from");
    const auto end = dateIn(last, "--to");
    Period period;
    if (end)
        period = {begin.value_or(shifted(*end, 1 - days)), *end};
    else if (begin)
        period = {*begin, std::max(*begin, localDate(now))};
    else
        period = periodUntil(now, days);
    if (period.last < period.first)
        throw Error(ErrorCode::InvalidInput,
                    "The report would end on " + formatDate(period.last) + ", before it begins on " +
                        formatDate(period.first) + ".",
                    "Give the earlier day with --from, the later one with --to.");
    if (period.days() > kMostReportDays)
        throw Error(ErrorCode::InvalidInput,
                    "The report would be over " + std::to_string(period.days()) + " days.",
                    "Ask for at most " + std::to_string(kMostReportDays) + ".");
    return period;
}

std::int64_t millisecondsOf(Timestamp time) noexcept {
    return time.time_since_epoch().count();
}

Timestamp timeOf(std::int64_t milliseconds) noexcept {
    return Timestamp{std::chrono::milliseconds{milliseconds}};
}

std::tm localTime(Timestamp time) {
    const std::time_t seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
    std::tm local{};
    localtime_r(&seconds, &local);
    return local;
}

Date localDate(Timestamp time) {
    const std::tm local = localTime(time);
    return Date{std::chrono::year{local.tm_year + 1900},
                std::chrono::month{static_cast<unsigned>(local.tm_mon + 1)},
                std::chrono::day{static_cast<unsigned>(local.tm_mday)}};
}

Date weekOf(Date day) {
    const sys_days point{day};
    return Date{point - (std::chrono::weekday{point} - std::chrono::Monday)};
}

} // namespace returnbench
