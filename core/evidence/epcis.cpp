#include "core/evidence/epcis.h"

#include "core/identifiers/identifier.h"

#include <cctype>
#include <nlohmann/json.hpp>

namespace returnbench {
namespace {

using nlohmann::json;

constexpr std::size_t kMaxGs1Serial = 20; // AI 21, GS1 General Specifications §3.5.2

/// Percent-encoding of a path segment (RFC 3986 §2.1): all but unreserved characters.
std::string encoded(const std::string& text) {
    constexpr const char* kHex = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) != 0 || c == '-' || c == '.' || c == '_' || c == '~')
            result += c;
        else {
            result += '%';
            result += kHex[byte >> 4U];
            result += kHex[byte & 15U];
        }
    }
    return result;
}

std::string ownUrn(const char* kind, const std::string& value) {
    return std::string("urn:returnbench:") + kind + ":" + encoded(value);
}

std::string classOf(const std::string& gtin, const std::string& sku) {
    return gtin.empty() ? ownUrn("sku", sku) : "https://id.gs1.org/01/" + gtin;
}

/// The product that was in the parcel, as far as the verdict recognised it.
struct Seen {
    std::string gtin;
    std::string sku;
    std::string serial;
};

Seen seenIn(const InspectionState& state) {
    Seen seen;
    const Verdict& verdict = *state.verdict;
    if (verdict.unit) {
        seen.gtin = verdict.unit->gtin;
        seen.sku = verdict.unit->sku;
    }
    seen.serial = verdict.seenSerial;
    if (verdict.agrees() && state.line) {
        seen.gtin = seen.gtin.empty() ? state.line->gtin : seen.gtin;
        seen.sku = seen.sku.empty() ? state.line->sku : seen.sku;
    }
    for (const ReadLabel& label : state.labels)
        for (const Identifier& identifier : label.identifiers)
            if (seen.gtin.empty() && identifier.kind == IdentifierKind::Gtin && identifier.valid)
                seen.gtin = identifier.value;
    return seen;
}

void addItem(json& event, const InspectionState& state) {
    if (!state.verdict || state.verdict->kind == VerdictKind::EmptyParcel)
        return;
    const Seen seen = seenIn(state);
    if (!seen.serial.empty()) {
        const bool isGs1 = !seen.gtin.empty() && seen.serial.size() <= kMaxGs1Serial;
        event["epcList"] =
            json::array({isGs1 ? "https://id.gs1.org/01/" + seen.gtin + "/21/" + encoded(seen.serial)
                               : ownUrn("unit", seen.serial)});
    } else if (!seen.gtin.empty() || !seen.sku.empty()) {
        const int count = state.itemsFound.value_or(1);
        event["quantityList"] =
            json::array({{{"epcClass", classOf(seen.gtin, seen.sku)}, {"quantity", count}}});
    }
}

json eventOf(const InspectionState& state) {
    json event{{"type", "ObjectEvent"},       {"eventID", ownUrn("inspection", state.id.str())},
               {"eventTime", state.closedAt}, {"eventTimeZoneOffset", "+00:00"},
               {"action", "OBSERVE"},         {"bizStep", "inspecting"},
               {"epcList", json::array()}};
    if (state.verdict)
        if (const auto disposition = cbvDisposition(state.verdict->kind); !disposition.empty())
            event["disposition"] = disposition;
    json transactions = json::array();
    if (!state.notice.id.empty())
        transactions.push_back(
            {{"type", "rma"}, {"bizTransaction", ownUrn("return", state.notice.id.str())}});
    if (!state.notice.order.empty())
        transactions.push_back(
            {{"type", "po"}, {"bizTransaction", ownUrn("order", state.notice.order.str())}});
    if (!transactions.empty())
        event["bizTransactionList"] = transactions;
    addItem(event, state);
    return event;
}

} // namespace

json epcisDocument(std::span<const InspectionState> closed, const std::string& createdAt) {
    json events = json::array();
    for (const InspectionState& state : closed)
        events.push_back(eventOf(state));
    return {{"@context", json::array({"https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"})},
            {"type", "EPCISDocument"},
            {"schemaVersion", "2.0"},
            {"creationDate", createdAt},
            {"epcisBody", {{"eventList", events}}}};
}

} // namespace returnbench
