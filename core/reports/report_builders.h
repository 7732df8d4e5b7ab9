#pragma once

#include "core/reports/dispatches.h"
#include "core/reports/ready_reports.h"

#include <map>
#include <string>
#include <vector>

/// The reports, one function each, and what they share. Only ready_reports.cpp and the builders include it.
namespace returnbench::builders {

/// A report that is being made: its period's inspections, read once.
struct Draft {
    const ReportRequest& request;
    const ReportSources& sources;
    const Facts& facts;                     ///< of the period
    const std::vector<const Fact*>& chosen; ///< of them, filtered
    ReportDocument& report;

    /// The moment at which ages and clocks are read.
    [[nodiscard]] Timestamp asOf() const;
    /// Chosen ones with all of these marks.
    [[nodiscard]] std::vector<const Fact*> with(std::uint32_t marks) const;
    /// Those of another period, unfiltered.
    [[nodiscard]] Facts factsOf(const Period& period) const;
    /// What was dispatched within a period and passes the filter.
    [[nodiscard]] std::vector<DispatchCount> dispatchesOf(const Period& period) const;
    /// All figures; of what was dispatched too.
    [[nodiscard]] std::vector<Figure> figures() const;
};

void overview(const Draft& draft);
void returnRate(const Draft& draft);
void inspections(const Draft& draft);
void daily(const Draft& draft);
void weeklyQuality(const Draft& draft);
void supplierQuality(const Draft& draft);
void supplierLetter(const Draft& draft);
void fraudWatch(const Draft& draft);
void claimsRecovery(const Draft& draft);
void recallSweep(const Draft& draft);
void quarantineAgeing(const Draft& draft);
void reimbursements(const Draft& draft);
void serialising(const Draft& draft);
void calibration(const Draft& draft);

/// A dimension as a column's title: `SKU`, `Category`.
[[nodiscard]] std::string headingOf(Dimension by);
/// Groups as a table: the word, inspections, their portion of all closed ones (also of groups that are not
/// listed), units, those with the marks as a share. @param share its title; empty: without it
[[nodiscard]] ReportTable groupTable(const Draft& draft, std::string id, std::string title, Dimension by,
                                     const std::vector<Group>& groups, const std::string& share = {});
/// The inspections themselves, a row each.
[[nodiscard]] ReportTable inspectionTable(const Draft& draft, std::string id, std::string title,
                                          const std::vector<const Fact*>& facts);
/// Puts no more than kMostReportRows into a table, and says so in its note.
void cutRows(ReportTable& table);

/// Empty text as "not known".
[[nodiscard]] ReportCell textCell(const std::string& text);
/// Units returned of units dispatched; not known when none was. More may come back than went out in a period.
[[nodiscard]] ReportCell rateCell(std::int64_t returned, std::int64_t dispatched);
[[nodiscard]] ReportCell priceCell(const Facts& facts, const Fact& fact);

/// Adds a row for each currency of some amounts, with the amount as its last cell; one without where nothing
/// is known. Counts stand in the first of them only, so that they add up.
void addByCurrency(ReportTable& table, const std::vector<ReportCell>& row, const Amounts& amounts);
/// Puts those rows first whose share is surely high: by the lower end of its interval, then by number; what
/// has no share last.
void rankByShare(ReportTable& table, std::size_t column);
/// What a note says of such an order.
inline constexpr const char* kRankedByShare =
    "Ranked by the lower end of the share's 95 % interval (Wilson).";
/// The first ones.
[[nodiscard]] std::vector<Group> firstOf(std::vector<Group> groups, std::size_t most);

} // namespace returnbench::builders
