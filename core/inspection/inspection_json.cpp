#include "core/inspection/inspection_json.h"

#include "core/base/text.h"
#include "core/inspection/json_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace returnbench {
namespace {

using nlohmann::json;

/// JSON must be valid UTF-8 whatever an import or a barcode brought.
std::string safe(const std::string& text) {
    return isValidUtf8(text) ? text : printable(text);
}

void putText(json& object, const char* key, const std::string& text) {
    if (!text.empty())
        object[key] = safe(text);
}

void putDate(json& object, const char* key, const std::optional<Date>& date) {
    if (date)
        object[key] = formatDate(*date);
}

void putTime(json& object, const char* key, const std::optional<Timestamp>& time) {
    if (time)
        object[key] = formatTimestamp(*time);
}

json texts(const std::vector<std::string>& list) {
    json result = json::array();
    for (const std::string& text : list)
        result.push_back(safe(text));
    return result;
}

template<class T>
json listOf(const std::vector<T>& items) {
    json result = json::array();
    for (const T& item : items)
        result.push_back(toJson(item));
    return result;
}

json toJson(const ReadLabel& label) {
    json result{{"text", label.text}, {"format", label.format}, {"at", label.at}};
    putText(result, "symbology", label.symbology);
    if (label.probable)
        result["probable"] = true;
    result["identifiers"] = listOf(label.identifiers);
    return result;
}

json toJson(const TakenPhoto& taken) {
    json object{{"shot", taken.shot},           {"sha256", taken.photo.sha256},
                {"bytes", taken.photo.bytes},   {"width", taken.photo.width},
                {"height", taken.photo.height}, {"taken_at", taken.takenAt},
                {"codes", texts(taken.codes)},  {"read_again", taken.readAgain},
                {"forced", taken.forced},       {"quality", toJson(taken.quality)}};
    if (taken.masked)
        object["masked"] = taken.masked->sha256;
    return object;
}

void putFigure(json& object, const char* key, const std::optional<int>& figure) {
    if (figure)
        object[key] = *figure;
}

std::optional<int> figureFrom(const JsonReader& reader, const json& object, const char* key) {
    return object.contains(key) ? std::optional(reader.smallInteger(key)) : std::nullopt;
}

std::optional<Money> moneyFrom(const JsonReader& reader, const char* key) {
    const json* object = reader.objectIfAny(key);
    if (object == nullptr)
        return std::nullopt;
    const JsonReader money(*object, "amount of money");
    return Money{money.integer("amount_minor"), money.textOr("currency")};
}

Reason reasonFrom(const json& object) {
    const JsonReader reader(object, "reason of a verdict");
    Reason reason{reader.text("code"), reader.text("text"), {}};
    if (const json* facts = reader.objectIfAny("facts")) {
        const JsonReader values(*facts, "facts of a reason");
        for (const auto& [name, unused] : facts->items())
            reason.facts[name] = values.text(name.c_str());
    }
    return reason;
}

std::vector<Flag> flagsFrom(const JsonReader& reader) {
    std::vector<Flag> flags;
    for (const std::string& word : reader.texts("flags")) {
        const auto known = flagFrom(std::string_view(word));
        if (!known)
            reader.refuse("flags", "holds the unknown flag " + printable(word, 64));
        flags.push_back(*known);
    }
    return flags;
}

} // namespace

json toJson(const Identifier& identifier) {
    json result{
        {"kind", toString(identifier.kind)}, {"value", safe(identifier.value)}, {"valid", identifier.valid}};
    if (identifier.raw != identifier.value)
        putText(result, "raw", identifier.raw);
    putText(result, "note", identifier.note);
    return result;
}

json toJson(const std::array<cv::Point, 4>& corners) {
    json list = json::array();
    for (const cv::Point& corner : corners)
        list.push_back({corner.x, corner.y});
    return list;
}

json toJson(const PhotoQuality& quality) {
    json result{{"sharpness", quality.sharpness},
                {"brightness", quality.brightness},
                {"dark_permille", quality.darkPermille},
                {"burnt_permille", quality.burntPermille}};
    putFigure(result, "softest", quality.softest);
    putFigure(result, "glare_permille", quality.glarePermille);
    putFigure(result, "item_permille", quality.itemPermille);
    putFigure(result, "border_permille", quality.borderPermille);
    return result;
}

json toJson(const OrderLine& line) {
    json result{{"channel", safe(line.channel)},
                {"order", safe(line.order.str())},
                {"line", safe(line.line.str())},
                {"sku", safe(line.sku)},
                {"quantity", line.quantity}};
    putText(result, "gtin", line.gtin);
    putText(result, "title", line.title);
    putText(result, "category", line.category);
    if (line.unitPrice) {
        result["unit_price"] = {{"amount_minor", line.unitPrice->amountMinor}};
        putText(result["unit_price"], "currency", line.unitPrice->currency);
    }
    putTime(result, "ordered_at", line.orderedAt);
    putTime(result, "delivered_at", line.deliveredAt);
    putDate(result, "return_window_until", line.returnWindowUntil);
    putText(result, "buyer_key", line.buyerKey);
    return result;
}

json toJson(const DispatchedUnit& unit) {
    json result{{"order", safe(unit.order.str())}, {"sku", safe(unit.sku)}};
    putText(result, "line", unit.line.str());
    putText(result, "gtin", unit.gtin);
    putText(result, "serial", unit.serial);
    putText(result, "serial_normal", unit.serialNormal);
    putText(result, "imei1", unit.imei1);
    putText(result, "imei2", unit.imei2);
    if (!unit.components.empty())
        result["components"] = texts(unit.components);
    putText(result, "lot", unit.lot);
    putDate(result, "expiry", unit.expiry);
    putTime(result, "dispatched_at", unit.dispatchedAt);
    putText(result, "awb", unit.awb);
    putDate(result, "warranty_until", unit.warrantyUntil);
    return result;
}

json toJson(const ReturnNotice& notice) {
    json result{{"id", safe(notice.id.str())}, {"quantity", notice.quantity}};
    putText(result, "channel", notice.channel);
    putText(result, "order", notice.order.str());
    putText(result, "line", notice.line.str());
    putText(result, "sku", notice.sku);
    putText(result, "awb", notice.awb);
    putText(result, "lpn", notice.lpn);
    putText(result, "reason", notice.reason);
    putText(result, "reason_text", notice.reasonText);
    putTime(result, "requested_at", notice.requestedAt);
    putTime(result, "refunded_at", notice.refundedAt);
    putTime(result, "delivered_at", notice.deliveredAt);
    putText(result, "type", notice.type);
    return result;
}

json toJson(const Recall& recall) {
    json result{{"notice", safe(recall.notice)}};
    putText(result, "sku", recall.sku);
    putText(result, "gtin", recall.gtin);
    putText(result, "lot_from", recall.lotFrom);
    putText(result, "lot_to", recall.lotTo);
    putText(result, "serial_from", recall.serialFrom);
    putText(result, "serial_to", recall.serialTo);
    putText(result, "url", recall.url);
    putDate(result, "since", recall.since);
    return result;
}

json toJson(const BlockEntry& entry) {
    json result{{"serial", safe(entry.serial)}};
    putText(result, "reason", entry.reason);
    putDate(result, "since", entry.since);
    putText(result, "source", entry.source);
    return result;
}

json toJson(const Reimbursement& paid) {
    json result{
        {"channel", safe(paid.channel)}, {"reimbursement_id", safe(paid.id)}, {"quantity", paid.quantity}};
    putText(result, "sku", paid.sku);
    putText(result, "order_id", paid.order.str());
    putText(result, "case_id", paid.caseId);
    putText(result, "original_id", paid.originalId);
    putText(result, "reason", paid.reason);
    putText(result, "condition", paid.condition);
    if (paid.amount)
        result["amount"] = {{"amount_minor", paid.amount->amountMinor}, {"currency", paid.amount->currency}};
    putTime(result, "approved_at", paid.approvedAt);
    return result;
}

json toJson(const Verdict& verdict) {
    json result{
        {"verdict", toString(verdict.kind)}, {"headline", headline(verdict)}, {"flags", json::array()}};
    putText(result, "cbv_disposition", std::string(cbvDisposition(verdict.kind)));
    for (const Flag flag : verdict.flags)
        result["flags"].push_back(toString(flag));
    json& reasons = result["reasons"] = json::array();
    for (const Reason& reason : verdict.reasons) {
        json facts = json::object();
        for (const auto& [name, value] : reason.facts)
            facts[name] = safe(value);
        reasons.push_back({{"code", reason.code}, {"text", safe(reason.text)}, {"facts", facts}});
    }
    putText(result, "expected_serial", verdict.expectedSerial);
    putText(result, "seen_serial", verdict.seenSerial);
    if (verdict.unit)
        result["unit"] = toJson(*verdict.unit);
    return result;
}

json toJson(const InspectionState& state) {
    json result{{"inspection", state.id.str()},   {"state", toString(state.stage)},
                {"return", toJson(state.notice)}, {"announced", state.announced},
                {"units", listOf(state.units)},   {"protocol", state.protocol},
                {"opened_at", state.openedAt},    {"by", state.by},
                {"labels", json::array()},        {"photos", json::array()},
                {"retakes", state.retakes},       {"unreadable", state.unreadable},
                {"answers", json::object()},      {"last_seq", state.lastSeq},
                {"last_hash", state.lastHash}};
    if (state.line)
        result["line"] = toJson(*state.line);
    for (const ReadLabel& label : state.labels)
        result["labels"].push_back(toJson(label));
    for (const TakenPhoto& photo : state.photos)
        result["photos"].push_back(toJson(photo));
    for (const auto& [question, answer] : state.answers)
        result["answers"][question] = answer;
    if (state.verdict)
        result.update(toJson(*state.verdict)); // beside the rest: `verdict`, `reasons`, `flags` …
    if (!state.setAside.empty())
        result["set_aside"] = state.setAside;
    if (state.itemsFound)
        result["items_found"] = *state.itemsFound;
    if (state.confirmed)
        result["confirmed"] = *state.confirmed;
    putText(result, "closed_at", state.closedAt);
    putText(result, "grade", state.grade);
    putText(result, "grade_rule", state.gradeRule);
    putText(result, "disposition", state.disposition);
    putText(result, "disposition_rule", state.dispositionRule);
    putText(result, "missing_reason", state.missingReason);
    putText(result, "void_reason", state.voidReason);
    for (const TakenClip& clip : state.clips)
        result["clips"].push_back({{"sha256", clip.sha256},
                                   {"bytes", clip.bytes},
                                   {"codec", clip.codec},
                                   {"started_at", clip.startedAt},
                                   {"ended_at", clip.endedAt},
                                   {"frames", clip.frames},
                                   {"interrupted", clip.interrupted},
                                   {"removed", clip.removed}});
    for (const Note& note : state.notes)
        result["notes"].push_back({{"text", safe(note.text)}, {"by", note.by}, {"at", note.at}});
    return result;
}

json toJson(const InspectionRow& row) {
    json result{{"inspection", row.id.str()},   {"state", row.stage},
                {"return", row.returnId.str()}, {"by", row.by},
                {"opened_at", row.openedAt},    {"photos", row.photos},
                {"first_seq", row.firstSeq},    {"last_seq", row.lastSeq},
                {"flags", json::array()}};
    if (!row.flags.empty())
        result["flags"] = split(row.flags, ',');
    putText(result, "channel", row.channel);
    putText(result, "order", row.order.str());
    putText(result, "sku", row.sku);
    putText(result, "title", row.title);
    putText(result, "awb", row.awb);
    putText(result, "verdict", row.verdict);
    putText(result, "seen_serial", row.seenSerial);
    putText(result, "grade", row.grade);
    putText(result, "disposition", row.disposition);
    putText(result, "closed_at", row.closedAt);
    return result;
}

PhotoQuality photoQualityFrom(const json& object) {
    const JsonReader reader(object, "quality of a photo");
    return {reader.smallInteger("sharpness"),
            reader.smallInteger("brightness"),
            reader.smallInteger("dark_permille"),
            reader.smallInteger("burnt_permille"),
            figureFrom(reader, object, "softest"),
            figureFrom(reader, object, "glare_permille"),
            figureFrom(reader, object, "item_permille"),
            figureFrom(reader, object, "border_permille")};
}

OrderLine orderLineFrom(const json& object) {
    const JsonReader reader(object, "order line");
    OrderLine line;
    line.channel = reader.text("channel");
    line.order = OrderId(reader.text("order"));
    line.line = OrderLineId(reader.text("line"));
    line.sku = reader.text("sku");
    line.gtin = reader.textOr("gtin");
    line.title = reader.textOr("title");
    line.category = reader.textOr("category");
    line.quantity = reader.smallInteger("quantity");
    line.unitPrice = moneyFrom(reader, "unit_price");
    line.orderedAt = reader.time("ordered_at");
    line.deliveredAt = reader.time("delivered_at");
    line.returnWindowUntil = reader.date("return_window_until");
    line.buyerKey = reader.textOr("buyer_key");
    return line;
}

DispatchedUnit dispatchedUnitFrom(const json& object) {
    const JsonReader reader(object, "dispatched unit");
    DispatchedUnit unit;
    unit.order = OrderId(reader.text("order"));
    unit.line = OrderLineId(reader.textOr("line"));
    unit.sku = reader.text("sku");
    unit.gtin = reader.textOr("gtin");
    unit.serial = reader.textOr("serial");
    unit.serialNormal = reader.textOr("serial_normal");
    unit.imei1 = reader.textOr("imei1");
    unit.imei2 = reader.textOr("imei2");
    unit.components = reader.texts("components");
    unit.lot = reader.textOr("lot");
    unit.expiry = reader.date("expiry");
    unit.dispatchedAt = reader.time("dispatched_at");
    unit.awb = reader.textOr("awb");
    unit.warrantyUntil = reader.date("warranty_until");
    return unit;
}

ReturnNotice returnNoticeFrom(const json& object) {
    const JsonReader reader(object, "return");
    ReturnNotice notice;
    notice.channel = reader.textOr("channel");
    notice.id = ReturnId(reader.text("id"));
    notice.order = OrderId(reader.textOr("order"));
    notice.line = OrderLineId(reader.textOr("line"));
    notice.sku = reader.textOr("sku");
    notice.quantity = reader.smallInteger("quantity");
    notice.awb = reader.textOr("awb");
    notice.lpn = reader.textOr("lpn");
    notice.reason = reader.textOr("reason");
    notice.reasonText = reader.textOr("reason_text");
    notice.requestedAt = reader.time("requested_at");
    notice.refundedAt = reader.time("refunded_at");
    notice.deliveredAt = reader.time("delivered_at");
    notice.type = reader.textOr("type");
    return notice;
}

Verdict verdictFrom(const json& object) {
    const JsonReader reader(object, "verdict");
    const std::string word = reader.text("verdict");
    const auto kind = verdictFrom(std::string_view(word));
    if (!kind)
        reader.refuse("verdict", "is the unknown word " + printable(word, 64));
    Verdict verdict;
    verdict.kind = *kind;
    verdict.flags = flagsFrom(reader);
    for (const json& reason : reader.array("reasons"))
        verdict.reasons.push_back(reasonFrom(reason));
    verdict.expectedSerial = reader.textOr("expected_serial");
    verdict.seenSerial = reader.textOr("seen_serial");
    if (const json* unit = reader.objectIfAny("unit"))
        verdict.unit = dispatchedUnitFrom(*unit);
    return verdict;
}

} // namespace returnbench
