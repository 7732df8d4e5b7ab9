#pragma once

#include "core/people/permission.h"
#include "ui/bench/intent.h"

#include <optional>

namespace returnbench {

/// What somebody must be allowed to do for an intent to be carried out; nullopt: nothing.
[[nodiscard]] std::optional<Permission> neededFor(const Intent& wanted);

} // namespace returnbench
