#pragma once

#include "core/identifiers/near_code.h"
#include "core/mirror/records.h"

#include <string>

namespace returnbench {

/// A dispatch of a unit that a code nearly names.
struct NearUnit {
    DispatchedUnit unit;
    std::string code; ///< the unit's normal serial or IMEI that is near
    CodeDifference difference;

    bool operator==(const NearUnit&) const = default;
};

/// A code on record, other than a unit's, of which only the beginning is known.
struct NearCode {
    enum class Kind { Order, Awb, Return, Lpn };

    Kind kind = Kind::Order;
    std::string code; ///< as recorded
    OrderId order;    ///< the order it belongs to; may be empty

    bool operator==(const NearCode&) const = default;
};

} // namespace returnbench
