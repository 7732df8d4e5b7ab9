#pragma once

#include "core/workspace/code_lookup.h"
#include "core/workspace/unit_life.h"

#include <memory>
#include <string>

namespace returnbench {

/// What is known of a code, ready to be shown.
struct LookupResult {
    LookupAnswer answer;
    UnitLives lives;
    std::string failure; ///< why there is no answer, and what to do; empty when there is one
};
using LookupResultPtr = std::shared_ptr<const LookupResult>;

} // namespace returnbench
