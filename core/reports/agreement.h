#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace returnbench {

inline constexpr std::size_t kFewestForInterval = 10;

/// How far persons agree beyond what chance would bring: 1 wholly, 0 as chance does, below 0 less than that.
/// In thousandths.
struct Kappa {
    int value = 0;
    /// Ends of the 95 % interval; absent where the sample cannot tell: below kFewestForInterval cases the
    /// formulas, made for large samples, do not hold, and where nobody differs they give no width.
    std::optional<std::pair<int, int>> interval;
    bool operator==(const Kappa&) const = default;
};

/// What two persons said of one case.
using TwoWords = std::pair<std::string, std::string>;

/// Cohen's kappa (J. Cohen, Educational and Psychological Measurement 20, 1960, p. 37) of two raters; its
/// interval by the standard error for large samples (J. L. Fleiss, J. Cohen, B. S. Everitt, Psychological
/// Bulletin 72, 1969, p. 323, formula 13).
/// @returns nullopt where it is not defined: no case, or both used one word only
[[nodiscard]] std::optional<Kappa> cohensKappa(const std::vector<TwoWords>& cases);

/// Fleiss' kappa (Psychological Bulletin 76, 1971, p. 378) of cases with two or more ratings each, not always
/// as many and not always by the same persons; its interval by K. L. Gwet's variance (British Journal of
/// Mathematical and Statistical Psychology 61, 2008, p. 29), which does not suppose that kappa is none.
/// @param cases what was said of each; those with fewer than two ratings do not count
/// @returns nullopt where it is not defined
[[nodiscard]] std::optional<Kappa> fleissKappa(const std::vector<std::vector<std::string>>& cases);

/// How often chance alone, one way being as likely as the other, brings a split at least as uneven (exact
/// sign test, two-sided; for two words of two persons that is McNemar's exact test). In millionths.
/// @param one, other cases of each way, both at least 0
[[nodiscard]] int signTest(std::int64_t one, std::int64_t other);

} // namespace returnbench
