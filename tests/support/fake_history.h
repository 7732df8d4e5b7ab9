#pragma once

#include "core/matching/unit_history.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <vector>

namespace returnbench::test {

/// What mirror and journal would say, as plain vectors that a test fills. Lists are in the order of the
/// vectors.
class FakeHistory final : public UnitHistory {
public:
    std::vector<DispatchedUnit> units;
    std::vector<OrderLine> lines;
    std::vector<PastInspection> inspections;
    std::vector<Recall> recalls;
    std::vector<BlockEntry> blocklist;
    std::map<std::string, BuyerFigures> figures;
    ShopFigures shop;

    [[nodiscard]] std::vector<DispatchedUnit> unitsWithSerial(std::string_view normal) const override {
        return all(units, [&](const DispatchedUnit& unit) {
            return unit.serialNormal == normal || unit.imei1 == normal || unit.imei2 == normal;
        });
    }
    [[nodiscard]] std::vector<DispatchedUnit> unitsLike(std::string_view key) const override {
        return all(units, [&](const DispatchedUnit& unit) {
            return !unit.serialNormal.empty() && lookAlikeKey(unit.serialNormal) == key;
        });
    }
    [[nodiscard]] std::vector<DispatchedUnit> unitsWithComponent(std::string_view normal) const override {
        return all(units, [&](const DispatchedUnit& unit) {
            return std::any_of(
                unit.components.begin(), unit.components.end(),
                [&](const std::string& component) { return normalSerial(component) == normal; });
        });
    }
    [[nodiscard]] std::vector<DispatchedUnit> unitsOnOrder(const OrderId& order) const override {
        return all(units, [&](const DispatchedUnit& unit) { return unit.order == order; });
    }
    [[nodiscard]] std::vector<OrderLine> linesOfOrder(const OrderId& order) const override {
        return all(lines, [&](const OrderLine& line) { return line.order == order; });
    }
    [[nodiscard]] std::vector<OrderLine> linesWithGtin(std::string_view gtin14) const override {
        return all(lines, [&](const OrderLine& line) { return line.gtin == gtin14; });
    }
    [[nodiscard]] std::vector<OrderLine> linesWithSku(std::string_view sku) const override {
        return all(lines, [&](const OrderLine& line) { return line.sku == sku; });
    }
    [[nodiscard]] std::vector<PastInspection> inspectionsOf(std::string_view normal) const override {
        return all(inspections, [&](const PastInspection& past) { return past.serialNormal == normal; });
    }
    [[nodiscard]] std::vector<PastInspection> inspectionsOfOrder(const OrderId& order) const override {
        return all(inspections, [&](const PastInspection& past) { return past.order == order; });
    }
    [[nodiscard]] std::vector<Recall> recallsFor(std::string_view sku, std::string_view gtin14,
                                                 std::string_view lot,
                                                 std::string_view serialNormal) const override {
        return all(recalls, [&](const Recall& recall) {
            return (recall.sku.empty() || recall.sku == sku) &&
                   (recall.gtin.empty() || recall.gtin == gtin14) &&
                   isWithin(lot, recall.lotFrom, recall.lotTo) &&
                   isWithin(serialNormal, recall.serialFrom, recall.serialTo);
        });
    }
    [[nodiscard]] std::optional<BlockEntry> blocked(std::string_view serialNormal) const override {
        const auto found =
            all(blocklist, [&](const BlockEntry& entry) { return entry.serial == serialNormal; });
        return found.empty() ? std::nullopt : std::optional(found.front());
    }
    [[nodiscard]] BuyerFigures figuresOf(std::string_view buyerKey) const override {
        const auto found = figures.find(std::string(buyerKey));
        return found == figures.end() ? BuyerFigures{} : found->second;
    }
    [[nodiscard]] ShopFigures shopFigures() const override { return shop; }

private:
    template<class T, class Predicate>
    static std::vector<T> all(const std::vector<T>& from, Predicate predicate) {
        std::vector<T> found;
        std::copy_if(from.begin(), from.end(), std::back_inserter(found), predicate);
        return found;
    }

    static bool isWithin(std::string_view value, std::string_view from, std::string_view to) {
        if (from.empty() && to.empty())
            return true;
        return !value.empty() && (from.empty() || value >= from) && (to.empty() || value <= to);
    }
};

} // namespace returnbench::test
