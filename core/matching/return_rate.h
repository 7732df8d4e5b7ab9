#pragma once

#include "core/mirror/records.h"

#include <string>

namespace returnbench {

/// What a buyer's figures say of their habit, beside those of all buyers. Rates are per mille of order lines.
struct ReturnRate {
    int atLeast = 0; ///< lower bound of the buyer's own rate, rounded down
    int shop = 0;    ///< of all buyers, rounded up
    bool unlikeOthers = false;
};

/// Compares a buyer with all buyers of the shop. Few lines say little: the buyer's rate is taken for the
/// lower bound of its Wilson score interval of 95 % (E. B. Wilson, JASA 22, 1927, p. 209), and less than four
/// returns say nothing.
///
/// Without the shop's figures nobody is unlike others.
[[nodiscard]] ReturnRate rateOf(const BuyerFigures& buyer, const ShopFigures& shop);

/// `38.7 %` of 387.
[[nodiscard]] std::string percent(int perMille);

} // namespace returnbench
