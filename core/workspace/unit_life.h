#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "core/journal/journal.h"
#include "core/mirror/mirror.h"
#include "core/workspace/code_lookup.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// One thing that happened to a unit. Fields that a kind does not name are empty.
struct LifeStep {
    enum class Kind {
        Dispatched,      ///< order, line, channel, awb
        DispatchedAgain, ///< as Dispatched
        ReturnAnnounced, ///< order, channel, awb, returnId, reason, unitsOnLine
        DeliveredBack,   ///< as ReturnAnnounced
        Refunded,        ///< as ReturnAnnounced
        Reimbursed,      ///< order, channel, reason, amount, unitsOnLine
        InspectionOpen,  ///< order, returnId, inspection, verdict, by
        Inspected,       ///< as InspectionOpen, grade, disposition
        OtherUnitCame,   ///< as Inspected, serial: in this unit's return was another
        ReturnInspected, ///< as OtherUnitCame: not proven which unit it was, or none was there
        Regraded,        ///< inspection, gradeBefore, grade
        Voided,          ///< as InspectionOpen
    };

    Kind kind = Kind::Dispatched;
    std::optional<Timestamp> at; ///< absent where the records do not date it; its place is then a likely one
    OrderId order;
    OrderLineId line;
    std::string channel;
    std::string awb;
    ReturnId returnId;
    std::string reason;
    InspectionId inspection;
    std::string verdict;
    std::string grade;
    std::string gradeBefore;
    std::string disposition;
    std::string by;
    std::string serial; ///< normal form
    std::optional<Money> amount;
    /// More than one: the record is of an order line with so many units and does not say which of them.
    int unitsOnLine = 1;
};

[[nodiscard]] std::string_view toString(LifeStep::Kind kind);

/// A recall that the unit falls under.
struct RecallMatch {
    Recall recall;
    std::string why; ///< the recall's conditions, with what the unit has: `lot L5 within L1 to L9`
};

/// All that is recorded of one physical unit. Which unit it is, its product and its serial or IMEI say:
/// makers number each product by itself.
struct UnitLife {
    std::string serial; ///< as recorded; a normal form where only an inspection saw it
    std::vector<std::string> imeis;
    std::string sku;
    std::string gtin; ///< 14 digits or empty
    std::string title;
    std::string lot; ///< the supplier's
    std::optional<Date> expiry;
    std::optional<Date> warrantyUntil;
    std::optional<bool> inWarranty; ///< on the day asked for; absent where no end is recorded
    std::optional<bool> expired;    ///< likewise
    std::vector<std::string> components;
    std::vector<LifeStep> steps; ///< oldest first
    bool stepsLeftOut = false;   ///< there are more than kMaxLifeSteps; the oldest are kept
    std::vector<RecallMatch> recalls;
    std::vector<BlockEntry> blocked;         ///< the unit or a component of it
    std::vector<std::string> contradictions; ///< records that cannot all be true, a sentence each
};

inline constexpr std::size_t kMaxLives = 20;
inline constexpr std::size_t kMaxLifeSteps = 200;

struct UnitLives {
    std::vector<UnitLife> lives; ///< at most kMaxLives
    bool leftOut = false;        ///< the code leads to more units
};

/// The lives of the serialised units that an answer leads to: its units, those of a returned line first; else
/// those of its order lines, as for a GTIN; then what its inspections found in the parcels. Products without
/// serials have none.
/// @param today the day on which warranty and expiry are looked at
/// @throws Error{Storage}
[[nodiscard]] UnitLives unitLives(const Mirror& mirror, const Journal& journal, const LookupAnswer& answer,
                                  Date today);

} // namespace returnbench
