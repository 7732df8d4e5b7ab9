#pragma once

#include "core/base/clock.h"

#include <optional>
#include <string_view>

namespace returnbench {

/// The day that digits say in the order of `pattern`, a letter for each digit: YYYY or YY (the century as in
/// gs1Date), CYY (ISBT 128: C is the century's last digit), MM, DD (00, or no D at all, is the month's last
/// day), JJJ (day of the year), HH (which must be an hour, and is dropped). nullopt when there is no such
/// day.
[[nodiscard]] std::optional<Date> codedDate(std::string_view digits, std::string_view pattern);

} // namespace returnbench
