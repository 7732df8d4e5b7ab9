#include "core/identifiers/gs1_checks.h"

#include "core/base/text.h"
#include "core/identifiers/gs1_value.h"
#include "core/identifiers/identifier.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace returnbench {
namespace {

/// Numeric value of digits; those that are compared here have at most ten.
long long number(std::string_view digits) {
    long long value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

bool isOneOf(std::string_view data, std::string_view allowed) {
    return data.size() == 1 && allowed.find(data.front()) != std::string_view::npos;
}

bool isExactDay(std::string_view data) {
    return gs1Date(data) && !data.ends_with("00");
}

bool isDayWithCentury(std::string_view data) {
    return parseDate(std::string(data.substr(0, 4)) + '-' + std::string(data.substr(4, 2)) + '-' +
                     std::string(data.substr(6)))
        .has_value();
}

bool isTimeOfDay(std::string_view data) {
    if (data.size() % 2 != 0 || number(data.substr(0, 2)) > 23)
        return false;
    for (std::size_t at = 2; at < data.size(); at += 2)
        if (number(data.substr(at, 2)) > 59)
            return false;
    return true;
}

bool areExactDays(std::string_view data) {
    const auto first = data.substr(0, 6);
    const auto second = data.substr(6);
    return isExactDay(first) && (second.empty() || (isExactDay(second) && gs1Date(first) <= gs1Date(second)));
}

bool isPieceOfTotal(std::string_view data) {
    return number(data.substr(0, 2)) > 0 && number(data.substr(0, 2)) <= number(data.substr(2));
}

bool isSlashed(std::string_view data) {
    return isDigits(data.substr(0, 1)) && data[1] == '/' && isDigits(data.substr(2)) && data[0] >= '1' &&
           data[0] <= data[2];
}

bool isPercentEncoded(std::string_view data) {
    for (auto at = data.find('%'); at != std::string_view::npos; at = data.find('%', at + 1))
        if (at + 2 >= data.size() || std::isxdigit(static_cast<unsigned char>(data[at + 1])) == 0 ||
            std::isxdigit(static_cast<unsigned char>(data[at + 2])) == 0)
            return false;
    return true;
}

/// ISO 13616-1: country and check digits moved to the end, letters as 10 to 35, modulo 97 is 1.
bool isIban(std::string_view data) {
    int rest = 0;
    for (const char c : std::string(data.substr(4)) + std::string(data.substr(0, 4))) {
        if (c >= '0' && c <= '9')
            rest = (rest * 10 + (c - '0')) % 97;
        else if (c >= 'A' && c <= 'Z')
            rest = (rest * 100 + (c - 'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

bool hasCompanyPrefix(std::string_view data) {
    constexpr std::size_t kShortestPrefix = 4;
    return data.size() >= kShortestPrefix && isDigits(data.substr(0, kShortestPrefix));
}

bool hasCheckPair(std::string_view data) {
    return data.size() > 2 && gs1CheckPair(data.substr(0, data.size() - 2)) == data.substr(data.size() - 2);
}

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool holds(Gs1Check check, std::string_view data) {
    switch (check) {
    case Gs1Check::Mod10:
        return hasGs1CheckDigit(data);
    case Gs1Check::CheckPair:
        return hasCompanyPrefix(data) && hasCheckPair(data);
    case Gs1Check::CompanyPrefix:
        return hasCompanyPrefix(data);
    case Gs1Check::Zero:
        return data == "0";
    case Gs1Check::NonZero:
        return number(data) > 0;
    case Gs1Check::NoLeadingZero:
        return data.size() == 1 || data.front() != '0';
    case Gs1Check::YesNo:
        return isOneOf(data, "01");
    case Gs1Check::Winding:
        return isOneOf(data, "019");
    case Gs1Check::Sex:
        return isOneOf(data, "0129");
    case Gs1Check::MediaType:
        return (number(data) >= 1 && number(data) <= 10) || number(data) >= 80;
    case Gs1Check::Minus:
        return data == "-";
    case Gs1Check::Slashed:
        return isSlashed(data);
    case Gs1Check::Day:
        return gs1Date(data).has_value();
    case Gs1Check::ExactDay:
        return isExactDay(data);
    case Gs1Check::ExactDays:
        return data.size() % 6 == 0 && areExactDays(data);
    case Gs1Check::DayWithCentury:
        return isDayWithCentury(data);
    case Gs1Check::TimeOfDay:
        return isTimeOfDay(data);
    case Gs1Check::HourAndMinute:
        return data.size() == 4 && isTimeOfDay(data);
    case Gs1Check::PieceOfTotal:
        return isPieceOfTotal(data);
    case Gs1Check::Countries:
        return data.size() % 3 == 0;
    case Gs1Check::CountryLetters:
        return std::all_of(data.begin(), data.end(), isUpper);
    case Gs1Check::Latitude:
        return number(data) <= 180'0000000;
    case Gs1Check::Longitude:
        return number(data) <= 360'0000000;
    case Gs1Check::Percent:
        return isPercentEncoded(data);
    case Gs1Check::Iban:
        return isIban(data);
    case Gs1Check::None:
        break;
    }
    return true;
}

std::string_view saying(Gs1Check check) {
    switch (check) {
    case Gs1Check::CheckPair:
        return "the check characters at the end, or the company prefix at the beginning, are wrong";
    case Gs1Check::CompanyPrefix:
        return "it does not begin with the four digits or more of a company prefix";
    case Gs1Check::Day:
    case Gs1Check::ExactDay:
    case Gs1Check::ExactDays:
    case Gs1Check::DayWithCentury:
        return "there is no such day";
    case Gs1Check::TimeOfDay:
    case Gs1Check::HourAndMinute:
        return "there is no such time";
    case Gs1Check::PieceOfTotal:
        return "there is no such piece of the total";
    case Gs1Check::Countries:
    case Gs1Check::CountryLetters:
        return "there is no such country";
    case Gs1Check::Latitude:
    case Gs1Check::Longitude:
        return "there is no such place";
    case Gs1Check::Percent:
        return "a percent sign stands without two hexadecimal digits";
    case Gs1Check::Iban:
        return "the check digits of the IBAN are wrong";
    default:
        return "there is no such value";
    }
}

} // namespace

std::string_view gs1CheckProblem(Gs1Check check, std::string_view data) {
    return data.empty() || holds(check, data) ? std::string_view() : saying(check);
}

std::string gs1CheckPair(std::string_view model) {
    constexpr std::array kPrimes{2,  3,  5,  7,  11, 13, 17, 19, 23, 29, 31, 37,
                                 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83};
    constexpr std::string_view kCharacters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    if (model.size() > kPrimes.size())
        return {};
    int sum = 0;
    for (std::size_t i = 0; i < model.size(); ++i) {
        const auto value = kGs1Set82.find(model[i]);
        if (value == std::string_view::npos)
            return {};
        sum += static_cast<int>(value) * kPrimes[model.size() - 1 - i];
    }
    const auto pair = static_cast<std::size_t>(sum % 1021);
    return {kCharacters[pair / 32], kCharacters[pair % 32]};
}

} // namespace returnbench
