#pragma once

#include "core/evidence/pack.h"

namespace returnbench {

/// What makes `report.pdf` in this build. The renderer may outlive the call and be used on this thread only.
/// @throws Error{Unsupported} in a build without Qt
[[nodiscard]] ReportRenderer reportRenderer();

} // namespace returnbench
