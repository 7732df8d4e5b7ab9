#pragma once

#include "core/identifiers/readings.h"

namespace returnbench {

/// Vehicle identification numbers (ISO 3779; in North America 49 CFR 565).
///
/// Seventeen characters that may be a VIN are one before the serial when the check digit is right and the
/// number says North America, else behind it: elsewhere position 9 need not be a check digit, so a wrong one
/// is a note there. In North America a wrong one makes it no VIN, or not a valid one under the caption `VIN`.
void readVin(const PlainText& text, Readings& readings);

/// A text that a code says to be a VIN; not valid when it is none, a note when only the check digit of North
/// America is wrong elsewhere.
[[nodiscard]] Identifier vinIn(std::string_view text, const std::string& raw);

} // namespace returnbench
