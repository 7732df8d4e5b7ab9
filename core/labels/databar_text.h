#pragma once

#include <string>
#include <string_view>

namespace returnbench {

/// A GS1 element string written for people, `(01)…(10)…`, as scanners send it: without brackets, with GS
/// (0x1D) after a value of variable length that is not the last (GS1 General Specifications §7.8.5). A text
/// that does not begin with a bracketed application identifier is returned as it is.
[[nodiscard]] std::string elementStringFromBrackets(std::string_view text);

} // namespace returnbench
