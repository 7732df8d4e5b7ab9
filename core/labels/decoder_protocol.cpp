#include "core/labels/decoder_protocol.h"

#include "core/capture/frame.h"
#include "core/labels/wire_format.h"

#include <algorithm>
#include <cctype>
#include <cstring>

namespace returnbench {
namespace {

/// One code's fixed part; its text follows.
struct CodeRecord {
    std::uint32_t format = 0;
    std::uint32_t lines = 0;
    char symbology[4] = {}; ///< padded with zeros
    WireCorners corners = {};
    std::uint32_t certain = 0; ///< 0 or 1
    std::uint32_t textBytes = 0;
};

CodeRecord recordOf(const FoundCode& code) {
    CodeRecord record;
    record.format = static_cast<std::uint32_t>(code.format);
    record.lines = static_cast<std::uint32_t>(std::max(code.lines, 0));
    if (code.symbology.size() <= sizeof record.symbology)
        code.symbology.copy(record.symbology, sizeof record.symbology);
    putCorners(record.corners, code.corners);
    record.certain = code.certain ? 1 : 0;
    record.textBytes = static_cast<std::uint32_t>(code.text.size());
    return record;
}

/// `]C1`: a bracket, a letter, a modifier; empty is allowed too.
bool isSymbology(std::string_view id) {
    return id.empty() ||
           (id.size() == 3 && id[0] == ']' && std::isalpha(static_cast<unsigned char>(id[1])) != 0 &&
            std::isalnum(static_cast<unsigned char>(id[2])) != 0);
}

std::optional<FoundCode> codeOf(const CodeRecord& record, std::string_view text, cv::Size picture) {
    if (record.format > static_cast<std::uint32_t>(kLastCodeFormat) || record.certain > 1 || text.empty())
        return std::nullopt;
    FoundCode code;
    code.format = static_cast<CodeFormat>(record.format);
    code.lines = static_cast<int>(std::min<std::uint32_t>(record.lines, 0xffff));
    code.symbology.assign(record.symbology, strnlen(record.symbology, sizeof record.symbology));
    if (!isSymbology(code.symbology))
        return std::nullopt;
    code.corners = cornersFrom(record.corners, picture);
    code.certain = record.certain == 1;
    code.text = text;
    return code;
}

} // namespace

bool isSane(const DecodeRequest& request) noexcept {
    constexpr std::uint64_t most = kMaxPixels;
    return request.magic == kRequestMagic && request.width > 0 && request.height > 0 &&
           request.width <= most && request.height <= most &&
           std::uint64_t{request.width} * request.height <= most &&
           std::uint64_t{request.width} * request.height <= request.memoryBytes &&
           request.memoryBytes <= 2 * most &&
           (request.mode == SearchMode::Thorough || request.mode == SearchMode::Live ||
            request.mode == SearchMode::Careful) &&
           request.firstStep <= kMaxSearchSteps && CodeFormats::fromBits(request.formats).has_value();
}

std::string packResult(std::uint32_t sequence, const SearchResult& result) {
    std::string body;
    ResultHeader header{kResultMagic, sequence, 0, 0, result.nextStep};
    for (const FoundCode& code : result.codes) {
        if (header.codes == kMaxCodesPerPicture)
            break;
        if (code.text.empty() || code.text.size() > kMaxCodeText ||
            body.size() + sizeof(CodeRecord) + code.text.size() > kMaxResultBytes)
            continue;
        appendBytes(body, recordOf(code));
        body += code.text;
        ++header.codes;
    }
    return packedResult(header, body);
}

bool isSane(const ResultHeader& header, std::uint32_t sequence) noexcept {
    return header.magic == kResultMagic && header.sequence == sequence &&
           header.codes <= kMaxCodesPerPicture && header.bytes <= kMaxResultBytes &&
           header.nextStep <= kMaxSearchSteps;
}

std::optional<SearchResult> unpackResult(const ResultHeader& header, std::string_view bytes,
                                         cv::Size picture) {
    if (bytes.size() != header.bytes)
        return std::nullopt;
    SearchResult result;
    result.nextStep = header.nextStep;
    for (std::uint32_t i = 0; i < header.codes; ++i) {
        CodeRecord record;
        if (!takeBytes(bytes, record) || record.textBytes > kMaxCodeText || record.textBytes > bytes.size())
            return std::nullopt;
        auto code = codeOf(record, bytes.substr(0, record.textBytes), picture);
        if (!code)
            return std::nullopt;
        bytes.remove_prefix(record.textBytes);
        result.codes.push_back(std::move(*code));
    }
    if (!bytes.empty())
        return std::nullopt;
    return result;
}

} // namespace returnbench
