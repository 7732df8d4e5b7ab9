#include "core/inspection/expectation.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/inspection_projection.h"
#include "core/inspection/recorded_code.h"
#include "core/matching/serial_ranking.h"

#include <algorithm>
#include <optional>

namespace returnbench {
namespace {

constexpr std::size_t kMaxParcelCode = 200;

std::string checkedCode(const std::string& code) {
    std::string clean(trim(code));
    if (clean.empty())
        throw Error(ErrorCode::InvalidInput, "The code of the parcel is blank.",
                    "Scan the parcel's label again.");
    if (clean.size() > kMaxParcelCode)
        throw Error(ErrorCode::InvalidInput,
                    "The code of the parcel has " + std::to_string(clean.size()) + " bytes; " +
                        std::to_string(kMaxParcelCode) + " are allowed.",
                    "Scan the waybill or the return id, not another code on the parcel.");
    // printable() changes control characters and invalid UTF-8, and nothing else in a text this short.
    if (!isPrintable(clean))
        throw Error(ErrorCode::InvalidInput,
                    "The code of the parcel holds characters that cannot be printed: " + printable(clean) +
                        ".",
                    "Scan the waybill or the return id; check the scanner's keyboard layout.");
    return clean;
}

/// Without an ISO/IEC 15424 prefix such as `]C1`, which some scanners send.
std::string withoutSymbology(const std::string& code) {
    return code.size() > 3 && code[0] == ']' ? code.substr(3) : code;
}

/// Returns that the code stands for. `RETURN#SKU` names one of several returns with one id.
std::vector<ReturnNotice> returnsFor(const Mirror& mirror, const std::string& code) {
    auto notices = mirror.findReturns(code);
    const auto mark = code.rfind('#');
    if (!notices.empty() || mark == std::string::npos || mark == 0)
        return notices;
    const std::string line = toUpper(trim(code.substr(mark + 1)));
    notices = mirror.findReturns(code.substr(0, mark));
    std::erase_if(notices, [&](const ReturnNotice& notice) {
        return toUpper(notice.sku) != line && toUpper(notice.line.str()) != line;
    });
    return notices;
}

bool isOver(const InspectionRow& row) {
    return row.stage == "closed" || row.stage == "voided";
}

/// The one that is on the bench now, else the one that was not inspected yet; nullptr when that is not just
/// one.
const ReturnNotice* onlyDue(const std::vector<ReturnNotice>& notices, const Journal& journal) {
    std::vector<const ReturnNotice*> onBench;
    std::vector<const ReturnNotice*> due;
    for (const ReturnNotice& notice : notices) {
        const auto rows = inspectionsOfReturn(journal, notice);
        if (!std::all_of(rows.begin(), rows.end(), isOver))
            onBench.push_back(&notice);
        if (std::none_of(rows.begin(), rows.end(),
                         [](const InspectionRow& row) { return row.stage == "closed"; }))
            due.push_back(&notice);
    }
    if (onBench.size() == 1)
        return onBench.front();
    return due.size() == 1 ? due.front() : nullptr;
}

[[noreturn]] void refuseAmbiguous(const std::vector<ReturnNotice>& notices, const std::string& code) {
    constexpr std::size_t kMaxListed = 10;
    std::string list;
    for (std::size_t i = 0; i < notices.size() && i < kMaxListed; ++i)
        list += (i == 0 ? "" : ", ") + notices[i].id.str() + "#" + notices[i].sku;
    if (notices.size() > kMaxListed)
        list += " and " + std::to_string(notices.size() - kMaxListed) + " more";
    throw Error(ErrorCode::InvalidInput, "Several returns fit " + code + ": " + printable(list) + ".",
                "Scan the return id or LPN of the one that is on the bench, or type one of these.");
}

bool isUnitOf(const DispatchedUnit& unit, const OrderLineId& line, const std::string& sku) {
    if (!unit.line.empty() && !line.empty())
        return unit.line == line;
    return sku.empty() || unit.sku.empty() || toUpper(unit.sku) == toUpper(sku);
}

/// What is known of a parcel that nobody announced: its code may still be an order, or the waybill of a
/// parcel that could not be delivered and comes back under its old number.
void fillFromOrder(Expectation& expectation, const Mirror& mirror, const std::string& code) {
    auto lines = mirror.linesOfOrder(OrderId(code));
    auto units = mirror.unitsInParcel(code);
    if (lines.empty() && !units.empty())
        lines = mirror.linesOfOrder(units.front().order);
    if (lines.empty())
        return;
    ReturnNotice& notice = expectation.notice;
    notice.channel = lines.front().channel;
    notice.order = lines.front().order;
    if (units.empty())
        units = mirror.unitsOnOrder(notice.order);
    if (lines.size() > 1) // the parcel's contents may still tell the line
        std::erase_if(lines, [&](const OrderLine& line) {
            return std::none_of(units.begin(), units.end(), [&](const DispatchedUnit& unit) {
                return isUnitOf(unit, line.line, line.sku);
            });
        });
    if (lines.size() == 1) {
        expectation.line = lines.front();
        notice.line = lines.front().line;
        notice.sku = lines.front().sku;
    }
}

void fillUnits(Expectation& expectation, const Mirror& mirror) {
    const ReturnNotice& notice = expectation.notice;
    if (notice.order.empty())
        return;
    expectation.units = mirror.unitsOnOrder(notice.order);
    const OrderLineId line = expectation.line ? expectation.line->line : notice.line;
    const std::string sku = expectation.line ? expectation.line->sku : notice.sku;
    std::erase_if(expectation.units, [&](const DispatchedUnit& unit) { return !isUnitOf(unit, line, sku); });
}

/// Codes are compared as serials are: without case, spaces and dashes.
std::string comparable(const std::string& code) {
    const std::string normal = normalSerial(code);
    return normal.empty() ? toUpper(trim(code)) : normal;
}

/// Codes of the return parcel, and of the parcels in which the line's units left: most come back in the box
/// that we sent, with its waybill on it.
bool belongsToParcel(const InspectionState& state, const ReadLabel& label) {
    const ReturnNotice& notice = state.notice;
    std::vector<std::string> parcelCodes{comparable(notice.awb), comparable(notice.id.str()),
                                         comparable(notice.lpn), comparable(notice.order.str())};
    for (const DispatchedUnit& unit : state.units)
        parcelCodes.push_back(comparable(unit.awb));
    const auto isParcelCode = [&](const std::string& code) {
        return !code.empty() && std::find(parcelCodes.begin(), parcelCodes.end(), code) != parcelCodes.end();
    };
    if (isParcelCode(comparable(label.text)))
        return true;
    return std::any_of(label.identifiers.begin(), label.identifiers.end(), [&](const Identifier& identifier) {
        return (identifier.kind == IdentifierKind::Sscc || identifier.kind == IdentifierKind::Lpn ||
                identifier.kind == IdentifierKind::LicencePlate) &&
               isParcelCode(comparable(identifier.value));
    });
}

/// GS1 labels say which product *and* which unit; then whatever is valid; then the rest.
int rankOf(const ReadLabel& label) {
    const auto has = [&](auto&& wanted) {
        return std::any_of(label.identifiers.begin(), label.identifiers.end(), wanted);
    };
    const bool product =
        has([](const Identifier& id) { return id.valid && id.kind == IdentifierKind::Gtin; });
    const bool instance = has([](const Identifier& id) {
        return id.valid && (id.kind == IdentifierKind::Serial || id.kind == IdentifierKind::Lot);
    });
    if (product && instance)
        return 0;
    return has([](const Identifier& id) { return id.valid; }) ? 1 : 2;
}

} // namespace

ReadLabel labelOf(const PrintedSerial& serial) {
    return {printable(serial.text), std::string(kPrintFormat), {}, serial.identifiers, {}, true};
}

bool wantsPrint(const InspectionState& state, const Protocol& protocol) {
    const bool comparable =
        protocol.serialUse != SerialUse::Off &&
        std::any_of(state.units.begin(), state.units.end(),
                    [](const DispatchedUnit& unit) { return !identitiesOf(unit).empty(); });
    if (!comparable || state.unreadable)
        return false;
    if (!state.verdict || state.verdict->kind == VerdictKind::Unreadable)
        return true;
    if (state.verdict->kind != VerdictKind::UnknownUnit)
        return false;
    // A caption in print says which of several unknown texts is the serial.
    const auto ranked = rankSerials(expectedItem(state, protocol), observationOf(state));
    return ranked.size() > 1 && std::none_of(ranked.begin(), ranked.end(),
                                             [](const RankedSerial& serial) { return serial.captioned; });
}

Expectation findExpectation(const Mirror& mirror, const Journal& journal,
                            const std::vector<Protocol>& protocols, const std::string& code) {
    const std::string clean = checkedCode(code);
    auto notices = returnsFor(mirror, clean);
    const std::string bare = withoutSymbology(clean);
    if (notices.empty() && bare != clean)
        notices = returnsFor(mirror, bare);

    Expectation result;
    if (notices.empty()) {
        result.announced = false;
        result.notice.id = ReturnId(bare);
        result.notice.awb = bare;
        fillFromOrder(result, mirror, bare);
    } else {
        const ReturnNotice* due = notices.size() == 1 ? &notices.front() : onlyDue(notices, journal);
        if (due == nullptr)
            refuseAmbiguous(notices, clean);
        result.notice = *due;
        result.line = mirror.lineOf(*due);
    }
    fillUnits(result, mirror);
    result.protocol = &protocolFor(protocols, result.line ? result.line->category : std::string());
    return result;
}

void requireKnown(const Expectation& expectation) {
    if (!expectation.announced && expectation.notice.order.empty())
        throw Error(ErrorCode::NotFound,
                    "No return, parcel or order is known by \"" + expectation.notice.id.str() + "\".",
                    "Check the code, or import the returns first.");
}

ExpectedItem expectedItem(const InspectionState& state, const Protocol& protocol) {
    ExpectedItem item;
    if (state.announced)
        item.notice = state.notice;
    item.line = state.line;
    item.units = state.units;
    item.serialUse = protocol.serialUse;
    item.itemsDeclared = state.notice.quantity;
    return item;
}

std::set<std::string> wantedIdentities(const InspectionState& state) {
    std::set<std::string> wanted;
    for (const DispatchedUnit& unit : state.units)
        for (std::string& identity : identitiesOf(unit))
            wanted.insert(std::move(identity));
    if (wanted.empty() && state.line && !state.line->gtin.empty())
        wanted.insert(state.line->gtin);
    return wanted;
}

bool isSetAside(const InspectionState& state, const ReadLabel& label) {
    return std::find(state.setAside.begin(), state.setAside.end(), label.text) != state.setAside.end();
}

bool showsItem(const InspectionState& state, const std::vector<std::string>& codes) {
    return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
        return !isWithheld(code) && !belongsToParcel(state, {code, {}, {}, identify(code), {}});
    });
}

Observation observationOf(const InspectionState& state) {
    std::vector<const ReadLabel*> labels;
    for (const ReadLabel& label : state.labels)
        if (!belongsToParcel(state, label) && !isSetAside(state, label))
            labels.push_back(&label);
    std::stable_sort(labels.begin(), labels.end(),
                     [](const ReadLabel* a, const ReadLabel* b) { return rankOf(*a) < rankOf(*b); });
    Observation observation;
    for (const ReadLabel* label : labels) {
        auto& identifiers = label->probable ? observation.printed : observation.seen;
        for (const Identifier& identifier : label->identifiers)
            if (std::find(identifiers.begin(), identifiers.end(), identifier) == identifiers.end())
                identifiers.push_back(identifier);
    }
    observation.itemsFound = state.itemsFound;
    observation.sealTampered = std::any_of(state.answers.begin(), state.answers.end(),
                                           [](const auto& answer) { return answer.second == "tampered"; });
    return observation;
}

} // namespace returnbench
