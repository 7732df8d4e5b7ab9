#pragma once

#include <QString>
#include <string>

namespace returnbench {

/// FNC1 as scanners and keyboards send it (GS).
inline constexpr ushort kGroupSeparator = 0x1D;

/// Longest scan that is looked at, in characters.
inline constexpr int kMaxScanCharacters = 8192;

/// What a scanner typed, cleaned.
struct ScannedText {
    std::string text;      ///< UTF-8; FNC1 as GS (0x1D), no other control character but RS and EOT
    std::string symbology; ///< ISO/IEC 15424 identifier that stood before it (`]C1`), or empty
    bool operator==(const ScannedText&) const = default;
};

/// Takes the symbology identifier off and turns what scanners type for the group separator (`␝`, `<GS>`,
/// `{GS}`,
/// `^]`) into the character itself. Pure; never fails: what cannot be part of a code is left out.
[[nodiscard]] ScannedText cleanScan(const QString& typed);

} // namespace returnbench
