#pragma once

#include <filesystem>
#include <string_view>

namespace returnbench {

/// Whether a writing that is going on or was cut off gives such a name: `NAME.part-XXXXXX` (DurableFile,
/// ComingFolder).
[[nodiscard]] bool isLeftover(std::string_view name) noexcept;

/// Removes such files and folders in a folder and below it. Nobody else may be writing there. What cannot be
/// removed stays.
void removeLeftovers(const std::filesystem::path& folder) noexcept;
/// Those in the folder itself alone.
void removeLeftoversIn(const std::filesystem::path& folder) noexcept;

} // namespace returnbench
