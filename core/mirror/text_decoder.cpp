#include "core/mirror/text_decoder.h"

#include "core/base/error.h"

#include <array>
#include <string_view>

namespace returnbench {
namespace {

constexpr std::size_t kPartBytes = std::size_t{64} * 1024;
constexpr char kNoCharacter = '\xFF';

void appendUtf8(std::string& text, unsigned codePoint) {
    const auto put = [&](unsigned byte) { text += static_cast<char>(byte); };
    if (codePoint < 0x80) {
        put(codePoint);
    } else if (codePoint < 0x800) {
        put(0xC0u | (codePoint >> 6));
        put(0x80u | (codePoint & 0x3Fu));
    } else if (codePoint < 0x10000) {
        put(0xE0u | (codePoint >> 12));
        put(0x80u | ((codePoint >> 6) & 0x3Fu));
        put(0x80u | (codePoint & 0x3Fu));
    } else {
        put(0xF0u | (codePoint >> 18));
        put(0x80u | ((codePoint >> 12) & 0x3Fu));
        put(0x80u | ((codePoint >> 6) & 0x3Fu));
        put(0x80u | (codePoint & 0x3Fu));
    }
}

/// Windows-1252's bytes 80–9F as Unicode (WHATWG Encoding Standard, index-windows-1252); 0 where it has none.
constexpr std::array<unsigned, 32> kWindows1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

} // namespace

TextDecoder::TextDecoder(std::istream& in) : m_in(in) {
    using namespace std::literals;
    struct Mark {
        std::string_view bytes;
        TextEncoding encoding;
    };
    constexpr std::array<Mark, 3> marks{Mark{"\xEF\xBB\xBF"sv, TextEncoding::Utf8},
                                        Mark{"\xFF\xFE"sv, TextEncoding::Utf16Le},
                                        Mark{"\xFE\xFF"sv, TextEncoding::Utf16Be}};
    fill();
    for (const Mark& mark : marks)
        if (m_bytes.starts_with(mark.bytes)) {
            m_encoding = mark.encoding;
            m_bytes.erase(0, mark.bytes.size());
            return;
        }
}

bool TextDecoder::read(std::string& text) {
    const auto before = text.size();
    while (text.size() == before) {
        if (m_bytes.empty())
            fill();
        const bool isUtf16 = m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be;
        if (m_bytes.empty()) {
            if (m_highSurrogate == 0)
                return false;
            m_highSurrogate = 0;
            text += kNoCharacter;
        } else if (isUtf16) {
            appendUtf16(text);
        } else {
            text += m_bytes;
            m_bytes.clear();
        }
    }
    return true;
}

void TextDecoder::fill() {
    const auto kept = m_bytes.size();
    m_bytes.resize(kept + kPartBytes);
    m_in.read(m_bytes.data() + kept, static_cast<std::streamsize>(kPartBytes));
    m_bytes.resize(kept + static_cast<std::size_t>(m_in.gcount()));
}

void TextDecoder::appendUtf16(std::string& text) {
    if (m_bytes.size() == 1) {
        fill();
        if (m_bytes.size() == 1) { // half a code unit at the end of the file
            m_bytes.clear();
            text += kNoCharacter;
            return;
        }
    }
    const auto byte = [&](std::size_t i) {
        return static_cast<unsigned>(static_cast<unsigned char>(m_bytes[i]));
    };
    std::size_t at = 0;
    for (; at + 1 < m_bytes.size(); at += 2)
        appendCodeUnit(text, m_encoding == TextEncoding::Utf16Le ? byte(at) | (byte(at + 1) << 8)
                                                                 : (byte(at) << 8) | byte(at + 1));
    m_bytes.erase(0, at);
}

void TextDecoder::appendCodeUnit(std::string& text, unsigned unit) {
    const bool isLow = unit >= 0xDC00 && unit <= 0xDFFF;
    if (m_highSurrogate != 0) {
        const unsigned high = m_highSurrogate;
        m_highSurrogate = 0;
        if (isLow) {
            appendUtf8(text, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00));
            return;
        }
        text += kNoCharacter;
    }
    if (unit >= 0xD800 && unit <= 0xDBFF)
        m_highSurrogate = unit;
    else if (isLow)
        text += kNoCharacter;
    else
        appendUtf8(text, unit);
}

void requireNoFault(const std::istream& in, const std::filesystem::path& file) {
    if (in.bad())
        throw Error(ErrorCode::Storage, "The file " + file.string() + " cannot be read to its end.",
                    "Check the disk, or copy the file again. Nothing was imported.");
}

bool windows1252ToUtf8(std::string& text) {
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isSpecial = byte >= 0x80 && byte <= 0x9F;
        const unsigned codePoint = isSpecial ? kWindows1252[byte - 0x80u] : byte;
        if (isSpecial && codePoint == 0)
            return false;
        appendUtf8(result, codePoint);
    }
    text = std::move(result);
    return true;
}

} // namespace returnbench
