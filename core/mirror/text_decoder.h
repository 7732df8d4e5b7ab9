#pragma once

#include <filesystem>
#include <istream>
#include <string>

namespace returnbench {

/// How a text file says its characters.
enum class TextEncoding {
    Unmarked, ///< no byte order mark: UTF-8, or Windows-1252 where the bytes are not UTF-8
    Utf8,     ///< with a byte order mark
    Utf16Le,
    Utf16Be,
};

/// The text of a stream in parts, without its byte order mark. UTF-16 becomes UTF-8; what is no character in
/// it becomes the byte FF, which no UTF-8 holds. Bytes of other encodings pass as they are.
class TextDecoder {
public:
    /// @param in outlives it; read from where it stands
    explicit TextDecoder(std::istream& in);

    [[nodiscard]] TextEncoding encoding() const noexcept { return m_encoding; }

    /// Appends the next part; false, and nothing appended, at the end.
    bool read(std::string& text);

private:
    void fill();
    void appendUtf16(std::string& text);
    void appendCodeUnit(std::string& text, unsigned unit);

    std::istream& m_in;
    TextEncoding m_encoding = TextEncoding::Unmarked;
    std::string m_bytes;
    unsigned m_highSurrogate = 0; ///< waits for its other half; 0 when none does
};

/// To be asked where a file that is imported seems to end: it may be the disk that gives no more.
/// @param in reads `file`
/// @throws Error{Storage}
void requireNoFault(const std::istream& in, const std::filesystem::path& file);

/// Text in Windows-1252 as UTF-8; false when it holds bytes that the code page does not know.
[[nodiscard]] bool windows1252ToUtf8(std::string& text);

} // namespace returnbench
