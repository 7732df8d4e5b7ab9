#pragma once

#include "core/labels/zxing_shim.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// The path of ZBar, which misreads so much that it may confirm another reader but not dispute what that
/// says.
inline constexpr std::string_view kSecondOpinion = "zbar";

/// A linear code on so many lines is believed without more.
inline constexpr int kConvincingLines = 3;

/// Weighs what several passes over one picture read, so that a misreading does not get through.
///
/// A code whose symbology has a strong check is believed at once. One without (Code 39, ITF, Codabar,
/// EAN/UPC, whose digit lets one misreading in ten through, and DataBar, whose halves ZXing 2.3 puts together
/// from anywhere: it reads one in pure noise) is believed when at least three scan lines agree or a second
/// path says the same. Texts too short to be anything are not taken at all, nor is an ITF that ends where the
/// picture does: it may be the rest of a longer one, on every line and path alike.
class CodeEvidence {
public:
    /// @param picture its size; empty when it is unknown where it ends
    explicit CodeEvidence(cv::Size picture = {}) : m_picture(picture) {}

    /// What one pass over the picture read, corners in the picture's own pixels.
    /// @param path the way in which it was read: another pass on the same path says nothing new, since it
    /// makes
    ///             the same mistakes
    void add(std::vector<FoundCode> pass, std::string_view path);

    /// Codes that a further pass could confirm.
    [[nodiscard]] std::vector<FoundCode> doubtful() const;

    [[nodiscard]] bool hasBelieved() const noexcept { return !m_believed.empty(); }

    /// Every believed code once.
    [[nodiscard]] const std::vector<FoundCode>& believed() const noexcept { return m_believed; }

private:
    void believe(FoundCode code);
    [[nodiscard]] bool isBelieved(const std::string& says) const;

    cv::Size m_picture;
    std::vector<FoundCode> m_believed;
    struct Doubtful {
        FoundCode code;
        std::set<std::string> paths;
    };
    /// Whether another path has said something else at its place.
    [[nodiscard]] bool isContested(const FoundCode& code) const;
    /// Whether enough paths say the same: two, one more when one says something else at its place, and a
    /// clear majority when several do.
    [[nodiscard]] bool isConfirmed(const Doubtful& doubt) const;

    std::map<std::string, Doubtful> m_doubtful; ///< by what the code says
};

/// Top to bottom, and left to right within a row.
[[nodiscard]] std::vector<FoundCode> inReadingOrder(std::vector<FoundCode> codes);

} // namespace returnbench
