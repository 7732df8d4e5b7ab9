#pragma once

#include <filesystem>
#include <string_view>

namespace returnbench {

/// What stands between a file's or folder's own name and six random characters while it is being written
/// (DurableFile, ComingFolder). No other program names its files so.
inline constexpr std::string_view kLeftoverMark = ".returnbench.part-";

/// Whether a writing that is going on or was cut off gives such a name; also `NAME.part-XXXXXX`, as SQLite's
/// and earlier programs' in a workspace are called.
[[nodiscard]] bool isLeftover(std::string_view name) noexcept;
/// The file's own name. @param leftover one of which isLeftover() is true
[[nodiscard]] std::string_view finalNameOf(std::string_view leftover) noexcept;

/// Removes such files and folders in a folder and below it. Nobody else may be writing there. What cannot be
/// removed stays.
void removeLeftovers(const std::filesystem::path& folder) noexcept;
/// Those in the folder itself alone.
void removeLeftoversIn(const std::filesystem::path& folder) noexcept;

/// Marks a file or folder that is being written as somebody's, while a descriptor of it is open and however
/// the process ends (flock).
void holdLeftover(int descriptor) noexcept;
/// Whether such a name is one of a file's or folder's.
[[nodiscard]] bool isLeftoverOf(std::string_view final, std::string_view name) noexcept;
/// Removes those beside a file or folder that are its own, by kLeftoverMark, and that nobody holds; also
/// while others may be writing there. What cannot be held or removed stays.
void removeLeftoversOf(const std::filesystem::path& final) noexcept;

} // namespace returnbench
