#pragma once

#include <cstdint>

namespace returnbench {

/// Where a share truly lies, with 95 % confidence; per mille.
struct ShareInterval {
    int low = 0;     ///< rounded down
    int high = 1000; ///< rounded up
    bool operator==(const ShareInterval&) const = default;
};

/// The Wilson score interval (E. B. Wilson, JASA 22, 1927, p. 209): unlike the plain one it holds for few
/// trials and for shares near none and all, so that 2 of 3 does not rank above 40 of 100.
/// @param hits at most `trials`; both at least 0. Of no trials nothing is known: 0 to 1000
[[nodiscard]] ShareInterval wilsonInterval(std::int64_t hits, std::int64_t trials);

/// `hits` of `trials`, rounded to the nearest per mille; 0 of none.
[[nodiscard]] int perMille(std::int64_t hits, std::int64_t trials) noexcept;

} // namespace returnbench
