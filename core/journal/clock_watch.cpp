#include "core/journal/clock_watch.h"

#include <chrono>

namespace returnbench {
namespace {

constexpr std::chrono::seconds kSlack{5};
constexpr const char* kBy = "returnbench"; // nobody of the bench: the program itself

} // namespace

ClockWatch::Look ClockWatch::look(const InspectionId& inspection, Timestamp newest) const {
    const Timestamp now = m_clock.now();
    const auto elapsed = m_clock.elapsed();
    Look look{now.time_since_epoch() - elapsed, inspection, newest - now > kSlack, {}};
    std::optional<Timestamp> was;
    if (m_offset && std::chrono::abs(look.offset - *m_offset) > kSlack)
        was = Timestamp(elapsed + *m_offset);
    else if (look.isBehind && !m_told.contains(inspection))
        was = newest;
    if (was)
        look.change = NewEvent{
            kClockChanged, kBy, inspection, {{"was", formatTimestamp(*was)}, {"is", formatTimestamp(now)}}};
    return look;
}

void ClockWatch::remember(const Look& look) {
    m_offset = look.offset;
    if (!look.isBehind)
        m_told.clear();
    else if (look.change)
        m_told.insert(look.inspection);
}

} // namespace returnbench
