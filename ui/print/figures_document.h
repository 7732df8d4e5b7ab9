#pragma once

#include "core/base/file.h"
#include "core/reports/report.h"

namespace returnbench {

/// A report as PDF/A-1b on A4: figures with their definitions, then every table. In English, as it is
/// recorded.
/// @throws Error{Storage} when it cannot be made
[[nodiscard]] Bytes renderFigures(const ReportDocument& report);

} // namespace returnbench
