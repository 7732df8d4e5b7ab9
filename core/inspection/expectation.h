#pragma once

#include "core/inspection/inspection_state.h"
#include "core/inspection/protocol.h"
#include "core/journal/journal.h"
#include "core/labels/printed_serial.h"
#include "core/mirror/mirror.h"

#include <set>
#include <string>
#include <vector>

namespace returnbench {

/// What the mirror says about the parcel that was scanned: used to open an inspection, and by `judge`, which
/// records nothing.
struct Expectation {
    ReturnNotice notice; ///< for a parcel that nobody announced: id and AWB are the scanned code
    bool announced = true;
    std::optional<OrderLine> line;
    std::vector<DispatchedUnit> units; ///< dispatched on that line
    const Protocol* protocol = nullptr;
};

/// Finds the return that `code` (return id, AWB, LPN, order id) stands for.
///
/// When several fit and just one was not inspected yet, that one.
/// @throws Error{InvalidInput} when the code is blank, longer than 200 bytes, holds control characters, or
///         several returns fit (the message lists them)
[[nodiscard]] Expectation findExpectation(const Mirror& mirror, const Journal& journal,
                                          const std::vector<Protocol>& protocols, const std::string& code);

/// @throws Error{NotFound} when neither a return nor an order is known for the code: where nobody stands at
/// the
///         bench who could open an unexpected return
void requireKnown(const Expectation& expectation);

/// What matching is asked: the expectation as a state has copied it.
[[nodiscard]] ExpectedItem expectedItem(const InspectionState& state, const Protocol& protocol);

/// Identifier values that settle what the item is: serials and IMEIs of the units that were dispatched, or
/// the GTIN of a product whose units have none. What a label reader looks for until it finds one.
[[nodiscard]] std::set<std::string> wantedIdentities(const InspectionState& state);

/// A printed serial as a label that was read, probable.
[[nodiscard]] ReadLabel labelOf(const PrintedSerial& serial);

/// Whether print is worth reading: serials are expected, and nothing that was read so far says which unit the
/// item is, or several texts that no record knows may be its serial. Not when a person has said that nothing
/// can be read.
[[nodiscard]] bool wantsPrint(const InspectionState& state, const Protocol& protocol);

/// Whether a person said that the label is of another item.
[[nodiscard]] bool isSetAside(const InspectionState& state, const ReadLabel& label);

/// Whether one of the codes that were read on a photo, as they are recorded, may be of the item: it is not
/// one of the parcel alone (see observationOf()), and not withheld.
[[nodiscard]] bool showsItem(const InspectionState& state, const std::vector<std::string>& codes);

/// Codes of the item: those of the return parcel itself (AWB, return id, LPN, order) and the waybills under
/// which the line's units left are left out. What is probable stands apart, as `printed`.
[[nodiscard]] Observation observationOf(const InspectionState& state);

} // namespace returnbench
