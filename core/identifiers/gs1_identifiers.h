#pragma once

#include "core/identifiers/gs1.h"
#include "core/identifiers/identifier.h"

#include <string_view>
#include <vector>

namespace returnbench {

/// What the data of this AI are; `Other` for those that the bench only shows.
[[nodiscard]] IdentifierKind gs1Kind(std::string_view ai) noexcept;

/// The message's elements as identifiers, in its order; a fault of the message last. What a number says that
/// lies within another (the GTIN of an ITIP, the PZN of an NTIN) follows that.
/// @param text the whole text that was read, without symbology prefix
[[nodiscard]] std::vector<Identifier> identifiersIn(const Gs1Message& message, std::string_view text);

} // namespace returnbench
