#include "core/evidence/minisign_text.h"

#include "core/base/digest.h"
#include "core/base/text.h"

#include <algorithm>
#include <sodium.h>
#include <vector>

namespace returnbench {
namespace {

constexpr std::size_t kMaxSignatureFileBytes = 4096;
constexpr int kBase64 = sodium_base64_VARIANT_ORIGINAL;

/// The rest of a line that begins with `prefix`.
std::optional<std::string> after(std::string_view prefix, const std::string& line) {
    if (!line.starts_with(prefix) || !isOneLine(line))
        return std::nullopt;
    return line.substr(prefix.size());
}

} // namespace

std::optional<SignatureText> splitSignature(std::string_view file) {
    if (file.size() > kMaxSignatureFileBytes)
        return std::nullopt;
    const std::vector<std::string> lines = split(file, '\n');
    if (lines.size() != 5 || !lines[4].empty())
        return std::nullopt;
    const auto untrusted = after(kUntrustedPrefix, lines[0]);
    const auto trusted = after(kTrustedPrefix, lines[2]);
    if (!untrusted || !trusted)
        return std::nullopt;
    return SignatureText{*untrusted, lines[1], *trusted, lines[3]};
}

std::string untrustedCommentOf(const PublicKey& key) {
    return "signature from ReturnBench bench key " + key.id();
}

std::string idOfKeyNumber(const std::array<unsigned char, 8>& number) {
    auto bigEndian = number; // minisign prints the number as a little-endian integer
    std::reverse(bigEndian.begin(), bigEndian.end());
    return toUpper(toHex(std::as_bytes(std::span(bigEndian))));
}

bool isOneLine(std::string_view text) {
    return isPrintable(text);
}

std::string encodeBase64(std::span<const std::byte> data) {
    std::string text(sodium_base64_ENCODED_LEN(data.size(), kBase64), '\0');
    sodium_bin2base64(text.data(), text.size(), reinterpret_cast<const unsigned char*>(data.data()),
                      data.size(), kBase64);
    text.pop_back(); // sodium ends it with a NUL
    return text;
}

bool decodeBase64(std::string_view text, std::span<std::byte> out) {
    std::size_t decoded = 0;
    const char* end = nullptr;
    if (sodium_base642bin(reinterpret_cast<unsigned char*>(out.data()), out.size(), text.data(), text.size(),
                          nullptr, &decoded, &end, kBase64) != 0)
        return false;
    return decoded == out.size() && end == text.data() + text.size() && encodeBase64(out) == text;
}

} // namespace returnbench
