#include "core/reports/dashboard.h"

#include <algorithm>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kMostOutliers = 6;

/// Beyond these many days a step becomes a week, then a month: some thirty fit beside each other.
constexpr int kMostDaySteps = 31;
constexpr int kMostWeekSteps = 31 * 7;

CourseUnit unitFor(const Period& period) {
    if (period.days() <= kMostDaySteps)
        return CourseUnit::Day;
    return period.days() <= kMostWeekSteps ? CourseUnit::Week : CourseUnit::Month;
}

/// The first day of the step after the one that `day` is in.
std::chrono::sys_days nextStep(CourseUnit unit, std::chrono::sys_days day) {
    if (unit == CourseUnit::Day)
        return day + std::chrono::days(1);
    if (unit == CourseUnit::Week)
        return std::chrono::sys_days(weekOf(Date(day))) + std::chrono::days(7);
    const Date date(day);
    return std::chrono::sys_days(Date(date.year(), date.month(), std::chrono::day(1)) +
                                 std::chrono::months(1));
}

std::vector<CourseStep> stepsOf(const Period& period, CourseUnit unit) {
    std::vector<CourseStep> steps;
    const std::chrono::sys_days last(period.last);
    for (std::chrono::sys_days day(period.first); day <= last;) {
        const std::chrono::sys_days next = nextStep(unit, day);
        steps.push_back({{Date(day), Date(std::min(last, next - std::chrono::days(1)))}});
        day = next;
    }
    return steps;
}

/// @param chosen in the order of their ends
void count(std::vector<CourseStep>& steps, const std::vector<const Fact*>& chosen) {
    std::vector<std::int64_t> ends;
    ends.reserve(steps.size());
    for (const CourseStep& step : steps)
        ends.push_back(millisecondsOf(step.days.until()));
    std::size_t at = 0;
    for (const Fact* fact : chosen) {
        while (at + 1 < steps.size() && fact->endedAt >= ends[at])
            ++at;
        if (!fact->holds(mark::kClosed))
            continue;
        constexpr std::uint32_t kAgainst = mark::kOtherProduct | mark::kOtherUnit | mark::kSuspected;
        if ((fact->marks & kAgainst) != 0)
            ++steps[at].contradicting;
        else if (fact->holds(mark::kAgrees))
            ++steps[at].agreeing;
        else
            ++steps[at].undecided;
    }
}

std::vector<Group> outliersOf(std::vector<Group> groups) {
    std::erase_if(groups, [](const Group& group) { return group.counted == 0; });
    sortByCertainShare(groups);
    groups.resize(std::min(groups.size(), kMostOutliers));
    return groups;
}

} // namespace

DashboardFacts::DashboardFacts(const Journal& journal, const Mirror& mirror, const Period& period,
                               const std::vector<BuyerReasonClass>& reasons, const ReturnCosts& costs)
    : m_period(period), m_facts(journal, period.from(), period.until(), reasons, costs),
      m_factsBefore(journal, period.before().from(), period.from(), reasons, costs),
      m_dispatches(dispatchesIn(mirror, period)), m_dispatchesBefore(dispatchesIn(mirror, period.before())) {}

Dashboard DashboardFacts::filtered(const FactFilter& filter) const {
    const auto chosen = m_facts.matching(filter);
    Dashboard dashboard;
    dashboard.period = m_period;
    dashboard.filter = filter;
    dashboard.figures = figuresOf(m_facts, chosen, unitsMatching(m_dispatches, filter));
    dashboard.figuresBefore =
        figuresOf(m_factsBefore, m_factsBefore.matching(filter), unitsMatching(m_dispatchesBefore, filter));
    dashboard.unit = unitFor(m_period);
    dashboard.course = stepsOf(m_period, dashboard.unit);
    count(dashboard.course, chosen);
    for (std::size_t by = 0; by < kDimensions; ++by) {
        dashboard.groups[by] = groupsBy(static_cast<Dimension>(by), m_facts, chosen, mark::kSuspected);
        dashboard.outliers[by] = outliersOf(dashboard.groups[by]);
    }
    return dashboard;
}

std::array<std::vector<std::string>, kDimensions> DashboardFacts::words() const {
    const auto all = m_facts.matching({});
    std::array<std::vector<std::string>, kDimensions> words;
    for (std::size_t by = 0; by < kDimensions; ++by)
        for (Group& group : groupsBy(static_cast<Dimension>(by), m_facts, all, 0))
            if (!group.word.empty())
                words[by].push_back(std::move(group.word));
    return words;
}

} // namespace returnbench
