#pragma once

#include "app/cli/cli.h"

#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>

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

/// Does work that throws Error{Busy} once its token says to stop, as it does on the wish to. That is answered
/// then, with the exit code for no.
/// @param work is called with the token
/// @returns nullopt when it was stopped
template<class Work>
auto doUnlessStopped(Cli& cli, const Work& work)
    -> std::optional<std::invoke_result_t<Work, std::stop_token>> {
    const StopRequest wish;
    std::stop_source source;
    const std::jthread watch([&](const std::stop_token& over) { // a handler may not ask for a stop itself
        while (!over.stop_requested() && !wish.isMade())
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        if (wish.isMade())
            source.request_stop();
    });
    try {
        return work(source.get_token());
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Busy || !source.stop_requested())
            throw;
        cli.answer({{"cancelled", true}}, std::string(error.what()) + "\n");
        cli.exitCode = kExitNo;
        return std::nullopt;
    }
}

} // namespace returnbench
