#pragma once

#include "core/matching/unit_facts.h"

#include <optional>
#include <vector>

namespace returnbench {

/// The members of a set (Case::isSet), by what was read.
struct SetMembers {
    std::vector<DispatchedUnit> present;
    /// Only the product's code, or a serial that is nearly the member's, was read.
    std::vector<DispatchedUnit> unsure;
    /// Nothing of it was read. A member that has neither serial nor GTIN is never missing: it cannot be read.
    std::vector<DispatchedUnit> missing;
};

/// Of a return that names a member's SKU and not the set's, only members of that SKU.
[[nodiscard]] SetMembers seeMembers(const Case& c);

/// A unit from elsewhere, of the product of a member that is not there.
struct ExchangedMember {
    Recognised known;
    DispatchedUnit member;
};

[[nodiscard]] std::optional<ExchangedMember> exchangedMember(const SetMembers& members,
                                                             const std::vector<Recognised>& recognised);

} // namespace returnbench
