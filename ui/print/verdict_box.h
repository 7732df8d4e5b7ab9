#pragma once

#include "core/inspection/inspection_state.h"
#include "ui/print/page_flow.h"
#include "ui/print/report_style.h"

namespace returnbench::print {

/// Green when nothing contradicts, red when something does, amber when a person has to look or the fault is
/// ours. A person's answer to a probable match counts.
[[nodiscard]] Tone toneOf(const InspectionState& state);

/// The verdict at a glance: colour, mark, sentence.
void addVerdictBox(PageFlow& flow, const InspectionState& state);

} // namespace returnbench::print
