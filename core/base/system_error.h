#pragma once

#include "core/base/error.h"

#include <exception>
#include <filesystem>
#include <string>

namespace returnbench {

/// Says what the system says of a path, and what to do about it.
/// @param doing  "Cannot write"
/// @param number errno
/// @throws Error{Storage}
[[noreturn]] void throwSystemError(const std::string& doing, const std::filesystem::path& path, int number);

/// What to tell of anything that was thrown: an Error is told as it is, what the file system says as a
/// failure of the disk, and anything else as a fault of ours.
[[nodiscard]] Error asError(const std::exception& cause);

} // namespace returnbench
