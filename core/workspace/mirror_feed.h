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
    enum class Health { Good, Waiting, Trouble } health = Health::Good;
    std::string message;                 ///< what is going on or what went wrong; empty when all is well
    std::string action;                  ///< what to do about trouble
    std::optional<Timestamp> upToDateAt; ///< when it last knew that it had everything
};

/// Something that brings rows into the mirror by itself: the inbox, a shop's database.
class MirrorFeed {
public:
    virtual ~MirrorFeed() = default;
    /// When it wants its next turn; in the past: now.
    [[nodiscard]] virtual Timestamp nextTurn() const = 0;
    /// Does one bounded piece of work. `record` appends an event to the journal and returns when it is
    /// durable; it is called after the rows are committed and before the work is marked as done, so that a
    /// crash between repeats an idempotent import. Trouble becomes status(), not an exception.
    virtual FeedTurn turn(Mirror& mirror, const std::function<void(const NewEvent&)>& record,
                          const std::atomic<bool>& stop) = 0;
    [[nodiscard]] virtual FeedStatus status() const = 0;
};

} // namespace returnbench
