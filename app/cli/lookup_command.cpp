#include "app/cli/cli.h"

#include "core/base/text.h"
#include "core/inspection/inspection_json.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>

namespace returnbench {
namespace {

/// A code may say many serials; near ones are looked for of so many.
constexpr std::size_t kMaxNearTried = 4;

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

bool namesUnits(IdentifierKind kind) {
    return kind == IdentifierKind::Serial || kind == IdentifierKind::Imei ||
           kind == IdentifierKind::CellularSerial;
}

void addByIdentifier(Findings& findings, const Mirror& mirror, const Identifier& identifier) {
    if (identifier.kind == IdentifierKind::Gtin)
        addNew(findings.lines, mirror.linesWithGtin(identifier.value));
    if (identifier.kind == IdentifierKind::SecondarySerial)
        addUnits(findings, mirror, mirror.unitsWithComponent(identifier.value));
    if (!namesUnits(identifier.kind))
        return;
    addUnits(findings, mirror, mirror.unitsWithSerial(identifier.value));
    if (!findings.blocked)
        findings.blocked = mirror.blocked(identifier.value);
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

/// What a person may have meant by a code that nothing has: a guess, never an answer.
struct NearAnswer {
    std::string kind; ///< `serial`, `imei`, `order`, `awb`, `return`, `lpn`
    std::string code; ///< as recorded
    OrderId order;
    CodeDifference difference;
    std::string why;
    std::optional<DispatchedUnit> unit; ///< of a serial or an IMEI
};

std::string lookAlikesBetween(std::string_view seen, std::string_view recorded,
                              const std::vector<std::size_t>& places) {
    std::string text;
    for (const std::size_t place : places)
        text += (text.empty() ? "look-alikes: " : ", ") + std::string(1, recorded[place - 1]) + " for " +
                seen[place - 1] + " at " + std::to_string(place);
    return text;
}

std::string why(std::string_view seen, std::string_view recorded, const CodeDifference& difference) {
    const std::string place = std::to_string(difference.places.front());
    switch (difference.how) {
    case Nearness::LookAlike:
        return lookAlikesBetween(seen, recorded, difference.places);
    case Nearness::Transposition:
        return "characters " + place + " and " + std::to_string(difference.places.back()) +
               " have changed places";
    case Nearness::OneEdit:
        if (seen.size() == recorded.size())
            return "character " + place + " is another";
        return seen.size() < recorded.size() ? "character " + place + " is missing"
                                             : "one character too many before " + place;
    case Nearness::Prefix:
        break;
    }
    return "begins with it";
}

std::string toString(NearCode::Kind kind) {
    switch (kind) {
    case NearCode::Kind::Order:
        return "order";
    case NearCode::Kind::Awb:
        return "awb";
    case NearCode::Kind::Return:
        return "return";
    case NearCode::Kind::Lpn:
        break;
    }
    return "lpn";
}

void addNearUnits(std::vector<NearAnswer>& answers, const Mirror& mirror, const std::string& seen) {
    for (const NearUnit& near : mirror.unitsNear(seen)) {
        const bool isKnown = std::any_of(answers.begin(), answers.end(),
                                         [&](const NearAnswer& answer) { return answer.unit == near.unit; });
        if (!isKnown)
            answers.push_back({near.code == near.unit.serialNormal ? "serial" : "imei", near.code,
                               near.unit.order, near.difference, why(seen, near.code, near.difference),
                               near.unit});
    }
}

/// Best first.
std::vector<NearAnswer> findNear(const Mirror& mirror, const std::string& code) {
    std::vector<std::string> tried;
    std::vector<NearAnswer> answers;
    for (const Identifier& identifier : identify(code)) {
        if (!namesUnits(identifier.kind) || tried.size() >= kMaxNearTried ||
            std::find(tried.begin(), tried.end(), identifier.value) != tried.end())
            continue;
        tried.push_back(identifier.value);
        addNearUnits(answers, mirror, identifier.value);
    }
    for (const NearCode& near : mirror.codesStartingWith(code)) {
        const CodeDifference difference{Nearness::Prefix, {code.size() + 1}};
        answers.push_back({toString(near.kind), near.code, near.order, difference,
                           why(code, near.code, difference), std::nullopt});
    }
    std::stable_sort(answers.begin(), answers.end(), [](const NearAnswer& a, const NearAnswer& b) {
        return a.difference.how < b.difference.how;
    });
    return answers;
}

nlohmann::json toJson(const NearAnswer& answer) {
    nlohmann::json json = answer.unit ? toJson(*answer.unit) : nlohmann::json::object();
    json["kind"] = answer.kind;
    json["code"] = printable(answer.code);
    json["order"] = printable(answer.order.str());
    json["how"] = toString(answer.difference.how);
    json["differs_at"] = answer.difference.places;
    json["why"] = printable(answer.why);
    return json;
}

std::string describe(const std::vector<NearAnswer>& answers) {
    std::string text = answers.empty() ? "" : "Near it, to be compared with the item by a person:\n";
    for (const NearAnswer& answer : answers)
        text +=
            answer.kind + " " + printable(answer.code) +
            (answer.order.empty() || answer.kind == "order" ? ""
                                                            : " of order " + printable(answer.order.str())) +
            ": " + printable(answer.why) + "\n";
    return text;
}

} // namespace

void addLookupCommand(CLI::App& app, Cli& cli) {
    auto code = std::make_shared<std::string>();
    CLI::App* command = app.add_subcommand("lookup", "All that is known of a code: order, AWB, RMA, LPN, "
                                                     "serial, IMEI, GTIN, SKU; if nothing, what is near it");
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
        if (!findings.empty())
            return cli.answer(document, describe(findings));
        const std::vector<NearAnswer> near = findNear(workspace.mirror(), wanted);
        document["near"] = listOf(near);
        cli.answer(document, describe(findings) + describe(near));
        cli.exitCode = kExitNo;
    });
}

} // namespace returnbench
