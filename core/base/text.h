#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// Without white space (ASCII, NBSP, BOM) at both ends.
[[nodiscard]] std::string_view trim(std::string_view text) noexcept;

/// ASCII letters only; other bytes stay as they are.
[[nodiscard]] std::string toLower(std::string_view text);
[[nodiscard]] std::string toUpper(std::string_view text);

[[nodiscard]] std::vector<std::string> split(std::string_view text, char separator);
/// `a, b, c`.
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

[[nodiscard]] bool isDigits(std::string_view text) noexcept;

/// Whether nothing stands in it but ASCII letters, digits, signs and spaces: nearly all text in files and
/// codes.
[[nodiscard]] bool isPlainAscii(std::string_view text) noexcept;

/// Strict UTF-8 (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isValidUtf8(std::string_view text) noexcept;

/// Any bytes as text that is safe to show and to put into JSON: invalid bytes become U+FFFD, control
/// characters and direction overrides become visible (`␝`, `␀`, `⟦202E⟧`), and what is longer than
/// `maxBytes` is cut with `…`.
[[nodiscard]] std::string printable(std::string_view text, std::size_t maxBytes = 4096);

/// The same for text of several lines, which stay lines.
[[nodiscard]] std::string printableLines(std::string_view text, std::size_t maxBytes);

/// Whether printable() leaves all of it as it is.
[[nodiscard]] bool isPrintable(std::string_view text);

/// Whether a spreadsheet that opens a file of text could take this field for a formula or a command instead
/// of showing it (OWASP, "CSV Injection"): it begins with `=`, `+`, `-`, `@`, one of their full-width forms,
/// or a control character, after spaces and what is not seen. A plain number, with its sign, is none. An
/// apostrophe before it makes it text.
[[nodiscard]] bool isFormula(std::string_view field) noexcept;

/// Levenshtein distance over bytes with transpositions of neighbours counted as one (optimal string
/// alignment), at most `limit` + 1.
[[nodiscard]] std::size_t editDistance(std::string_view a, std::string_view b, std::size_t limit);

} // namespace returnbench
