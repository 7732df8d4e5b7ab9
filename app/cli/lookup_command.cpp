#include "app/cli/cli.h"

#include "core/base/text.h"
#include "core/inspection/inspection_json.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace returnbench {
namespace {

/// All that mirror and journal know of one code, whatever kind of code it is.
struct Findings {
    std::vector<ReturnNotice> returns;
    std::vector<OrderLine> lines;
    std::vector<DispatchedUnit> units;
    std::vector<InspectionRow> inspections;
    std::vector<Recall> recalls;
    std::optional<BlockEntry> blocked;
    std::vector<Reimbursement> reimbursements;

    [[nodiscard]] bool empty() const {
        return returns.empty() && lines.empty() && units.empty() && inspections.empty() && !blocked &&
               reimbursements.empty();
    }
};

template<class T>
void addNew(std::vector<T>& list, const std::vector<T>& more) {
    for (const T& item : more)
        if (std::find(list.begin(), list.end(), item) == list.end())
            list.push_back(item);
}

void addUnits(Findings& findings, const Mirror& mirror, const std::vector<DispatchedUnit>& units) {
    addNew(findings.units, units);
    for (const DispatchedUnit& unit : units) {
        addNew(findings.lines, mirror.linesOfOrder(unit.order));
        addNew(findings.returns, mirror.returnsOfOrder(unit.order));
        addNew(findings.recalls, mirror.recallsFor(unit.sku, unit.gtin, unit.lot, unit.serialNormal));
    }
}

void addByIdentifier(Findings& findings, const Mirror& mirror, const Identifier& identifier) {
    switch (identifier.kind) {
    case IdentifierKind::Gtin:
        addNew(findings.lines, mirror.linesWithGtin(identifier.value));
        break;
    case IdentifierKind::Serial:
    case IdentifierKind::Imei:
    case IdentifierKind::CellularSerial:
        addUnits(findings, mirror, mirror.unitsWithSerial(identifier.value));
        if (!findings.blocked)
            findings.blocked = mirror.blocked(identifier.value);
        break;
    case IdentifierKind::SecondarySerial:
        addUnits(findings, mirror, mirror.unitsWithComponent(identifier.value));
        break;
    default:
        break;
    }
}

Findings find(Workspace& workspace, const std::string& code) {
    const Mirror& mirror = workspace.mirror();
    Findings findings;
    findings.returns = mirror.findReturns(code);
    for (const ReturnNotice& notice : findings.returns) {
        addNew(findings.lines, mirror.linesOfOrder(notice.order));
        addNew(findings.units, mirror.unitsOnOrder(notice.order));
    }
    addNew(findings.lines, mirror.linesOfOrder(OrderId(code)));
    addNew(findings.units, mirror.unitsOnOrder(OrderId(code)));
    addNew(findings.lines, mirror.linesWithSku(code));
    addUnits(findings, mirror, mirror.unitsInParcel(code));
    for (const Identifier& identifier : identify(code))
        addByIdentifier(findings, mirror, identifier);
    if (findings.units.empty())
        addUnits(findings, mirror, mirror.unitsWithComponent(normalSerial(code)));
    addNew(findings.reimbursements, mirror.findReimbursements(code));
    for (const ReturnNotice& notice : findings.returns)
        addNew(findings.reimbursements, mirror.findReimbursements(notice.order.str()));
    findings.inspections = inspectionsWith(workspace.journal(), code);
    return findings;
}

template<class T>
nlohmann::json listOf(const std::vector<T>& items) {
    nlohmann::json list = nlohmann::json::array();
    for (const T& item : items)
        list.push_back(toJson(item));
    return list;
}

std::string describe(const Findings& findings) {
    std::string text;
    for (const ReturnNotice& notice : findings.returns)
        text += "return " + notice.id.str() + " of order " + notice.order.str() + ", AWB " + notice.awb +
                ", " + notice.reason + "\n";
    for (const OrderLine& line : findings.lines)
        text +=
            "order " + line.order.str() + ", " + line.channel + ", " + line.title + " (" + line.sku + ")\n";
    for (const DispatchedUnit& unit : findings.units)
        text += "unit " + (unit.serial.empty() ? "lot " + unit.lot : unit.serial) + " dispatched on order " +
                unit.order.str() + "\n";
    for (const InspectionRow& row : findings.inspections)
        text += "inspection " + row.id.str() + ", " + row.stage + ", " + row.verdict + "\n";
    for (const Recall& recall : findings.recalls)
        text += "recall " + recall.notice + "\n";
    for (const Reimbursement& paid : findings.reimbursements)
        text += "reimbursed " + paid.id + (paid.order.empty() ? "" : " on order " + paid.order.str()) + ": " +
                (paid.amount ? formatMoney(*paid.amount) : "no amount") + ", " + paid.reason + "\n";
    if (findings.blocked)
        text += "blocked: " + findings.blocked->reason + "\n";
    return text.empty() ? "Nothing is known of it.\n" : text;
}

} // namespace

void addLookupCommand(CLI::App& app, Cli& cli) {
    auto code = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand(
        "lookup", "All that is known of a code: order, AWB, RMA, LPN, serial, IMEI, GTIN, SKU");
    command->add_option("CODE", *code, "As scanned or typed")->required();
    command->callback([code, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        const std::string wanted(trim(*code));
        const Findings findings = find(workspace, wanted);
        nlohmann::json document{{"code", printable(wanted)},
                                {"found", !findings.empty()},
                                {"identifiers", listOf(identify(wanted))},
                                {"returns", listOf(findings.returns)},
                                {"orders", listOf(findings.lines)},
                                {"units", listOf(findings.units)},
                                {"inspections", listOf(findings.inspections)},
                                {"recalls", listOf(findings.recalls)},
                                {"reimbursements", listOf(findings.reimbursements)}};
        if (findings.blocked)
            document["blocked"] = toJson(*findings.blocked);
        cli.answer(document, describe(findings));
        if (findings.empty())
            cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
