#pragma once

#include <filesystem>

namespace returnbench {

/// Makes sure that a file or folder keeps the name it was just given, through power loss. When that cannot be
/// saved it has the name from before again: what was refused is not there, and can be done again.
/// @throws Error{Storage}
void saveName(const std::filesystem::path& name, const std::filesystem::path& before);

} // namespace returnbench
