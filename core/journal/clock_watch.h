#pragma once

#include "core/base/clock.h"
#include "core/journal/event.h"

#include <optional>
#include <set>

namespace returnbench {

/// The kind of the event that says that the bench's clock was set.
inline constexpr const char* kClockChanged = "clock.changed";

/// Notices that the machine's clock was set: against one that nobody can set, and by events that lie ahead of
/// it. Less than five seconds are what time servers correct, and nothing to tell.
class ClockWatch {
public:
    /// @param clock outlives it
    explicit ClockWatch(const Clock& clock) : m_clock(clock) {}

    /// What was seen when an event was written.
    struct Look {
        std::chrono::milliseconds offset; ///< of the clock to the one that nobody can set
        InspectionId inspection;
        bool isBehind = false; ///< events lie ahead of the clock
        std::optional<NewEvent> change;
    };
    /// @param inspection of the event that was just written
    /// @param newest     the time that it got
    [[nodiscard]] Look look(const InspectionId& inspection, Timestamp newest) const;
    /// What was seen stands in the journal.
    void remember(const Look& look);

private:
    const Clock& m_clock;
    std::optional<std::chrono::milliseconds> m_offset;
    std::set<InspectionId> m_told; ///< whose events say that others lie ahead of the clock, while they do
};

} // namespace returnbench
