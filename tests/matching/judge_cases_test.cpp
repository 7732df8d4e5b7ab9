#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("a match names the order and the day, the recorded serial and the one read") {
    Shop shop;
    const Verdict verdict = shop.judgeSeen({serial("px a001")});
    CHECK(verdict.reasons.front().text == "This unit was sold on order A on 3 Oct 2026.");
    CHECK(verdict.reasons.front().facts.at("date") == "2026-10-03");
    CHECK(verdict.expectedSerial == "PX-A001");
    CHECK(verdict.seenSerial == "px a001");
    REQUIRE(verdict.unit);
    CHECK(*verdict.unit == shop.sold());
}

TEST_CASE("a serial sold on another order is other_unit and names that order") {
    Shop shop;
    const Verdict verdict = shop.judgeSeen({serial("PX-B002")});
    REQUIRE(verdict.kind == VerdictKind::OtherUnit);
    CHECK(verdict.reasons.front().text == "This unit was sold on order B on 5 Oct 2026, to another buyer.");
    CHECK(verdict.reasons.front().facts.at("order") == "B");
    CHECK(verdict.expectedSerial == "PX-A001");
    CHECK(verdict.unit->order == OrderId("B"));
}

TEST_CASE("another order of the same buyer is said to be that buyer's, an unknown buyer nobody's") {
    Shop shop;
    shop.history.lines[1].buyerKey = "buyer-1";
    CHECK_THAT(shop.judgeSeen({serial("PX-B002")}).reasons.front().text,
               ContainsSubstring("to the same buyer"));
    shop.history.lines[1].buyerKey.clear();
    CHECK_THAT(shop.judgeSeen({serial("PX-B002")}).reasons.front().text,
               ContainsSubstring("not on this one"));
}

TEST_CASE("a real other unit one character away is other_unit and never probable") {
    Shop shop;
    shop.history.units.push_back(unitOf("B", "PX-A002", "2026-10-05"));
    CHECK(shop.judgeSeen({serial("PX-A002")}).kind == VerdictKind::OtherUnit);
    shop.history.units.push_back(unitOf("B", "PX-AO01", "2026-10-05"));
    CHECK(shop.judgeSeen({serial("PX-AO01")}).kind == VerdictKind::OtherUnit);
}

TEST_CASE("one edit is near only for serials of six characters and more") {
    Shop shop;
    shop.changeSold({unitOf("A", "K1234", "2026-10-03")});
    CHECK(shop.judgeSeen({serial("K1239")}).kind == VerdictKind::UnknownUnit);
    shop.changeSold({unitOf("A", "K12345", "2026-10-03")});
    CHECK(shop.judgeSeen({serial("K12349")}).kind == VerdictKind::ProbableMatch);
    CHECK(shop.judgeSeen({serial("K12399")}).kind == VerdictKind::UnknownUnit);
}

TEST_CASE("a probable match says which serial was sold and which was read") {
    Shop shop;
    const Verdict verdict = shop.judgeSeen({serial("PX-AO01")});
    REQUIRE(verdict.needsConfirmation());
    CHECK(verdict.expectedSerial == "PX-A001");
    CHECK(verdict.seenSerial == "PX-AO01");
    CHECK(verdict.unit->order == OrderId("A"));
}

TEST_CASE("an unknown serial that looks like a unit sold elsewhere is mentioned, not accepted") {
    Shop shop;
    const Verdict verdict = shop.judgeSeen({serial("PX-BOO2")});
    CHECK(verdict.kind == VerdictKind::UnknownUnit);
    CHECK(hasReason(verdict, "serial_looks_like_other"));
    CHECK_FALSE(verdict.unit);
}

TEST_CASE("a unit that came back and was sent out again is a match on its new order") {
    Shop shop;
    shop.history.inspections = {inspected("R-OLD", "Z", "PX-A001", "2026-09-20")};
    shop.history.units.push_back(unitOf("Z", "PX-A001", "2026-09-01"));
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
}

TEST_CASE("a unit's own return inspected earlier under the same id does not make it already returned") {
    Shop shop;
    shop.history.inspections = {inspected("RA", "A", "PX-A001", "2026-11-20")};
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
}

TEST_CASE("the same return id of another channel is another return") {
    Shop shop;
    PastInspection past = inspected("RA", "A", "PX-A001", "2026-11-20");
    past.channel = "flipkart";
    shop.history.inspections = {past};
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::AlreadyReturned);
}

TEST_CASE("already_returned names the return, its order and its day") {
    Shop shop;
    shop.history.inspections = {inspected("R-OLD", "A", "PX-A001", "2026-10-20")};
    const Verdict verdict = shop.judgeSeen({serial("PX-A001")});
    REQUIRE(verdict.kind == VerdictKind::AlreadyReturned);
    CHECK_THAT(verdict.reasons.front().text,
               ContainsSubstring("return R-OLD of order A inspected on 20 Oct 2026"));
    CHECK(hasReason(verdict, "serial_dispatched_on_line"));
}

TEST_CASE("a sale without a date after a matching return is still a sale") {
    Shop shop;
    shop.changeSold({unitOf("A", "PX-A001", "")});
    shop.history.inspections = {inspected("R-OLD", "Z", "PX-A001", "2026-09-20")};
    shop.history.units.push_back(unitOf("Z", "PX-A001", "2026-09-01"));
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
}

TEST_CASE("a unit sold twice belongs to its latest sale, and the verdict tells of both") {
    Shop shop;
    shop.history.units.push_back(unitOf("B", "PX-A001", "2026-11-05"));
    const Verdict verdict = shop.judgeSeen({serial("PX-A001")});
    REQUIRE(verdict.kind == VerdictKind::OtherUnit);
    CHECK(verdict.unit->order == OrderId("B"));
    CHECK(hasReason(verdict, "serial_sold_again"));
    shop.history.units.back().dispatchedAt = at("2026-09-05");
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
    shop.history.units.back().dispatchedAt.reset();
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
}

TEST_CASE("a unit sold again under its serial alone is found by its IMEI too") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.imei1 = kImei1;
    shop.changeSold({unit});
    shop.history.units.push_back(unitOf("B", "PX-A001", "2026-11-05"));
    CHECK(shop.judgeSeen({of(IdentifierKind::Imei, kImei1)}).kind == VerdictKind::OtherUnit);
}

TEST_CASE("a later sale of another product with the same serial says nothing of this unit") {
    Shop shop;
    shop.history.units.push_back(unitOf("T", "PX-A001", "2026-11-05", "TABLET", kTablet));
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
    shop.history.inspections = {inspected("RT", "T", "PX-A001", "2026-11-20")};
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
}

TEST_CASE("one GTIN under two channels' SKUs is one product") {
    Shop shop;
    shop.history.units.push_back(unitOf("F", "PX-F001", "2026-10-09", "FK-PHONE", kPhone));
    CHECK(shop.judgeSeen({serial("PX-F001")}).kind == VerdictKind::OtherUnit);
}

TEST_CASE("a crossed swap goes before an earlier inspection of the seen unit") {
    Shop shop;
    shop.history.inspections = {inspected("RB", "B", "PX-A001", "2026-11-01", VerdictKind::OtherUnit),
                                inspected("RX", "X", "PX-B002", "2026-11-02")};
    const Verdict verdict = shop.judgeSeen({serial("PX-B002")});
    CHECK(verdict.kind == VerdictKind::OurMixup);
    CHECK_THAT(verdict.reasons.front().text, ContainsSubstring("came back from order B in return RB"));
}

TEST_CASE("two parcels without a waybill are no shared parcel") {
    Shop shop;
    CHECK(shop.judgeSeen({serial("PX-B002")}).kind == VerdictKind::OtherUnit);
    shop.history.units[0].awb = "AWB-1";
    shop.expected.units[0].awb = "AWB-1";
    shop.history.units[1].awb = "AWB-2";
    CHECK(shop.judgeSeen({serial("PX-B002")}).kind == VerdictKind::OtherUnit);
}

TEST_CASE("a wrong product that our records say we sent is our mix-up: it must block a claim") {
    Shop shop;
    DispatchedUnit ours = shop.sold();
    ours.awb = "AWB-1";
    shop.changeSold({ours});
    shop.history.units[2].awb = "AWB-1";
    const Verdict verdict = shop.judgeSeen({serial("TB-77001")});
    CHECK(verdict.kind == VerdictKind::OurMixup);
    CHECK(hasReason(verdict, "left_in_our_parcel"));
    CHECK(hasReason(verdict, "serial_of_other_product"));
}

TEST_CASE("the right serial in a wrong box is a match with an unexpected item") {
    Shop shop;
    const Verdict verdict = shop.judgeSeen({serial("PX-A001"), gtin(kTablet)});
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(hasReason(verdict, "product_code_differs"));
    CHECK(hasFlag(verdict, Flag::UnexpectedItem));
}

TEST_CASE("a second GTIN of the product and several GTINs on a box agree") {
    Shop shop;
    OrderLine line = lineOf("C");
    line.gtin = kForeign;
    shop.history.lines.push_back(line);
    CHECK(shop.judgeSeen({gtin(kForeign), serial("ZX-90817")}).kind == VerdictKind::UnknownUnit);
    CHECK(shop.judgeSeen({gtin(kTablet), gtin(kPhone), serial("ZX-90817")}).kind == VerdictKind::UnknownUnit);
}

TEST_CASE("a further unit in view is named beside the match") {
    Shop shop;
    const Verdict verdict = shop.judgeSeen({serial("PX-A001"), serial("PX-B002")});
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(hasReason(verdict, "other_unit_seen_too"));
    CHECK(hasFlag(verdict, Flag::UnexpectedItem));
}

TEST_CASE("serial and IMEI of one unit are not two units") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.imei1 = kImei1;
    shop.changeSold({unit});
    const Verdict verdict = shop.judgeSeen({serial("PX-A001"), of(IdentifierKind::Imei, kImei1)});
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(verdict.flags.empty());
    CHECK(verdict.expectedSerial == "PX-A001"); // the one that people compare
    CHECK(verdict.seenSerial == "PX-A001");
}

TEST_CASE("a component mismatch names the part and the unit it belongs to") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.components = {"BAT-1001"};
    shop.changeSold({unit});
    DispatchedUnit other = unitOf("B", "PX-B900", "2026-10-05");
    other.components = {"BAT-9009"};
    shop.history.units.push_back(other);
    const Verdict verdict =
        shop.judgeSeen({serial("PX-A001"), of(IdentifierKind::SecondarySerial, "BAT9009")});
    REQUIRE(verdict.kind == VerdictKind::ComponentMismatch);
    CHECK_THAT(verdict.reasons.front().text, ContainsSubstring("BAT9009"));
    CHECK_THAT(verdict.reasons.front().text, ContainsSubstring("PX-B900, sold on order B"));
}

TEST_CASE("a part of the expected unit read alone does not accuse: the unit's serial was not read") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.components = {"BAT-1001"};
    shop.changeSold({unit});
    const Verdict verdict = shop.judgeSeen({gtin(kPhone), serial("BAT-1001")});
    CHECK(verdict.kind == VerdictKind::Unreadable);
    CHECK(hasReason(verdict, "component_of_expected_unit"));
}

TEST_CASE("digits of the box's GTIN are not an unknown serial") {
    Shop shop;
    CHECK(shop.judgeSeen({gtin(kPhone), serial(kPhone.substr(1))}).kind == VerdictKind::Unreadable);
    CHECK(shop.judgeSeen(codes({"(01)" + kPhone})).kind == VerdictKind::Unreadable);
}

TEST_CASE("a shop that records the GTIN as the serial has recorded no serial") {
    Shop shop;
    shop.changeSold({unitOf("A", kPhone.substr(1), "2026-10-03")});
    CHECK(shop.judgeSeen({gtin(kPhone), serial(kPhone.substr(1))}).kind == VerdictKind::ProductMatch);
}

TEST_CASE("a recorded serial of digits that could be a GTIN too is the serial and no other product") {
    Shop shop;
    shop.changeSold({unitOf("A", kForeign.substr(1), "2026-10-03")});
    const Verdict verdict = shop.judgeSeen(codes({kForeign.substr(1)}));
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(verdict.flags.empty());
}

TEST_CASE("of several unknown texts the likeliest serial is shown") {
    Shop shop;
    SECTION("the GS1 serial before all") {
        const std::string raw = "(01)" + kPhone + "(21)ZZ11";
        const Verdict verdict = shop.judgeSeen({{IdentifierKind::Gtin, kPhone, raw, true, ""},
                                                {IdentifierKind::Serial, "ZZ11X", raw, true, ""},
                                                serial("AB-C001"),
                                                serial("S/N: QQ-90001")});
        CHECK(verdict.seenSerial == "ZZ11X");
    }
    SECTION("then the one with a caption, shown without it") {
        const Verdict verdict =
            shop.judgeSeen({serial("AB-C001"), serial("S/N: QQ-90001"), of(IdentifierKind::Imei, kImei1)});
        CHECK(verdict.seenSerial == "QQ-90001");
    }
    SECTION("then the IMEI") {
        CHECK(shop.judgeSeen({serial("AB-C001"), of(IdentifierKind::Imei, kImei1)}).seenSerial == kImei1);
    }
    SECTION("then the text of the expected serial's shape") {
        CHECK(shop.judgeSeen({serial("123456789012345678"), serial("XY-C901")}).seenSerial == "XY-C901");
    }
}

TEST_CASE("a web address on the box is not taken for the serial, unless serials look like that") {
    Shop shop;
    CHECK(shop.judgeSeen({serial("HTTPS://EXAMPLE.COM/P/123456")}).kind == VerdictKind::Unreadable);
    shop.changeSold({unitOf("A", "HTTPS://EXAMPLE.COM/U/1", "2026-10-03")});
    CHECK(shop.judgeSeen({serial("HTTPS://EXAMPLE.COM/P/123456")}).kind == VerdictKind::UnknownUnit);
}

TEST_CASE("a line with units of which no serial was recorded says so before it accuses") {
    Shop shop;
    shop.expected.line->quantity = 2;
    const Verdict verdict = shop.judgeSeen({gtin(kPhone), serial("ZX-90817")});
    CHECK(verdict.kind == VerdictKind::UnknownUnit);
    CHECK(hasReason(verdict, "serials_recorded_in_part"));
}

TEST_CASE("an order that the mirror does not have is judged by the notice's SKU") {
    Shop shop;
    shop.expected.line.reset();
    shop.expected.units.clear();
    shop.expected.notice->order = OrderId("NEW");
    CHECK(shop.judgeSeen({gtin(kPhone)}).kind == VerdictKind::ProductMatch);
    CHECK(shop.judgeSeen({gtin(kTablet)}).kind == VerdictKind::OtherProduct);
    CHECK(shop.judgeSeen({serial("PX-B002")}).kind == VerdictKind::OtherUnit);
}

TEST_CASE("a stock unit on a line without recorded serials may be the one that was sent") {
    Shop shop;
    shop.changeSold({unitOf("A", "", "2026-10-03")});
    shop.expected.serialUse = SerialUse::Optional;
    CHECK(shop.judgeSeen({gtin(kPhone), serial("PX-STOCK9")}).kind == VerdictKind::ProductMatch);
    CHECK(shop.judgeSeen({gtin(kPhone), serial("PX-B002")}).kind == VerdictKind::OtherUnit);
}

TEST_CASE("an empty parcel is empty whatever was read on it") {
    Shop shop;
    shop.observed.itemsFound = 0;
    const Verdict verdict = shop.judgeSeen({serial("PX-A001")});
    CHECK(verdict.kind == VerdictKind::EmptyParcel);
    CHECK(verdict.reasons.front().text == "Nothing was in the parcel; 1 item was declared.");
    CHECK(verdict.expectedSerial == "PX-A001");
}

TEST_CASE("fewer items than declared is quantity_short, unless what is there contradicts more strongly") {
    Shop shop;
    shop.expected.itemsDeclared = 3;
    shop.observed.itemsFound = 2;
    Verdict verdict = shop.judgeSeen({serial("PX-A001")});
    CHECK(verdict.kind == VerdictKind::QuantityShort);
    CHECK(verdict.reasons.front().text == "Of 3 declared items 2 were in the parcel.");
    CHECK(hasReason(verdict, "serial_dispatched_on_line"));
    CHECK(shop.judgeSeen({}).kind == VerdictKind::QuantityShort);
    verdict = shop.judgeSeen({serial("PX-B002")});
    CHECK(verdict.kind == VerdictKind::OtherUnit);
    CHECK(hasReason(verdict, "items_missing"));
    CHECK(shop.judgeSeen({serial("ZX-90817")}).kind == VerdictKind::UnknownUnit);
    CHECK(shop.judgeSeen({gtin(kTablet)}).kind == VerdictKind::OtherProduct);
    shop.observed.itemsFound = 3;
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
}

TEST_CASE("more items than declared are an unexpected item beside the verdict") {
    Shop shop;
    shop.observed.itemsFound = 2;
    const Verdict verdict = shop.judgeSeen({serial("PX-A001")});
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(hasFlag(verdict, Flag::UnexpectedItem));
    CHECK(hasReason(verdict, "items_too_many"));
}

TEST_CASE("a parcel that nobody announced names the order of the unit in it and is never a match") {
    Shop shop;
    shop.expected = ExpectedItem{};
    const Verdict verdict = shop.judgeSeen({serial("PX-B002")});
    CHECK(verdict.kind == VerdictKind::OtherUnit);
    CHECK(verdict.reasons.front().text == "This unit was sold on order B on 5 Oct 2026.");
    CHECK(hasFlag(verdict, Flag::UnexpectedItem));
    CHECK(headline(verdict) == "A unit of ours, sold on B.");
}
