#pragma once

#include "core/workspace/workspace.h"

#include <nlohmann/json.hpp>
#include <string>

namespace returnbench {

/// What was found, as objects `{where, what}`, of the journal with `seq`.
[[nodiscard]] nlohmann::json problemsOf(const CheckReport& report);
/// Likewise as lines, with how much was looked at.
[[nodiscard]] std::string describe(const CheckReport& report);

} // namespace returnbench
