#pragma once

#include "core/capture/http_url.h"
#include "core/capture/tcp_stream.h"

#include <cstdint>
#include <map>
#include <string>

namespace returnbench {

/// Largest head of an answer (status line and fields), also of one part of a multipart body.
inline constexpr std::size_t kMaxHttpHeadBytes = std::size_t{16} * 1024;
inline constexpr int kMaxRedirects = 5;

/// Fields of a head by lower-case name; of a repeated one the last.
using HttpFields = std::map<std::string, std::string>;

/// Reads `Name: value` lines; what is none is passed over.
[[nodiscard]] HttpFields parseHttpFields(std::string_view lines);

/// The body of one answer, without its transfer coding.
class HttpBody {
public:
    enum class Read {
        Data,
        Timeout,
        Complete, ///< the whole body that was announced
        Closed,   ///< the connection ended: of a body without a length this is also how it ends
        Broken,   ///< the chunks make no sense
    };

    /// @param received what was read after the head
    HttpBody(TcpStream stream, std::string received, const HttpFields& fields);

    /// Appends what has arrived. The last three are final.
    [[nodiscard]] Read read(std::string& out, Deadline deadline);

    /// True when its end is known only by the connection's end.
    [[nodiscard]] bool endsByClosing() const noexcept { return m_kind == Kind::UntilClosed; }

private:
    enum class Kind { UntilClosed, Length, Chunked };
    enum class Chunk { Size, Data, DataEnd, Done, Broken };

    bool decode(std::string& out);
    bool decodeChunk(std::string& out);
    bool readChunkSize();

    TcpStream m_stream;
    std::string m_received;
    Kind m_kind = Kind::UntilClosed;
    Chunk m_chunk = Chunk::Size;
    std::uint64_t m_left = 0; ///< of the body or the chunk
};

/// An answer whose head has been read.
struct HttpAnswer {
    HttpUrl url; ///< after redirects
    HttpFields fields;
    HttpBody body;
};

/// Asks for `url` and follows redirects. Takes 5 s at most for each host.
/// @throws Error{InvalidInput} when it does not speak HTTP, redirects endlessly, to itself or to https, or
/// the
///         head is too large; Error{NotFound} for 404 and 410; Error{Device} when it does not answer or
///         refuses
[[nodiscard]] HttpAnswer httpGet(const std::string& url);

} // namespace returnbench
