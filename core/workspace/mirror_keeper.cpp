#include "core/workspace/mirror_keeper.h"

#include "core/base/error.h"
#include "core/base/system_error.h"
#include "core/base/thread_priority.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace returnbench {
namespace {

/// The clock may be set, or be a test's: it is looked at this often, whatever the feeds say.
constexpr std::chrono::milliseconds kLongestSleep{1000};

} // namespace

MirrorKeeper::MirrorKeeper(MirrorKeeperParts parts)
    : m_parts(std::move(parts)), m_thread([this] { run(); }) {}

MirrorKeeper::~MirrorKeeper() {
    stop();
}

void MirrorKeeper::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

std::vector<FeedStatus> MirrorKeeper::statuses() const {
    std::vector<FeedStatus> statuses;
    for (const auto& feed : m_parts.feeds)
        statuses.push_back(feed->status());
    const std::lock_guard lock(m_mutex);
    if (m_fault)
        for (FeedStatus& status : statuses) {
            const std::string name = status.name;
            status = *m_fault;
            status.name = name;
        }
    return statuses;
}

void MirrorKeeper::run() {
    workInBackground();
    while (!m_stop) {
        work();
        auto sleep = kLongestSleep;
        if (m_mirror)
            for (const auto& feed : m_parts.feeds)
                sleep = std::min(sleep, feed->nextTurn() - m_parts.clock.now());
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, sleep, [this] { return m_stop.load(); });
    }
    m_mirror.reset(); // by the thread that opened it
}

void MirrorKeeper::work() {
    try {
        if (!m_mirror)
            m_mirror = m_parts.openMirror();
        for (const auto& feed : m_parts.feeds)
            if (!m_stop && feed->nextTurn() <= m_parts.clock.now())
                feed->turn(*m_mirror, m_parts.record, m_stop);
        const std::lock_guard lock(m_mutex);
        m_fault.reset();
    } catch (const std::exception& cause) {
        const Error error = asError(cause);
        setFault(error.what(), error.whatToDo());
    }
}

/// Opened anew, and tried again, after the longest sleep.
void MirrorKeeper::setFault(std::string what, std::string whatToDo) {
    m_mirror.reset();
    const std::lock_guard lock(m_mutex);
    m_fault = FeedStatus{{}, FeedStatus::Health::Trouble, std::move(what), std::move(whatToDo), {}, 1};
}

} // namespace returnbench
