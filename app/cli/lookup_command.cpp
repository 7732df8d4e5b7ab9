#include "app/cli/cli.h"
#include "app/cli/life_text.h"

#include "core/base/text.h"
#include "core/inspection/inspection_json.h"
#include "core/workspace/code_lookup.h"
#include "core/workspace/unit_life.h"

#include <memory>

namespace returnbench {
namespace {

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

template<class T>
nlohmann::json listOf(const std::vector<T>& items) {
    nlohmann::json list = nlohmann::json::array();
    for (const T& item : items)
        list.push_back(toJson(item));
    return list;
}

/// What files and codes say may hold anything, also what a terminal would obey.
std::string lineOf(const std::string& text) {
    return printable(text) + "\n";
}

std::string describe(const LookupAnswer& answer) {
    std::string text;
    for (const ReturnNotice& notice : answer.returns)
        text += lineOf("return " + notice.id.str() + " of order " + notice.order.str() + ", AWB " +
                       notice.awb + ", " + notice.reason);
    for (const OrderLine& line : answer.lines)
        text += lineOf("order " + line.order.str() + ", " + line.channel + ", " + line.title + " (" +
                       line.sku + ")");
    for (const DispatchedUnit& unit : answer.units)
        text += lineOf("unit " + (unit.serial.empty() ? "lot " + unit.lot : unit.serial) +
                       " dispatched on order " + unit.order.str());
    for (const InspectionRow& row : answer.inspections)
        text += lineOf("inspection " + row.id.str() + ", " + row.stage + ", " + row.verdict);
    for (const Recall& recall : answer.recalls)
        text += lineOf("recall " + recall.notice);
    for (const Reimbursement& paid : answer.reimbursements)
        text += lineOf("reimbursed " + paid.id + (paid.order.empty() ? "" : " on order " + paid.order.str()) +
                       ": " + (paid.amount ? formatMoney(*paid.amount) : "no amount") + ", " + paid.reason);
    if (answer.blocked)
        text += lineOf("blocked: " + answer.blocked->reason);
    return text.empty() ? "Nothing is known of it.\n" : text;
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

nlohmann::json toJson(const LookupAnswer& answer) {
    nlohmann::json document{{"code", printable(answer.code)},
                            {"found", answer.found()},
                            {"identifiers", listOf(answer.identifiers)},
                            {"returns", listOf(answer.returns)},
                            {"orders", listOf(answer.lines)},
                            {"units", listOf(answer.units)},
                            {"inspections", listOf(answer.inspections)},
                            {"recalls", listOf(answer.recalls)},
                            {"reimbursements", listOf(answer.reimbursements)}};
    if (answer.blocked)
        document["blocked"] = toJson(*answer.blocked);
    if (!answer.found())
        document["near"] = listOf(answer.near);
    return document;
}

} // namespace

void addLookupCommand(CLI::App& app, Cli& cli) {
    auto code = std::make_shared<std::string>();
    CLI::App* command =
        app.add_subcommand("lookup", "All that is known of a code: order, line, AWB, RMA, LPN, "
                                     "serial, IMEI, GTIN, SKU; if nothing, what is near it");
    command->add_option("CODE", *code, "As scanned or typed")->required();
    command->callback([code, &cli] {
        Workspace workspace = cli.open(OpenMode::ReadOnly);
        const LookupAnswer found = lookUp(workspace.mirror(), workspace.journal(), *code);
        const UnitLives lives =
            unitLives(workspace.mirror(), workspace.journal(), found, dateOf(cli.clock.now()));
        nlohmann::json document = toJson(found);
        document["lives"] = listOf(lives.lives);
        document["lives_left_out"] = lives.leftOut;
        cli.answer(document, describe(found) + describe(found.near) + describe(lives));
        cli.exitCode = found.found() ? kExitFine : kExitNo;
    });
}

} // namespace returnbench
