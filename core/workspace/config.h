#pragma once

#include <filesystem>
#include <string>

namespace returnbench {

/// `workspace.toml`: what a bench may set.
struct WorkspaceConfig {
    int version = 1;
    std::string bench = "Bench 1"; ///< 1–64 printable characters; stands in every event
    std::string source;            ///< SOURCE of the camera; empty: `camera:0`
    std::string scannerPrefix;     ///< what the scanner sends before each code; may be empty
    std::string scannerSuffix;     ///< likewise after it, besides Enter or Tab
};

/// @throws Error{InvalidInput} naming line and key, Error{Unsupported} for a newer version, Error{NotFound}
[[nodiscard]] WorkspaceConfig loadConfig(const std::filesystem::path& file);

/// Writes the whole file, with a comment for each key.
void saveConfig(const std::filesystem::path& file, const WorkspaceConfig& config);

} // namespace returnbench
