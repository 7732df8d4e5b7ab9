#pragma once

#include "core/matching/case.h"

#include <optional>
#include <vector>

namespace returnbench {

/// A seen serial that our records know, with the dispatch that says whose unit it is now.
struct Recognised {
    /// How near the unit is to the return.
    enum class Place { OnLine, OnOrder, OtherLine, Elsewhere, OtherProduct };

    SeenSerial seen;
    DispatchedUnit unit; ///< its latest dispatch
    Place place = Place::Elsewhere;
    std::optional<DispatchedUnit>
        soldHere; ///< the dispatch on the return's order, when it was sold again after

    [[nodiscard]] bool own() const noexcept { return place <= Place::OtherLine; }
};

[[nodiscard]] bool isSurelySameProduct(const DispatchedUnit& a, const DispatchedUnit& b);

/// Closed inspections of other returns with a unit of this serial and, as far as is known, this product.
/// @param product of which only SKU and GTIN count
[[nodiscard]] std::vector<PastInspection> earlierSightings(const Case& c, const SeenSerial& serial,
                                                           const DispatchedUnit& product);

/// A unit of this product whose serial differs in look-alikes only.
[[nodiscard]] std::optional<DispatchedUnit> similarUnit(const Case& c, const SeenSerial& serial,
                                                        const DispatchedUnit& product);

/// Every seen serial that the records know, nearest to the return first.
[[nodiscard]] std::vector<Recognised> recognise(const Case& c);

/// The latest closed inspection of another return that had the unit inside, when it was not dispatched again
/// since.
[[nodiscard]] std::optional<PastInspection> returnedBefore(const Case& c, const DispatchedUnit& unit);

/// Reasons to believe that we ourselves sent `unit`, which was sold elsewhere, to the buyer of this order.
[[nodiscard]] std::vector<Reason> ownMistakes(const Case& c, const DispatchedUnit& unit);

/// The return of the order on which `unit` was sold had a unit of this line inside.
struct CrossedReturn {
    PastInspection past;
    DispatchedUnit own; ///< of this line
};
[[nodiscard]] std::optional<CrossedReturn> crossedReturn(const Case& c, const DispatchedUnit& unit);

/// Whether the unit's order is known to be of the buyer of this return.
[[nodiscard]] bool isOfSameBuyer(const Case& c, const DispatchedUnit& unit);

/// Parts that were seen and do not belong into the unit.
[[nodiscard]] std::vector<Reason> foreignParts(const Case& c, const DispatchedUnit& unit);

/// Whether the seen serial is one of the parts recorded for the unit.
[[nodiscard]] bool isPartOf(const SeenSerial& seen, const DispatchedUnit& unit);

/// An expected unit whose serial the seen one nearly is.
struct NearMatch {
    SeenSerial seen;
    DispatchedUnit unit;
    std::string expected;   ///< the record's serial or IMEI that is nearly the same
    bool lookAlike = false; ///< only characters that look alike differ; else one edit
};

[[nodiscard]] std::optional<NearMatch> nearMatch(const Case& c);

/// An expected unit whose serial was read from print, look-alike characters taken for one and at most one
/// edit away.
struct PrintedMatch {
    SeenSerial seen;
    DispatchedUnit unit;
    std::string expected; ///< the record's serial or IMEI
    bool same = false;    ///< no character differs
};

/// The nearest. Print that says the serial of another unit of ours is none: taken for a misreading of the
/// expected one, it would hide an exchange.
[[nodiscard]] std::optional<PrintedMatch> printedMatch(const Case& c);

/// A unit of ours, other than the expected ones, whose serial was read from print.
struct PrintedOther {
    SeenSerial seen;
    DispatchedUnit unit;
};
[[nodiscard]] std::optional<PrintedOther> printedOther(const Case& c);

/// The best candidate for the serial of a unit that no record knows.
[[nodiscard]] std::optional<SeenSerial> unknownSerial(const Case& c);

} // namespace returnbench
