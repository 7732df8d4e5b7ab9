#pragma once

#include "core/reports/dispatches.h"
#include "core/reports/figures.h"
#include "core/reports/period.h"

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace returnbench {

enum class CourseUnit { Day, Week, Month };

/// Closed inspections of some days, each counted in one of three.
struct CourseStep {
    Period days;                    ///< a whole day, week or month, cut where the report's period ends
    std::int64_t agreeing = 0;      ///< what was sold came back, and nothing speaks against it
    std::int64_t contradicting = 0; ///< another product or unit, or under suspicion
    std::int64_t undecided = 0;     ///< unreadable, nothing expected, …

    [[nodiscard]] std::int64_t closed() const { return agreeing + contradicting + undecided; }
};

/// What a manager sees at a glance. Only the figures speak of voided inspections.
struct Dashboard {
    Period period;
    FactFilter filter;
    std::vector<Figure> figures;
    std::vector<Figure> figuresBefore; ///< of the period before
    CourseUnit unit = CourseUnit::Day;
    std::vector<CourseStep> course;                       ///< oldest first, days without inspections, too
    std::array<std::vector<Group>, kDimensions> groups;   ///< by Dimension, the most frequent first
    std::array<std::vector<Group>, kDimensions> outliers; ///< of them those with the surest suspicions
};

/// Inspections and dispatches of a period and of the one before, in memory: each filter is one walk over
/// them. One thread at a time.
class DashboardFacts {
public:
    /// Reads them: takes time by their number.
    /// @throws Error{Storage}
    DashboardFacts(const Journal& journal, const Mirror& mirror, const Period& period,
                   const std::vector<BuyerReasonClass>& reasons, const ReturnCosts& costs = {});

    [[nodiscard]] const Period& period() const noexcept { return m_period; }
    [[nodiscard]] Dashboard filtered(const FactFilter& filter) const;
    /// Words that inspections of the period can be filtered by, by Dimension, the most frequent first.
    [[nodiscard]] std::array<std::vector<std::string>, kDimensions> words() const;

private:
    Period m_period;
    Facts m_facts;
    Facts m_factsBefore;
    std::vector<DispatchCount> m_dispatches;
    std::vector<DispatchCount> m_dispatchesBefore;
};

} // namespace returnbench
