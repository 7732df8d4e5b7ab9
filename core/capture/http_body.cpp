#include "core/capture/http_body.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <utility>

namespace returnbench {
namespace {

constexpr std::chrono::seconds kAnswerTime{5};
constexpr std::size_t kMaxChunkLine = 1024;
constexpr std::string_view kLineEnd = "\r\n";

[[noreturn]] void refuse(const HttpUrl& url, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, url.text() + " " + what,
                "Check that the address is the camera's stream.");
}

struct Head {
    int status = 0;
    HttpFields fields;
    std::string rest; ///< start of the body
};

/// Start and length of the blank line that ends a head; some senders end lines with LF alone.
std::optional<std::pair<std::size_t, std::size_t>> headEnd(std::string_view text) {
    const auto strict = text.find("\r\n\r\n");
    const auto loose = text.find("\n\n");
    if (strict == std::string_view::npos && loose == std::string_view::npos)
        return std::nullopt;
    if (strict < loose)
        return std::pair{strict, std::size_t{4}};
    return std::pair{loose, std::size_t{2}};
}

/// The number in `HTTP/1.1 200 OK`; nullopt when it is no status line.
std::optional<int> statusOf(std::string_view head) {
    const std::string_view line = head.substr(0, head.find('\n'));
    const auto space = line.find(' ');
    if (!line.starts_with("HTTP/1.") || space == std::string_view::npos || line.size() < space + 4)
        return std::nullopt;
    int status = 0;
    const char* number = line.data() + space + 1;
    const auto [end, error] = std::from_chars(number, number + 3, status);
    if (error != std::errc() || end != number + 3)
        return std::nullopt;
    return status;
}

Head readHead(TcpStream& stream, const HttpUrl& url, Deadline deadline) {
    std::string text;
    for (;;) {
        const auto end = headEnd(std::string_view(text).substr(0, kMaxHttpHeadBytes));
        // What does not even start like HTTP is not waited for.
        const std::string_view start = std::string_view(text).substr(0, 5);
        if (!std::string_view("HTTP/").starts_with(start))
            refuse(url, "does not speak HTTP.");
        if (end) {
            const std::string_view head = std::string_view(text).substr(0, end->first);
            const auto status = statusOf(head);
            if (!status)
                refuse(url, "does not speak HTTP.");
            return {*status, parseHttpFields(head), text.substr(end->first + end->second)};
        }
        if (text.size() >= kMaxHttpHeadBytes)
            refuse(url, "answers with a head of more than " + std::to_string(kMaxHttpHeadBytes) + " bytes.");
        switch (stream.receive(text, deadline)) {
        case TcpStream::Read::Data:
            break;
        case TcpStream::Read::Timeout:
            throw Error(ErrorCode::Device, url.text() + " takes the request but does not answer.",
                        "Check that the camera is switched on.");
        case TcpStream::Read::Closed:
            throw Error(ErrorCode::Device, url.text() + " closed the connection before it answered.",
                        "Check that the camera is switched on and not in use by others.");
        }
    }
}

void requireSuccess(int status, const HttpUrl& url) {
    if (status == 200)
        return;
    if (status == 404 || status == 410)
        throw Error(ErrorCode::NotFound,
                    url.text() + " does not exist (HTTP status " + std::to_string(status) + ").",
                    "Check the path in the address.");
    if (status == 401 || status == 403)
        refuse(url, "wants a name and password (HTTP status " + std::to_string(status) +
                        "), which is not supported.");
    throw Error(ErrorCode::Device, url.text() + " answers with HTTP status " + std::to_string(status) + ".",
                "Try again; check the camera when it stays so.");
}

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpFields parseHttpFields(std::string_view lines) {
    HttpFields fields;
    for (const std::string& line : split(lines, '\n')) {
        const auto colon = line.find(':');
        if (colon != std::string::npos)
            fields[toLower(trim(std::string_view(line).substr(0, colon)))] =
                std::string(trim(std::string_view(line).substr(colon + 1)));
    }
    return fields;
}

HttpBody::HttpBody(TcpStream stream, std::string received, const HttpFields& fields)
    : m_stream(std::move(stream)), m_received(std::move(received)) {
    const auto coding = fields.find("transfer-encoding");
    const auto length = fields.find("content-length");
    if (coding != fields.end() && toLower(coding->second).ends_with("chunked")) {
        m_kind = Kind::Chunked;
    } else if (length != fields.end() && isDigits(length->second) && length->second.size() <= 18) {
        m_kind = Kind::Length;
        m_left = std::stoull(length->second);
    }
}

HttpBody::Read HttpBody::read(std::string& out, Deadline deadline) {
    for (;;) {
        if (decode(out))
            return Read::Data;
        if (m_chunk == Chunk::Broken)
            return Read::Broken;
        if ((m_kind == Kind::Chunked && m_chunk == Chunk::Done) || (m_kind == Kind::Length && m_left == 0))
            return Read::Complete;
        switch (m_stream.receive(m_received, deadline)) {
        case TcpStream::Read::Data:
            break;
        case TcpStream::Read::Timeout:
            return Read::Timeout;
        case TcpStream::Read::Closed:
            return Read::Closed;
        }
    }
}

/// True when something was added to `out`.
bool HttpBody::decode(std::string& out) {
    if (m_kind == Kind::Chunked) {
        const std::size_t before = out.size();
        while (decodeChunk(out)) {
        }
        return out.size() > before;
    }
    std::size_t count = m_received.size();
    if (m_kind == Kind::Length) {
        count = static_cast<std::size_t>(std::min<std::uint64_t>(count, m_left));
        m_left -= count;
    }
    out.append(m_received, 0, count);
    m_received.clear();
    return count > 0;
}

/// One step through the chunks (RFC 9112 §7.1); false when more has to arrive first.
bool HttpBody::decodeChunk(std::string& out) {
    switch (m_chunk) {
    case Chunk::Size:
        return readChunkSize();
    case Chunk::Data: {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(m_received.size(), m_left));
        out.append(m_received, 0, count);
        m_received.erase(0, count);
        m_left -= count;
        if (m_left == 0)
            m_chunk = Chunk::DataEnd;
        return m_left == 0;
    }
    case Chunk::DataEnd:
        if (m_received.size() < kLineEnd.size())
            return false;
        m_chunk = m_received.starts_with(kLineEnd) ? Chunk::Size : Chunk::Broken;
        m_received.erase(0, kLineEnd.size());
        return m_chunk == Chunk::Size;
    case Chunk::Done:
    case Chunk::Broken:
        return false;
    }
    return false;
}

bool HttpBody::readChunkSize() {
    const auto end = m_received.find(kLineEnd);
    if (end == std::string::npos) {
        if (m_received.size() > kMaxChunkLine)
            m_chunk = Chunk::Broken;
        return false;
    }
    std::uint64_t size = 0;
    const char* line = m_received.data();
    const auto [stop, error] = std::from_chars(line, line + end, size, 16);
    const bool followed = stop == line + end || *stop == ';' || *stop == ' ';
    if (error != std::errc() || !followed) {
        m_chunk = Chunk::Broken;
        return false;
    }
    m_received.erase(0, end + kLineEnd.size());
    m_left = size;
    m_chunk = size == 0 ? Chunk::Done : Chunk::Data; // fields after the last chunk are of no interest
    return size > 0;
}

HttpAnswer httpGet(const std::string& address) {
    HttpUrl url = parseHttpUrl(address);
    for (int redirects = 0; redirects <= kMaxRedirects; ++redirects) {
        const Deadline deadline = std::chrono::steady_clock::now() + kAnswerTime;
        TcpStream stream(url.host, url.port, deadline);
        stream.send("GET " + url.target + " HTTP/1.1\r\nHost: " + url.authority() +
                        "\r\nUser-Agent: ReturnBench\r\nAccept: multipart/x-mixed-replace, image/jpeg\r\n"
                        "Connection: close\r\n\r\n",
                    deadline);
        Head head = readHead(stream, url, deadline);
        if (!isRedirect(head.status)) {
            requireSuccess(head.status, url);
            HttpBody body(std::move(stream), std::move(head.rest), head.fields);
            return {std::move(url), std::move(head.fields), std::move(body)};
        }
        const auto location = head.fields.find("location");
        if (location == head.fields.end())
            refuse(url, "redirects to nowhere.");
        url = resolveRedirect(url, location->second);
    }
    throw Error(ErrorCode::InvalidInput,
                printable(address, 512) + " redirects more than " + std::to_string(kMaxRedirects) + " times.",
                "Use the address that it leads to.");
}

} // namespace returnbench
