#pragma once

#include "core/evidence/pack.h"
#include "core/inspection/unit_label.h"
#include "ui/print/command_sheet.h"

namespace returnbench {

/// What makes `report.pdf` in this build. The renderer may outlive the call and be used on this thread only.
/// @throws Error{Unsupported} in a build without Qt; so do the others
[[nodiscard]] ReportRenderer reportRenderer();

/// As renderUnitLabel() and renderCommandSheet().
[[nodiscard]] Bytes labelPdf(const UnitLabel& label);
[[nodiscard]] Bytes sheetPdf(SheetSize size);

} // namespace returnbench
