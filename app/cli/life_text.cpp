#include "app/cli/life_text.h"

#include "core/base/text.h"
#include "core/inspection/inspection_json.h"

namespace returnbench {
namespace {

using nlohmann::json;

void put(json& object, const char* key, const std::string& text) {
    if (!text.empty())
        object[key] = printable(text);
}

json toJson(const LifeStep& step) {
    json result{{"kind", std::string(toString(step.kind))}};
    if (step.at)
        result["at"] = formatTimestamp(*step.at);
    put(result, "order", step.order.str());
    put(result, "line", step.line.str());
    put(result, "channel", step.channel);
    put(result, "awb", step.awb);
    put(result, "return", step.returnId.str());
    put(result, "reason", step.reason);
    put(result, "inspection", step.inspection.str());
    put(result, "verdict", step.verdict);
    put(result, "grade_before", step.gradeBefore);
    put(result, "grade", step.grade);
    put(result, "disposition", step.disposition);
    put(result, "by", step.by);
    put(result, "serial", step.serial);
    if (step.amount) {
        result["amount_minor"] = step.amount->amountMinor;
        result["currency"] = printable(step.amount->currency);
    }
    if (step.unitsOnLine > 1)
        result["one_of"] = step.unitsOnLine;
    return result;
}

json texts(const std::vector<std::string>& list) {
    json result = json::array();
    for (const std::string& text : list)
        result.push_back(printable(text));
    return result;
}

/// `, words text`, or nothing without a text.
std::string also(const char* words, const std::string& text) {
    return text.empty() ? "" : ", " + std::string(words) + text;
}

std::string inspected(const LifeStep& step) {
    return " in inspection " + step.inspection.str() + also("return ", step.returnId.str()) +
           also("", step.verdict) + also("grade ", step.grade) + also("", step.disposition) +
           also("by ", step.by);
}

std::string returned(const LifeStep& step) {
    return ", return " + step.returnId.str() + " of order " + step.order.str() + also("AWB ", step.awb) +
           also("", step.reason);
}

std::string sentenceOf(const LifeStep& step) {
    switch (step.kind) {
    case LifeStep::Kind::Dispatched:
        return "dispatched on order " + step.order.str() + also("", step.channel) + also("AWB ", step.awb);
    case LifeStep::Kind::DispatchedAgain:
        return "dispatched again on order " + step.order.str() + also("", step.channel) +
               also("AWB ", step.awb);
    case LifeStep::Kind::ReturnAnnounced:
        return "return announced" + returned(step);
    case LifeStep::Kind::DeliveredBack:
        return "delivered back" + returned(step);
    case LifeStep::Kind::Refunded:
        return "refunded" + returned(step);
    case LifeStep::Kind::Reimbursed:
        return "reimbursed" + also("", step.amount ? formatMoney(*step.amount) : std::string()) +
               also("order ", step.order.str()) + also("", step.reason);
    case LifeStep::Kind::InspectionOpen:
        return "being inspected" + inspected(step);
    case LifeStep::Kind::Inspected:
        return "inspected" + inspected(step);
    case LifeStep::Kind::OtherUnitCame:
        return "in its return came " + step.serial + inspected(step);
    case LifeStep::Kind::ReturnInspected:
        return "its return inspected, without proof of the unit," + inspected(step) +
               also("read: ", step.serial);
    case LifeStep::Kind::Regraded:
        return "regraded from " + step.gradeBefore + " to " + step.grade;
    case LifeStep::Kind::Voided:
        break;
    }
    return "inspection voided" + inspected(step);
}

std::string describe(const LifeStep& step) {
    const std::string when = step.at ? formatDate(dateOf(*step.at)) : "no date   ";
    const std::string doubt =
        step.unitsOnLine > 1 ? " (one of the line's " + std::to_string(step.unitsOnLine) + " units)" : "";
    return "  " + when + "  " + printable(sentenceOf(step) + doubt) + "\n";
}

std::string describe(const UnitLife& life) {
    std::string head = "Unit " + (life.serial.empty() ? "without a serial" : life.serial);
    for (const std::string& imei : life.imeis)
        head += also("IMEI ", imei);
    head += also("", life.title) + (life.sku.empty() ? "" : " (" + life.sku + ")") + also("lot ", life.lot);
    std::string text = printable(head) + "\n";
    if (life.warrantyUntil)
        text += std::string("  ") + (*life.inWarranty ? "in" : "out of") + " warranty, until " +
                formatDate(*life.warrantyUntil) + "\n";
    if (life.expiry)
        text += std::string("  ") + (*life.expired ? "expired on " : "expires on ") +
                formatDate(*life.expiry) + "\n";
    for (const std::string& component : life.components)
        text += "  component " + printable(component) + "\n";
    for (const RecallMatch& match : life.recalls)
        text += "  recalled: " + printable(match.recall.notice + " (" + match.why + ")") + "\n";
    for (const BlockEntry& entry : life.blocked)
        text += "  blocked: " + printable(entry.serial + also("", entry.reason)) + "\n";
    for (const LifeStep& step : life.steps)
        text += describe(step);
    if (life.stepsLeftOut)
        text += "  and more, which is left out\n";
    for (const std::string& contradiction : life.contradictions)
        text += "  contradiction: " + contradiction + "\n";
    return text;
}

} // namespace

json toJson(const UnitLife& life) {
    json result{{"imeis", texts(life.imeis)},
                {"components", texts(life.components)},
                {"steps", json::array()},
                {"steps_left_out", life.stepsLeftOut},
                {"recalls", json::array()},
                {"blocked", json::array()},
                {"contradictions", texts(life.contradictions)}};
    put(result, "serial", life.serial);
    put(result, "sku", life.sku);
    put(result, "gtin", life.gtin);
    put(result, "title", life.title);
    put(result, "lot", life.lot);
    if (life.expiry)
        result.update({{"expiry", formatDate(*life.expiry)}, {"expired", *life.expired}});
    if (life.warrantyUntil)
        result.update(
            {{"warranty_until", formatDate(*life.warrantyUntil)}, {"in_warranty", *life.inWarranty}});
    for (const LifeStep& step : life.steps)
        result["steps"].push_back(toJson(step));
    for (const RecallMatch& match : life.recalls) {
        result["recalls"].push_back(toJson(match.recall));
        result["recalls"].back()["why"] = printable(match.why);
    }
    for (const BlockEntry& entry : life.blocked)
        result["blocked"].push_back(toJson(entry));
    return result;
}

std::string describe(const UnitLives& lives) {
    std::string text;
    for (const UnitLife& life : lives.lives)
        text += describe(life);
    return lives.leftOut ? text + "More units are left out: ask for one of them.\n" : text;
}

} // namespace returnbench
