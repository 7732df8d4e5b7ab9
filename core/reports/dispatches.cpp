#include "core/reports/dispatches.h"

namespace returnbench {
namespace {

bool passes(const DispatchCount& count, const FactFilter& filter) {
    const auto fits = [&](Dimension by, const std::string& word) {
        return filter[by].empty() || filter[by] == word;
    };
    return fits(Dimension::Channel, count.channel) && fits(Dimension::Sku, count.sku) &&
           fits(Dimension::Category, count.category) && fits(Dimension::Lot, count.lot);
}

} // namespace

std::vector<DispatchCount> dispatchesIn(const Mirror& mirror, const Period& period) {
    return mirror.dispatchCounts(period.from(), period.until());
}

std::vector<DispatchCount> matching(std::vector<DispatchCount> dispatches, const FactFilter& filter) {
    std::erase_if(dispatches, [&](const DispatchCount& count) { return !passes(count, filter); });
    return dispatches;
}

std::int64_t unitsMatching(const std::vector<DispatchCount>& dispatches, const FactFilter& filter) {
    std::int64_t units = 0;
    for (const DispatchCount& count : dispatches)
        units += passes(count, filter) ? count.units : 0;
    return units;
}

} // namespace returnbench
