#include "core/capture/multipart_parser.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/http_body.h"

#include <utility>

namespace returnbench {
namespace {

[[noreturn]] void fail(const std::string& what) {
    throw Error(ErrorCode::Device, "The stream " + what,
                "Check that the address is the camera's MJPEG stream.");
}

void requireBound(std::size_t bytes, std::size_t most) {
    if (bytes > most)
        fail("sends a picture of more than " + std::to_string(most) + " bytes.");
}

} // namespace

MultipartParser::MultipartParser(std::string_view boundary, std::size_t maxPartBytes)
    : m_delimiter(boundary.starts_with("--") ? std::string(boundary) : "--" + std::string(boundary)),
      m_maxPartBytes(maxPartBytes) {}

std::optional<std::string> MultipartParser::take() {
    for (;;) {
        std::optional<std::string> part;
        bool moved = true;
        switch (m_state) {
        case State::Delimiter:
            moved = passDelimiter();
            break;
        case State::Head:
            moved = readHead();
            break;
        case State::KnownLength:
            part = takeKnownLength();
            moved = part.has_value();
            break;
        case State::UntilDelimiter:
            part = takeUntilDelimiter();
            moved = part.has_value();
            break;
        case State::Ended:
            return std::nullopt;
        }
        if (part && !part->empty())
            return part;
        if (!moved)
            return std::nullopt;
    }
}

std::optional<MultipartParser::Found> MultipartParser::findDelimiter(std::size_t from) const {
    for (auto at = m_buffer.find(m_delimiter, from); at != std::string::npos;
         at = m_buffer.find(m_delimiter, at + 1)) {
        // A boundary that was declared with its dashes may be sent with two more of them.
        std::size_t lineStart = at;
        while (lineStart > 0 && m_buffer[lineStart - 1] == '-' && at - lineStart < 2)
            --lineStart;
        if (lineStart == 0 || m_buffer[lineStart - 1] == '\n')
            return Found{lineStart, at + m_delimiter.size()};
    }
    return std::nullopt;
}

/// Drops everything up to the end of the next delimiter's line.
bool MultipartParser::passDelimiter() {
    const auto found = findDelimiter(0);
    const auto lineEnd = found ? m_buffer.find('\n', found->end) : std::string::npos;
    if (found && std::string_view(m_buffer).substr(found->end).starts_with("--")) {
        m_state = State::Ended;
        return true;
    }
    if (lineEnd == std::string::npos) {
        if (m_buffer.size() > kMaxHttpHeadBytes)
            fail("sends no boundary between its pictures.");
        return false;
    }
    m_buffer.erase(0, lineEnd + 1);
    m_state = State::Head;
    return true;
}

bool MultipartParser::readHead() {
    // A part without fields starts with the blank line itself.
    std::size_t end = 0;
    std::size_t blank = 0;
    for (;;) {
        const auto lineEnd = m_buffer.find('\n', end);
        if (lineEnd > kMaxHttpHeadBytes) { // also when there is none yet
            if (m_buffer.size() > kMaxHttpHeadBytes)
                fail("sends a picture's head of more than " + std::to_string(kMaxHttpHeadBytes) + " bytes.");
            return false;
        }
        if (trim(std::string_view(m_buffer).substr(end, lineEnd - end)).empty()) {
            blank = lineEnd;
            break;
        }
        end = lineEnd + 1;
    }
    const HttpFields fields = parseHttpFields(std::string_view(m_buffer).substr(0, end));
    m_buffer.erase(0, blank + 1);
    m_searched = 0;
    m_state = State::UntilDelimiter;
    if (const auto length = fields.find("content-length");
        length != fields.end() && isDigits(length->second)) {
        if (length->second.size() > 12 || std::stoull(length->second) > m_maxPartBytes)
            fail("announces a picture of " + printable(length->second, 40) + " bytes; at most " +
                 std::to_string(m_maxPartBytes) + " are read.");
        m_length = std::stoull(length->second);
        m_state = State::KnownLength;
    }
    return true;
}

std::optional<std::string> MultipartParser::takeKnownLength() {
    if (m_buffer.size() < m_length)
        return std::nullopt;
    std::string part = m_buffer.substr(0, m_length);
    m_buffer.erase(0, m_length);
    m_state = State::Delimiter;
    return part;
}

std::optional<std::string> MultipartParser::takeUntilDelimiter() {
    const auto found = findDelimiter(m_searched);
    if (!found) {
        requireBound(m_buffer.size(), m_maxPartBytes);
        // A delimiter may have arrived in part.
        m_searched = m_buffer.size() > m_delimiter.size() ? m_buffer.size() - m_delimiter.size() : 0;
        return std::nullopt;
    }
    std::size_t end = found->lineStart;
    if (end > 0) // the line break before a delimiter belongs to it
        --end;
    if (end > 0 && m_buffer[end - 1] == '\r')
        --end;
    requireBound(end, m_maxPartBytes); // its last piece may have brought the delimiter, too
    std::string part = m_buffer.substr(0, end);
    m_buffer.erase(0, found->lineStart);
    m_state = State::Delimiter;
    return part;
}

} // namespace returnbench
