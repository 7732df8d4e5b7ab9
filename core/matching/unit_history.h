#pragma once

#include "core/base/ids.h"
#include "core/matching/verdict.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// An earlier inspection in which a unit was seen (closed ones only).
struct PastInspection {
    InspectionId id;
    ReturnId returnId;
    std::string channel;
    OrderId order;            ///< the order that the return was for
    std::string serialNormal; ///< of the unit that was really in the parcel
    VerdictKind verdict = VerdictKind::Match;
    Timestamp closedAt{};
};

/// What matching may ask. Implemented over mirror and journal; tests bring their own.
/// Every serial is a normal form. @throws Error{Storage}
class UnitHistory {
public:
    virtual ~UnitHistory() = default;

    [[nodiscard]] virtual std::vector<DispatchedUnit> unitsWithSerial(std::string_view normal) const = 0;
    [[nodiscard]] virtual std::vector<DispatchedUnit> unitsLike(std::string_view lookAlikeKey) const = 0;
    [[nodiscard]] virtual std::vector<DispatchedUnit> unitsWithComponent(std::string_view normal) const = 0;
    [[nodiscard]] virtual std::vector<DispatchedUnit> unitsOnOrder(const OrderId& order) const = 0;
    [[nodiscard]] virtual std::vector<OrderLine> linesOfOrder(const OrderId& order) const = 0;
    [[nodiscard]] virtual std::vector<OrderLine> linesWithGtin(std::string_view gtin14) const = 0;
    [[nodiscard]] virtual std::vector<OrderLine> linesWithSku(std::string_view sku) const = 0;
    /// Closed inspections in which this unit was in the parcel, oldest first.
    [[nodiscard]] virtual std::vector<PastInspection> inspectionsOf(std::string_view normal) const = 0;
    /// Closed inspections of returns of this order, oldest first.
    [[nodiscard]] virtual std::vector<PastInspection> inspectionsOfOrder(const OrderId& order) const = 0;
    [[nodiscard]] virtual std::vector<Recall> recallsFor(std::string_view sku, std::string_view gtin14,
                                                         std::string_view lot,
                                                         std::string_view serialNormal) const = 0;
    [[nodiscard]] virtual std::optional<BlockEntry> blocked(std::string_view serialNormal) const = 0;
    [[nodiscard]] virtual BuyerFigures figuresOf(std::string_view buyerKey) const = 0;
    [[nodiscard]] virtual ShopFigures shopFigures() const = 0;
};

} // namespace returnbench
