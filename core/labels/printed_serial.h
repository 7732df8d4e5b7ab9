#pragma once

#include "core/identifiers/identifier.h"
#include "core/labels/printed_word.h"

#include <array>
#include <cstddef>
#include <opencv2/core/types.hpp>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What was read near a word that says a serial stands there. Never certain: see PrintedWord.
struct PrintedSerial {
    enum class Kind { Serial, Imei, Meid };
    Kind kind = Kind::Serial;
    std::string text;                 ///< A to Z, 0 to 9, dash and slash; an IMEI or MEID is digits only
    std::string caption;              ///< the words before it, as read: `S/N:`, `IMEI 1`
    int confidence = 0;               ///< the least of its words', 0 to 100
    std::array<cv::Point, 4> corners; ///< as a PrintedWord's
    /// identify() of it as that kind; an IMEI whose check digit is wrong is not valid
    std::vector<Identifier> identifiers;
    std::vector<std::size_t> words; ///< those it is made of, in order; indexes of what was searched
};

/// Most that one picture gives.
inline constexpr std::size_t kMaxPrintedSerials = 16;

/// The values beside or under the words Serial, Serial No., S/N, SN, IMEI, MEID, Seriennummer, Número de
/// serie and their like, in whatever case and with the look-alikes that reading print brings (`5/N`, `lMEI`).
/// A value stands to the right of its caption, or else under it; printed in parts, it is offered whole and as
/// its first part. Pure.
/// @param words of one picture, those of a line in its order
[[nodiscard]] std::vector<PrintedSerial> findPrintedSerials(std::span<const PrintedWord> words);

} // namespace returnbench
