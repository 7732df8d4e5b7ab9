#pragma once

#include "core/identifiers/identifier.h"

#include <optional>
#include <string_view>
#include <vector>

namespace returnbench {

/// Reads an envelope of ISO/IEC 15434: `[)>`, RS, one or more formats each ended by RS, EOT. Format 05 holds
/// GS1 application identifiers, 06 data identifiers (ANSI MH10.8.2), 12 text element identifiers (ATA Spec
/// 2000, chapter 9). Its separators may be written out as scanners do (`{GS}`, `^^` …: positions count each
/// as one character) and those around it may be missing. Faults come last.
/// @param text without symbology prefix
/// @returns nullopt when the text does not begin as an envelope or nothing in it is understood
[[nodiscard]] std::optional<std::vector<Identifier>> readEnvelope(std::string_view text);

} // namespace returnbench
