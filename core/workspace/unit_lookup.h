#pragma once

#include "core/journal/journal.h"
#include "core/matching/unit_history.h"
#include "core/mirror/mirror.h"

namespace returnbench {

/// What matching may ask, answered by the mirror (dispatches, watch lists) and the journal (inspections).
class UnitLookup final : public UnitHistory {
public:
    /// Both outlive it.
    UnitLookup(const Mirror& mirror, const Journal& journal) : m_mirror(mirror), m_journal(journal) {}

    [[nodiscard]] std::vector<DispatchedUnit> unitsWithSerial(std::string_view normal) const override;
    [[nodiscard]] std::vector<DispatchedUnit> unitsLike(std::string_view lookAlikeKey) const override;
    [[nodiscard]] std::vector<DispatchedUnit> unitsWithComponent(std::string_view normal) const override;
    [[nodiscard]] std::vector<DispatchedUnit> unitsOnOrder(const OrderId& order) const override;
    [[nodiscard]] std::vector<OrderLine> linesOfOrder(const OrderId& order) const override;
    [[nodiscard]] std::vector<OrderLine> linesWithGtin(std::string_view gtin14) const override;
    [[nodiscard]] std::vector<OrderLine> linesWithSku(std::string_view sku) const override;
    [[nodiscard]] std::vector<PastInspection> inspectionsOf(std::string_view normal) const override;
    [[nodiscard]] std::vector<PastInspection> inspectionsOfOrder(const OrderId& order) const override;
    [[nodiscard]] std::vector<Recall> recallsFor(std::string_view sku, std::string_view gtin14,
                                                 std::string_view lot,
                                                 std::string_view serialNormal) const override;
    [[nodiscard]] std::optional<BlockEntry> blocked(std::string_view serialNormal) const override;
    [[nodiscard]] BuyerFigures figuresOf(std::string_view buyerKey) const override;
    [[nodiscard]] ShopFigures shopFigures() const override;

private:
    const Mirror& m_mirror;
    const Journal& m_journal;
};

} // namespace returnbench
