#pragma once

#include "core/base/clock.h"
#include "core/claims/policy.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// Counts days as a marketplace does: in its time zone, by the calendar or without its weekend. Holidays are
/// not known, so a window of business days may in truth end later, never earlier. One thread at a time.
class WorkingTime {
public:
    /// @param timeZone IANA name, see isTimeZone()
    /// @param weekend  lower-case English names of days
    /// @throws Error{Unsupported} when the system's time zones cannot be read
    WorkingTime(const std::string& timeZone, const std::vector<std::string>& weekend);
    ~WorkingTime();
    WorkingTime(WorkingTime&&) noexcept;

    /// When the window of a clock that runs from there is over; nullopt when its length is unknown.
    [[nodiscard]] std::optional<Timestamp> endOf(Timestamp from, const ClockRule& rule) const;
    /// The first moment of a day there.
    [[nodiscard]] Timestamp startOf(Date day) const;
    /// `2026-11-24 23:59` of there.
    [[nodiscard]] std::string local(Timestamp time) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Whether it is a name of the IANA time zone database.
[[nodiscard]] bool isTimeZone(const std::string& name);
[[nodiscard]] bool isWeekday(std::string_view name);

} // namespace returnbench
