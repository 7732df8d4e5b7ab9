#pragma once

#include "core/labels/zxing_shim.h"

#include <map>
#include <string>
#include <vector>

namespace returnbench {

/// Weighs what several passes over one picture read, so that a misreading does not get through.
///
/// A code whose symbology has a strong check is believed at once. One without (Code 39, ITF, Codabar,
/// EAN/UPC, whose digit lets one misreading in ten through, and DataBar, whose halves ZXing 2.3 puts together
/// from anywhere: it reads one in pure noise) is believed when at least three scan lines agree or a second
/// pass says the same. Texts too short to be anything are not taken at all.
class CodeEvidence {
public:
    /// What one pass over the picture read, corners in the picture's own pixels.
    void add(std::vector<FoundCode> pass);

    [[nodiscard]] bool hasBelieved() const noexcept { return !m_believed.empty(); }
    /// Whether something was read that a further pass could confirm.
    [[nodiscard]] bool hasDoubtful() const noexcept { return !m_doubtful.empty(); }

    /// Every believed code once, top to bottom, and left to right within a row.
    [[nodiscard]] std::vector<FoundCode> inReadingOrder() const;

private:
    void believe(FoundCode code);
    [[nodiscard]] bool isBelieved(const std::string& says) const;

    std::vector<FoundCode> m_believed;
    std::map<std::string, FoundCode> m_doubtful; ///< by what the code says
};

} // namespace returnbench
