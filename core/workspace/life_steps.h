#pragma once

#include "core/workspace/unit_life.h"

#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// The order line of a dispatch, where the mirror has it.
[[nodiscard]] std::optional<OrderLine> lineOf(const Mirror& mirror, const DispatchedUnit& unit);

/// Normal forms of the unit's serials and IMEIs, each once.
[[nodiscard]] std::vector<std::string> namesOf(const std::vector<DispatchedUnit>& dispatches);

/// Fills `steps` and `contradictions` of a unit's life. @param dispatches of the unit, oldest first
/// @throws Error{Storage}
void addSteps(UnitLife& life, const Mirror& mirror, const Journal& journal,
              const std::vector<DispatchedUnit>& dispatches);

} // namespace returnbench
