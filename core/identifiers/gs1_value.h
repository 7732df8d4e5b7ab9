#pragma once

#include "core/base/clock.h"
#include "core/identifiers/gs1.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// The element with what its AI's rule finds wrong in it. Positions count the characters of its data from 1.
/// @param ai a known AI
[[nodiscard]] Gs1Element checkedElement(std::string_view ai, std::string_view value);

/// Adds the checked element; false, with the message's problem set, when there are too many.
[[nodiscard]] bool appendElement(Gs1Message& message, std::string_view ai, std::string_view value);

/// Says that `text`, whose first byte stands at index `at`, begins with no known AI.
[[nodiscard]] std::string unknownAiProblem(std::string_view text, std::size_t at);

/// The year that dates in codes are read by. Fixed, so that one code says the same on every bench: a clock
/// that was reset to 1970 must not turn an expiry of 2027 into 1927. Right for the years 1977 to 2076.
inline constexpr int kGs1Year = 2026;

/// Reads YYMMDD; a day of 00 is the month's last day. nullopt when there is no such day.
///
/// The century slides with `currentYear` (GS1 General Specifications §7.12): a year 51 … 99 ahead lies in the
/// century before, one 50 … 99 back in the century after.
[[nodiscard]] std::optional<Date> gs1Date(std::string_view yymmdd, int currentYear = kGs1Year);

} // namespace returnbench
