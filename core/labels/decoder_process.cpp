#include "core/labels/decoder_process.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/labels/text_protocol.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <string_view>
#include <sys/socket.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace returnbench {
namespace {

/// Descriptors below are the child's; this program's copies stay above while the child's are put in place.
constexpr int kFirstOwnFd = 16;

[[noreturn]] void refuse(const std::filesystem::path& program, int error) {
    throw Error(ErrorCode::Device,
                "The program that reads codes, " + printable(program.string(), 512) +
                    ", cannot be started: " + std::generic_category().message(error) + ".",
                "Install ReturnBench again, or name the program in RETURNBENCH_DECODER.");
}

cv::Size sizeOf(const DecodeRequest& request) {
    return {static_cast<int>(request.width), static_cast<int>(request.height)};
}

class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0)
            close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const noexcept { return m_number; }
    [[nodiscard]] int release() noexcept { return std::exchange(m_number, -1); }

private:
    int m_number;
};

/// What posix_spawn is told: which descriptors the child has, and that signals are as in a fresh program.
class SpawnPlan {
public:
    SpawnPlan() {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawnattr_init(&m_attributes);
    }
    ~SpawnPlan() {
        posix_spawn_file_actions_destroy(&m_actions);
        posix_spawnattr_destroy(&m_attributes);
    }
    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    /// @returns 0 or the system's error
    int arrange(int socket, int memory) {
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        int error = 0;
        const auto step = [&](int result) { error = error != 0 ? error : result; };
        for (const int standard : {STDIN_FILENO, STDOUT_FILENO})
            step(posix_spawn_file_actions_addopen(&m_actions, standard, "/dev/null", O_RDWR, 0));
        if (std::getenv("RETURNBENCH_DECODER_DEBUG") == nullptr)
            step(posix_spawn_file_actions_addopen(&m_actions, STDERR_FILENO, "/dev/null", O_RDWR, 0));
        step(posix_spawn_file_actions_adddup2(&m_actions, socket, kDecoderRequestFd));
        step(posix_spawn_file_actions_adddup2(&m_actions, socket, kDecoderResultFd));
        step(posix_spawn_file_actions_adddup2(&m_actions, memory, kDecoderMemoryFd));
        // Not every library opens its files close-on-exec (cameras!).
        step(posix_spawn_file_actions_addclosefrom_np(&m_actions, kDecoderMemoryFd + 1));
        step(posix_spawnattr_setsigmask(&m_attributes, &none));
        step(posix_spawnattr_setsigdefault(&m_attributes, &all));
        step(posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF));
        return error;
    }

    int spawn(pid_t& pid, const std::string& program, DecoderRole role) const {
        std::string name = program;
        std::string option(kTextRoleOption);
        char* const arguments[] = {name.data(), role == DecoderRole::Text ? option.data() : nullptr, nullptr};
        // Read when the program is loaded: it could start no thread later (see enterDecoderSandbox()).
        std::string oneThread = "OMP_THREAD_LIMIT=1";
        std::vector<char*> variables{oneThread.data()};
        for (char** variable = environ; *variable != nullptr; ++variable)
            if (!std::string_view(*variable).starts_with("OMP_THREAD_LIMIT="))
                variables.push_back(*variable);
        variables.push_back(nullptr);
        return posix_spawn(&pid, program.c_str(), &m_actions, &m_attributes, arguments, variables.data());
    }

private:
    posix_spawn_file_actions_t m_actions{};
    posix_spawnattr_t m_attributes{};
};

} // namespace

DecoderProcess::DecoderProcess(const std::filesystem::path& program, DecoderRole role, int memoryFd) {
    std::array<int, 2> ends{};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
        refuse(program, errno);
    Descriptor ours(ends[0]);
    const Descriptor theirs(ends[1]);
    const Descriptor theirsAbove(fcntl(theirs.number(), F_DUPFD_CLOEXEC, kFirstOwnFd));
    const Descriptor memoryAbove(fcntl(memoryFd, F_DUPFD_CLOEXEC, kFirstOwnFd));
    if (theirsAbove.number() < 0 || memoryAbove.number() < 0)
        refuse(program, errno);
    SpawnPlan plan;
    if (const int error = plan.arrange(theirsAbove.number(), memoryAbove.number()); error != 0)
        refuse(program, error);
    if (const int error = plan.spawn(m_pid, program.string(), role); error != 0)
        refuse(program, error);
    m_socket = ours.release();
}

DecoderProcess::~DecoderProcess() {
    close(m_socket);
    if (m_pid > 0) {
        kill(m_pid, SIGKILL); // it keeps nothing that an orderly end would save
        while (waitpid(m_pid, nullptr, 0) < 0 && errno == EINTR) {
        }
    }
}

bool DecoderProcess::isAlive() {
    if (m_pid > 0 && waitpid(m_pid, nullptr, WNOHANG) != 0)
        m_pid = -1; // reaped: the number may be another process's from now on
    return m_pid > 0;
}

std::optional<DecoderProcess::Reply> DecoderProcess::exchange(const DecodeRequest& request,
                                                              HeaderCheck isExpected,
                                                              std::chrono::milliseconds timeout,
                                                              const std::stop_token& stop) const {
    const Deadline deadline = std::chrono::steady_clock::now() + timeout;
    // One request is far smaller than a socket's buffer: it fits at once, or nobody reads at the other end.
    if (send(m_socket, &request, sizeof request, MSG_NOSIGNAL | MSG_DONTWAIT) != ssize_t{sizeof request})
        return std::nullopt;
    Reply reply;
    if (!receive(reinterpret_cast<char*>(&reply.header), sizeof reply.header, deadline, stop) ||
        !isExpected(reply.header, request.sequence))
        return std::nullopt;
    reply.body.resize(reply.header.bytes);
    if (!receive(reply.body.data(), reply.body.size(), deadline, stop))
        return std::nullopt;
    return reply;
}

std::optional<SearchResult> DecoderProcess::ask(const DecodeRequest& request,
                                                std::chrono::milliseconds timeout,
                                                const std::stop_token& stop) {
    const auto reply = exchange(request, isSane, timeout, stop);
    if (!reply)
        return std::nullopt;
    return unpackResult(reply->header, reply->body, sizeOf(request));
}

std::optional<std::vector<PrintedWord>> DecoderProcess::askWords(const DecodeRequest& request,
                                                                 std::chrono::milliseconds timeout,
                                                                 const std::stop_token& stop) {
    const auto reply = exchange(request, isSaneTextResult, timeout, stop);
    if (!reply)
        return std::nullopt;
    return unpackWords(reply->header, reply->body, sizeOf(request));
}

bool DecoderProcess::receive(char* to, std::size_t bytes, Deadline deadline,
                             const std::stop_token& stop) const {
    constexpr long kStopLatencyMs = 50;
    while (bytes > 0) {
        using std::chrono::ceil;
        using std::chrono::milliseconds;
        const auto left = ceil<milliseconds>(deadline - std::chrono::steady_clock::now()).count();
        if (left <= 0 || stop.stop_requested())
            return false;
        pollfd waiting{m_socket, POLLIN, 0};
        const int ready =
            poll(&waiting, 1,
                 static_cast<int>(std::min<long>(left, stop.stop_possible() ? kStopLatencyMs : 60'000)));
        if (ready < 0 && errno != EINTR)
            return false;
        if (ready <= 0)
            continue;
        const ssize_t got = recv(m_socket, to, bytes, MSG_DONTWAIT);
        if (got > 0) {
            to += got;
            bytes -= static_cast<std::size_t>(got);
        } else if (got == 0 || (errno != EAGAIN && errno != EINTR)) {
            return false;
        }
    }
    return true;
}

} // namespace returnbench
