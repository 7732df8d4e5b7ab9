#pragma once

#include "core/inspection/inspection_projection.h"

#include <string>

namespace returnbench {

/// The licence plate that a unit's label carries: the LPN of its return when the return has one that a label
/// can hold (1 to 30 printable ASCII characters), else the inspection's id, which no other inspection of any
/// bench has.
[[nodiscard]] std::string licencePlate(const InspectionRow& inspection, const std::string& lpn);

/// The label of a unit as ZPL II: 100 × 50 mm at 203 dpi, the licence plate as Code 128 and in clear, then
/// verdict, grade and disposition, product, serial, date and bench.
///
/// Nothing in a title, a serial or a name can be a command to the printer: each field is UTF-8 (^CI28) whose
/// bytes but ASCII letters, digits, spaces and a few signs are written in hexadecimal (^FH).
/// @param lpn   of the return; may be empty
/// @param bench the bench's name
/// @throws Error{InvalidInput} for an inspection that is not closed
[[nodiscard]] std::string zplLabel(const InspectionRow& inspection, const std::string& lpn,
                                   const std::string& bench);

} // namespace returnbench
