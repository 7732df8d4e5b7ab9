#pragma once

#include "core/base/file.h"

#include <string>

namespace returnbench {

/// A badge to sign in by a scan, as PDF of the size of a card (ISO/IEC 7810 ID-1): a name and a Code 128,
/// without its text, which nobody should read off. Any thread.
/// @throws Error{Storage} when it cannot be made
[[nodiscard]] Bytes renderBadge(const std::string& name, const std::string& code);

} // namespace returnbench
