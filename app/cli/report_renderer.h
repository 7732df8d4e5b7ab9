#pragma once

#include "core/inspection/unit_label.h"
#include "core/reports/report.h"
#include "core/workspace/exports.h"
#include "ui/print/command_sheet.h"

namespace returnbench {

/// What makes reports and texts for forms in this build. They may outlive the call and be used on this thread
/// only.
/// @throws Error{Unsupported} in a build without Qt; so do the others
[[nodiscard]] Renderers renderers();

/// As renderUnitLabel() and renderCommandSheet().
[[nodiscard]] Bytes labelPdf(const UnitLabel& label);
[[nodiscard]] Bytes sheetPdf(SheetSize size);
/// As renderBadge().
[[nodiscard]] Bytes badgePdf(const std::string& name, const std::string& code);
/// As renderFigures().
[[nodiscard]] Bytes figuresPdf(const ReportDocument& report, const PhotoStore& photos);

} // namespace returnbench
