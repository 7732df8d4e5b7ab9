#pragma once

#include "core/base/clock.h"

#include <string>
#include <string_view>

namespace returnbench {

/// A date or time as a seller's file writes it.
struct FileTime {
    Date day{};          ///< as written, whatever the time zone
    Timestamp moment{};  ///< UTC; without a zone in the text taken as UTC, without a time as midnight
    std::string problem; ///< empty when it was understood; else what is wrong, to stand behind the text
};

/// Reads the forms that files have: `2026-10-03`, `2026/10/03`, `03-Oct-2026`, `3 October, 2026`, `Oct 3,
/// 2026`, `Oct-03-26`, `10/03/2026`; behind them a time `10:11`, `10:11:12.5`, `10:11:12 PM` and a zone `Z`,
/// `UTC`,
/// `+05:30`, `-0500`.
///
/// @param order what the format's numeric dates are when the year does not come first: `dmy`, `mdy`; with
/// `ymd`
///              such a date is ambiguous, which is a problem and never guessed. Years lie in 1970 … 2199, two
///              digits mean 20xx.
[[nodiscard]] FileTime parseFileTime(std::string_view text, std::string_view order);

} // namespace returnbench
