#pragma once

#include "core/evidence/signing_key.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace returnbench {

inline constexpr std::string_view kUntrustedPrefix = "untrusted comment: ";
inline constexpr std::string_view kTrustedPrefix = "trusted comment: ";

/// The four lines of a minisign signature file, prefixes taken off.
struct SignatureText {
    std::string untrustedComment;
    std::string signature; ///< base64
    std::string trustedComment;
    std::string commentSignature; ///< base64
};

/// Takes a signature file apart; nullopt unless it is exactly four lines that each end with a line feed.
[[nodiscard]] std::optional<SignatureText> splitSignature(std::string_view file);

/// The untrusted comment that this program writes. Nothing signs it, so a reader that must notice every
/// change compares it.
[[nodiscard]] std::string untrustedCommentOf(const PublicKey& key);

/// As PublicKey::id().
[[nodiscard]] std::string idOfKeyNumber(const std::array<unsigned char, 8>& number);

/// Valid UTF-8 without any control character.
[[nodiscard]] bool isOneLine(std::string_view text);

[[nodiscard]] std::string encodeBase64(std::span<const std::byte> data);

/// Decodes base64 (RFC 4648, padded, no white space) that fills `out` exactly; false for anything else, also
/// for another spelling of the same bytes.
[[nodiscard]] bool decodeBase64(std::string_view text, std::span<std::byte> out);

} // namespace returnbench
