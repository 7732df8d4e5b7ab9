#include "core/labels/text_protocol.h"

#include "core/base/text.h"
#include "core/labels/wire_format.h"

namespace returnbench {
namespace {

/// One word's fixed part; its text follows.
struct WordRecord {
    WireCorners corners = {};
    std::int32_t line = 0;
    std::int32_t confidence = 0;
    std::uint32_t textBytes = 0;
};

bool isWord(std::string_view text) {
    return !text.empty() && text.size() <= kMaxWordText && isValidUtf8(text) &&
           text.find(' ') == std::string_view::npos && isPrintable(text);
}

bool isWithinBounds(std::int32_t line, std::int32_t confidence) {
    constexpr auto kMostLines = static_cast<std::int32_t>(kMaxWordsPerPicture);
    return line >= 0 && line < kMostLines && confidence >= 0 && confidence <= 100;
}

} // namespace

std::string packWords(std::uint32_t sequence, std::span<const PrintedWord> words) {
    std::string body;
    ResultHeader header{kTextResultMagic, sequence, 0, 0};
    for (const PrintedWord& word : words) {
        if (header.codes == kMaxWordsPerPicture)
            break;
        if (!isWord(word.text) || !isWithinBounds(word.line, word.confidence) ||
            body.size() + sizeof(WordRecord) + word.text.size() > kMaxTextResultBytes)
            continue;
        WordRecord record;
        putCorners(record.corners, word.corners);
        record.line = word.line;
        record.confidence = word.confidence;
        record.textBytes = static_cast<std::uint32_t>(word.text.size());
        appendBytes(body, record);
        body += word.text;
        ++header.codes;
    }
    return packedResult(header, body);
}

bool isSaneTextResult(const ResultHeader& header, std::uint32_t sequence) noexcept {
    return header.magic == kTextResultMagic && header.sequence == sequence &&
           header.codes <= kMaxWordsPerPicture && header.bytes <= kMaxTextResultBytes;
}

std::optional<std::vector<PrintedWord>> unpackWords(const ResultHeader& header, std::string_view bytes,
                                                    cv::Size picture) {
    if (bytes.size() != header.bytes)
        return std::nullopt;
    std::vector<PrintedWord> words;
    for (std::uint32_t i = 0; i < header.codes; ++i) {
        WordRecord record;
        if (!takeBytes(bytes, record))
            return std::nullopt;
        const std::string_view text = bytes.substr(0, record.textBytes);
        if (record.textBytes > bytes.size() || !isWord(text) ||
            !isWithinBounds(record.line, record.confidence))
            return std::nullopt;
        PrintedWord word;
        word.text = text;
        word.confidence = record.confidence;
        word.line = record.line;
        word.corners = cornersFrom(record.corners, picture);
        words.push_back(std::move(word));
        bytes.remove_prefix(record.textBytes);
    }
    if (!bytes.empty())
        return std::nullopt;
    return words;
}

} // namespace returnbench
