#pragma once

#include "core/identifiers/identifier.h"

#include <string_view>
#include <vector>

namespace returnbench {

/// What a text says that is neither GS1 data nor an envelope: see identify().
/// @param text trimmed, without symbology prefix, without control characters, valid UTF-8, not empty
[[nodiscard]] std::vector<Identifier> identifiersInPlainText(std::string_view text);

} // namespace returnbench
