#pragma once

#include "core/workspace/workspace.h"

namespace returnbench {

/// Everything that `check` looks at. Reads every event, photo and clip.
/// @param folder the workspace's
[[nodiscard]] CheckReport checkWorkspace(const std::filesystem::path& folder, const Journal& journal,
                                         const Mirror& mirror, const PhotoStore& photos,
                                         const ClipStore& clips);

} // namespace returnbench
