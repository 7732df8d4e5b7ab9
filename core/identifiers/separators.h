#pragma once

#include <string>
#include <string_view>

namespace returnbench {

inline constexpr char kGs = '\x1D';  ///< ends a field; what FNC1 is sent as
inline constexpr char kRs = '\x1E';  ///< ends a format of ISO/IEC 15434
inline constexpr char kEot = '\x04'; ///< ends an envelope of ISO/IEC 15434

/// The text with GS for every way in which keyboard wedges, configured scanners and label software write
/// FNC1 or GS out: `{GS}`, `<FNC1>`, `^]`, `~1`, `\x1d`, `]C1` … Such characters may be a serial's own, so
/// what comes out is to be trusted only when it reads as faultless GS1 data.
[[nodiscard]] std::string withGs(std::string_view text);

/// Likewise with GS, RS and EOT, for a text that is known to be an envelope.
[[nodiscard]] std::string withSeparators(std::string_view text);

} // namespace returnbench
