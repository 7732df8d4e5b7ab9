#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// One application identifier with its data, as it stood in the code.
struct Gs1Element {
    std::string ai;
    std::string value;
    std::string problem; ///< empty when the value keeps the AI's rules; else what is wrong and where
    bool operator==(const Gs1Element&) const = default;
};

/// Most elements that a message is read for; more are a fault.
inline constexpr std::size_t kMaxGs1Elements = 100;

/// A whole GS1 message. Elements before the first fault are kept; an element whose data are wrong but whose
/// end is known is no fault of the message. Positions count bytes of the trimmed text from 1.
struct Gs1Message {
    std::vector<Gs1Element> elements;
    std::string problem; ///< empty when the whole message was understood; else what is wrong, with position
    bool operator==(const Gs1Message&) const = default;
};

/// Reads a GS1 element string (GS1 General Specifications §7.8): bracketed, or with FNC1 as GS (0x1D) and an
/// optional symbology prefix. A GS where the standard has none (first, last, after data of fixed length) is
/// passed over. nullopt when the text does not claim to be one (no prefix, bracket or GS).
[[nodiscard]] std::optional<Gs1Message> parseElementString(std::string_view text);

/// Reads a text that is known to hold an element string with FNC1 as GS, from the byte with index `start` on.
[[nodiscard]] Gs1Message parseElements(std::string_view text, std::size_t start);

/// Reads an element string with FNC1 written out (`{GS}`, `^]`, `~1` …: separators.h). Such characters may be
/// a plain text's own: nullopt unless some are there, all of it is faultless, and either the symbology says
/// that it is GS1 data or a key with a right check digit is in it.
[[nodiscard]] std::optional<Gs1Message> parseWrittenOut(std::string_view text);

/// Reads a text as an element string whose marks the scanner has dropped; nullopt unless all of it is
/// faultless and a key with a check digit stands at its head.
[[nodiscard]] std::optional<Gs1Message> parseUnmarked(std::string_view text);

/// Reads a GS1 Digital Link URI (GS1 Digital Link Standard: URI Syntax 1.4), uncompressed; nullopt when the
/// text is no http(s) URI with a primary key in its path.
[[nodiscard]] std::optional<Gs1Message> parseDigitalLink(std::string_view text);

} // namespace returnbench
