#pragma once

#include "core/matching/case.h"
#include "core/matching/unit_facts.h"

#include <vector>

namespace returnbench {

/// What was read of a set: a line whose pieces consist of several units of different products.
struct SetSight {
    std::size_t units = 0;               ///< that the returned sets have
    std::size_t read = 0;                ///< of those, proved by serial
    std::vector<DispatchedUnit> missing; ///< neither serial nor product code was read
    std::vector<DispatchedUnit> unread;  ///< their product code was read, but not the serial
};

/// @param recognised what recognise() found
/// A unit for which no serial was recorded cannot be told from others and is not asked for. Where several
/// sets were sold and fewer come back, any unit of a product will do.
[[nodiscard]] SetSight seeSet(const Case& c, const std::vector<Recognised>& recognised);

} // namespace returnbench
