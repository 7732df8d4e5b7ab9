#include "core/workspace/unit_life.h"

#include "tests/inspection/bench.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

const Date kToday = *parseDate("2026-11-25");

std::vector<UnitLife> livesOf(Bench& bench, const std::string& code, Date today = kToday) {
    return unitLives(bench.mirror, *bench.journal, lookUp(bench.mirror, *bench.journal, code), today).lives;
}

UnitLife onlyLife(Bench& bench, const std::string& code, Date today = kToday) {
    const std::vector<UnitLife> lives = livesOf(bench, code, today);
    REQUIRE(lives.size() == 1);
    return lives.front();
}

std::string kindsOf(const UnitLife& life) {
    std::string kinds;
    for (const LifeStep& step : life.steps)
        kinds += (kinds.empty() ? "" : " ") + std::string(toString(step.kind));
    return kinds;
}

DispatchedUnit dispatched(const std::string& order, const std::string& serial, const std::string& at,
                          const std::string& sku = "PHONE") {
    DispatchedUnit unit;
    unit.order = OrderId(order);
    unit.line = OrderLineId("1");
    unit.sku = sku;
    unit.serial = serial;
    unit.serialNormal = normalSerial(serial);
    unit.dispatchedAt = parseTimestamp(at);
    return unit;
}

void put(Mirror& mirror, const auto& record) {
    Mirror::Batch batch(mirror);
    mirror.put(record);
    batch.commit();
}

ReturnNotice announced(const std::string& order, const std::string& id, const std::string& at) {
    ReturnNotice notice;
    notice.channel = "shopify";
    notice.id = ReturnId(id);
    notice.order = OrderId(order);
    notice.sku = "PHONE";
    notice.awb = "AWB-" + id;
    notice.reason = "defective";
    notice.requestedAt = parseTimestamp(at);
    return notice;
}

/// One whole inspection of what lies in the parcel.
void inspect(Bench& bench, const std::string& parcel, const std::string& serial, const std::string& grade) {
    bench.legible = {code(serial)};
    InspectionSession session = bench.open(parcel);
    session.see({code(serial)});
    completeAll(session);
    session.setGrade(grade);
    session.setDisposition("refurbish");
    session.close("trial");
}

} // namespace

TEST_CASE("a unit that was sold, came back, was sold again and came back worse has its whole life told") {
    Bench bench;
    inspect(bench, "AWB1", "SN-A0001", "A");
    put(bench.mirror, dispatched("403-9", "SN-A0001", "2026-11-26T10:00:00Z"));
    put(bench.mirror, announced("403-9", "RMA-9", "2026-11-27T10:00:00Z"));
    bench.clock.advance(std::chrono::hours(72));
    inspect(bench, "RMA-9", "SN-A0001", "C");

    const UnitLife life = onlyLife(bench, "SN-A0001");
    CHECK(kindsOf(life) ==
          "dispatched return_announced inspected dispatched_again return_announced inspected "
          "regraded");
    CHECK(life.serial == "SN-A0001");
    CHECK(life.title == "A PHONE");
    CHECK(life.contradictions.empty());
    CHECK(life.steps.at(1).returnId == ReturnId("RMA-1"));
    CHECK_FALSE(life.steps.at(1).at);
    CHECK(life.steps.at(2).verdict == "match");
    CHECK(life.steps.at(2).by == "asha");
    CHECK(life.steps.at(4).reason == "defective");
    CHECK(life.steps.at(6).gradeBefore == "A");
    CHECK(life.steps.at(6).grade == "C");
}

TEST_CASE("every code of a unit leads to the same life") {
    Bench bench;
    DispatchedUnit unit = dispatched("403-1", "SN-A0001", "2026-11-01T10:00:00Z");
    unit.gtin = "04006381333931";
    unit.imei1 = "490154203237518";
    unit.components = {"BATT-0001"};
    unit.awb = "FW1";
    put(bench.mirror, unit);
    for (const char* asked : {"SN-A0001", " sn-a0001", "490154203237518", "BATT-0001", "FW1", "AWB1", "RMA-1",
                              "LPNRB000000001", "403-1"}) {
        CAPTURE(asked);
        const UnitLife life = onlyLife(bench, asked);
        CHECK(life.serial == "SN-A0001");
        CHECK(life.imeis == std::vector<std::string>{"490154203237518"});
        CHECK(life.components == unit.components);
        CHECK(kindsOf(life) == "dispatched return_announced");
    }
    CHECK(livesOf(bench, "4006381333931").size() == 2);
    CHECK(livesOf(bench, "AWB3").empty()); // mugs and cups have no serials
    CHECK(livesOf(bench, "NOBODY-KNOWS-1").empty());
}

TEST_CASE("one serial of two products is two lives") {
    Bench bench;
    put(bench.mirror, dispatched("500-1", "SN-A0001", "2026-11-02T10:00:00Z", "KETTLE"));
    inspect(bench, "AWB1", "SN-A0001", "A");
    const std::vector<UnitLife> lives = livesOf(bench, "SN-A0001");
    REQUIRE(lives.size() == 2);
    CHECK(lives[0].sku == "PHONE");
    CHECK(kindsOf(lives[0]) == "dispatched return_announced inspected");
    CHECK(lives[1].sku == "KETTLE");
    CHECK(kindsOf(lives[1]) == "dispatched");
    CHECK(lives[0].contradictions.empty());
}

TEST_CASE("a unit that was sent twice without coming back is a contradiction that names both orders") {
    Bench bench;
    put(bench.mirror, dispatched("600-1", "SN-X0001", "2026-11-01T10:00:00Z"));
    put(bench.mirror, dispatched("600-2", "SN-X0001", "2026-11-05T10:00:00Z"));
    const UnitLife life = onlyLife(bench, "SN-X0001");
    REQUIRE(life.contradictions.size() == 1);
    CHECK(life.contradictions[0] ==
          "It was dispatched on order 600-1 (2026-11-01) and on order 600-2 (2026-11-05), and no "
          "return between is known.");
    put(bench.mirror, announced("600-1", "RMA-60", "2026-11-03T10:00:00Z"));
    CHECK(onlyLife(bench, "SN-X0001").contradictions.empty());
}

TEST_CASE("of an order of three equal units, the return is the inspected one's and nobody else's") {
    Bench bench;
    for (const char* serial : {"SN-T0001", "SN-T0002", "SN-T0003"})
        put(bench.mirror, dispatched("700-1", serial, "2026-11-01T10:00:00Z"));
    put(bench.mirror, announced("700-1", "RMA-70", "2026-11-03T10:00:00Z"));
    for (const UnitLife& life : livesOf(bench, "RMA-70")) {
        REQUIRE(kindsOf(life) == "dispatched return_announced");
        CHECK(life.steps.back().unitsOnLine == 3);
    }
    inspect(bench, "RMA-70", "SN-T0002", "A");
    CHECK(kindsOf(onlyLife(bench, "SN-T0001")) == "dispatched");
    CHECK(kindsOf(onlyLife(bench, "SN-T0002")) == "dispatched return_announced inspected");
    CHECK(onlyLife(bench, "SN-T0002").steps.at(1).unitsOnLine == 1);
}

TEST_CASE("swapped parcels stand in both lives") {
    Bench bench;
    inspect(bench, "AWB1", "SN-B0002", "A");
    const std::vector<UnitLife> lives = livesOf(bench, "RMA-1");
    REQUIRE(lives.size() == 2);
    CHECK(lives[0].serial == "SN-A0001");
    CHECK(kindsOf(lives[0]) == "dispatched return_announced other_unit_came");
    CHECK(lives[0].steps.back().serial == normalSerial("SN-B0002"));
    CHECK(lives[1].serial == "SN-B0002");
    CHECK(kindsOf(lives[1]) == "dispatched return_announced inspected");
    CHECK(lives[1].steps.back().returnId == ReturnId("RMA-1"));
}

TEST_CASE("a return whose unit nobody could prove is told as that, and a voided inspection proves nothing") {
    Bench bench;
    InspectionSession session = bench.open("AWB1");
    session.see({code("SN-AO001")});
    session.close("trial");
    const UnitLife life = onlyLife(bench, "RMA-1");
    CHECK(kindsOf(life) == "dispatched return_announced return_inspected");
    CHECK(life.steps.back().verdict == "probable_match");

    put(bench.mirror, dispatched("403-2", "SN-B0003", "2026-11-01T10:00:00Z"));
    InspectionSession wrong = bench.open("AWB2");
    wrong.see({code("SN-B0002")});
    wrong.voidInspection("wrong parcel");
    const UnitLife second = onlyLife(bench, "SN-B0002");
    CHECK(kindsOf(second) == "dispatched return_announced voided");
    CHECK(second.steps.at(1).unitsOnLine == 2);
}

TEST_CASE("a unit that was never ours has the life that inspections saw") {
    Bench bench;
    inspect(bench, "AWB1", "SN-Q7777", "D");
    const UnitLife life = onlyLife(bench, "SN-Q7777");
    CHECK(life.serial == normalSerial("SN-Q7777"));
    CHECK(kindsOf(life) == "inspected");
    CHECK(life.steps.front().verdict == "unknown_unit");
}

TEST_CASE("warranty, expiry, recalls and blocklist are of the day asked for, and say why") {
    Bench bench;
    DispatchedUnit unit = dispatched("800-1", "SN-R0005", "2026-11-01T10:00:00Z");
    unit.lot = "L5";
    unit.components = {"BATT-9"};
    unit.expiry = parseDate("2026-12-31");
    unit.warrantyUntil = parseDate("2026-11-25");
    put(bench.mirror, unit);
    Recall recall;
    recall.sku = "PHONE";
    recall.lotFrom = "L1";
    recall.lotTo = "L9";
    recall.notice = "Battery may swell";
    put(bench.mirror, recall);
    put(bench.mirror, BlockEntry{normalSerial("BATT-9"), "stolen", {}, "police"});

    const UnitLife now = onlyLife(bench, "SN-R0005");
    CHECK(now.inWarranty == true);
    CHECK(now.expired == false);
    REQUIRE(now.recalls.size() == 1);
    CHECK(now.recalls[0].why == "SKU PHONE, lot L5 within L1 to L9");
    REQUIRE(now.blocked.size() == 1);
    CHECK(now.blocked[0].reason == "stolen");
    const UnitLife later = onlyLife(bench, "SN-R0005", *parseDate("2027-01-01"));
    CHECK(later.inWarranty == false);
    CHECK(later.expired == true);
    CHECK_FALSE(onlyLife(bench, "SN-A0001").inWarranty);
}

TEST_CASE("of an order of several products the returned one's life comes first") {
    Bench bench;
    put(bench.mirror, dispatched("850-1", "SN-K0001", "2026-11-01T10:00:00Z", "KETTLE"));
    put(bench.mirror, dispatched("850-1", "SN-P0001", "2026-11-01T10:00:00Z"));
    CHECK(livesOf(bench, "850-1").front().serial == "SN-K0001");
    put(bench.mirror, announced("850-1", "RMA-85", "2026-11-03T10:00:00Z"));
    const std::vector<UnitLife> lives = livesOf(bench, "RMA-85");
    REQUIRE(lives.size() == 2);
    CHECK(lives[0].serial == "SN-P0001");
    CHECK(kindsOf(lives[0]) == "dispatched return_announced");
    CHECK(kindsOf(lives[1]) == "dispatched");
}

TEST_CASE("an order of very many units says that lives are left out") {
    Bench bench;
    for (std::size_t i = 0; i <= kMaxLives; ++i)
        put(bench.mirror, dispatched("900-1", "SN-M" + std::to_string(1000 + i), "2026-11-01T10:00:00Z"));
    const LookupAnswer answer = lookUp(bench.mirror, *bench.journal, "900-1");
    const UnitLives lives = unitLives(bench.mirror, *bench.journal, answer, kToday);
    CHECK(lives.lives.size() == kMaxLives);
    CHECK(lives.leftOut);
}
