#pragma once

#include "core/base/clock.h"
#include "core/journal/event.h"
#include "core/mirror/mirror.h"

#include <atomic>
#include <functional>
#include <optional>
#include <string>

namespace returnbench {

/// What one turn of a feed did, for the journal and the lights.
struct FeedTurn {
    bool didSomething = false;
};

/// How a feed stands now, to be shown. A value.
struct FeedStatus {
    std::string name; ///< `inbox`, or the source's name
    enum class Health {
        Good,
        Waiting, ///< something is on its way and needs nobody
        Trouble, ///< a person has to do something, or the feed tries again later
    } health = Health::Good;
    std::string message; ///< what was done last, is going on or went wrong; may be empty when all is well
    std::string action;  ///< what to do about trouble
    std::optional<Timestamp> upToDateAt; ///< when it last knew that it had everything
    int count = 0; ///< things on their way while Waiting, things for a person to look at in Trouble
    bool operator==(const FeedStatus&) const = default;
};

/// Something that brings rows into the mirror by itself: the inbox, a shop's database.
///
/// Used by one thread, except for status().
class MirrorFeed {
public:
    virtual ~MirrorFeed() = default;
    /// When it wants its next turn; in the past: now.
    [[nodiscard]] virtual Timestamp nextTurn() const = 0;
    /// Does one bounded piece of work.
    ///
    /// Trouble becomes status(), not an exception; the feed then tries again later, by itself.
    /// @param record appends an event to the journal and returns when it is durable. Called after the rows
    /// are
    ///        committed and before the work is marked as done, so that a crash between repeats an idempotent
    ///        import. @throws Error when it cannot be recorded
    /// @param stop   once true, the turn ends as soon as it can, and what it left is done by a later one
    virtual FeedTurn turn(Mirror& mirror, const std::function<void(const NewEvent&)>& record,
                          const std::atomic<bool>& stop) = 0;
    /// From any thread, also during a turn.
    [[nodiscard]] virtual FeedStatus status() const = 0;
};

} // namespace returnbench
