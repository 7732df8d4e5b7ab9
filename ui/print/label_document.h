#pragma once

#include "core/base/file.h"
#include "core/inspection/unit_label.h"

namespace returnbench {

/// A unit's label as PDF, 100 × 50 mm: what zplOf() gives, for a printer of the system. Any thread.
/// @throws Error{Storage} when it cannot be made
[[nodiscard]] Bytes renderUnitLabel(const UnitLabel& label);

} // namespace returnbench
