#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <stop_token>
#include <utility>

namespace returnbench {

/// A queue that never drops: who puts into a full one waits. Thread-safe.
template<class T>
class BoundedQueue {
public:
    explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) {}

    /// @returns false when `stop` was requested before there was room
    bool push(T item, std::stop_token stop) {
        std::unique_lock lock(m_mutex);
        if (!m_room.wait(lock, std::move(stop), [this] { return m_items.size() < m_capacity; }))
            return false;
        m_items.push_back(std::move(item));
        return true;
    }

    /// The oldest; nullopt when there is none.
    [[nodiscard]] std::optional<T> tryPop() {
        std::optional<T> item;
        {
            const std::lock_guard lock(m_mutex);
            if (m_items.empty())
                return item;
            item = std::move(m_items.front());
            m_items.pop_front();
        }
        m_room.notify_one();
        return item;
    }

private:
    std::size_t m_capacity;
    std::mutex m_mutex;
    std::condition_variable_any m_room;
    std::deque<T> m_items;
};

} // namespace returnbench
