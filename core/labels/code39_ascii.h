#pragma once

#include <string>
#include <string_view>

namespace returnbench {

/// A Code 39 text as its full ASCII mode says it (ISO/IEC 16388, Annex A: pairs of `$ % / +` and a letter
/// stand for the other ASCII characters), when that is what it is in; else the text as it is.
///
/// Nothing in the code says which mode it is in. It is taken for full ASCII when a `+` stands before a letter
/// anywhere but at the head (an HIBC label begins with `+`) and every pair stands for a character.
[[nodiscard]] std::string readCode39(std::string_view text);

} // namespace returnbench
