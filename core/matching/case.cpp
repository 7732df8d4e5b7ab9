#include "core/matching/case.h"

#include "core/base/codes.h"
#include "core/base/text.h"

#include <algorithm>

namespace returnbench {
namespace {

void addOnce(std::vector<std::string>& values, const std::string& value) {
    if (!value.empty() && std::find(values.begin(), values.end(), value) == values.end())
        values.push_back(value);
}

std::string firstOf(std::initializer_list<std::string> values) {
    for (const std::string& value : values)
        if (!value.empty())
            return value;
    return {};
}

/// In one parcel, or where that is not known on one day.
bool leftTogether(const DispatchedUnit& a, const DispatchedUnit& b) {
    if (!a.awb.empty() && !b.awb.empty())
        return a.awb == b.awb;
    return a.dispatchedAt && b.dispatchedAt && dateOf(*a.dispatchedAt) == dateOf(*b.dispatchedAt);
}

/// Several units on a line of one, none of the line's own SKU, that are of several products or left together.
/// Equal units that left one after the other are no set: the second replaced the first.
bool isSetOf(const OrderLine& line, const std::vector<DispatchedUnit>& units) {
    if (line.sku.empty() || line.quantity != 1 || units.size() < 2)
        return false;
    const bool allMembers = std::all_of(units.begin(), units.end(), [&](const DispatchedUnit& unit) {
        return !unit.sku.empty() && !sameSku(unit.sku, line.sku) &&
               (unit.gtin.empty() || unit.gtin != line.gtin);
    });
    const DispatchedUnit& first = units.front();
    return allMembers && std::all_of(units.begin() + 1, units.end(), [&](const DispatchedUnit& unit) {
               return !sameSku(unit.sku, first.sku) || leftTogether(unit, first);
           });
}

Comparison compareGtins(const Case& c, const DispatchedUnit& unit) {
    if (unit.gtin.empty() || c.gtins.empty())
        return Comparison::Unknown;
    return std::find(c.gtins.begin(), c.gtins.end(), unit.gtin) != c.gtins.end() ? Comparison::Same
                                                                                 : Comparison::Different;
}

Comparison compareSkus(const Case& c, const DispatchedUnit& unit) {
    const std::string sku = skuOf(c, unit);
    if (sku.empty() || c.sku.empty())
        return Comparison::Unknown;
    if (c.isSet && std::any_of(c.expected.units.begin(), c.expected.units.end(),
                               [&](const DispatchedUnit& member) { return sameSku(member.sku, sku); }))
        return Comparison::Same;
    return sameSku(sku, c.sku) ? Comparison::Same : Comparison::Different;
}

} // namespace

Case::Case(const ExpectedItem& expectedItem, const Observation& observation, const UnitHistory& unitHistory,
           Date day)
    : expected(expectedItem), observed(observation), history(unitHistory), today(day),
      sighting(sortSeen(observation.seen)), printed(sortSeen(observation.printed)) {
    const OrderLine line = expected.line.value_or(OrderLine{});
    const ReturnNotice notice = expected.notice.value_or(ReturnNotice{});
    const DispatchedUnit unit = expected.units.empty() ? DispatchedUnit{} : expected.units.front();
    order = OrderId(firstOf({line.order.str(), notice.order.str(), unit.order.str()}));
    sku = firstOf({line.sku, notice.sku, unit.sku});
    title = line.title;
    announced = !order.empty() || !sku.empty() || !line.gtin.empty() || !expected.units.empty();

    isSet = isSetOf(line, expected.units);
    addOnce(gtins, line.gtin);
    for (const DispatchedUnit& sent : expected.units) {
        if (isSet || sku.empty() || sent.sku.empty() || sameSku(sent.sku, sku))
            addOnce(gtins, sent.gtin);
        for (const std::string& identity : identitiesOf(sent))
            addOnce(serials, identity);
    }
    if (gtins.empty() && !sku.empty())
        for (const OrderLine& other : history.linesWithSku(sku))
            addOnce(gtins, other.gtin);
    // A shop that recorded the product's code as the serial has recorded no serial: it says nothing of the
    // unit.
    const auto isProductCode = [&](const std::string& normal) {
        const auto gtin = normalGtin(normal);
        return gtin && std::find(gtins.begin(), gtins.end(), *gtin) != gtins.end();
    };
    std::erase_if(serials, isProductCode);
    std::erase_if(sighting.serials, [&](const SeenSerial& seen) { return isProductCode(seen.normal); });
    const auto isRecorded = [&](const std::string& normal) {
        return std::find(serials.begin(), serials.end(), normal) != serials.end() ||
               !history.unitsWithSerial(normal).empty() || !history.unitsWithComponent(normal).empty();
    };
    // A number that the records know as a serial is that serial, though its last digit is right for a GTIN
    // too.
    std::erase_if(sighting.gtins, [&](const std::string& gtin) {
        return history.linesWithGtin(gtin).empty() &&
               std::any_of(sighting.serials.begin(), sighting.serials.end(), [&](const SeenSerial& seen) {
                   return normalGtin(seen.normal) == gtin && isRecorded(seen.normal);
               });
    });
    // Nor is its last digit wrong because it has the length of an IMEI.
    std::erase_if(sighting.wrongCheckDigits,
                  [&](const Identifier& wrong) { return !wrong.value.empty() && isRecorded(wrong.value); });
    serialised = expected.serialUse != SerialUse::Off && !serials.empty();
}

Comparison compareWithinOrder(const Case& c, const DispatchedUnit& unit) {
    const Comparison skus = compareSkus(c, unit);
    return skus != Comparison::Unknown ? skus : compareGtins(c, unit);
}

Comparison compareAcrossOrders(const Case& c, const DispatchedUnit& unit) {
    if (compareGtins(c, unit) == Comparison::Same)
        return Comparison::Same;
    return compareWithinOrder(c, unit);
}

std::string skuOf(const Case& c, const DispatchedUnit& unit) {
    if (!unit.sku.empty() || unit.order.empty() || unit.line.empty())
        return unit.sku;
    for (const OrderLine& line : c.history.linesOfOrder(unit.order))
        if (line.line == unit.line)
            return line.sku;
    return {};
}

bool names(const SeenSerial& seen, const DispatchedUnit& unit) {
    const auto isImei = [&](const std::string& imei) {
        constexpr std::size_t kWithoutCheckDigit = 14;
        return !imei.empty() &&
               (seen.normal == imei ||
                (seen.fromImeisv && imei.size() >= kWithoutCheckDigit &&
                 seen.normal.compare(0, kWithoutCheckDigit, imei, 0, kWithoutCheckDigit) == 0));
    };
    return (!unit.serialNormal.empty() && seen.normal == unit.serialNormal) || isImei(unit.imei1) ||
           isImei(unit.imei2);
}

std::vector<std::string> identitiesOf(const DispatchedUnit& unit) {
    std::vector<std::string> identities{unit.serialNormal, unit.imei1, unit.imei2};
    std::erase(identities, std::string());
    return identities;
}

bool sameSku(std::string_view a, std::string_view b) {
    return isSameCode(a, b);
}

bool mayBeSameProduct(const DispatchedUnit& a, const DispatchedUnit& b) {
    if (!a.gtin.empty() && !b.gtin.empty() && a.gtin == b.gtin)
        return true;
    if (!a.sku.empty() && !b.sku.empty())
        return sameSku(a.sku, b.sku);
    return a.gtin.empty() || b.gtin.empty();
}

} // namespace returnbench
