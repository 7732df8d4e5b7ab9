#pragma once

#include "core/identifiers/readings.h"

#include <string_view>

namespace returnbench {

/// Check character of HIBC and Code 39 (ANSI/HIBC 2.6, appendix B): sum of the characters' values modulo 43.
/// @returns '\0' when a character is not one of the 43
[[nodiscard]] char hibcCheckCharacter(std::string_view text) noexcept;

/// Health industry codes (ANSI/HIBC 2.6, §2): the primary data (labeler, product, unit of measure), the
/// secondary (quantity, expiry, lot or serial), or both with a slash between and supplements behind
/// (`16D` production, `14D` expiry, `S` serial, `Q` quantity). With a right check character they stand before
/// the serial; primary data with a wrong one behind it, with the reason.
void readHibc(const PlainText& text, Readings& readings);

} // namespace returnbench
