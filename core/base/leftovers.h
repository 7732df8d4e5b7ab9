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

/// Marks a file or folder that is being written as somebody's, while a descriptor of it is open and however
/// the process ends (flock).
void holdLeftover(int descriptor) noexcept;
/// Removes those beside a file or folder that have its own name before the mark, and that nobody holds; also
/// while others may be writing there. What cannot be held or removed stays.
void removeLeftoversOf(const std::filesystem::path& final) noexcept;

} // namespace returnbench
