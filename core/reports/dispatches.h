#pragma once

#include "core/mirror/mirror.h"
#include "core/reports/facts.h"
#include "core/reports/period.h"

#include <cstdint>
#include <vector>

namespace returnbench {

/// What was dispatched within a period, as the mirror knows it.
/// @throws Error{Storage}
[[nodiscard]] std::vector<DispatchCount> dispatchesIn(const Mirror& mirror, const Period& period);

/// Those that pass; of persons, verdicts and the like the mirror knows nothing.
[[nodiscard]] std::vector<DispatchCount> matching(std::vector<DispatchCount> dispatches,
                                                  const FactFilter& filter);
/// Units of those that pass.
[[nodiscard]] std::int64_t unitsMatching(const std::vector<DispatchCount>& dispatches,
                                         const FactFilter& filter);

} // namespace returnbench
