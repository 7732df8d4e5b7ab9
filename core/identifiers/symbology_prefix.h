#pragma once

#include <string_view>

namespace returnbench {

/// A code's text without the symbology identifier (ISO/IEC 15424: `]`, a letter, a modifier) before it.
struct PrefixedText {
    std::string_view prefix; ///< `]C1`; empty when there was none
    std::string_view text;

    /// Whether the symbology says that the text is a GS1 element string.
    [[nodiscard]] bool isGs1() const noexcept;
};

[[nodiscard]] PrefixedText splitSymbologyPrefix(std::string_view text) noexcept;

} // namespace returnbench
