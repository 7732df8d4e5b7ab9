#pragma once

#include "core/workspace/workspace.h"

namespace returnbench {

/// Everything that `check` looks at. Reads every event and every photo.
[[nodiscard]] CheckReport checkWorkspace(const Journal& journal, const Mirror& mirror,
                                         const PhotoStore& photos);

} // namespace returnbench
