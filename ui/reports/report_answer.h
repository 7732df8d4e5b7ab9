#pragma once

#include "core/reports/dashboard.h"
#include "core/reports/report.h"

#include <array>
#include <filesystem>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace returnbench {

/// What a manager wants to see.
struct ReportWish {
    std::string report; ///< ReportKind::id; empty: the dashboard
    std::string first;  ///< days as 2026-11-01; an absent one is reckoned from the other
    std::string last;   ///< likewise; both absent: the last `days`, today included
    int days = 30;      ///< when one of both is absent
    FactFilter filter;
    std::string figure; ///< FigureRule::id, for the inspections behind it
    bool operator==(const ReportWish&) const = default;
};

/// A dashboard, and what it can be filtered by.
struct DashboardAnswer {
    Dashboard dashboard;
    std::array<std::vector<std::string>, kDimensions> words;
};

/// What there is to see.
struct ReportAnswer {
    ReportWish wish;
    std::variant<std::monostate, DashboardAnswer, ReportDocument> found;
    Timestamp at;        ///< of the reading
    std::string failure; ///< why there is nothing, and what to do; empty when there is
};
using ReportAnswerPtr = std::shared_ptr<const ReportAnswer>;

enum class ReportForm { Pdf, Xlsx, Csv, Json };

/// A report that was written into a file.
struct SavedReport {
    std::filesystem::path file;
    std::string failure; ///< why it was not, and what to do; empty when it was
};
using SavedReportPtr = std::shared_ptr<const SavedReport>;

} // namespace returnbench
