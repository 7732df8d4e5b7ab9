#pragma once

#include "core/base/money.h"
#include "core/base/statistics.h"
#include "core/reports/verticals.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// What a shop knows of a product or a category over some days. Counts are not negative.
struct SerialRecord {
    std::int64_t dispatched = 0; ///< units
    std::int64_t returned = 0;   ///< units in returns that were inspected and closed
    std::int64_t judged = 0;     ///< of those inspections: a serial told which unit it was
    std::int64_t caught = 0;     ///< of judged: another unit, one never ours, one returned before
    std::int64_t claimsLost = 0; ///< rejected claims of inspections in which no serial told the unit
    std::optional<Money> price;  ///< of a unit
};

/// Does it pay to give each unit a serial, or to go on with it?
struct SerialAdvice {
    enum class Answer { Low, Lot, Medium, High };
    Answer answer = Answer::Medium;
    enum class Basis { Vertical, Category, Own };
    Basis basis = Basis::Vertical;  ///< whose share of caught units decided; the vertical has a default alone
    std::optional<Money> cost;      ///< a month
    std::optional<Money> savedLow;  ///< a month, with 95 % confidence at least
    std::optional<Money> savedHigh; ///< likewise at most
    std::string reason;             ///< an English sentence
};

/// Fewer inspections than these say nothing by themselves: the vertical's default stands.
inline constexpr std::int64_t kFewestJudged = 30;
/// What a month is in all of these figures.
inline constexpr int kDaysOfMonth = 30;

/// What serials cost a month: units a month times the cost of one.
/// Source: shared reference "When does serialising pay?", 2026-11-25.
[[nodiscard]] Money serialCost(std::int64_t dispatched, int days, const Money& unitCost);

/// @param category  whose share of caught units stands for its own where too few were judged; of a category:
///                  nothing
/// @param vertical  nullptr: of no known one
/// @param unitCosts of one serial, one a currency; where the price's currency has none the cost is not known
[[nodiscard]] SerialAdvice adviseSerials(const SerialRecord& own, const SerialRecord& category,
                                         const Vertical* vertical, const std::vector<Money>& unitCosts,
                                         int days);

} // namespace returnbench
