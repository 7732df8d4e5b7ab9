#pragma once

#include "core/base/clock.h"

#include <cstdint>
#include <ctime>
#include <string>

namespace returnbench {

/// Whole days of the machine's time zone (`TZ`), the first and the last included.
struct Period {
    Date first{};
    Date last{};
    bool operator==(const Period&) const = default;

    [[nodiscard]] Timestamp from() const;  ///< the first day's beginning
    [[nodiscard]] Timestamp until() const; ///< the beginning of the day after the last
    [[nodiscard]] int days() const;
    /// As many days just before it.
    [[nodiscard]] Period before() const;
};

/// `days` of them, the last being the day of `now`.
[[nodiscard]] Period periodUntil(Timestamp now, int days);

/// Days as `2026-11-01`; an absent one is reckoned from the other, or from the day of `now`: `days` in all.
/// @throws Error{InvalidInput} for what is no date, for an end before the beginning, and for more than
///         kMostReportDays
[[nodiscard]] Period periodFrom(const std::string& first, const std::string& last, Timestamp now, int days);
inline constexpr int kMostReportDays = 3660;

/// As `report_fact` has it: since 1970-01-01 UTC.
[[nodiscard]] std::int64_t millisecondsOf(Timestamp time) noexcept;
[[nodiscard]] Timestamp timeOf(std::int64_t milliseconds) noexcept;

/// A moment by the machine's time zone.
[[nodiscard]] std::tm localTime(Timestamp time);
/// The calendar day of a moment here.
[[nodiscard]] Date localDate(Timestamp time);
/// The Monday of its week (ISO 8601).
[[nodiscard]] Date weekOf(Date day);

} // namespace returnbench
