#pragma once

#include <filesystem>
#include <string>

namespace returnbench {

/// Says what the system says of a path, and what to do about it.
/// @param doing  "Cannot write"
/// @param number errno
/// @throws Error{Storage}
[[noreturn]] void throwSystemError(const std::string& doing, const std::filesystem::path& path, int number);

} // namespace returnbench
