#pragma once

#include <filesystem>

namespace returnbench {

/// The folder with the program's data (protocols, import profiles, migrations …).
///
/// `$RETURNBENCH_RESOURCES` when set, else the installed folder beside the program's `bin`, else the source
/// tree that the program was built from.
/// @throws Error{NotFound} when none of them exists
[[nodiscard]] std::filesystem::path resourcesDirectory();

/// The folder of the running executable.
[[nodiscard]] std::filesystem::path executableDirectory();

} // namespace returnbench
