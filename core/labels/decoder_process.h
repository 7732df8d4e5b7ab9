#pragma once

#include "core/labels/decoder_protocol.h"
#include "core/labels/printed_word.h"

#include <chrono>
#include <filesystem>
#include <optional>
#include <stop_token>
#include <string>
#include <sys/types.h>

namespace returnbench {

/// What the decoder process reads.
enum class DecoderRole { Codes, Text };

/// One life of the decoder process, seen from the program that uses it. Killed and reaped by the destructor.
///
/// The process gets three descriptors (requests, results, memory) and no other of this program's; its
/// standard streams are /dev/null, unless `$RETURNBENCH_DECODER_DEBUG` is set: then its errors go where this
/// program's go.
class DecoderProcess {
public:
    /// @throws Error{Device} naming the program and the system's reason when it cannot be started
    DecoderProcess(const std::filesystem::path& program, DecoderRole role, int memoryFd);
    ~DecoderProcess();
    DecoderProcess(const DecoderProcess&) = delete;
    DecoderProcess& operator=(const DecoderProcess&) = delete;

    /// False once the process has ended, for whatever reason.
    [[nodiscard]] bool isAlive();

    /// Sends one request to a decoder of codes and waits for its result.
    /// @param stop gives up waiting, within 50 ms
    /// @returns nullopt when the process died, was late or answered nonsense, or was not waited for: it is of
    /// no use any more then
    [[nodiscard]] std::optional<SearchResult>
    ask(const DecodeRequest& request, std::chrono::milliseconds timeout, const std::stop_token& stop = {});

    /// The same for a decoder of text.
    [[nodiscard]] std::optional<std::vector<PrintedWord>> askWords(const DecodeRequest& request,
                                                                   std::chrono::milliseconds timeout,
                                                                   const std::stop_token& stop = {});

private:
    using Deadline = std::chrono::steady_clock::time_point;
    using HeaderCheck = bool (*)(const ResultHeader&, std::uint32_t) noexcept;
    struct Reply {
        ResultHeader header;
        std::string body;
    };
    [[nodiscard]] std::optional<Reply> exchange(const DecodeRequest& request, HeaderCheck isExpected,
                                                std::chrono::milliseconds timeout,
                                                const std::stop_token& stop) const;
    [[nodiscard]] bool receive(char* to, std::size_t bytes, Deadline deadline,
                               const std::stop_token& stop) const;

    pid_t m_pid = -1;
    int m_socket = -1;
};

} // namespace returnbench
