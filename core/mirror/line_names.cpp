#include "core/mirror/line_names.h"

#include "core/base/codes.h"
#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace returnbench {
namespace {

/// Which line of its product the name says, from 1: `SKU` 1, `SKU#2` 2; 0 when it is no such name.
std::size_t countOf(const OrderLine& line) {
    const std::string name = toUpper(trim(line.line.str()));
    const std::string sku = toUpper(trim(line.sku));
    if (name == sku)
        return 1;
    if (!name.starts_with(sku + "#"))
        return 0;
    const std::string_view number = std::string_view(name).substr(sku.size() + 1);
    return isDigits(number) && number.size() < 6 ? static_cast<std::size_t>(std::stoi(std::string(number)))
                                                 : 0;
}

} // namespace

OrderLine withKnownName(OrderLine line, Mirror& mirror, bool isCounted) {
    if (trim(line.sku).empty())
        return line;
    std::vector<OrderLine> known = mirror.linesOfOrder(line.order);
    std::erase_if(known, [&](const OrderLine& other) {
        return !isSameCode(other.channel, line.channel) || !isSameCode(other.sku, line.sku);
    });
    const auto isItself = [&](const OrderLine& other) {
        return isSameCode(other.line.str(), line.line.str());
    };
    if (std::any_of(known.begin(), known.end(), isItself))
        return line;
    std::erase_if(known, [&](const OrderLine& other) { return (countOf(other) == 0) != isCounted; });
    if (isCounted) {
        if (const std::size_t count = countOf(line); count > 0 && count <= known.size())
            line.line = known[count - 1].line;
    } else if (!known.empty() && countOf(line) == 0) {
        mirror.renameLine(known.front(), line.line);
    }
    return line;
}

} // namespace returnbench
