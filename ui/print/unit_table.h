#pragma once

#include "core/inspection/inspection_state.h"
#include "ui/print/page_flow.h"

namespace returnbench::print {

/// What was sold and what came back, row by row, side by side.
void addUnitTable(PageFlow& flow, const InspectionState& state);

} // namespace returnbench::print
