#include "core/base/statistics.h"

#include <algorithm>
#include <cmath>

namespace returnbench {

ShareInterval wilsonInterval(std::int64_t hits, std::int64_t trials) {
    if (trials <= 0)
        return {};
    constexpr double kZ = 1.959964; // two-sided 95 %
    constexpr double kPerMille = 1000.0;
    const auto count = static_cast<double>(trials);
    const double share = static_cast<double>(std::clamp<std::int64_t>(hits, 0, trials)) / count;
    const double centre = share + kZ * kZ / (2 * count);
    const double spread = kZ * std::sqrt((share * (1 - share) + kZ * kZ / (4 * count)) / count);
    const double whole = 1 + kZ * kZ / count;
    return {static_cast<int>(std::floor(std::max(0.0, (centre - spread) / whole) * kPerMille)),
            static_cast<int>(std::ceil(std::min(1.0, (centre + spread) / whole) * kPerMille))};
}

int perMille(std::int64_t hits, std::int64_t trials) noexcept {
    return trials <= 0 ? 0 : static_cast<int>((2 * 1000 * hits + trials) / (2 * trials));
}

} // namespace returnbench
