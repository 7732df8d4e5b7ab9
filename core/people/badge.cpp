#include "core/people/badge.h"

#include "core/base/digest.h"
#include "core/base/text.h"

namespace returnbench {
namespace {

constexpr std::string_view kPrefix = "RBID-";

} // namespace

std::string newBadge(Random& random) {
    constexpr std::string_view kAlphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    constexpr std::size_t kLength = 16;
    std::string badge(kPrefix);
    for (const std::byte b : random.bytes(kLength))
        badge += kAlphabet[std::to_integer<std::size_t>(b) % kAlphabet.size()];
    return badge;
}

bool looksLikeBadge(std::string_view text) noexcept {
    return toUpper(trim(text).substr(0, kPrefix.size())) == kPrefix;
}

std::string badgeDigest(std::string_view text) {
    return sha256Hex(toUpper(trim(text)));
}

} // namespace returnbench
