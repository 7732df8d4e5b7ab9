#pragma once

#include "core/workspace/mirror_feed.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace returnbench {

/// What a keeper works with.
struct MirrorKeeperParts {
    /// Opens the keeper's own writing connection, on the keeper's thread; called again until it does not
    /// throw.
    std::function<std::unique_ptr<Mirror>()> openMirror;
    std::vector<std::unique_ptr<MirrorFeed>> feeds;
    /// As MirrorFeed::turn() wants it: called on the keeper's thread, returns when the event is durable.
    std::function<void(const NewEvent&)> record;
    const Clock& clock; ///< outlives the keeper
};

/// Keeps the mirror up to date while the bench works: a thread that gives feeds their turns when they are
/// due.
///
/// It alone writes to the mirror; others read meanwhile and see a file's rows all or none (WAL). What it
/// records goes through `record` to whoever has the journal's one writing connection; that must still answer,
/// or refuse, while stop() waits.
class MirrorKeeper {
public:
    /// Starts at once.
    explicit MirrorKeeper(MirrorKeeperParts parts);
    /// As stop().
    ~MirrorKeeper();
    MirrorKeeper(const MirrorKeeper&) = delete;
    MirrorKeeper& operator=(const MirrorKeeper&) = delete;

    /// Ends the turn that is being done and waits for its end. An import that is cut off leaves the mirror as
    /// it was and is done at the next start.
    void stop();

    /// How the feeds stand, in their order. From any thread.
    [[nodiscard]] std::vector<FeedStatus> statuses() const;

private:
    void run();
    void work();
    void setFault(std::string what, std::string whatToDo);

    MirrorKeeperParts m_parts;
    std::unique_ptr<Mirror> m_mirror; ///< the thread's alone
    std::atomic<bool> m_stop{false};
    mutable std::mutex m_mutex; ///< guards m_fault, and is what the thread sleeps with
    std::condition_variable m_wake;
    std::optional<FeedStatus> m_fault; ///< why no feed gets a turn
    std::thread m_thread;              ///< last: it uses all the others
};

} // namespace returnbench
