#include "core/workspace/unit_life.h"

#include "core/base/text.h"
#include "core/matching/case.h"
#include "core/matching/verdict.h"
#include "core/mirror/one_line.h"
#include "core/workspace/life_steps.h"

#include <algorithm>
#include <cstddef>

namespace returnbench {
namespace {

/// One unit's dispatches. A record that names the same unit more often is damaged.
constexpr std::size_t kMaxDispatches = 50;

bool sharesImei(const DispatchedUnit& a, const DispatchedUnit& b) {
    const auto has = [&](const std::string& imei) {
        return !imei.empty() && (imei == b.imei1 || imei == b.imei2);
    };
    return has(a.imei1) || has(a.imei2);
}

/// Every dispatch of the unit: an IMEI is one unit's everywhere, a serial within its product.
std::vector<DispatchedUnit> dispatchesOf(const Mirror& mirror, const DispatchedUnit& seed) {
    std::vector<DispatchedUnit> all{seed};
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const std::string& name : identitiesOf(all[i]))
            for (const DispatchedUnit& unit : mirror.unitsWithSerial(name)) {
                const bool isKnown = std::find(all.begin(), all.end(), unit) != all.end();
                const bool isSameProduct =
                    std::all_of(all.begin(), all.end(), [&](const DispatchedUnit& own) {
                        return mayBeSameProduct(own, unit) || sharesImei(own, unit);
                    });
                if (!isKnown && isSameProduct && all.size() < kMaxDispatches)
                    all.push_back(unit);
            }
    std::stable_sort(all.begin(), all.end(), [](const DispatchedUnit& a, const DispatchedUnit& b) {
        return a.dispatchedAt < b.dispatchedAt; // without a date first
    });
    return all;
}

/// What the latest record that says it says.
void describeUnit(UnitLife& life, const std::vector<DispatchedUnit>& dispatches) {
    const auto take = [](auto& field, const auto& value, bool isSaid) {
        if (isSaid)
            field = value;
    };
    for (const DispatchedUnit& unit : dispatches) {
        take(life.serial, unit.serial, !unit.serial.empty());
        take(life.sku, unit.sku, !unit.sku.empty());
        take(life.gtin, unit.gtin, !unit.gtin.empty());
        take(life.lot, unit.lot, !unit.lot.empty());
        take(life.expiry, unit.expiry, unit.expiry.has_value());
        take(life.warrantyUntil, unit.warrantyUntil, unit.warrantyUntil.has_value());
        take(life.components, unit.components, !unit.components.empty());
        for (const std::string& imei : {unit.imei1, unit.imei2})
            if (!imei.empty() && std::find(life.imeis.begin(), life.imeis.end(), imei) == life.imeis.end())
                life.imeis.push_back(imei);
    }
}

void describeProduct(UnitLife& life, const Mirror& mirror, const std::vector<DispatchedUnit>& dispatches) {
    for (const DispatchedUnit& unit : dispatches)
        if (const auto line = lineOf(mirror, unit)) {
            life.title = line->title.empty() ? life.title : line->title;
            life.sku = life.sku.empty() ? line->sku : life.sku;
            life.gtin = life.gtin.empty() ? line->gtin : life.gtin;
        }
}

std::string condition(const std::string& what, const std::string& value, const std::string& from,
                      const std::string& to) {
    if (from.empty() && to.empty())
        return {};
    if (from == to)
        return what + " " + value;
    return what + " " + value + " within " + (from.empty() ? "the first" : from) + " to " +
           (to.empty() ? "the last" : to);
}

std::string whyRecalled(const Recall& recall, const DispatchedUnit& unit) {
    std::string why;
    for (const std::string& part :
         {recall.sku.empty() ? std::string() : "SKU " + recall.sku,
          recall.gtin.empty() ? std::string() : "GTIN " + recall.gtin,
          condition("lot", unit.lot, recall.lotFrom, recall.lotTo),
          condition("serial", unit.serialNormal, recall.serialFrom, recall.serialTo)})
        if (!part.empty())
            why += (why.empty() ? "" : ", ") + part;
    return why;
}

void watch(UnitLife& life, const Mirror& mirror, const std::vector<DispatchedUnit>& dispatches) {
    for (DispatchedUnit unit : dispatches) {
        unit.sku = unit.sku.empty() ? life.sku : unit.sku;
        unit.gtin = unit.gtin.empty() ? life.gtin : unit.gtin;
        unit.lot = unit.lot.empty() ? life.lot : unit.lot;
        for (const Recall& recall : mirror.recallsFor(unit.sku, unit.gtin, unit.lot, unit.serialNormal)) {
            const bool isKnown =
                std::any_of(life.recalls.begin(), life.recalls.end(),
                            [&](const RecallMatch& match) { return match.recall == recall; });
            if (!isKnown)
                life.recalls.push_back({recall, whyRecalled(recall, unit)});
        }
    }
    std::vector<std::string> names = namesOf(dispatches);
    for (const std::string& component : life.components)
        names.push_back(normalSerial(component));
    for (const std::string& name : names)
        if (const auto entry = mirror.blocked(name))
            life.blocked.push_back(*entry);
}

UnitLife lifeOf(const Mirror& mirror, const Journal& journal, const std::vector<DispatchedUnit>& dispatches,
                Date today) {
    UnitLife life;
    describeUnit(life, dispatches);
    describeProduct(life, mirror, dispatches);
    if (life.warrantyUntil)
        life.inWarranty = today <= *life.warrantyUntil;
    if (life.expiry)
        life.expired = *life.expiry < today;
    watch(life, mirror, dispatches);
    addSteps(life, mirror, journal, dispatches);
    return life;
}

/// Of a return's order the units of the returned line come first.
void putReturnedFirst(std::vector<DispatchedUnit>& seeds, const std::vector<ReturnNotice>& returns) {
    const auto looked = std::min(returns.size(), kMaxLives);
    const auto end = returns.begin() + static_cast<std::ptrdiff_t>(looked);
    std::stable_partition(seeds.begin(), seeds.end(), [&](const DispatchedUnit& unit) {
        return std::any_of(returns.begin(), end,
                           [&](const ReturnNotice& notice) { return mayBeOfOneLine(notice, unit); });
    });
}

/// What was really in the parcels, which may be units of other orders or of nobody's.
void addInspected(std::vector<DispatchedUnit>& seeds, const Mirror& mirror,
                  const std::vector<InspectionRow>& inspections) {
    for (std::size_t i = 0; i < inspections.size() && i < kMaxLives; ++i) {
        const InspectionRow& row = inspections[i];
        if (row.seenSerial.empty())
            continue;
        const std::vector<DispatchedUnit> known = mirror.unitsWithSerial(row.seenSerial);
        seeds.insert(seeds.end(), known.begin(), known.end());
        const bool isNeverOurs = known.empty() && (row.verdict == toString(VerdictKind::UnknownUnit) ||
                                                   row.verdict == toString(VerdictKind::OtherProduct));
        if (isNeverOurs) {
            DispatchedUnit unit;
            unit.serial = unit.serialNormal = row.seenSerial;
            seeds.push_back(std::move(unit));
        }
    }
}

/// The dispatches from which lives are told; for a product those on its latest orders.
std::vector<DispatchedUnit> seedsOf(const Mirror& mirror, const LookupAnswer& answer) {
    std::vector<DispatchedUnit> seeds = answer.units;
    if (seeds.empty())
        for (const OrderLine& line : answer.lines)
            for (DispatchedUnit& unit : mirror.unitsOnOrder(line.order))
                if (mayBeOfOneLine(unit, line))
                    seeds.push_back(std::move(unit));
    putReturnedFirst(seeds, answer.returns);
    addInspected(seeds, mirror, answer.inspections);
    return seeds;
}

} // namespace

UnitLives unitLives(const Mirror& mirror, const Journal& journal, const LookupAnswer& answer, Date today) {
    UnitLives result;
    std::vector<DispatchedUnit> told;
    for (const DispatchedUnit& seed : seedsOf(mirror, answer)) {
        if (identitiesOf(seed).empty() || std::find(told.begin(), told.end(), seed) != told.end())
            continue;
        if (result.lives.size() == kMaxLives) {
            result.leftOut = true;
            break;
        }
        const std::vector<DispatchedUnit> dispatches = dispatchesOf(mirror, seed);
        told.insert(told.end(), dispatches.begin(), dispatches.end());
        result.lives.push_back(lifeOf(mirror, journal, dispatches, today));
    }
    return result;
}

} // namespace returnbench
