#pragma once

#include <string_view>

namespace returnbench {

/// What is printed before a serial to say what it is.
enum class Caption {
    None,
    Serial, ///< `S/N:`, `SN `, `Serial No.`, `(S)` …
    Imei,   ///< `IMEI:`, `IMEI 2:` …
    Meid,   ///< `MEID:`
};

struct CaptionedText {
    Caption caption = Caption::None; ///< the first, when there are several
    std::string_view text;           ///< what follows all of them; may be empty
};

/// Splits printed captions off. A caption that could as well begin the serial (`SN123`, `S123`) is none: it
/// needs a colon, a space or the like behind it.
[[nodiscard]] CaptionedText splitCaption(std::string_view text) noexcept;

} // namespace returnbench
