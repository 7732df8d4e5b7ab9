#include "core/matching/return_rate.h"

#include <algorithm>
#include <cmath>

namespace returnbench {
namespace {

constexpr int kFewestReturns = 4;
constexpr double kPerMille = 1000.0;

/// Of the share `hits` of `trials`, both above zero.
double wilsonLowerBound(double hits, double trials) {
    constexpr double kZ = 1.959964; // two-sided 95 %
    const double share = hits / trials;
    const double centre = share + kZ * kZ / (2 * trials);
    const double spread = kZ * std::sqrt((share * (1 - share) + kZ * kZ / (4 * trials)) / trials);
    return std::max(0.0, (centre - spread) / (1 + kZ * kZ / trials));
}

} // namespace

ReturnRate rateOf(const BuyerFigures& buyer, const ShopFigures& shop) {
    ReturnRate rate;
    if (buyer.lines <= 0 || buyer.returns <= 0 || shop.lines <= 0)
        return rate;
    const int returns = std::min(buyer.returns, buyer.lines);
    const double atLeast = wilsonLowerBound(returns, buyer.lines);
    const double ofShop = std::min(1.0, static_cast<double>(shop.returns) / static_cast<double>(shop.lines));
    rate.atLeast = static_cast<int>(std::floor(atLeast * kPerMille));
    rate.shop = static_cast<int>(std::ceil(ofShop * kPerMille));
    rate.unlikeOthers = returns >= kFewestReturns && rate.atLeast > rate.shop;
    return rate;
}

std::string percent(int perMille) {
    return std::to_string(perMille / 10) + '.' + std::to_string(perMille % 10) + " %";
}

} // namespace returnbench
