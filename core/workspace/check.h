#pragma once

#include "core/workspace/workspace.h"

#include <stop_token>

namespace returnbench {

/// Everything that `check` looks at. Reads every event, photo and clip.
/// @param folder the workspace's
/// @throws Error{Busy} when it was stopped
[[nodiscard]] CheckReport checkWorkspace(const std::filesystem::path& folder, const Journal& journal,
                                         const Mirror& mirror, const PhotoStore& photos,
                                         const ClipStore& clips, const std::stop_token& stop);

} // namespace returnbench
