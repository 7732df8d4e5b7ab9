#include "core/labels/databar_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

/// First two digits of the application identifiers whose values have a length fixed by the standard
/// (GS1 General Specifications, figure 7.8.5-2): no separator follows them.
constexpr std::string_view kFixedLength[] = {"00", "01", "02", "03", "04", "11", "12", "13",
                                             "14", "15", "16", "17", "18", "19", "20", "31",
                                             "32", "33", "34", "35", "36", "41"};

/// The digits of the `(ai)` that `text` begins with; empty when it does not.
std::string_view leadingAi(std::string_view text) {
    if (text.empty() || text[0] != '(')
        return {};
    const std::string_view ai = text.substr(1, text.find(')') - 1);
    return ai.size() >= 2 && ai.size() <= 4 && ai.size() + 2 < text.size() && isDigits(ai)
               ? ai
               : std::string_view{};
}

std::size_t endOfValue(std::string_view text) {
    for (std::size_t at = text.find('('); at != std::string_view::npos; at = text.find('(', at + 1))
        if (!leadingAi(text.substr(at)).empty())
            return at;
    return text.size();
}

} // namespace

std::string elementStringFromBrackets(std::string_view text) {
    std::string result;
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::string_view ai = leadingAi(rest);
        if (ai.empty())
            return std::string(text);
        rest.remove_prefix(ai.size() + 2);
        const std::string_view value = rest.substr(0, endOfValue(rest));
        rest.remove_prefix(value.size());
        result.append(ai).append(value);
        const bool fixed = std::find(std::begin(kFixedLength), std::end(kFixedLength), ai.substr(0, 2)) !=
                           std::end(kFixedLength);
        if (!fixed && !rest.empty())
            result += '\x1d';
    }
    return result;
}

} // namespace returnbench
