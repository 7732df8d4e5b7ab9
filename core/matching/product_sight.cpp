#include "core/matching/product_sight.h"

#include "core/base/text.h"

#include <algorithm>
#include <chrono>

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

bool sameLot(const std::string& a, const std::string& b) {
    return normalLot(a) == normalLot(b);
}

bool wasRead(const Case& c, const std::string& lot) {
    return std::any_of(c.sighting.lots.begin(), c.sighting.lots.end(),
                       [&](const std::string& seen) { return sameLot(seen, lot); });
}

Comparison compareLots(const Case& c) {
    const std::vector<std::string> sent = lotsSent(c);
    if (sent.empty() || c.sighting.lots.empty())
        return Comparison::Unknown;
    const bool same =
        std::any_of(sent.begin(), sent.end(), [&](const std::string& lot) { return wasRead(c, lot); });
    return same ? Comparison::Same : Comparison::Different;
}

std::vector<std::string> lotsSent(const Case& c) {
    std::vector<std::string> sent;
    for (const DispatchedUnit& unit : c.expected.units)
        if (!unit.lot.empty() && std::none_of(sent.begin(), sent.end(),
                                              [&](const std::string& lot) { return sameLot(lot, unit.lot); }))
            sent.push_back(unit.lot);
    std::sort(sent.begin(), sent.end());
    return sent;
}

std::optional<OtherExpiry> otherExpiry(const Case& c) {
    std::optional<OtherExpiry> nearest;
    const auto sameMonth = [](Date a, Date b) { return a.year() == b.year() && a.month() == b.month(); };
    const auto apart = [](const OtherExpiry& pair) {
        const auto days = std::chrono::sys_days(pair.seen) - std::chrono::sys_days(pair.sent);
        return std::make_pair(std::chrono::abs(days), pair.sent);
    };
    for (const DispatchedUnit& unit : c.expected.units)
        for (const Date seen : c.sighting.expiries) {
            if (!unit.expiry)
                continue;
            const OtherExpiry pair{seen, *unit.expiry};
            if (sameMonth(pair.seen, pair.sent))
                return std::nullopt;
            if (!nearest || apart(pair) < apart(*nearest))
                nearest = pair;
        }
    return nearest;
}

} // namespace returnbench
