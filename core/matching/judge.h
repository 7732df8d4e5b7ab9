#pragma once

#include "core/base/clock.h"
#include "core/identifiers/identifier.h"
#include "core/matching/unit_history.h"
#include "core/matching/verdict.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace returnbench {

/// Whether a product's units are told apart by serial.
enum class SerialUse { Required, Optional, Off };

/// The return that is on the bench, with what the mirror knows of it.
struct ExpectedItem {
    std::optional<ReturnNotice> notice; ///< absent for a parcel that nobody announced
    std::optional<OrderLine> line;      ///< absent when the order is unknown
    std::vector<DispatchedUnit> units;  ///< dispatched on that line
    SerialUse serialUse = SerialUse::Optional;
    int itemsDeclared = 1;
};

/// What the bench saw of the item.
struct Observation {
    std::vector<Identifier> seen; ///< of all codes on the item, best first; may be empty
    /// Read from print beside a serial's caption: a guess. It can make a verdict that would be unreadable a
    /// probable match, and no other; nothing else is concluded from it.
    std::vector<Identifier> printed;
    std::optional<int> itemsFound; ///< when the clerk counted; absent means as declared
    bool sealTampered = false;     ///< the clerk says that the serial's label was tampered with
};

/// Decides whether the returned unit is the one that was sold.
///
/// Pure: asks `history` and nothing else, so the same facts give the same verdict.
/// @param today  the bench's day, for expiry, warranty and return window
/// @returns a verdict with its reasons, never empty of reasons
/// @throws Error{Storage} if `history` cannot be read
[[nodiscard]] Verdict judge(const ExpectedItem& expected, const Observation& observed,
                            const UnitHistory& history, Date today);

/// Positions (byte indexes) in which two serials differ, for marking them side by side: first of `a`, second
/// of `b`.
/// As in a normal form, case and separators do not count; an inserted character marks only itself.
[[nodiscard]] std::pair<std::vector<std::size_t>, std::vector<std::size_t>> differences(std::string_view a,
                                                                                        std::string_view b);

} // namespace returnbench
