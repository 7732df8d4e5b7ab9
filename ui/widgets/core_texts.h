#pragma once

#include <span>

namespace returnbench {

/// What core says at a bench, in English: whole texts, and patterns with %1 … %9 for what they name.
[[nodiscard]] std::span<const char* const> coreTexts();

} // namespace returnbench
