#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace returnbench {

/// Until when something on the network may take. The network's time is the machine's, never a test's clock.
using Deadline = std::chrono::steady_clock::time_point;

/// A TCP connection over IPv4 or IPv6 that never waits past a deadline (but for the resolver, which has time
/// limits of its own).
class TcpStream {
public:
    enum class Read { Data, Timeout, Closed };

    /// Tries every address of the host.
    /// @throws Error{Device} saying why none answered
    TcpStream(const std::string& host, const std::string& port, Deadline deadline);
    ~TcpStream();
    TcpStream(TcpStream&& other) noexcept;
    TcpStream& operator=(TcpStream&& other) noexcept;
    TcpStream(const TcpStream&) = delete;
    TcpStream& operator=(const TcpStream&) = delete;

    /// @throws Error{Device}
    void send(std::string_view text, Deadline deadline);

    /// Appends what has arrived. `Closed` when the other side ended or reset the connection.
    [[nodiscard]] Read receive(std::string& buffer, Deadline deadline);

private:
    int m_socket = -1;
};

} // namespace returnbench
