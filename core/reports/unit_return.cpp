#include "core/reports/unit_return.h"

#include "core/journal/event_fields.h"
#include "core/matching/case.h"
#include "core/mirror/one_line.h"

namespace returnbench {
namespace {

using event_fields::objectIn;
using event_fields::textIn;
using event_fields::textInEither;

/// What an inspection says of products.
struct SaidProducts {
    DispatchedUnit sold;                 ///< on the line of the return
    std::optional<DispatchedUnit> known; ///< as which the item was recognised by the latest verdict
};

SaidProducts productsOf(const Journal& journal, const InspectionId& inspection) {
    SaidProducts said;
    for (const Event& event : journal.eventsOf(inspection)) {
        const std::string kind = textIn(event.body, "kind");
        const nlohmann::json& data = objectIn(event.body, "data");
        if (kind == "inspection.opened") {
            const nlohmann::json& notice = objectIn(data, "return");
            const nlohmann::json& line = objectIn(data, "line");
            said.sold.order = OrderId(textInEither(notice, line, "order"));
            said.sold.line = OrderLineId(textInEither(notice, line, "line"));
            said.sold.sku = textInEither(notice, line, "sku");
            said.sold.gtin = textIn(line, "gtin");
        } else if (kind == "identity.judged") {
            const nlohmann::json& unit = objectIn(objectIn(data, "verdict"), "unit");
            said.known.reset();
            if (unit.empty())
                continue;
            said.known.emplace();
            said.known->sku = textIn(unit, "sku");
            said.known->gtin = textIn(unit, "gtin");
            said.known->serialNormal = textIn(unit, "serial_normal");
        }
    }
    return said;
}

/// Where the item was recognised its own record says its product, else the return that it agreed with. A
/// probable match is of the unit that was expected, not of the one that was read.
bool isOfProduct(const DispatchedUnit& unit, const PastInspection& past, const SaidProducts& said) {
    if (said.known && past.verdict != VerdictKind::ProbableMatch)
        return mayBeSameProduct(*said.known, unit);
    return past.verdict != VerdictKind::OtherProduct && mayBeSameProduct(said.sold, unit);
}

/// Without a serial only the line tells, and only where what was sold on it was found.
bool isOfLine(const DispatchedUnit& unit, const PastInspection& past, const SaidProducts& said) {
    switch (past.verdict) {
    case VerdictKind::Match:
    case VerdictKind::ProductMatch:
    case VerdictKind::ComponentMismatch:
    case VerdictKind::QuantityShort:
        return (!said.known || said.known->serialNormal.empty()) && mayBeOfOneLine(said.sold, unit);
    default:
        return false;
    }
}

} // namespace

std::optional<PastInspection> returnOf(const DispatchedUnit& unit, const Journal& journal) {
    const std::string name = unit.serialNormal.empty() ? unit.imei1 : unit.serialNormal;
    const auto past =
        name.empty() ? pastInspectionsOfOrder(journal, unit.order) : pastInspectionsOfUnit(journal, name);
    for (const PastInspection& inspection : past) {
        if (unit.dispatchedAt && inspection.closedAt < *unit.dispatchedAt)
            continue;
        const SaidProducts said = productsOf(journal, inspection.id);
        if (name.empty() ? isOfLine(unit, inspection, said) : isOfProduct(unit, inspection, said))
            return inspection;
    }
    return std::nullopt;
}

} // namespace returnbench
