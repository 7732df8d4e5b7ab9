#pragma once

#include "core/base/file.h"
#include "core/reports/report.h"

namespace returnbench {

/// A workbook (Office Open XML, ECMA-376): a sheet for the figures and each table, with numbers, money and
/// times as such, headers that stay in sight, and totals as formulas. The same report gives the same bytes.
/// @throws Error{Storage} when it cannot be made
[[nodiscard]] Bytes toXlsx(const ReportDocument& report);

} // namespace returnbench
