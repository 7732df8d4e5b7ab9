#include "core/workspace/unit_lookup.h"

#include "core/inspection/inspection_projection.h"

namespace returnbench {

std::vector<DispatchedUnit> UnitLookup::unitsWithSerial(std::string_view normal) const {
    return m_mirror.unitsWithSerial(normal);
}

std::vector<DispatchedUnit> UnitLookup::unitsLike(std::string_view lookAlikeKey) const {
    return m_mirror.unitsLike(lookAlikeKey);
}

std::vector<DispatchedUnit> UnitLookup::unitsWithComponent(std::string_view normal) const {
    return m_mirror.unitsWithComponent(normal);
}

std::vector<DispatchedUnit> UnitLookup::unitsOnOrder(const OrderId& order) const {
    return m_mirror.unitsOnOrder(order);
}

std::vector<OrderLine> UnitLookup::linesOfOrder(const OrderId& order) const {
    return m_mirror.linesOfOrder(order);
}

std::vector<OrderLine> UnitLookup::linesWithGtin(std::string_view gtin14) const {
    return m_mirror.linesWithGtin(gtin14);
}

std::vector<OrderLine> UnitLookup::linesWithSku(std::string_view sku) const {
    return m_mirror.linesWithSku(sku);
}

std::vector<PastInspection> UnitLookup::inspectionsOf(std::string_view normal) const {
    return pastInspectionsOfUnit(m_journal, normal);
}

std::vector<PastInspection> UnitLookup::inspectionsOfOrder(const OrderId& order) const {
    return pastInspectionsOfOrder(m_journal, order);
}

std::vector<Recall> UnitLookup::recallsFor(std::string_view sku, std::string_view gtin14,
                                           std::string_view lot, std::string_view serialNormal) const {
    return m_mirror.recallsFor(sku, gtin14, lot, serialNormal);
}

std::optional<BlockEntry> UnitLookup::blocked(std::string_view serialNormal) const {
    return m_mirror.blocked(serialNormal);
}

BuyerFigures UnitLookup::figuresOf(std::string_view buyerKey) const {
    return m_mirror.figuresOf(buyerKey);
}

ShopFigures UnitLookup::shopFigures() const {
    return m_mirror.shopFigures();
}

} // namespace returnbench
