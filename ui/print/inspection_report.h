#pragma once

#include "core/evidence/pack.h"

namespace returnbench {

/// Makes the evidence pack's `report.pdf` (PDF/A-1b, A4): a summary that a marketplace's clerk can read, the
/// photos with their digests, the timeline and how to verify. Texts from data are shown literally, whatever
/// they hold.
///
/// Needs a QGuiApplication (a platform without display will do), and its thread.
/// @throws Error{Storage} when a photo cannot be read or the PDF cannot be made
[[nodiscard]] Bytes renderInspectionReport(const ReportInput& input);

} // namespace returnbench
