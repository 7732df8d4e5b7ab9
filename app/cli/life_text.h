#pragma once

#include "core/workspace/unit_life.h"

#include <nlohmann/json.hpp>
#include <string>

namespace returnbench {

/// One unit's life as `lookup` answers it; what is not known is absent.
[[nodiscard]] nlohmann::json toJson(const UnitLife& life);

/// The lives as lines for a terminal, safe to show.
[[nodiscard]] std::string describe(const UnitLives& lives);

} // namespace returnbench
