#pragma once

#include "core/base/clock.h"
#include "core/identifiers/identifier.h"

#include <string>
#include <vector>

namespace returnbench {

/// A seen string that may name a unit.
struct SeenSerial {
    /// Where it stood: the earlier, the likelier it is the unit's own serial.
    enum class Source { Gs1, Captioned, Imei, Text };

    std::string normal; ///< what the records are asked for
    std::string shown;  ///< as printed, without its caption
    Source source = Source::Text;
    /// Also a valid GTIN, SSCC, ASIN or LPN, or the end of a plain serial (`S123456`, where S may say that a
    /// serial follows), or a MEID worked out from one: says nothing when no record knows it.
    bool otherwiseExplained = false;
    bool fromImeisv = false; ///< its check digit was computed: only the first 14 digits were read

    [[nodiscard]] bool isImei() const noexcept { return source == Source::Imei; }
};

/// What the seen identifiers say, sorted by what they can prove. The order in which they were seen is of no
/// account, so the same item gives the same verdict whichever code the camera reads first.
struct Sighting {
    std::vector<SeenSerial> serials;    ///< likeliest first, each normal form once
    std::vector<SeenSerial> components; ///< GS1 AI 250
    std::vector<std::string> gtins;     ///< valid ones, 14 digits
    std::vector<std::string>
        texts; ///< normal forms that may name a product: ASIN, AI 240, part number, plain texts
    std::vector<std::string> lots; ///< as read
    std::vector<Date> expiries;
    std::vector<Identifier> wrongCheckDigits; ///< GTIN, SSCC and IMEI
    bool anything = false;                    ///< at least one code was read
};

[[nodiscard]] Sighting sortSeen(const std::vector<Identifier>& seen);

/// Whether a text that no record knows can be taken for the serial of a unit. A text with the shape of
/// serials (letters and digits, not all letters) can; any other only when an expected serial is as odd.
/// @param expected normal forms of the serials that were dispatched
[[nodiscard]] bool isSerialLike(const std::string& normal, const std::vector<std::string>& expected);

/// How far a text is from the shape (length, and letter or digit at each place) of the nearest expected
/// serial.
[[nodiscard]] std::size_t shapeDistance(const std::string& normal, const std::vector<std::string>& expected);

} // namespace returnbench
