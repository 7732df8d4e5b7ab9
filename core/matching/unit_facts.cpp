#include "core/matching/unit_facts.h"

#include "core/identifiers/near_code.h"
#include "core/matching/product_sight.h"
#include "core/matching/serial_ranking.h"

#include "core/base/text.h"
#include "core/matching/reasons.h"

#include <algorithm>
#include <chrono>
#include <tuple>

namespace returnbench {
namespace {

bool isSameUnit(const DispatchedUnit& a, const DispatchedUnit& b) {
    const auto identities = identitiesOf(b);
    for (const std::string& identity : identitiesOf(a))
        if (std::find(identities.begin(), identities.end(), identity) != identities.end())
            return true;
    return false;
}

bool isSameDispatch(const DispatchedUnit& a, const DispatchedUnit& b) {
    return a.order == b.order && a.line == b.line && isSameUnit(a, b);
}

bool isSurelyLater(const DispatchedUnit& a, const DispatchedUnit& b) {
    return a.dispatchedAt && b.dispatchedAt && *a.dispatchedAt > *b.dispatchedAt;
}

Recognised::Place placeOf(const Case& c, const DispatchedUnit& unit) {
    if (std::any_of(c.expected.units.begin(), c.expected.units.end(),
                    [&](const DispatchedUnit& sent) { return isSameDispatch(sent, unit); }))
        return Recognised::Place::OnLine;
    if (!c.order.empty() && unit.order == c.order)
        return compareWithinOrder(c, unit) == Comparison::Different ? Recognised::Place::OtherLine
                                                                    : Recognised::Place::OnOrder;
    return compareAcrossOrders(c, unit) == Comparison::Different ? Recognised::Place::OtherProduct
                                                                 : Recognised::Place::Elsewhere;
}

/// All dispatches of what may be the unit that `seen` names.
std::vector<DispatchedUnit> dispatchesOf(const Case& c, const SeenSerial& seen) {
    std::vector<DispatchedUnit> dispatches = c.history.unitsWithSerial(seen.normal);
    const auto add = [&](const DispatchedUnit& unit) {
        if (std::find(dispatches.begin(), dispatches.end(), unit) == dispatches.end())
            dispatches.push_back(unit);
    };
    for (const DispatchedUnit& unit : c.expected.units)
        if (names(seen, unit))
            add(unit);
    // A unit that is known by its IMEI may have been sold again under its serial alone.
    std::vector<std::string> serials;
    for (const DispatchedUnit& unit : dispatches)
        if (!unit.serialNormal.empty() && unit.serialNormal != seen.normal)
            serials.push_back(unit.serialNormal);
    for (const std::string& serial : serials)
        for (const DispatchedUnit& unit : c.history.unitsWithSerial(serial))
            add(unit);
    return dispatches;
}

/// Where the serial stands on units of several products and the code of one that is not the return's was
/// read, the seen unit is of that product.
void keepProductRead(const Case& c, std::vector<DispatchedUnit>& dispatches) {
    std::vector<DispatchedUnit> read;
    for (const DispatchedUnit& unit : dispatches)
        if (std::find(c.sighting.gtins.begin(), c.sighting.gtins.end(), unit.gtin) != c.sighting.gtins.end())
            read.push_back(unit);
    const auto isOfOther = [&](const DispatchedUnit& unit) {
        return std::none_of(read.begin(), read.end(),
                            [&](const DispatchedUnit& other) { return mayBeSameProduct(other, unit); });
    };
    const bool several = !read.empty() && std::any_of(dispatches.begin(), dispatches.end(), isOfOther);
    if (several && seeProduct(c).product != Comparison::Same)
        std::erase_if(dispatches, isOfOther);
}

/// Whose unit it is: its latest dispatch. Where the records cannot say which of two came later, the one on
/// the return's own order counts.
std::optional<Recognised> recogniseOne(const Case& c, const SeenSerial& seen) {
    std::vector<DispatchedUnit> dispatches = dispatchesOf(c, seen);
    keepProductRead(c, dispatches);
    const DispatchedUnit* nearest = nullptr;
    auto place = Recognised::Place::OtherProduct;
    for (const DispatchedUnit& unit : dispatches) {
        const auto unitPlace = placeOf(c, unit);
        const bool later = nearest != nullptr && unitPlace == place &&
                           (isSurelyLater(unit, *nearest) || (unit.dispatchedAt && !nearest->dispatchedAt));
        if (nearest == nullptr || unitPlace < place || later) {
            nearest = &unit;
            place = unitPlace;
        }
    }
    if (nearest == nullptr)
        return std::nullopt;

    const DispatchedUnit* latest = nearest;
    for (const DispatchedUnit& unit : dispatches)
        if (isSurelyLater(unit, *latest) && mayBeSameProduct(unit, *nearest))
            latest = &unit;
    Recognised result{seen, *latest, placeOf(c, *latest), std::nullopt};
    const bool nearestIsOwn = place <= Recognised::Place::OtherLine;
    if (nearestIsOwn && !result.own())
        result.soldHere = *nearest;
    return result;
}

bool isOfAnotherReturn(const Case& c, const PastInspection& past) {
    if (!c.expected.notice)
        return true;
    const ReturnNotice& notice = *c.expected.notice;
    const bool sameChannel = past.channel.empty() || notice.channel.empty() || past.channel == notice.channel;
    return past.returnId != notice.id || !sameChannel;
}

/// Whether a past verdict says that the unit was of the product which its return was for.
bool saysProductSold(VerdictKind verdict) {
    switch (verdict) {
    case VerdictKind::Match:
    case VerdictKind::ProbableMatch:
    case VerdictKind::OtherUnit:
    case VerdictKind::UnknownUnit:
    case VerdictKind::AlreadyReturned:
    case VerdictKind::ComponentMismatch:
        return true;
    default:
        return false;
    }
}

/// Whether the unit in that parcel may have been this one, and not another maker's with the same serial: what
/// was of the product sold on an order that never held this product was not, nor what was of another product
/// on an order that held only this one.
bool mayConcern(const Case& c, const PastInspection& past, const DispatchedUnit& unit) {
    const bool wasOtherProduct = past.verdict == VerdictKind::OtherProduct;
    if (!wasOtherProduct && !saysProductSold(past.verdict))
        return true;
    const auto soldOn = [](const OrderLine& line) {
        DispatchedUnit sold;
        sold.sku = line.sku;
        sold.gtin = line.gtin;
        return sold;
    };
    const std::vector<OrderLine> lines = c.history.linesOfOrder(past.order);
    if (lines.empty())
        return true;
    if (wasOtherProduct)
        return std::any_of(lines.begin(), lines.end(),
                           [&](const OrderLine& line) { return !isSurelySameProduct(soldOn(line), unit); });
    if (std::any_of(lines.begin(), lines.end(),
                    [&](const OrderLine& line) { return mayBeSameProduct(soldOn(line), unit); }))
        return true;
    const std::vector<DispatchedUnit> sent = c.history.unitsOnOrder(past.order); // a set's line names the set
    return std::any_of(sent.begin(), sent.end(), [&](const DispatchedUnit& other) {
        return isSameUnit(other, unit) && mayBeSameProduct(other, unit);
    });
}

std::vector<PastInspection> pastInspectionsOf(const Case& c, const DispatchedUnit& unit) {
    std::vector<PastInspection> all;
    for (const std::string& identity : identitiesOf(unit))
        for (PastInspection& past : c.history.inspectionsOf(identity))
            if (isOfAnotherReturn(c, past) && mayConcern(c, past, unit))
                all.push_back(std::move(past));
    std::stable_sort(all.begin(), all.end(), [](const PastInspection& a, const PastInspection& b) {
        return std::tie(a.closedAt, a.id.str()) < std::tie(b.closedAt, b.id.str());
    });
    return all;
}

/// `unit` is the latest dispatch. When it has no date, or perhaps only the day of that return, being on
/// another order than the one whose return it matched says that it was sold after that return.
bool dispatchedAgain(const DispatchedUnit& unit, const PastInspection& past) {
    if (unit.dispatchedAt && *unit.dispatchedAt > past.closedAt)
        return true;
    const bool onSameDay = unit.dispatchedAt && *unit.dispatchedAt + std::chrono::hours(24) > past.closedAt;
    return (!unit.dispatchedAt || onSameDay) && past.verdict == VerdictKind::Match &&
           unit.order != past.order;
}

std::vector<DispatchedUnit> unitsOfReturn(const Case& c) {
    std::vector<DispatchedUnit> units = c.expected.units;
    if (!c.order.empty())
        for (DispatchedUnit& unit : c.history.unitsOnOrder(c.order))
            units.push_back(std::move(unit));
    return units;
}

/// Another unit into which the part belongs by our records.
std::optional<DispatchedUnit> otherOwnerOf(const Case& c, const SeenSerial& part,
                                           const DispatchedUnit& unit) {
    const std::vector<DispatchedUnit> owners = c.history.unitsWithComponent(part.normal);
    const bool ownPart = std::any_of(owners.begin(), owners.end(),
                                     [&](const DispatchedUnit& owner) { return isSameUnit(owner, unit); });
    if (owners.empty() || ownPart)
        return std::nullopt;
    return owners.back();
}

bool isPartOfExpected(const Case& c, const SeenSerial& seen) {
    return std::any_of(c.expected.units.begin(), c.expected.units.end(),
                       [&](const DispatchedUnit& unit) { return isPartOf(seen, unit); });
}

bool isOfAnotherUnit(const Case& c, const SeenSerial& seen) {
    const bool expected = std::any_of(c.expected.units.begin(), c.expected.units.end(),
                                      [&](const DispatchedUnit& unit) { return names(seen, unit); });
    return !expected && !c.history.unitsWithSerial(seen.normal).empty();
}

} // namespace

bool isSurelySameProduct(const DispatchedUnit& a, const DispatchedUnit& b) {
    return (!a.gtin.empty() && a.gtin == b.gtin) || (!a.sku.empty() && sameSku(a.sku, b.sku));
}

std::vector<PastInspection> earlierSightings(const Case& c, const SeenSerial& serial,
                                             const DispatchedUnit& product) {
    std::vector<PastInspection> all = c.history.inspectionsOf(serial.normal);
    std::erase_if(all, [&](const PastInspection& past) {
        return !isOfAnotherReturn(c, past) || !mayConcern(c, past, product);
    });
    return all;
}

std::optional<DispatchedUnit> similarUnit(const Case& c, const SeenSerial& serial,
                                          const DispatchedUnit& product) {
    for (DispatchedUnit& unit : c.history.unitsLike(lookAlikeKey(serial.normal)))
        if (mayBeSameProduct(unit, product))
            return std::move(unit);
    return std::nullopt;
}

std::vector<Recognised> recognise(const Case& c) {
    std::vector<Recognised> all;
    for (const SeenSerial& seen : c.sighting.serials)
        if (auto recognised = recogniseOne(c, seen))
            all.push_back(std::move(*recognised));
    // Of the codes that name one unit its serial is what people compare, not its IMEI.
    const auto key = [](const Recognised& known) {
        return std::make_pair(known.place, known.seen.normal != known.unit.serialNormal);
    };
    std::stable_sort(all.begin(), all.end(),
                     [&](const Recognised& a, const Recognised& b) { return key(a) < key(b); });
    return all;
}

std::optional<PastInspection> returnedBefore(const Case& c, const DispatchedUnit& unit) {
    const std::vector<PastInspection> past = pastInspectionsOf(c, unit);
    if (past.empty() || dispatchedAgain(unit, past.back()))
        return std::nullopt;
    return past.back();
}

std::vector<Reason> ownMistakes(const Case& c, const DispatchedUnit& unit) {
    std::vector<Reason> mistakes;
    if (unit.order.empty() || unit.order == c.order)
        return mistakes;
    const std::vector<DispatchedUnit> ours = unitsOfReturn(c);
    const auto inSameParcel = [&](const DispatchedUnit& own) {
        return !unit.awb.empty() && own.awb == unit.awb;
    };
    if (std::any_of(ours.begin(), ours.end(), inSameParcel))
        mistakes.push_back(reasons::leftInOurParcel(unit, c.order));
    if (const auto crossed = crossedReturn(c, unit); crossed && !isOfSameBuyer(c, unit))
        mistakes.push_back(reasons::parcelsCrossed(crossed->past, crossed->own));
    return mistakes;
}

std::optional<CrossedReturn> crossedReturn(const Case& c, const DispatchedUnit& unit) {
    if (unit.order.empty() || unit.order == c.order)
        return std::nullopt;
    for (const DispatchedUnit& own : c.expected.units)
        for (const PastInspection& past : pastInspectionsOf(c, own))
            if (past.order == unit.order)
                return CrossedReturn{past, own};
    return std::nullopt;
}

bool isOfSameBuyer(const Case& c, const DispatchedUnit& unit) {
    const std::string buyer = c.expected.line ? c.expected.line->buyerKey : std::string();
    if (buyer.empty() || unit.order.empty())
        return false;
    const std::vector<OrderLine> lines = c.history.linesOfOrder(unit.order);
    return std::any_of(lines.begin(), lines.end(),
                       [&](const OrderLine& line) { return line.buyerKey == buyer; });
}

std::vector<Reason> foreignParts(const Case& c, const DispatchedUnit& unit) {
    std::vector<Reason> foreign;
    const auto isUnits = [&](const SeenSerial& seen) { return names(seen, unit) || isPartOf(seen, unit); };
    for (const SeenSerial& part : c.sighting.components) {
        if (isUnits(part))
            continue;
        if (const auto owner = otherOwnerOf(c, part, unit))
            foreign.push_back(reasons::partOfOtherUnit(part, *owner));
        else if (!unit.components.empty())
            foreign.push_back(reasons::partNotRecorded(part, unit));
    }
    for (const SeenSerial& part : c.sighting.serials)
        if (!isUnits(part))
            if (const auto owner = otherOwnerOf(c, part, unit))
                foreign.push_back(reasons::partOfOtherUnit(part, *owner));
    return foreign;
}

bool isPartOf(const SeenSerial& seen, const DispatchedUnit& unit) {
    return std::any_of(unit.components.begin(), unit.components.end(),
                       [&](const std::string& component) { return normalSerial(component) == seen.normal; });
}

std::optional<NearMatch> nearMatch(const Case& c) {
    std::optional<NearMatch> best;
    const auto consider = [&](const SeenSerial& seen, const DispatchedUnit& unit, const std::string& normal,
                              const std::string& asRecorded) {
        if (normal.empty() || seen.otherwiseExplained || (best && best->lookAlike))
            return;
        const bool lookAlike = lookAlikeKey(seen.normal) == lookAlikeKey(normal);
        const bool oneEdit = normal.size() >= kMinCodeForOneEdit && editDistance(seen.normal, normal, 1) <= 1;
        if (lookAlike || (oneEdit && !best))
            best = NearMatch{seen, unit, asRecorded, lookAlike};
    };
    for (const SeenSerial& seen : c.sighting.serials) {
        if (isPartOfExpected(c, seen))
            continue;
        for (const DispatchedUnit& unit : c.expected.units) {
            consider(seen, unit, unit.serialNormal, unit.serial.empty() ? unit.serialNormal : unit.serial);
            consider(seen, unit, unit.imei1, unit.imei1);
            consider(seen, unit, unit.imei2, unit.imei2);
        }
    }
    return best;
}

std::optional<PrintedMatch> printedMatch(const Case& c) {
    std::optional<PrintedMatch> best;
    std::size_t least = 0;
    const auto consider = [&](const SeenSerial& seen, const DispatchedUnit& unit, const std::string& normal,
                              const std::string& asRecorded) {
        if (normal.empty())
            return;
        // What differs in look-alikes alone comes after what does not differ.
        const bool same = seen.normal == normal;
        const std::size_t edits = editDistance(lookAlikeKey(seen.normal), lookAlikeKey(normal), 1);
        const std::size_t distance = 2 * edits + (same ? 0 : 1);
        if (edits > (normal.size() >= kMinCodeForOneEdit ? 1U : 0U) || (best && distance >= least))
            return;
        best = PrintedMatch{seen, unit, asRecorded, same};
        least = distance;
    };
    for (const SeenSerial& seen : c.printed.serials) {
        if (isPartOfExpected(c, seen) || isOfAnotherUnit(c, seen))
            continue;
        for (const DispatchedUnit& unit : c.expected.units) {
            consider(seen, unit, unit.serialNormal, unit.serial.empty() ? unit.serialNormal : unit.serial);
            consider(seen, unit, unit.imei1, unit.imei1);
            consider(seen, unit, unit.imei2, unit.imei2);
        }
    }
    return best;
}

std::optional<PrintedOther> printedOther(const Case& c) {
    for (const SeenSerial& seen : c.printed.serials)
        if (isOfAnotherUnit(c, seen))
            return PrintedOther{seen, c.history.unitsWithSerial(seen.normal).back()};
    return std::nullopt;
}

std::optional<SeenSerial> unknownSerial(const Case& c) {
    for (RankedSerial& candidate : rankSerials(c))
        if (!candidate.expected && !candidate.component)
            return std::move(candidate.seen);
    return std::nullopt;
}

} // namespace returnbench
