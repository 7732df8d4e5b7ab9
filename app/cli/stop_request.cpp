#include "app/cli/stop_request.h"

#include <cstddef>

namespace returnbench {
namespace {

std::atomic<bool> stopFlag{false}; // a handler can reach nothing else
static_assert(std::atomic<bool>::is_always_lock_free);

} // namespace

StopRequest::StopRequest() {
    stopFlag = false;
    struct sigaction action = {};
    action.sa_handler = [](int) { stopFlag = true; };
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &action, &m_before[i]);
}

StopRequest::~StopRequest() {
    for (std::size_t i = 0; i < kSignals.size(); ++i)
        ::sigaction(kSignals[i], &m_before[i], nullptr);
}

const std::atomic<bool>& StopRequest::flag() const noexcept {
    return stopFlag;
}

} // namespace returnbench
