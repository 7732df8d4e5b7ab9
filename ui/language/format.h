#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QString>
#include <string>
#include <string_view>

namespace returnbench {

/// Core's texts for the screen. Anything that is not fit to be shown becomes visible as what it is.
[[nodiscard]] QString shown(std::string_view text);
/// A marketplace's word of code as words: `NOT_AS_DESCRIBED` → `not as described`.
[[nodiscard]] QString shownWords(std::string_view code);

/// Numbers, money, dates and times as the person's locale writes them, in the bench's time zone.
[[nodiscard]] QString shownMoney(const Money& money);
[[nodiscard]] QString shownDate(Timestamp time);
[[nodiscard]] QString shownDate(Date date);
[[nodiscard]] QString shownTime(Timestamp time);
/// Of an RFC 3339 text; the text itself when it is none.
[[nodiscard]] QString shownTime(const std::string& rfc3339);
/// `14:05` of today, else with its day: `27 Nov 14:05`.
[[nodiscard]] QString shownMoment(Timestamp time);
[[nodiscard]] QString shownCount(qint64 count);
/// `412 GB`, `820 MB`.
[[nodiscard]] QString shownBytes(std::uintmax_t bytes);

} // namespace returnbench
