#pragma once

#include "core/evidence/pack.h"
#include "ui/print/page_flow.h"

namespace returnbench::print {

/// The inspection's events in the journal, and how anyone can verify the pack.
void addHistory(PageFlow& flow, const ReportInput& input);

} // namespace returnbench::print
