#pragma once

#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace returnbench {

/// What the inspection on the bench looks for: set by the worker, asked by the thread that reads codes.
/// May be used by several threads at once.
class WantedIdentities {
public:
    using Values = std::shared_ptr<const std::set<std::string>>;

    void set(std::set<std::string> values) {
        auto shared = std::make_shared<const std::set<std::string>>(std::move(values));
        const std::lock_guard lock(m_mutex);
        m_values = std::move(shared);
    }
    [[nodiscard]] Values get() const {
        const std::lock_guard lock(m_mutex);
        return m_values;
    }

private:
    mutable std::mutex m_mutex;
    Values m_values = std::make_shared<const std::set<std::string>>();
};

} // namespace returnbench
