#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <string_view>
#include <thread>

namespace returnbench::test {

/// One accepted connection of a LoopbackServer.
class Connection {
public:
    Connection(int socket, std::string request, std::stop_token stop);

    /// The request's head, and its body when it has one.
    [[nodiscard]] const std::string& request() const { return m_request; }
    /// False when the other side is gone or the test has ended.
    bool send(std::string_view data);
    /// Holds the connection open without a word until the other side or the test ends.
    void stayOpen();

private:
    int m_socket;
    std::string m_request;
    std::stop_token m_stop;
};

/// An HTTP server for one test on 127.0.0.1, one connection after the other.
class LoopbackServer {
public:
    using Answer = std::function<void(Connection&)>;

    explicit LoopbackServer(Answer answer);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    [[nodiscard]] std::string url(const std::string& path) const;
    [[nodiscard]] int connections() const { return m_connections; }

private:
    void serve(const std::stop_token& stop);

    Answer m_answer;
    int m_listener = -1;
    int m_port = 0;
    std::atomic<int> m_connections = 0;
    std::jthread m_thread;
};

} // namespace returnbench::test
