#include "core/inspection/inspection_projection.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/inspection/inspection_json.h"
#include "tests/inspection/bench.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

void closeOne(Bench& bench, const std::string& parcel, const std::string& serial) {
    InspectionSession session = bench.open(parcel);
    session.see({code(serial)});
    session.close("trial");
    bench.clock.advance(std::chrono::hours(1));
}

Event eventOf(const std::string& kind, nlohmann::json data) {
    Event event;
    event.seq = 7;
    event.body = {{"at", "2026-11-25T10:00:00.000Z"},
                  {"bench", "B"},
                  {"by", "asha"},
                  {"data", std::move(data)},
                  {"v", 1},
                  {"kind", kind},
                  {"inspection", "RB-1"}};
    return event;
}

} // namespace

TEST_CASE("a row of the list says what the state says, and a replay gives the same rows") {
    Bench bench;
    bench.legible = {code("SN-A0001")};
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    session.answer("seal", "tampered");
    completeAll(session);
    session.takePhoto("front", picture(55), InspectionSession::Acceptance::OnlyGood);
    session.close("");
    bench.open("AWB2").voidInspection("wrong parcel");
    (void)bench.open("nobody knows this");
    addPerson(*bench.journal, {kAsha, "A. Rao", Role::Clerk}, "asha");

    const auto row = findInspection(*bench.journal, session.state().id);
    REQUIRE(row);
    CHECK(row->stage == "closed");
    CHECK(row->channel == "shopify");
    CHECK(row->returnId == ReturnId("RMA-1"));
    CHECK(row->order == OrderId("403-1"));
    CHECK(row->sku == "PHONE");
    CHECK(row->title == "A PHONE");
    CHECK(row->awb == "AWB1");
    CHECK(row->verdict == "match");
    CHECK(row->flags == "serial_tampered");
    CHECK(row->seenSerial == normalSerial("SN-A0001"));
    CHECK(row->grade == session.state().grade);
    CHECK(row->disposition == session.state().disposition);
    CHECK(row->by == "asha");
    CHECK(row->openedAt == session.state().openedAt);
    CHECK(row->closedAt == session.state().closedAt);
    CHECK(row->photos == static_cast<int>(session.state().photos.size()));
    CHECK(row->firstSeq == 1);
    CHECK(row->lastSeq == session.state().lastSeq);
    CHECK(toJson(*row).at("flags").at(0) == "serial_tampered");

    CHECK(bench.journal->check().empty());
    const std::string before = toJson(*row).dump();
    bench.journal->rebuildProjections();
    CHECK(toJson(*findInspection(*bench.journal, session.state().id)).dump() == before);
    CHECK(bench.journal->check().empty());
}

TEST_CASE("inspections are listed newest first, as the filter says") {
    Bench bench;
    closeOne(bench, "AWB1", "SN-A0001");
    closeOne(bench, "AWB2", "SN-A0001");
    bench.clock.advance(std::chrono::hours(24));
    (void)bench.open("AWB1");

    const auto count = [&](auto&& restrict) {
        InspectionFilter filter;
        restrict(filter);
        return findInspections(*bench.journal, filter).size();
    };
    const auto all = findInspections(*bench.journal, {});
    REQUIRE(all.size() == 3);
    CHECK(all.front().stage == "opened");
    CHECK(count([](auto& f) { f.since = "2026-11-26"; }) == 1);
    CHECK(count([](auto& f) { f.until = "2026-11-25"; }) == 2);
    CHECK(count([](auto& f) { f.since = "2026-11-25T11:00:00Z"; }) == 2);
    CHECK(count([](auto& f) { f.since = "2026-11-25T16:00:00+05:00"; }) == 2);
    CHECK(count([](auto& f) { f.until = "2026-11-25T11:00:00Z"; }) == 1);
    CHECK(count([](auto& f) { f.verdict = "match"; }) == 1);
    CHECK(count([](auto& f) { f.channel = "amazon_in"; }) == 0);
    CHECK(count([](auto& f) { f.stage = "closed"; }) == 2);
    CHECK(count([](auto& f) { f.limit = 2; }) == 2);
    CHECK_THROWS_AS(count([](auto& f) { f.since = "yesterday"; }), Error);
    CHECK_THROWS_AS(count([](auto& f) { f.until = "2026-02-30"; }), Error);
}

TEST_CASE("inspections are found by any code that they know") {
    Bench bench;
    closeOne(bench, "AWB1", "SN-A0001");
    const std::string known = GENERATE("RMA-1", "rma-1", "403-1", "awb1", "LPNRB000000001", "sn-a 0001");
    CHECK(inspectionsWith(*bench.journal, known).size() == 1);
    CHECK(inspectionsWith(*bench.journal, "RMA-2").empty());
    CHECK(inspectionsWith(*bench.journal, " ").empty());
}

TEST_CASE("open inspections are no part of a unit's past, nor are voided ones") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-A0001")});
    CHECK(pastInspectionsOfUnit(*bench.journal, normalSerial("SN-A0001")).empty());
    session.voidInspection("wrong parcel");
    CHECK(pastInspectionsOfUnit(*bench.journal, normalSerial("SN-A0001")).empty());
    CHECK(pastInspectionsOfOrder(*bench.journal, OrderId("403-1")).empty());
    InspectionSession unknown = bench.open("AWB2");
    unknown.close("nobody was there"); // closed without a verdict
    CHECK(pastInspectionsOfOrder(*bench.journal, OrderId("403-2")).empty());
}

TEST_CASE("a confirmed unit is on record under its own serial, an unconfirmed one under what was read") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-AOOO1")});
    const bool confirmed = GENERATE(false, true);
    if (confirmed)
        session.confirmIdentity(InspectionSession::Identity::SameUnit);
    session.close("trial");
    CHECK(pastInspectionsOfUnit(*bench.journal, normalSerial("SN-A0001")).size() == (confirmed ? 1 : 0));
    CHECK(pastInspectionsOfUnit(*bench.journal, normalSerial("SN-AOOO1")).size() == (confirmed ? 0 : 1));
    CHECK(inspectionsWith(*bench.journal, "SN-AOOO1").size() == 1); // what was read is found either way
    CHECK(bench.journal->check().empty());
}

TEST_CASE("a projection comes through events that make no sense") {
    Bench bench;
    const InspectionProjection projection;
    SQLite::Database database(":memory:", SQLite::OPEN_READWRITE);
    createSchema(database, "journal");
    ProjectionTables tables(database);
    const nlohmann::json odd = {
        {"return", 5}, {"verdict", {{"flags", "x"}, {"verdict", 3}}}, {"shot", {}}, {"sha256", 1}};
    for (const char* kind :
         {"inspection.opened", "identity.judged", "photo.taken", "photo.retaken", "grade.given",
          "disposition.set", "question.answered", "inspection.closed", "claim.filed", "nonsense"})
        CHECK_NOTHROW(projection.apply(tables, eventOf(kind, odd)));
    CHECK_NOTHROW(projection.apply(tables, Event{1, nlohmann::json::object(), "", ""}));
    CHECK(database.execAndGet("SELECT stage FROM inspection WHERE id = 'RB-1'").getString() == "closed");
}

TEST_CASE("an event that this version cannot read is an error that names it") {
    const auto refusal = [](const std::vector<Event>& events) {
        try {
            (void)replay(events);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::Storage);
            return std::string(error.what());
        }
        return std::string("nothing was thrown");
    };
    const Event opened = eventOf("inspection.opened", {{"return", {{"id", "R"}, {"quantity", 1}}},
                                                       {"announced", true},
                                                       {"units", nlohmann::json::array()},
                                                       {"protocol", "general"}});
    CHECK(refusal({opened}) == "nothing was thrown");
    CHECK(refusal({opened, eventOf("claim.filed", {{"any", 1}})}) == "nothing was thrown");
    CHECK_THAT(refusal({eventOf("grade.given", {})}), ContainsSubstring("never opened"));
    CHECK_THAT(refusal({opened, opened}), ContainsSubstring("second time"));
    CHECK_THAT(refusal({opened, eventOf("item.weighed", {})}), ContainsSubstring("item.weighed"));
    CHECK_THAT(refusal({opened, eventOf("grade.given", {{"grade", 3}})}),
               ContainsSubstring("`grade` is no text"));
    CHECK_THAT(refusal({opened, eventOf("identity.judged", {{"verdict", {{"verdict", "perhaps"}}}})}),
               ContainsSubstring("perhaps"));
    Event newer = eventOf("grade.given", {});
    newer.body["v"] = 2;
    CHECK_THAT(refusal({opened, newer}), ContainsSubstring("version"));
    Event foreign = eventOf("grade.given", {});
    foreign.body["inspection"] = "RB-2";
    CHECK_THAT(refusal({opened, foreign}), ContainsSubstring("another inspection"));
}

TEST_CASE("somebody's badge is no code of the item, wherever it is seen") {
    Bench bench;
    const std::string badge = "RBID-7K3QX9MD7K3QX9MD";
    bench.legible = {code("SN-A0001"), code(badge)};
    InspectionSession session = bench.open("AWB1");
    session.see({code(badge), code("SN-A0001")});
    CHECK_THROWS_AS(session.seeText("rbid-7k3q", InspectionSession::TextSource::Typed), Error);
    CHECK_THROWS_AS(bench.open(badge), Error);
    REQUIRE(session.takePhoto("label", picture(1), InspectionSession::Acceptance::OnlyGood).accepted);
    bool sawSerial = false;
    bench.journal->forEach(1, [&](const Event& event) {
        const std::string body = toUpper(event.body.dump());
        CHECK(body.find("RBID") == std::string::npos);
        sawSerial |= body.find("SN-A0001") != std::string::npos;
        return true;
    });
    CHECK(sawSerial);
}

TEST_CASE("records survive the way through an event") {
    OrderLine line;
    line.channel = "amazon_in";
    line.order = OrderId("1");
    line.line = OrderLineId("2");
    line.sku = "S";
    line.gtin = "04006381333931";
    line.title = "Täst";
    line.quantity = 3;
    line.unitPrice = Money{123456, "INR"};
    line.orderedAt = parseTimestamp("2026-01-02T03:04:05.678Z");
    line.returnWindowUntil = parseDate("2026-02-03");
    line.buyerKey = "ab";
    CHECK(orderLineFrom(toJson(line)) == line);
    CHECK(orderLineFrom(toJson(OrderLine{})) == OrderLine{});

    DispatchedUnit unit;
    unit.order = OrderId("1");
    unit.serial = "SN 1";
    unit.serialNormal = "SN1";
    unit.components = {"C1", "C2"};
    unit.lot = "L";
    unit.expiry = parseDate("2027-01-01");
    unit.dispatchedAt = parseTimestamp("2026-01-02T00:00:00Z");
    unit.warrantyUntil = parseDate("2028-01-01");
    CHECK(dispatchedUnitFrom(toJson(unit)) == unit);

    ReturnNotice notice;
    notice.id = ReturnId("R");
    notice.quantity = 2;
    notice.reason = "DEFECTIVE";
    notice.refundedAt = parseTimestamp("2026-01-02T00:00:00Z");
    notice.type = "rto";
    CHECK(returnNoticeFrom(toJson(notice)) == notice);

    Verdict verdict;
    verdict.kind = VerdictKind::OtherUnit;
    verdict.flags = {Flag::Recalled, Flag::CheckDigitWrong};
    verdict.reasons = {{"serial_dispatched_on_other_order", "It was.", {{"order", "9"}}}};
    verdict.expectedSerial = "A";
    verdict.seenSerial = "B";
    verdict.unit = unit;
    CHECK(verdictFrom(toJson(verdict)) == verdict);
    CHECK(toJson(verdict).at("cbv_disposition") == "mismatch_instance");

    nlohmann::json broken = toJson(line);
    broken.erase("sku");
    CHECK_THROWS_AS(orderLineFrom(broken), Error);
    broken = toJson(notice);
    broken["refunded_at"] = "soon";
    CHECK_THROWS_AS(returnNoticeFrom(broken), Error);
    CHECK_THROWS_AS(verdictFrom(nlohmann::json(5)), Error);
}
