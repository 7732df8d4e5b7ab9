#pragma once

#include "core/reports/report.h"

#include <QString>

namespace returnbench {

/// What inspections are filtered and grouped by, in words.
[[nodiscard]] QString nameOf(Dimension dimension);
/// What stands where a dimension does not restrict: `All channels`.
[[nodiscard]] QString allOf(Dimension dimension);
/// A word of a dimension as a person says it: `other_unit` → `Another unit`; `not known` when it is empty.
[[nodiscard]] QString wordText(Dimension dimension, const std::string& word);

/// `2 h 10 min`, `35 s`.
[[nodiscard]] QString shownSpan(std::int64_t milliseconds);
/// `12.5 %`. @param perMille of a share
[[nodiscard]] QString shownShare(int perMille);
/// `33.7–62.1 %`, likewise.
[[nodiscard]] QString shownRange(int lowPerMille, int highPerMille);
/// `1 Nov 2026 – 23 Nov 2026`, or the one day.
[[nodiscard]] QString shownPeriod(const Period& period);

/// What a cell says; empty when it is not known. @param column's id tells codes that have words
[[nodiscard]] QString cellWords(const ReportCell& cell, const ReportColumn& column);

} // namespace returnbench
