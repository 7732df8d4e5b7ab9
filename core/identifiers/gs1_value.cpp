#include "core/identifiers/gs1_value.h"

#include "core/base/text.h"
#include "core/identifiers/gs1_checks.h"
#include "core/identifiers/gs1_table.h"
#include "core/identifiers/identifier.h"

#include <algorithm>

namespace returnbench {
namespace {

constexpr std::string_view kSet39 = "#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view kSet64 = "-0123456789=ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
constexpr std::string_view kDigits = "0123456789";

std::string_view allowedIn(Gs1Characters characters) {
    switch (characters) {
    case Gs1Characters::Set82:
        return kGs1Set82;
    case Gs1Characters::Set39:
        return kSet39;
    case Gs1Characters::Set64:
        return kSet64;
    case Gs1Characters::Digits:
        break;
    }
    return kDigits;
}

int twoDigits(std::string_view text, std::size_t at) {
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

std::string lengthProblem(const Gs1Rule& rule, std::size_t length) {
    const std::string wanted =
        rule.isFixed() ? std::to_string(rule.minLength())
                       : std::to_string(rule.minLength()) + " to " + std::to_string(rule.maxLength());
    return "it has " + std::to_string(length) + " characters instead of " + wanted;
}

std::string charactersProblem(Gs1Characters characters, std::string_view data, std::size_t start) {
    const auto bad = data.find_first_not_of(allowedIn(characters));
    if (bad == std::string_view::npos)
        return {};
    const std::string what = characters == Gs1Characters::Digits ? "is no digit" : "is not allowed there";
    return "character " + std::to_string(start + bad + 1) + " " + what;
}

std::string meaningProblem(Gs1Check check, std::string_view data, std::size_t start) {
    const std::string_view problem = gs1CheckProblem(check, data);
    if (problem.empty())
        return {};
    if (check == Gs1Check::Mod10)
        return "the check digit, character " + std::to_string(start + data.size()) + ", is wrong";
    return std::string(problem) + " (characters " + std::to_string(start + 1) + " to " +
           std::to_string(start + data.size()) + ")";
}

std::string problemOf(const Gs1Rule& rule, std::string_view value) {
    if (value.empty())
        return "there is no data";
    // A wrong character is the better explanation where it also makes the length wrong.
    std::size_t start = 0;
    for (const Gs1Part& part : rule.parts) {
        const auto data = value.substr(start, part.maxLength);
        if (auto problem = charactersProblem(part.characters, data, start); !problem.empty())
            return problem;
        start += data.size();
    }
    if (value.size() < rule.minLength() || value.size() > rule.maxLength())
        return lengthProblem(rule, value.size());
    start = 0;
    for (const Gs1Part& part : rule.parts) {
        const auto data = value.substr(start, part.maxLength);
        if (auto problem = meaningProblem(part.check, data, start); !problem.empty())
            return problem;
        start += data.size();
    }
    return {};
}

} // namespace

Gs1Element checkedElement(std::string_view ai, std::string_view value) {
    const Gs1Rule* rule = findGs1Rule(ai);
    std::string problem = rule == nullptr ? "it is not known" : problemOf(*rule, value);
    if (!problem.empty())
        problem = "AI " + std::string(ai) + ": " + problem + ".";
    return {std::string(ai), std::string(value), std::move(problem)};
}

bool appendElement(Gs1Message& message, std::string_view ai, std::string_view value) {
    if (message.elements.size() == kMaxGs1Elements) {
        message.problem = "There are more than " + std::to_string(kMaxGs1Elements) + " elements.";
        return false;
    }
    message.elements.push_back(checkedElement(ai, value));
    return true;
}

std::string unknownAiProblem(std::string_view text, std::size_t at) {
    return "No application identifier is known for \"" + printable(text.substr(0, kLongestAi)) +
           "\" at position " + std::to_string(at + 1) + ".";
}

std::optional<Date> gs1Date(std::string_view yymmdd, int currentYear) {
    if (yymmdd.size() != 6 || !isDigits(yymmdd))
        return std::nullopt;
    const int yearInCentury = twoDigits(yymmdd, 0);
    const int ahead = yearInCentury - currentYear % 100;
    int century = currentYear / 100;
    if (ahead > 50)
        --century;
    else if (ahead < -49)
        ++century;
    const auto month = std::chrono::year(century * 100 + yearInCentury) /
                       std::chrono::month(static_cast<unsigned>(twoDigits(yymmdd, 2)));
    if (!month.ok())
        return std::nullopt;
    const auto day = static_cast<unsigned>(twoDigits(yymmdd, 4));
    const Date date = day == 0 ? Date(month / std::chrono::last) : month / std::chrono::day(day);
    return date.ok() ? std::optional(date) : std::nullopt;
}

} // namespace returnbench
