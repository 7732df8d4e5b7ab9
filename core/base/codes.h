#pragma once

#include <string_view>

namespace returnbench {

/// As records compare codes (orders, lines, SKUs, channels): without case and spaces at their ends.
[[nodiscard]] bool isSameCode(std::string_view a, std::string_view b);

/// Whether both say something and not the same: a blank code contradicts none.
[[nodiscard]] bool codesDiffer(std::string_view a, std::string_view b);

} // namespace returnbench
