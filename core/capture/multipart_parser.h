#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace returnbench {

/// Cuts a multipart body (RFC 2046 §5.1; multipart/x-mixed-replace) into the bodies of its parts.
class MultipartParser {
public:
    /// @param boundary as the content type gives it; some cameras write its leading dashes there too
    /// @param maxPartBytes a larger part is refused
    MultipartParser(std::string_view boundary, std::size_t maxPartBytes);

    void feed(std::string_view data) { m_buffer += data; }

    /// The next whole part that is not empty; nullopt until it has arrived.
    /// @throws Error{Device} for a part or head beyond its bound, or for data without any boundary
    [[nodiscard]] std::optional<std::string> take();

    /// True once the closing boundary was seen: the sender meant to end.
    [[nodiscard]] bool ended() const noexcept { return m_state == State::Ended; }

private:
    enum class State { Delimiter, Head, KnownLength, UntilDelimiter, Ended };

    /// Where a line that starts with the delimiter starts, and where the delimiter ends.
    struct Found {
        std::size_t lineStart;
        std::size_t end;
    };
    [[nodiscard]] std::optional<Found> findDelimiter(std::size_t from) const;
    bool passDelimiter();
    bool readHead();
    std::optional<std::string> takeKnownLength();
    std::optional<std::string> takeUntilDelimiter();

    std::string m_delimiter;
    std::size_t m_maxPartBytes;
    std::string m_buffer;
    State m_state = State::Delimiter;
    std::size_t m_length = 0;
    std::size_t m_searched = 0; ///< no delimiter starts before here
};

} // namespace returnbench
