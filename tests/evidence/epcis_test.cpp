#include "core/evidence/epcis.h"

#include "tests/support/catch.h"

#include <nlohmann/json.hpp>

using namespace returnbench;
using nlohmann::json;

namespace {

InspectionState inspected(VerdictKind kind) {
    InspectionState state;
    state.id = InspectionId("RB-261125-ABCDEFGH");
    state.stage = Stage::Closed;
    state.closedAt = "2026-11-25T10:41:07.250Z";
    state.notice.id = ReturnId("R 1/2");
    state.notice.order = OrderId("403-118");
    OrderLine line;
    line.gtin = "04006381333931";
    line.sku = "MUG";
    state.line = line;
    Verdict verdict;
    verdict.kind = kind;
    state.verdict = verdict;
    return state;
}

json eventOf(const InspectionState& state) {
    const json document = epcisDocument(std::span(&state, 1), "2026-11-25T12:00:00.000Z");
    REQUIRE(document.at("epcisBody").at("eventList").size() == 1);
    return document.at("epcisBody").at("eventList").at(0);
}

} // namespace

TEST_CASE("an EPCIS document has what the standard requires of one") {
    const json document = epcisDocument({}, "2026-11-25T12:00:00.000Z");
    CHECK(document.at("@context").at(0) == "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld");
    CHECK(document.at("type") == "EPCISDocument");
    CHECK(document.at("schemaVersion") == "2.0");
    CHECK(document.at("creationDate") == "2026-11-25T12:00:00.000Z");
    CHECK(document.at("epcisBody").at("eventList").is_array());
}

TEST_CASE("a unit with GTIN and serial is named by its GS1 Digital Link") {
    InspectionState state = inspected(VerdictKind::OtherUnit);
    state.verdict->seenSerial = "F17/2 0";
    DispatchedUnit unit;
    unit.gtin = "04006381333931";
    state.verdict->unit = unit;
    const json event = eventOf(state);
    CHECK(event.at("type") == "ObjectEvent");
    CHECK(event.at("action") == "OBSERVE");
    CHECK(event.at("bizStep") == "inspecting");
    CHECK(event.at("eventTime") == "2026-11-25T10:41:07.250Z");
    CHECK(event.at("eventTimeZoneOffset") == "+00:00");
    CHECK(event.at("disposition") == "mismatch_instance");
    CHECK(event.at("epcList") == json::array({"https://id.gs1.org/01/04006381333931/21/F17%2F2%200"}));
    CHECK(event.at("bizTransactionList") ==
          json::array({{{"type", "rma"}, {"bizTransaction", "urn:returnbench:return:R%201%2F2"}},
                       {{"type", "po"}, {"bizTransaction", "urn:returnbench:order:403-118"}}}));
    state.verdict->seenSerial = std::string(21, 'A'); // longer than AI 21
    CHECK(eventOf(state).at("epcList") == json::array({"urn:returnbench:unit:" + std::string(21, 'A')}));
}

TEST_CASE("a product without a serial is a quantity of its class, and an empty parcel holds none") {
    InspectionState state = inspected(VerdictKind::ProductMatch);
    state.itemsFound = 3;
    const json event = eventOf(state);
    CHECK(event.at("epcList").empty());
    CHECK(event.at("quantityList") ==
          json::array({{{"epcClass", "https://id.gs1.org/01/04006381333931"}, {"quantity", 3}}}));
    CHECK(event.at("disposition") == "conformant");
    state.line->gtin.clear();
    CHECK(eventOf(state).at("quantityList").at(0).at("epcClass") == "urn:returnbench:sku:MUG");
    const json empty = eventOf(inspected(VerdictKind::EmptyParcel));
    CHECK_FALSE(empty.contains("quantityList"));
    CHECK(empty.at("disposition") == "mismatch_quantity");
    CHECK_FALSE(eventOf(inspected(VerdictKind::Unreadable)).contains("disposition"));
}
