#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// A moment in UTC with the precision that the journal keeps.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;
/// A calendar day without a time zone.
using Date = std::chrono::year_month_day;

/// Where time comes from, so that tests can fix it. Thread-safe.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Timestamp now() const = 0;
    /// Time that has passed, asleep or awake, since a moment that stays the same as long as the machine runs:
    /// nobody can set it. Of a clock that nobody sets it is the clock's own.
    [[nodiscard]] virtual std::chrono::milliseconds elapsed() const { return now().time_since_epoch(); }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override;
    [[nodiscard]] std::chrono::milliseconds elapsed() const override;
};

/// RFC 3339 in UTC with milliseconds: `2026-11-25T10:41:07.250Z`.
[[nodiscard]] std::string formatTimestamp(Timestamp time);

/// Reads RFC 3339 (`T` or a space, fraction optional, `Z` or an offset); nullopt for anything else.
[[nodiscard]] std::optional<Timestamp> parseTimestamp(std::string_view text);

/// `2026-11-25`.
[[nodiscard]] std::string formatDate(Date date);

/// Reads `YYYY-MM-DD`; nullopt for anything else and for days that do not exist.
[[nodiscard]] std::optional<Date> parseDate(std::string_view text);

/// The UTC day of a moment.
[[nodiscard]] Date dateOf(Timestamp time);

} // namespace returnbench
