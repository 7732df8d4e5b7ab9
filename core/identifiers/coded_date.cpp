#include "core/identifiers/coded_date.h"

#include "core/base/text.h"
#include "core/identifiers/gs1_value.h"

#include <string>

namespace returnbench {
namespace {

/// The digits that stand where the pattern has this letter.
std::string digitsOf(char letter, std::string_view digits, std::string_view pattern) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (pattern[i] == letter)
            result += digits[i];
    return result;
}

std::optional<int> fullYear(const std::string& year, const std::string& century) {
    if (year.size() == 4)
        return std::stoi(year);
    if (!century.empty())
        return (century == "9" ? 1900 : 2000 + 100 * std::stoi(century)) + std::stoi(year);
    const auto first = gs1Date(year + "0101");
    return first ? std::optional(static_cast<int>(first->year())) : std::nullopt;
}

} // namespace

std::optional<Date> codedDate(std::string_view digits, std::string_view pattern) {
    if (digits.size() != pattern.size() || !isDigits(digits))
        return std::nullopt;
    const auto of = [&](char letter) { return digitsOf(letter, digits, pattern); };
    const auto year = fullYear(of('Y'), of('C'));
    if (!year || (!of('H').empty() && std::stoi(of('H')) > 23))
        return std::nullopt;
    const std::chrono::year_month_day newYear = std::chrono::year(*year) / 1 / 1;
    if (const std::string julian = of('J'); !julian.empty()) {
        const Date date = std::chrono::sys_days(newYear) + std::chrono::days(std::stoi(julian) - 1);
        return date.year() == newYear.year() ? std::optional(date) : std::nullopt;
    }
    const auto month = newYear.year() / std::chrono::month(static_cast<unsigned>(std::stoi(of('M'))));
    if (!month.ok())
        return std::nullopt;
    const std::string day = of('D');
    if (day.empty() || day == "00")
        return Date(month / std::chrono::last);
    const Date date = month / std::chrono::day(static_cast<unsigned>(std::stoi(day)));
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace returnbench
