#pragma once

#include "core/claims/claim_case.h"
#include "core/mirror/mirror.h"
#include "core/reports/report.h"
#include "core/reports/return_costs.h"
#include "core/reports/verticals.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What a report is about.
struct ReportKind {
    std::string_view id; ///< stable: the NAME of the command line
    std::string_view title;
    std::string_view answers; ///< an English sentence
    int days = 30;            ///< of the period when none is named; it ends today
};

/// All of them, in the order in which they are offered.
[[nodiscard]] std::span<const ReportKind> reportKinds() noexcept;
/// @throws Error{NotFound} naming those there are
[[nodiscard]] const ReportKind& reportKind(std::string_view id);

/// What a report reads. One thread at a time.
struct ReportSources {
    const Journal& journal;
    const Mirror& mirror;
    ClaimDesk& desk;
    const std::vector<BuyerReasonClass>& reasons;
    const std::vector<Vertical>& verticals;
    const ReturnCosts& costs;
    Timestamp now; ///< clocks of claims and ages stand at it, or at the period's end when that came before
};

struct ReportRequest {
    std::string id; ///< ReportKind::id
    Period period;
    FactFilter filter = {};
    std::string recall = {};             ///< Recall::notice, for the recall sweep; empty: all
    std::string figure = {};             ///< FigureRule::id, for the inspections behind it; empty: all
    std::vector<Money> serialCosts = {}; ///< of one serial, one a currency; empty: as the workspace has them
};

/// Lists are cut at so many rows; the table's note says so.
inline constexpr std::size_t kMostReportRows = 20'000;

/// @throws Error{NotFound} for a report, a figure or a recall that there is not; Error{Storage}
[[nodiscard]] ReportDocument makeReport(const ReportRequest& request, const ReportSources& sources);

} // namespace returnbench
