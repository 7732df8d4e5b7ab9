#pragma once

#include "core/matching/case.h"

namespace returnbench {

/// Adds to a verdict the flags that the facts call for, each with its reason, and sorts all flags.
void addFlags(const Case& c, Verdict& verdict);

} // namespace returnbench
