#pragma once

#include "core/inspection/protocol.h"

#include <cstdint>
#include <filesystem>

namespace returnbench {

/// Largest protocol file that is read.
inline constexpr std::uintmax_t kMaxProtocolBytes = 262'144; // 256 KiB

/// One protocol file, wholly checked by itself: known keys, ids, answers that conditions name, and a last
/// rule without a condition for grade and disposition, so that every path ends.
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] Protocol readProtocol(const std::filesystem::path& file);
/// The same of a text that lies in no file yet. @param name in errors
[[nodiscard]] Protocol readProtocolText(const std::string& name, const std::string& text);

} // namespace returnbench
