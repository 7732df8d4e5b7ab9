#include "core/matching/return_rate.h"

#include "core/base/statistics.h"

#include <algorithm>
#include <cmath>

namespace returnbench {
namespace {

constexpr int kFewestReturns = 4;
constexpr double kPerMille = 1000.0;

} // namespace

ReturnRate rateOf(const BuyerFigures& buyer, const ShopFigures& shop) {
    ReturnRate rate;
    if (buyer.lines <= 0 || buyer.returns <= 0 || shop.lines <= 0)
        return rate;
    const int returns = std::min(buyer.returns, buyer.lines);
    const double ofShop = std::min(1.0, static_cast<double>(shop.returns) / static_cast<double>(shop.lines));
    rate.atLeast = wilsonInterval(returns, buyer.lines).low;
    rate.shop = static_cast<int>(std::ceil(ofShop * kPerMille));
    rate.unlikeOthers = returns >= kFewestReturns && rate.atLeast > rate.shop;
    return rate;
}

std::string percent(int perMille) {
    return std::to_string(perMille / 10) + '.' + std::to_string(perMille % 10) + " %";
}

} // namespace returnbench
