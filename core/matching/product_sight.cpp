#include "core/matching/product_sight.h"

#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

/// Two prints of one lot: without regard to case, spaces and dashes.
std::string normalLot(const std::string& lot) {
    const std::string normal = normalSerial(lot);
    return normal.empty() ? toUpper(trim(lot)) : normal;
}

bool contains(const std::vector<std::string>& values, const std::string& value) {
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

ProductSight seeProduct(const Case& c) {
    for (const std::string& gtin : c.sighting.gtins)
        if (contains(c.gtins, gtin))
            return {Comparison::Same, gtin, {}, {}};
    if (const std::string sku = normalSerial(c.sku); !sku.empty() && contains(c.sighting.texts, sku))
        return {Comparison::Same, c.sku, {}, {}};
    if (c.isSet)
        for (const DispatchedUnit& member : c.expected.units)
            if (contains(c.sighting.texts, normalSerial(member.sku)))
                return {Comparison::Same, member.sku, {}, {}};

    ProductSight sight;
    for (const std::string& gtin : c.sighting.gtins) {
        const std::vector<OrderLine> lines = c.history.linesWithGtin(gtin);
        const bool sameProduct =
            !c.sku.empty() && std::any_of(lines.begin(), lines.end(),
                                          [&](const OrderLine& line) { return sameSku(line.sku, c.sku); });
        if (sameProduct) // a product may carry several GTINs
            return {Comparison::Same, gtin, {}, {}};
        // The code of a set's box may be one that no record has, though those of its members are known.
        const bool known = c.isSet ? !c.expected.line->gtin.empty() : !c.gtins.empty();
        const bool comparable = c.announced && (known || (!c.sku.empty() && !lines.empty()));
        if (sight.product == Comparison::Unknown && (comparable || sight.code.empty()))
            sight = {comparable ? Comparison::Different : Comparison::Unknown, gtin,
                     lines.empty() ? std::string() : lines.front().sku,
                     lines.empty() ? std::string() : lines.front().title};
    }
    return sight;
}

Comparison compareLots(const Case& c) {
    std::vector<std::string> sent;
    for (const DispatchedUnit& unit : c.expected.units)
        if (!unit.lot.empty())
            sent.push_back(normalLot(unit.lot));
    if (sent.empty() || c.sighting.lots.empty())
        return Comparison::Unknown;
    const bool same = std::any_of(c.sighting.lots.begin(), c.sighting.lots.end(),
                                  [&](const std::string& lot) { return contains(sent, normalLot(lot)); });
    return same ? Comparison::Same : Comparison::Different;
}

} // namespace returnbench
