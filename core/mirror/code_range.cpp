#include "core/mirror/code_range.h"

#include "core/base/text.h"

#include <algorithm>
#include <string>

namespace returnbench {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Takes the run of digits, or the single other character, that `text` begins with.
std::string_view takePart(std::string_view& text) {
    std::size_t length = 0;
    while (length < text.size() && isDigit(text[length]))
        ++length;
    const auto part = text.substr(0, std::max<std::size_t>(length, 1));
    text.remove_prefix(part.size());
    return part;
}

int comparePart(std::string_view a, std::string_view b) {
    if (!isDigit(a.front()) || !isDigit(b.front()))
        return a.compare(b);
    a.remove_prefix(std::min(a.find_first_not_of('0'), a.size()));
    b.remove_prefix(std::min(b.find_first_not_of('0'), b.size()));
    return a.size() != b.size() ? (a.size() < b.size() ? -1 : 1) : a.compare(b);
}

int compareCodes(std::string_view a, std::string_view b) {
    if (a.size() == b.size())
        return a.compare(b);
    while (!a.empty() && !b.empty())
        if (const int order = comparePart(takePart(a), takePart(b)); order != 0)
            return order;
    return a.empty() == b.empty() ? 0 : (a.empty() ? -1 : 1);
}

} // namespace

bool isInRange(std::string_view value, std::string_view from, std::string_view to) {
    if (from.empty() && to.empty())
        return true;
    const std::string upper = toUpper(value);
    return !upper.empty() && (from.empty() || compareCodes(toUpper(from), upper) <= 0) &&
           (to.empty() || compareCodes(upper, toUpper(to)) <= 0);
}

} // namespace returnbench
