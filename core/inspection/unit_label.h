#pragma once

#include "core/inspection/inspection_state.h"

#include <string>

namespace returnbench {

/// What the label of a unit says once its inspection is closed.
struct UnitLabel {
    /// Licence plate: the LPN of its return when the return has one that a label can hold (1 to 30 printable
    /// ASCII characters), else the inspection's id, which no other inspection of any bench has.
    std::string plate;
    std::string verdict; ///< headline(): "Another unit of this product" …
    std::string grade;   ///< may be empty: closed with something missing
    std::string disposition;
    std::string title;
    std::string sku;
    std::string serial; ///< as it was read; may be empty
    std::string date;   ///< of the closing
    std::string bench;
};

/// @param bench the bench's name
/// @throws Error{InvalidInput} for an inspection that is not closed
[[nodiscard]] UnitLabel unitLabel(const InspectionState& inspection, const std::string& bench);

/// As ZPL II: 100 × 50 mm at 203 dpi, the licence plate as Code 128 and in clear, then the rest.
///
/// Nothing in a title, a serial or a name can be a command to the printer: each field is UTF-8 (^CI28) whose
/// bytes but ASCII letters, digits, spaces and a few signs are written in hexadecimal (^FH).
[[nodiscard]] std::string zplOf(const UnitLabel& label);

} // namespace returnbench
