#include "app/cli/stop_request.h"

#include <cstddef>

namespace returnbench {
namespace {

std::atomic<bool> stopWanted{false}; // a handler can reach nothing else
static_assert(std::atomic<bool>::is_always_lock_free, "what a signal handler may touch");

} // namespace

StopRequest::StopRequest() {
    stopWanted = false;
    struct sigaction action = {};
    action.sa_handler = [](int) { stopWanted = true; };
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (std::size_t i = 0; i < kSignals.size(); ++i) {
        ::sigaction(kSignals[i], &action, &m_before[i]);
        if (m_before[i].sa_handler == SIG_IGN) // nohup, or a job of a script that goes on without it
            ::sigaction(kSignals[i], &m_before[i], nullptr);
    }
}

StopRequest::~StopRequest() {
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &m_before[i], nullptr);
}

const std::atomic<bool>& StopRequest::flag() const noexcept {
    return stopWanted;
}

} // namespace returnbench
