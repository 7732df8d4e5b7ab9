#pragma once

#include "tests/support/temp_directory.h"

#include <filesystem>
#include <optional>
#include <string>
#include <sys/types.h>
#include <vector>

namespace returnbench::test {

/// A process that this one has started, as /proc tells it.
struct Child {
    pid_t pid = 0;
    std::string name;
    char state = '?';
};

[[nodiscard]] std::vector<Child> childrenOfThisProcess();
/// The decoder that is running, if one is.
[[nodiscard]] std::optional<Child> decoderChild();
/// Until a child has ended (it need not be reaped), at most 20 seconds.
void waitUntilEnded(pid_t pid);

/// Kills the decoder as soon as it is at work.
void killWhenBusy();

/// A program for the shell that stands in for the decoder.
[[nodiscard]] std::filesystem::path script(const TempDirectory& directory, const std::string& body);

[[nodiscard]] std::string textOf(const std::filesystem::path& file);

} // namespace returnbench::test
