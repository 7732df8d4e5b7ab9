#pragma once

#include <array>
#include <atomic>
#include <csignal>

namespace returnbench {

/// Takes Ctrl-C, and what else asks a program to end, as the wish to stop long work; a second one ends the
/// program, which leaves the mirror as it was too. One at a time.
class StopRequest {
public:
    StopRequest();
    ~StopRequest();
    StopRequest(const StopRequest&) = delete;
    StopRequest& operator=(const StopRequest&) = delete;

    [[nodiscard]] bool isMade() const noexcept { return flag(); }
    /// The same as a flag that work may watch.
    [[nodiscard]] const std::atomic<bool>& flag() const noexcept;

private:
    static constexpr std::array kSignals{SIGINT, SIGTERM, SIGHUP};
    std::array<struct sigaction, kSignals.size()> m_before{};
};

} // namespace returnbench
