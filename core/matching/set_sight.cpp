#include "core/matching/set_sight.h"

#include <algorithm>

namespace returnbench {

SetSight seeSet(const Case& c, const std::vector<Recognised>& recognised) {
    SetSight sight;
    const auto pieces =
        static_cast<std::size_t>(c.expected.line ? std::max(c.expected.line->quantity, 1) : 1);
    const auto declared = std::min(static_cast<std::size_t>(std::max(c.expected.itemsDeclared, 1)), pieces);
    const auto isRead = [&](const DispatchedUnit& unit) {
        return std::any_of(recognised.begin(), recognised.end(),
                           [&](const Recognised& known) { return known.own() && names(known.seen, unit); });
    };
    for (const std::string& member : c.members) {
        std::size_t sold = 0;
        std::size_t read = 0;
        std::vector<DispatchedUnit> open;
        for (const DispatchedUnit& unit : c.expected.units) {
            if (!sameSku(unit.sku, member) || identitiesOf(unit).empty())
                continue;
            ++sold;
            if (isRead(unit))
                ++read;
            else
                open.push_back(unit);
        }
        const std::size_t needed = sold * declared / pieces; // in doubt fewer: nothing is missed by guess
        sight.units += needed;
        sight.read += std::min(read, needed);
        open.resize(std::min(open.size(), needed - std::min(read, needed)));
        for (DispatchedUnit& unit : open) {
            const bool codeSeen = std::find(c.sighting.gtins.begin(), c.sighting.gtins.end(), unit.gtin) !=
                                  c.sighting.gtins.end();
            (codeSeen ? sight.unread : sight.missing).push_back(std::move(unit));
        }
    }
    return sight;
}

} // namespace returnbench
