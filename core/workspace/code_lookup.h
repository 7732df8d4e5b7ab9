#pragma once

#include "core/identifiers/identifier.h"
#include "core/journal/journal.h"
#include "core/mirror/mirror.h"

#include "core/inspection/inspection_projection.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What a person may have meant by a code that nothing has: a guess, never an answer.
struct NearAnswer {
    std::string kind; ///< `serial`, `imei`, `order`, `awb`, `return`, `lpn`
    std::string code; ///< as recorded
    OrderId order;
    CodeDifference difference;
    std::string why;                    ///< in words
    std::optional<DispatchedUnit> unit; ///< of a serial or an IMEI
};

/// All that mirror and journal know of one code, whatever kind of code it is.
struct LookupAnswer {
    std::string code; ///< as asked, without the spaces at its ends
    std::vector<Identifier> identifiers;
    std::vector<ReturnNotice> returns;
    std::vector<OrderLine> lines;
    std::vector<DispatchedUnit> units;
    std::vector<InspectionRow> inspections;
    std::vector<Recall> recalls;
    std::optional<BlockEntry> blocked;
    std::vector<Reimbursement> reimbursements;
    std::vector<NearAnswer> near; ///< best first; looked for only when nothing has the code

    /// Something has the code.
    [[nodiscard]] bool found() const;
};

/// Looks the code up as an order, order line, AWB, RMA, LPN, serial, IMEI, component, GTIN, SKU, parcel and
/// reimbursement.
/// @param code as scanned or typed
/// @throws Error{Storage}
[[nodiscard]] LookupAnswer lookUp(const Mirror& mirror, const Journal& journal, std::string_view code);

} // namespace returnbench
