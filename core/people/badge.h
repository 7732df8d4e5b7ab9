#pragma once

#include "core/base/random.h"

#include <string>
#include <string_view>

namespace returnbench {

/// What is printed on a badge as a code: `RBID-` and 16 characters of Crockford's base 32, 80 random bits.
/// Whoever has the code is whom it stands for: it is recorded nowhere, only its digest is kept.
[[nodiscard]] std::string newBadge(Random& random);

/// Whether a text begins like a badge: such a text is never a parcel or a serial, and nothing of it is
/// recorded.
[[nodiscard]] bool looksLikeBadge(std::string_view text) noexcept;

/// SHA-256 of a badge's code, whatever its case (Caps Lock) and blanks around it.
[[nodiscard]] std::string badgeDigest(std::string_view text);

} // namespace returnbench
