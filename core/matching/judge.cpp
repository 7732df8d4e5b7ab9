#include "core/matching/judge.h"

#include "core/matching/case.h"
#include "core/matching/flags.h"
#include "core/matching/product_sight.h"
#include "core/matching/reasons.h"
#include "core/matching/set_members.h"
#include "core/matching/unit_facts.h"

#include <algorithm>
#include <array>

namespace returnbench {
namespace {

/// More than these many further units in view say nothing more.
constexpr std::size_t kMaxFurtherUnits = 3;

void because(Verdict& verdict, Reason reason) {
    if (std::find(verdict.reasons.begin(), verdict.reasons.end(), reason) == verdict.reasons.end())
        verdict.reasons.push_back(std::move(reason));
}

void because(Verdict& verdict, const std::vector<Reason>& all) {
    for (const Reason& reason : all)
        because(verdict, reason);
}

void becauseUnexpected(Verdict& verdict, Reason reason) {
    because(verdict, std::move(reason));
    verdict.flags.push_back(Flag::UnexpectedItem);
}

std::string recordedSerial(const DispatchedUnit& unit) {
    return unit.serial.empty() ? unit.serialNormal : unit.serial;
}

/// The record's serial or IMEI: the one that is to be compared with what was read.
std::string comparableSerial(const DispatchedUnit& unit, const SeenSerial& seen) {
    for (const std::string& imei : {unit.imei1, unit.imei2})
        if (!imei.empty() && seen.normal == imei)
            return imei;
    if (seen.isImei() && !unit.imei1.empty() && seen.normal != unit.serialNormal)
        return unit.imei1;
    return recordedSerial(unit).empty() ? unit.imei1 : recordedSerial(unit);
}

/// What to show beside a serial that is not the expected one: of several units on the line, the most similar.
std::string expectedBeside(const Case& c, const std::optional<SeenSerial>& seen) {
    std::string nearest;
    std::size_t nearestDistance = 0;
    for (const DispatchedUnit& unit : c.expected.units) {
        const std::string serial = seen ? comparableSerial(unit, *seen) : recordedSerial(unit);
        const std::size_t distance = seen ? differences(serial, seen->normal).first.size() +
                                                differences(serial, seen->normal).second.size()
                                          : 0;
        if (!serial.empty() && (nearest.empty() || distance < nearestDistance)) {
            nearest = serial;
            nearestDistance = distance;
        }
    }
    return nearest;
}

Verdict verdictOn(const Case& c, VerdictKind kind, const std::optional<SeenSerial>& seen) {
    Verdict verdict;
    verdict.kind = kind;
    verdict.seenSerial = seen ? seen->shown : std::string();
    verdict.expectedSerial = expectedBeside(c, seen);
    return verdict;
}

/// A product code that contradicts a unit which its serial proved: a wrong box, or one more item in view.
void addProductCode(const Case& c, Verdict& verdict) {
    const ProductSight sight = seeProduct(c);
    if (sight.product == Comparison::Same)
        because(verdict, reasons::productAgrees(sight));
    if (sight.product == Comparison::Different)
        becauseUnexpected(verdict, reasons::productCodeDiffers(c, sight));
}

/// One more unit of the line, which the return announced.
void addOwnUnit(const Case& c, Verdict& verdict, const DispatchedUnit& unit) {
    const auto past = returnedBefore(c, unit);
    if (past && verdict.kind == VerdictKind::Match)
        verdict.kind = VerdictKind::AlreadyReturned;
    if (past)
        because(verdict, reasons::returnedBefore(*past));
    because(verdict, reasons::soldOnLine(unit));
}

/// Serials of units other than the one that decided.
void addFurtherUnits(const Case& c, Verdict& verdict, const std::vector<Recognised>& recognised) {
    const DispatchedUnit decided = *verdict.unit;
    std::vector<DispatchedUnit> own;
    std::size_t further = 0;
    for (const Recognised& other : recognised) {
        const bool same =
            other.unit == decided || names(other.seen, decided) || isPartOf(other.seen, decided);
        if (same || std::find(own.begin(), own.end(), other.unit) != own.end())
            continue;
        const bool announced =
            c.isSet || static_cast<int>(own.size()) + 1 < std::max(c.expected.itemsDeclared, 1);
        if (other.place == Recognised::Place::OnLine && announced) {
            own.push_back(other.unit);
            addOwnUnit(c, verdict, other.unit);
        } else if (further++ < kMaxFurtherUnits)
            becauseUnexpected(verdict, reasons::otherUnitSeenToo(other.seen, other.unit));
    }
}

/// The seen unit was sold on the return's line or order.
Verdict judgeOwnUnit(const Case& c, const Recognised& own) {
    Verdict verdict = verdictOn(c, VerdictKind::Match, own.seen);
    verdict.unit = own.unit;
    verdict.expectedSerial = comparableSerial(own.unit, own.seen);
    const bool onLine = own.place == Recognised::Place::OnLine;

    if (const auto past = returnedBefore(c, own.unit)) {
        verdict.kind = VerdictKind::AlreadyReturned;
        because(verdict, reasons::returnedBefore(*past));
    } else if (const auto foreign = foreignParts(c, own.unit); !foreign.empty()) {
        verdict.kind = VerdictKind::ComponentMismatch;
        because(verdict, foreign);
    } else if (compareWithinOrder(c, own.unit) == Comparison::Different) {
        verdict.kind = VerdictKind::OtherProduct;
        if (onLine)
            because(verdict, reasons::unitRecordedAsOtherProduct(c, own.unit));
        else
            becauseUnexpected(verdict, reasons::unitOnOtherLine(c, own.unit));
        return verdict;
    }
    because(verdict, onLine ? reasons::soldOnLine(own.unit) : reasons::soldOnSameOrder(own.unit));
    addProductCode(c, verdict);
    return verdict;
}

/// A buyer may put what came on two of their orders into each other's parcel: neither is missing.
void addOwnReturnsCrossed(const Case& c, Verdict& verdict) {
    const auto crossed = crossedReturn(c, *verdict.unit);
    if (crossed && isOfSameBuyer(c, *verdict.unit))
        because(verdict, reasons::ownReturnsCrossed(crossed->past, crossed->own));
}

/// The seen unit is one of ours, but belongs to another order, or to none.
Verdict judgeUnitFromElsewhere(const Case& c, const Recognised& known) {
    Verdict verdict = verdictOn(c, VerdictKind::OtherUnit, known.seen);
    verdict.unit = known.unit;
    if (known.soldHere)
        verdict.expectedSerial = comparableSerial(*known.soldHere, known.seen);
    const DispatchedUnit& unit = known.unit;
    const bool dispatched = !unit.order.empty() && unit.dispatchedAt;

    Comparison product = compareAcrossOrders(c, unit);
    if (product == Comparison::Unknown)
        product = seeProduct(c).product;
    // Our own mistake comes first, whatever we sent: no claim may follow from it.
    const std::vector<Reason> mistakes = ownMistakes(c, unit);
    const bool isOtherProduct = product == Comparison::Different;
    if (!mistakes.empty()) {
        verdict.kind = VerdictKind::OurMixup;
        because(verdict, mistakes);
    } else if (isOtherProduct) {
        verdict.kind = VerdictKind::OtherProduct;
        addOwnReturnsCrossed(c, verdict);
    } else if (const auto past = returnedBefore(c, unit)) {
        verdict.kind = VerdictKind::AlreadyReturned;
        because(verdict, reasons::returnedBefore(*past));
    } else {
        addOwnReturnsCrossed(c, verdict);
    }
    if (isOtherProduct) {
        because(verdict, reasons::unitOfOtherProduct(c, unit));
        return verdict;
    }
    because(verdict, dispatched ? reasons::soldElsewhere(c, unit) : reasons::neverDispatched(unit));
    if (known.soldHere)
        because(verdict, reasons::soldAgain(*known.soldHere));
    addProductCode(c, verdict);
    return verdict;
}

Verdict judgeNearMatch(const Case& c, const NearMatch& near) {
    Verdict verdict = verdictOn(c, VerdictKind::ProbableMatch, near.seen);
    verdict.unit = near.unit;
    verdict.expectedSerial = near.expected;
    because(verdict, reasons::nearlyExpected(near.seen, near.expected, near.lookAlike));
    if (const auto past = returnedBefore(c, near.unit)) // weighs when the person confirms
        because(verdict, reasons::returnedBefore(*past));
    addProductCode(c, verdict);
    return verdict;
}

DispatchedUnit soldProduct(const Case& c) {
    DispatchedUnit product;
    product.sku = c.sku;
    product.gtin = c.gtins.empty() ? std::string() : c.gtins.front();
    return product;
}

DispatchedUnit productOf(const ProductSight& sight) {
    DispatchedUnit product;
    product.sku = sight.sku;
    product.gtin = sight.code;
    return product;
}

/// What is known of a serial that no record has.
/// @param product of which the item is, as far as it is known
void addUnknownSerial(const Case& c, Verdict& verdict, const SeenSerial& serial,
                      const DispatchedUnit& product) {
    because(verdict, reasons::serialUnknown(serial));
    for (const PastInspection& past : earlierSightings(c, serial, product))
        because(verdict, reasons::seenBefore(past));
    if (const auto similar = similarUnit(c, serial, product))
        because(verdict, reasons::looksLikeSoldElsewhere(*similar));
    for (const DispatchedUnit& owner : c.history.unitsWithComponent(serial.normal))
        because(verdict, reasons::partOfOtherUnit(serial, owner));
}

/// A line of several units for some of which nobody recorded a serial: the unknown unit may be one of those.
void addUnrecordedSerials(const Case& c, Verdict& verdict) {
    const auto recorded = static_cast<std::size_t>(
        std::count_if(c.expected.units.begin(), c.expected.units.end(),
                      [](const DispatchedUnit& unit) { return !identitiesOf(unit).empty(); }));
    const int sold =
        std::max(c.expected.line ? c.expected.line->quantity : 0, static_cast<int>(c.expected.units.size()));
    if (recorded < static_cast<std::size_t>(std::max(sold, 0)))
        because(verdict, reasons::notAllSerialsRecorded(recorded, sold));
}

void addOwnParts(const Case& c, Verdict& verdict) {
    for (const auto* seen : {&c.sighting.components, &c.sighting.serials})
        for (const SeenSerial& part : *seen)
            for (const DispatchedUnit& unit : c.expected.units)
                if (isPartOf(part, unit))
                    because(verdict, reasons::partOfExpectedUnit(part, unit));
}

Verdict judgeOtherProduct(const Case& c, const ProductSight& sight, const std::optional<SeenSerial>& serial) {
    Verdict verdict = verdictOn(c, VerdictKind::OtherProduct, serial);
    because(verdict, reasons::productDiffers(c, sight));
    if (serial)
        addUnknownSerial(c, verdict, *serial, productOf(sight));
    return verdict;
}

Verdict judgeUnreadable(const Case& c, const ProductSight& sight) {
    Verdict verdict = verdictOn(c, VerdictKind::Unreadable, std::nullopt);
    if (!c.sighting.anything)
        because(verdict, reasons::nothingRead());
    else if (sight.product == Comparison::Same)
        because(verdict, reasons::serialNotRead());
    else
        because(verdict, reasons::nothingUsefulRead());
    if (sight.product == Comparison::Same)
        because(verdict, reasons::productAgrees(sight));
    addOwnParts(c, verdict);
    return verdict;
}

/// No record knows what was seen, and the units of the line are told apart by serial.
Verdict judgeUnknownUnit(const Case& c) {
    const ProductSight sight = seeProduct(c);
    const std::optional<SeenSerial> serial = unknownSerial(c);
    if (sight.product == Comparison::Different)
        return judgeOtherProduct(c, sight, serial);
    if (!serial)
        return judgeUnreadable(c, sight);
    Verdict verdict = verdictOn(c, VerdictKind::UnknownUnit, serial);
    addUnknownSerial(c, verdict, *serial, soldProduct(c));
    because(verdict, sight.product == Comparison::Same ? reasons::productAgrees(sight)
                                                       : reasons::productUnconfirmed());
    addUnrecordedSerials(c, verdict);
    addOwnParts(c, verdict);
    return verdict;
}

/// The units of the line are not told apart: only product and lot can agree.
Verdict judgeProduct(const Case& c) {
    const ProductSight sight = seeProduct(c);
    const std::optional<SeenSerial> serial =
        c.expected.serialUse == SerialUse::Off ? std::nullopt : unknownSerial(c);
    if (sight.product == Comparison::Different)
        return judgeOtherProduct(c, sight, serial);
    if (sight.product == Comparison::Unknown) {
        Verdict verdict = judgeUnreadable(c, sight);
        if (serial) {
            verdict.seenSerial = serial->shown;
            because(verdict, reasons::serialNotRecorded(*serial));
        }
        return verdict;
    }
    Verdict verdict = verdictOn(c, VerdictKind::ProductMatch, serial);
    const Comparison lots = compareLots(c);
    if (lots == Comparison::Different) {
        verdict.kind = VerdictKind::LotMismatch;
        std::string sent;
        for (const std::string& lot : lotsSent(c))
            sent += (sent.empty() ? "" : ", ") + lot;
        because(verdict, reasons::lotDiffers(c.sighting.lots.front(), sent));
    }
    because(verdict, reasons::productAgrees(sight));
    if (lots == Comparison::Same)
        for (const std::string& lot : lotsSent(c))
            if (wasRead(c, lot))
                because(verdict, reasons::lotAgrees(lot));
    if (const auto other = otherExpiry(c))
        because(verdict, reasons::expiryDiffers(*other));
    if (serial)
        because(verdict, reasons::serialNotRecorded(*serial));
    return verdict;
}

/// Nobody announced the parcel: nothing can match, but what is in it may be known.
Verdict judgeUnannounced(const Case& c, const std::vector<Recognised>& recognised) {
    const ProductSight sight = seeProduct(c);
    if (!recognised.empty()) {
        const Recognised& known = recognised.front();
        Verdict verdict = verdictOn(c, VerdictKind::OtherUnit, known.seen);
        verdict.unit = known.unit;
        because(verdict, known.unit.order.empty() || !known.unit.dispatchedAt
                             ? reasons::neverDispatched(known.unit)
                             : reasons::soldElsewhere(c, known.unit));
        if (const auto past = returnedBefore(c, known.unit))
            because(verdict, reasons::returnedBefore(*past));
        becauseUnexpected(verdict, reasons::unannounced());
        addFurtherUnits(c, verdict, recognised);
        return verdict;
    }
    const std::optional<SeenSerial> serial = unknownSerial(c);
    if (!serial && sight.code.empty()) {
        Verdict verdict = judgeUnreadable(c, sight);
        becauseUnexpected(verdict, reasons::unannounced());
        return verdict;
    }
    Verdict verdict = verdictOn(c, VerdictKind::UnknownUnit, serial);
    if (serial)
        addUnknownSerial(c, verdict, *serial, productOf(sight));
    if (!sight.code.empty())
        because(verdict, reasons::productOfUnannounced(sight));
    becauseUnexpected(verdict, reasons::unannounced());
    return verdict;
}

/// Whether a unit from elsewhere speaks against the item. Where units are not told apart by serial only
/// another product does; where no serial was recorded, a unit that our records never sent out may be the one
/// sent.
bool contradicts(const Case& c, const Recognised& known) {
    if (c.serialised || known.place == Recognised::Place::OtherProduct)
        return true;
    const bool sold = !known.unit.order.empty();
    return c.expected.serialUse != SerialUse::Off && sold;
}

Verdict judgeItem(const Case& c) {
    const std::vector<Recognised> recognised = recognise(c);
    if (!c.announced)
        return judgeUnannounced(c, recognised);
    const auto deciding = std::find_if(recognised.begin(), recognised.end(), [&](const Recognised& known) {
        return known.own() || contradicts(c, known);
    });
    if (deciding != recognised.end()) {
        Verdict verdict = deciding->own() ? judgeOwnUnit(c, *deciding) : judgeUnitFromElsewhere(c, *deciding);
        addFurtherUnits(c, verdict, recognised);
        return verdict;
    }
    if (!c.serialised)
        return judgeProduct(c);
    if (const auto near = nearMatch(c))
        return judgeNearMatch(c, *near);
    return judgeUnknownUnit(c);
}

/// What is there of a set agrees; now whether all of it is there.
void applySet(const SetMembers& members, Verdict& verdict) {
    constexpr std::array kAgrees{VerdictKind::Match, VerdictKind::ProductMatch, VerdictKind::Unreadable};
    if (std::find(kAgrees.begin(), kAgrees.end(), verdict.kind) == kAgrees.end())
        return;
    if (members.present.empty())
        return;
    if (!members.unsure.empty()) {
        verdict.kind = VerdictKind::Unreadable;
        verdict.reasons.insert(verdict.reasons.begin(), reasons::setMembersUnsure(members));
    }
    if (!members.missing.empty()) {
        verdict.kind = VerdictKind::QuantityShort;
        verdict.reasons.insert(verdict.reasons.begin(), reasons::setMembersMissing(members));
    }
}

Verdict judgeSet(const Case& c) {
    const std::vector<Recognised> recognised = recognise(c);
    const SetMembers members = seeMembers(c);
    if (const auto exchanged = exchangedMember(members, recognised)) {
        Verdict verdict = judgeUnitFromElsewhere(c, exchanged->known);
        verdict.expectedSerial = comparableSerial(exchanged->member, exchanged->known.seen);
        verdict.reasons.insert(verdict.reasons.begin(), reasons::setMemberExchanged(*exchanged));
        addFurtherUnits(c, verdict, recognised);
        return verdict;
    }
    Verdict verdict = judgeItem(c);
    applySet(members, verdict);
    return verdict;
}

/// When nothing else says which unit it is, its printed serial may be near enough for a person to compare.
Verdict judgePrint(const Case& c, Verdict unreadable) {
    if (c.printed.serials.empty())
        return unreadable;
    const bool comparable = c.announced && c.expected.serialUse != SerialUse::Off;
    const auto match = comparable ? printedMatch(c) : std::nullopt;
    if (!match) {
        if (const auto other = printedOther(c))
            because(unreadable, reasons::printOfOther(other->seen, other->unit));
        else
            because(unreadable, reasons::printUnsure(c.printed.serials.front()));
        return unreadable;
    }
    Verdict verdict = verdictOn(c, VerdictKind::ProbableMatch, match->seen);
    verdict.unit = match->unit;
    verdict.expectedSerial = match->expected;
    because(verdict, reasons::serialPrinted(match->seen, match->expected, match->same));
    if (const auto past = returnedBefore(c, match->unit)) // weighs when the person confirms
        because(verdict, reasons::returnedBefore(*past));
    addProductCode(c, verdict);
    return verdict;
}

/// Fewer items than declared is the verdict, unless what is there contradicts more strongly.
void applyCount(Verdict& verdict, int found, int declared) {
    constexpr std::array kStronger{VerdictKind::OtherUnit, VerdictKind::UnknownUnit,
                                   VerdictKind::OtherProduct, VerdictKind::AlreadyReturned,
                                   VerdictKind::OurMixup};
    if (found > declared)
        becauseUnexpected(verdict, reasons::itemsTooMany(found, declared));
    if (found >= declared)
        return;
    Reason missing = reasons::itemsMissing(found, declared);
    if (std::find(kStronger.begin(), kStronger.end(), verdict.kind) != kStronger.end()) {
        because(verdict, std::move(missing));
        return;
    }
    verdict.kind = VerdictKind::QuantityShort;
    verdict.reasons.insert(verdict.reasons.begin(), std::move(missing));
}

} // namespace

Verdict judge(const ExpectedItem& expected, const Observation& observed, const UnitHistory& history,
              Date today) {
    const Case c(expected, observed, history, today);
    const int declared = std::max(expected.itemsDeclared, 1);
    const int found = observed.itemsFound.value_or(declared);
    Verdict verdict;
    if (found <= 0) {
        verdict = verdictOn(c, VerdictKind::EmptyParcel, std::nullopt);
        because(verdict, reasons::parcelEmpty(declared));
    } else {
        verdict = c.isSet ? judgeSet(c) : judgeItem(c);
        if (verdict.kind == VerdictKind::Unreadable)
            verdict = judgePrint(c, std::move(verdict));
        applyCount(verdict, found, declared);
    }
    addFlags(c, verdict);
    return verdict;
}

} // namespace returnbench
