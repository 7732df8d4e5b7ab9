#include "core/identifiers/gs1_associations.h"

#include "core/identifiers/gs1_table.h"

#include <algorithm>
#include <string_view>

namespace returnbench {
namespace {

/// The text before the first `separator`, which goes with it from `list`.
std::string_view takeFirst(std::string_view& list, char separator) {
    const auto end = std::min(list.find(separator), list.size());
    const auto first = list.substr(0, end);
    list.remove_prefix(std::min(end + 1, list.size()));
    return first;
}

bool fits(std::string_view ai, std::string_view pattern) {
    return std::equal(ai.begin(), ai.end(), pattern.begin(), pattern.end(),
                      [](char digit, char wanted) { return wanted == 'n' || digit == wanted; });
}

const Gs1Element* findFitting(const Gs1Message& message, std::string_view pattern, std::string_view notAi) {
    const auto found =
        std::find_if(message.elements.begin(), message.elements.end(), [&](const Gs1Element& element) {
            return element.ai != notAi && fits(element.ai, pattern);
        });
    return found == message.elements.end() ? nullptr : &*found;
}

bool hasAll(const Gs1Message& message, std::string_view together) {
    while (!together.empty())
        if (findFitting(message, takeFirst(together, '+'), {}) == nullptr)
            return false;
    return true;
}

bool hasAny(const Gs1Message& message, std::string_view alternatives) {
    while (!alternatives.empty())
        if (hasAll(message, takeFirst(alternatives, ',')))
            return true;
    return false;
}

/// `01, 8006 or 21 with 01`
std::string listed(std::string_view alternatives) {
    std::string result;
    while (!alternatives.empty()) {
        const std::string_view one = takeFirst(alternatives, ',');
        if (!result.empty())
            result += alternatives.empty() ? " or " : ", ";
        for (const char c : one)
            result += c == '+' ? std::string(" with ") : std::string(1, c);
    }
    return result;
}

} // namespace

std::string gs1AssociationNote(const Gs1Message& message, const Gs1Element& element) {
    const Gs1Rule* rule = findGs1Rule(element.ai);
    if (rule == nullptr)
        return {};
    for (std::string_view excluded = rule->excludes; !excluded.empty();)
        if (const auto* other = findFitting(message, takeFirst(excluded, ','), element.ai))
            return "AI " + element.ai + " must not stand beside AI " + other->ai + ".";
    if (std::any_of(message.elements.begin(), message.elements.end(), [&](const Gs1Element& other) {
            return other.ai == element.ai && other.value != element.value;
        }))
        return "AI " + element.ai + " stands there more than once, with different data.";
    for (std::string_view needed = rule->needs; !needed.empty();)
        if (const auto group = takeFirst(needed, ';'); !hasAny(message, group))
            return "AI " + element.ai + " needs AI " + listed(group) +
                   ", here or in another code of the item.";
    return {};
}

} // namespace returnbench
