#include "core/capture/tcp_stream.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kReadBytes = std::size_t{64} * 1024;

[[noreturn]] void fail(const std::string& what) {
    throw Error(ErrorCode::Device, what, "Check the address, the cable and that the camera is switched on.");
}

std::string reasonOf(int number) {
    return std::generic_category().message(number);
}

/// False when the deadline passes first.
bool waitFor(int socket, short events, Deadline deadline) {
    for (;;) {
        const auto left =
            std::chrono::ceil<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
        pollfd wanted{socket, events, 0};
        const int found =
            ::poll(&wanted, 1, static_cast<int>(std::clamp<std::int64_t>(left.count(), 0, 60'000)));
        if (found > 0)
            return true;
        if (found == 0)
            return false;
        if (errno != EINTR)
            return true; // the call that follows says what is wrong
    }
}

/// A connected socket, or -1 with the reason.
std::pair<int, std::string> connectTo(const addrinfo& address, Deadline deadline) {
    const int socket =
        ::socket(address.ai_family, address.ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address.ai_protocol);
    if (socket < 0)
        return {-1, reasonOf(errno)};
    int failure = 0;
    if (::connect(socket, address.ai_addr, address.ai_addrlen) != 0) {
        failure = errno;
        if (failure == EINPROGRESS) {
            socklen_t length = sizeof failure;
            if (!waitFor(socket, POLLOUT, deadline))
                failure = ETIMEDOUT;
            else if (::getsockopt(socket, SOL_SOCKET, SO_ERROR, &failure, &length) != 0)
                failure = errno;
        }
    }
    if (failure == 0)
        return {socket, {}};
    ::close(socket);
    return {-1, reasonOf(failure)};
}

} // namespace

TcpStream::TcpStream(const std::string& host, const std::string& port, Deadline deadline) {
    addrinfo wanted{};
    wanted.ai_family = AF_UNSPEC;
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo* found = nullptr;
    const std::string place = printable(host, 256) + " port " + port;
    if (const int failure = ::getaddrinfo(host.c_str(), port.c_str(), &wanted, &found); failure != 0)
        fail("The host " + printable(host, 256) + " is not known: " + ::gai_strerror(failure) + ".");
    const std::unique_ptr<addrinfo, decltype(&::freeaddrinfo)> addresses(found, &::freeaddrinfo);
    std::string reason;
    for (const addrinfo* address = addresses.get(); address != nullptr; address = address->ai_next) {
        std::tie(m_socket, reason) = connectTo(*address, deadline);
        if (m_socket >= 0)
            return;
    }
    fail(place + " does not answer: " + reason + ".");
}

TcpStream::~TcpStream() {
    if (m_socket >= 0)
        ::close(m_socket);
}

TcpStream::TcpStream(TcpStream&& other) noexcept : m_socket(std::exchange(other.m_socket, -1)) {}

TcpStream& TcpStream::operator=(TcpStream&& other) noexcept {
    std::swap(m_socket, other.m_socket);
    return *this;
}

void TcpStream::send(std::string_view text, Deadline deadline) {
    while (!text.empty()) {
        if (!waitFor(m_socket, POLLOUT, deadline))
            fail("The stream's sender does not take the request.");
        const auto sent = ::send(m_socket, text.data(), text.size(), MSG_NOSIGNAL);
        if (sent < 0 && errno != EINTR && errno != EAGAIN)
            fail("The stream's sender closed the connection: " + reasonOf(errno) + ".");
        if (sent > 0)
            text.remove_prefix(static_cast<std::size_t>(sent));
    }
}

TcpStream::Read TcpStream::receive(std::string& buffer, Deadline deadline) {
    std::array<char, kReadBytes> part; // filled by recv
    for (;;) {
        if (!waitFor(m_socket, POLLIN, deadline))
            return Read::Timeout;
        const auto got = ::recv(m_socket, part.data(), part.size(), 0);
        if (got > 0) {
            buffer.append(part.data(), static_cast<std::size_t>(got));
            return Read::Data;
        }
        if (got == 0 || (errno != EINTR && errno != EAGAIN))
            return Read::Closed;
    }
}

} // namespace returnbench
