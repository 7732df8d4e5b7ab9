#pragma once

#include <filesystem>

namespace returnbench {

/// Removes the files and folders `NAME.part-XXXXXX` in a folder and below it, which writings that were cut
/// off left there (DurableFile, ComingFolder). Nobody else may be writing there. What cannot be removed
/// stays.
/// @returns how many went
int removeLeftovers(const std::filesystem::path& folder) noexcept;

} // namespace returnbench
