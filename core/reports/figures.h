#pragma once

#include "core/base/statistics.h"
#include "core/reports/facts.h"

#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

enum class FigureKind {
    Count,   ///< how many
    Share,   ///< how many of how many
    Time,    ///< median and 90th percentile
    Amount,  ///< money by currency
    Mean,    ///< money for each that is counted, by currency
    Recovery ///< money of money, by currency
};

using FactNumber = std::int32_t Fact::*;
using FactTime = std::int64_t Fact::*;

/// What a figure is and how it is counted. The texts are English sentences.
struct FigureRule {
    std::string_view id; ///< stable
    std::string_view title;
    std::string_view definition;
    FigureKind kind = FigureKind::Count;
    std::uint32_t counted = 0;     ///< marks of what is counted: all of them hold
    std::uint32_t of = 0;          ///< of what a share is, likewise
    FactNumber summed = nullptr;   ///< is added up in place of the inspections
    FactNumber ofSummed = nullptr; ///< likewise, of what a share is
    FactTime measured = nullptr;   ///< for Time, and money other than the price; below zero it is unknown
    bool isOfDispatched = false;   ///< a share of what was dispatched, in units
};

/// All figures, in the order in which they are shown.
[[nodiscard]] std::span<const FigureRule> figureRules() noexcept;
/// @throws Error{NotFound} naming how to see those there are
[[nodiscard]] const FigureRule& knownFigure(std::string_view id);

/// Minor units by currency.
using Amounts = std::map<std::string, std::int64_t>;
/// Adds what is known.
void add(Amounts& amounts, const std::optional<Money>& money);

/// A figure over some inspections.
struct Figure {
    const FigureRule* rule = nullptr;
    std::int64_t count = 0;  ///< what was counted; for Time: how many could be measured
    std::int64_t of = 0;     ///< for Share: of how many; not fewer than `count`
    std::int64_t median = 0; ///< milliseconds
    std::int64_t p90 = 0;    ///< milliseconds
    Amounts amounts;
    Amounts ofAmounts; ///< for Recovery

    [[nodiscard]] ShareInterval interval() const { return wilsonInterval(count, of); }
};

/// All figures of these inspections. @param dispatched units that were, within the same time
[[nodiscard]] std::vector<Figure> figuresOf(const Facts& facts, const std::vector<const Fact*>& chosen,
                                            std::int64_t dispatched);

/// Those that a figure counts: what stands behind it.
[[nodiscard]] std::vector<const Fact*> behind(const FigureRule& rule, const std::vector<const Fact*>& chosen);

/// Inspections that have one word in common.
struct Group {
    std::string word;         ///< empty: not known
    std::int64_t closed = 0;  ///< inspections
    std::int64_t units = 0;   ///< in them
    std::int64_t counted = 0; ///< of closed: with the marks that were asked for
    Amounts amounts;          ///< value of the units of all

    [[nodiscard]] ShareInterval interval() const { return wilsonInterval(counted, closed); }
};

/// Closed inspections by a dimension, the most frequent first. @param marks what is counted within each
[[nodiscard]] std::vector<Group> groupsBy(Dimension by, const Facts& facts,
                                          const std::vector<const Fact*>& chosen, std::uint32_t marks);

/// Puts those first whose share is surely high: by the lower end of its interval, then by number.
void sortByCertainShare(std::vector<Group>& groups);

[[nodiscard]] nlohmann::json toJson(const Figure& figure);
[[nodiscard]] nlohmann::json amountsJson(const Amounts& amounts);

} // namespace returnbench
