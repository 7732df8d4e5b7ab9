#pragma once

#include "core/matching/judge.h"
#include "core/matching/sighting.h"

#include <string>
#include <vector>

namespace returnbench {

/// The facts of one judgement, worked out once: what was sold, what was seen, whom to ask.
/// Refers to its arguments: they outlive it.
struct Case {
    Case(const ExpectedItem& expectedItem, const Observation& observation, const UnitHistory& unitHistory,
         Date day);

    const ExpectedItem& expected;
    const Observation& observed;
    const UnitHistory& history;
    Date today;
    Sighting sighting;
    Sighting printed; ///< what Observation::printed says

    OrderId order;   ///< that the return is for; may be empty
    std::string sku; ///< of the product that was sold; may be empty
    std::string title;
    std::vector<std::string> gtins;   ///< of that product
    std::vector<std::string> serials; ///< normal forms of all serials and IMEIs dispatched on the line
    bool announced = false;           ///< something is known of what should be in the parcel
    /// One set was sold on the line, and the units are its members: of other SKUs than the line's.
    bool isSet = false;
    bool serialised = false; ///< units of the line are told apart by a serial that was recorded
};

/// How the dispatch record's product compares with the one that was sold.
enum class Comparison { Same, Different, Unknown };

/// @param unit dispatched on the same order: one seller's SKUs, of which each is a product of its own
[[nodiscard]] Comparison compareWithinOrder(const Case& c, const DispatchedUnit& unit);
/// @param unit dispatched on another order, perhaps of another channel, where the same GTIN may have another
/// SKU
[[nodiscard]] Comparison compareAcrossOrders(const Case& c, const DispatchedUnit& unit);

/// The SKU of a dispatch: as recorded, else that of its order line.
[[nodiscard]] std::string skuOf(const Case& c, const DispatchedUnit& unit);

/// Normal forms of what names the unit: serial and IMEIs, those that were recorded.
[[nodiscard]] std::vector<std::string> identitiesOf(const DispatchedUnit& unit);

/// Whether the seen serial is one of the unit's own: serial or IMEI.
[[nodiscard]] bool names(const SeenSerial& seen, const DispatchedUnit& unit);

/// Makers number the units of each product by themselves: one serial may stand on two different products.
/// Units of which the records do not say enough may be of one product.
[[nodiscard]] bool mayBeSameProduct(const DispatchedUnit& a, const DispatchedUnit& b);

/// SKUs are compared without regard to case and to spaces at their ends, as the mirror does.
[[nodiscard]] bool sameSku(std::string_view a, std::string_view b);

} // namespace returnbench
