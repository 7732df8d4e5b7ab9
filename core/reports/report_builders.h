#pragma once

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
    const Facts& facts;                     ///< of the period, and of as many days before it
    const std::vector<const Fact*>& chosen; ///< of the period, filtered
    ReportDocument& report;

    /// The moment at which ages and clocks are read.
    [[nodiscard]] Timestamp asOf() const;
    /// Chosen ones with all of these marks.
    [[nodiscard]] std::vector<const Fact*> with(std::uint32_t marks) const;
};

void overview(const Draft& draft);
void returnRate(const Draft& draft);
void daily(const Draft& draft);
void weeklyQuality(const Draft& draft);
void supplierQuality(const Draft& draft);
void fraudWatch(const Draft& draft);
void claimsRecovery(const Draft& draft);
void recallSweep(const Draft& draft);
void quarantineAgeing(const Draft& draft);
void reimbursements(const Draft& draft);

/// Groups as a table: the word, inspections, units, those with the marks as a share. @param title of the
/// share; empty: without it
[[nodiscard]] ReportTable groupTable(std::string id, std::string title, Dimension by,
                                     const std::vector<Group>& groups, const std::string& share = {});
/// The inspections themselves, a row each.
[[nodiscard]] ReportTable inspectionTable(const Draft& draft, std::string id, std::string title,
                                          const std::vector<const Fact*>& facts);
/// Puts no more than kMostReportRows into a table, and says so in its note.
void cutRows(ReportTable& table);

/// Empty text as "not known".
[[nodiscard]] ReportCell textCell(const std::string& text);
[[nodiscard]] ReportCell priceCell(const Facts& facts, const Fact& fact);
[[nodiscard]] Timestamp timeOf(std::int64_t milliseconds);

} // namespace returnbench::builders
