#pragma once

#include <string_view>

namespace returnbench {

/// Whether a lot or serial lies between two others, ends included; a blank end is open, and with both ends
/// blank everything is inside, a blank value too.
///
/// Codes of one length compare character by character. Where lengths differ, runs of digits compare as
/// numbers
/// (`A9` < `A10`), as people who write ranges mean it. Case does not count.
[[nodiscard]] bool isInRange(std::string_view value, std::string_view from, std::string_view to);

} // namespace returnbench
