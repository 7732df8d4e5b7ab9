#pragma once

#include "core/evidence/pack.h"
#include "ui/print/page_flow.h"

namespace returnbench::print {

/// The first page: which return, the verdict, expected and returned unit, why, condition, who and when.
void addSummary(PageFlow& flow, const ReportInput& input);

} // namespace returnbench::print
