#pragma once

#include "core/matching/case.h"

#include <vector>

namespace returnbench {

/// A text on the item that may be its own serial.
struct RankedSerial {
    SeenSerial seen;
    bool expected = false;  ///< of a unit that was dispatched on the line: it stands before all others
    bool component = false; ///< of a part of such a unit: after all others
    bool captioned = false; ///< print beside a serial's caption says the same, look-alikes taken for one
};

/// What may be the item's serial, the likeliest first: what was sold; then by what says that it is one (a GS1
/// element string, a caption in the code or in print beside it, the form of an IMEI, nothing); then by how
/// near its shape is to that of the serials that were sold. Left out is what is something else: the product's
/// GTIN or SKU, an LPN, another reading of the same code.
[[nodiscard]] std::vector<RankedSerial> rankSerials(const Case& c);
/// The same for whoever has no records to ask.
[[nodiscard]] std::vector<RankedSerial> rankSerials(const ExpectedItem& expected,
                                                    const Observation& observed);

} // namespace returnbench
