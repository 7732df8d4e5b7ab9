#include "tests/capture/loopback_server.h"

#include <arpa/inet.h>
#include <array>
#include <cerrno>
#include <netinet/in.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace returnbench::test {
namespace {

constexpr int kPollMs = 20;

bool waitFor(int socket, short events, const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        pollfd wanted{socket, events, 0};
        if (::poll(&wanted, 1, kPollMs) > 0)
            return true;
    }
    return false;
}

/// The head, and as much of a body as it names.
bool isWhole(const std::string& request) {
    constexpr std::string_view kLength = "Content-Length: ";
    const auto end = request.find("\r\n\r\n");
    const auto length = request.find(kLength);
    if (end == std::string::npos || length == std::string::npos || length > end)
        return end != std::string::npos;
    return request.size() >= end + 4 + std::stoul(request.substr(length + kLength.size()));
}

std::string readRequest(int socket, const std::stop_token& stop) {
    std::string request;
    std::array<char, 4096> part{};
    while (!isWhole(request) && waitFor(socket, POLLIN, stop)) {
        const auto got = ::recv(socket, part.data(), part.size(), 0);
        if (got <= 0)
            break;
        request.append(part.data(), static_cast<std::size_t>(got));
    }
    return request;
}

} // namespace

Connection::Connection(int socket, std::string request, std::stop_token stop)
    : m_socket(socket), m_request(std::move(request)), m_stop(std::move(stop)) {}

bool Connection::send(std::string_view data) {
    while (!data.empty()) {
        if (!waitFor(m_socket, POLLOUT, m_stop))
            return false;
        const auto sent = ::send(m_socket, data.data(), data.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0 && errno != EAGAIN && errno != EINTR)
            return false;
        if (sent > 0)
            data.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void Connection::stayOpen() {
    std::array<char, 256> part{};
    while (waitFor(m_socket, POLLIN, m_stop))
        if (::recv(m_socket, part.data(), part.size(), 0) <= 0)
            return;
}

LoopbackServer::LoopbackServer(Answer answer) : m_answer(std::move(answer)) {
    m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (m_listener < 0 || ::bind(m_listener, generic, length) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, generic, &length) != 0)
        throw std::runtime_error("no loopback server");
    m_port = ntohs(address.sin_port);
    m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
}

LoopbackServer::~LoopbackServer() {
    m_thread.request_stop();
    m_thread.join();
    ::close(m_listener);
}

std::string LoopbackServer::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

void LoopbackServer::serve(const std::stop_token& stop) {
    while (waitFor(m_listener, POLLIN, stop)) {
        const int socket = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0)
            continue;
        ++m_connections;
        Connection connection(socket, readRequest(socket, stop), stop);
        m_answer(connection);
        ::shutdown(socket, SHUT_WR);
        ::close(socket);
    }
}

} // namespace returnbench::test
