#pragma once

#include <filesystem>
#include <string>

namespace returnbench {

/// Why a workspace's file is none that could be used as it is; empty when nothing is wrong with it, as far as
/// can be seen: keys and tables of the program's own are read, photos and clips compared with their names,
/// packs with the keys' signatures, and any file of rules is TOML. No other is empty.
/// @param name within the workspace
/// @param keys the workspace whose public keys packs are signed with
/// @throws Error{NotFound}, Error{Storage} when the file cannot be read
[[nodiscard]] std::string faultOfSalvaged(const std::filesystem::path& name,
                                          const std::filesystem::path& workspace,
                                          const std::filesystem::path& keys);

} // namespace returnbench
