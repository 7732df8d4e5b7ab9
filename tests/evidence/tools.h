#pragma once

#include <filesystem>
#include <string>

namespace returnbench::test {

/// Whether a program of other makers is installed; tests that compare with it leave that part out otherwise.
[[nodiscard]] bool hasTool(const std::string& name);

/// A path as one word of a shell command.
[[nodiscard]] std::string word(const std::filesystem::path& path);

/// What a shell command came to.
struct CommandResult {
    int exitCode = -1;
    std::string output; ///< stdout and stderr
};
[[nodiscard]] CommandResult runIn(const std::filesystem::path& folder, const std::string& command);

} // namespace returnbench::test
