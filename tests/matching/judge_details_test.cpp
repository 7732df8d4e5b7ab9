#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("a known unit whose record names no product is another product when its box says so") {
    Shop shop;
    shop.history.units.push_back(unitOf("B", "PX-B500", "2026-10-05", "", ""));
    shop.history.units.back().line = OrderLineId();
    CHECK(shop.judgeSeen({serial("PX-B500")}).kind == VerdictKind::OtherUnit);
    CHECK(shop.judgeSeen({serial("PX-B500"), gtin(kTablet)}).kind == VerdictKind::OtherProduct);
}

TEST_CASE("a dispatch without SKU is of the product of its order line") {
    Shop shop;
    OrderLine tablet = lineOf("B", "TABLET", kTablet);
    tablet.line = OrderLineId("B-2");
    shop.history.lines.push_back(tablet);
    DispatchedUnit unit = unitOf("B", "PX-B500", "2026-10-05", "", "");
    unit.line = tablet.line;
    shop.history.units.push_back(unit);
    const Verdict verdict = shop.judgeSeen({serial("PX-B500")});
    CHECK(verdict.kind == VerdictKind::OtherProduct);
    CHECK_THAT(verdict.reasons.front().text,
               ContainsSubstring("This unit is \"Product TABLET\", sold on order B"));
}

TEST_CASE("SKUs that differ in case and outer spaces are one product") {
    Shop shop;
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03", " phone ", "")});
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
}

TEST_CASE("a return that declares no items is judged as one of one item") {
    Shop shop;
    shop.expected.itemsDeclared = 0;
    shop.observed.itemsFound = 1;
    CHECK(shop.judgeSeen({serial("PX-A001")}).flags.empty());
}

TEST_CASE("an unknown IMEI is shown beside the expected IMEI, an unknown serial beside the serial") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.imei1 = kImei1;
    shop.changeSold({unit});
    CHECK(shop.judgeSeen({of(IdentifierKind::Imei, kImei2)}).expectedSerial == kImei1);
    CHECK(shop.judgeSeen({serial("ZX-90817")}).expectedSerial == "PX-A001");
}

TEST_CASE("beside an unknown serial stands the most similar of the line's serials") {
    Shop shop;
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03"), unitOf("A", "ZX-90000", "2026-10-03")});
    CHECK(shop.judgeSeen({serial("ZX-90817")}).expectedSerial == "ZX-90000");
}

TEST_CASE("an unknown serial that was in another return's parcel before says so") {
    Shop shop;
    shop.history.inspections = {inspected("RQ", "Q", "ZX-90817", "2026-11-01", VerdictKind::UnknownUnit)};
    CHECK(hasReason(shop.judgeSeen({serial("ZX-90817")}), "serial_seen_before"));
    shop.history.inspections = {inspected("RA", "A", "ZX-90817", "2026-11-01", VerdictKind::UnknownUnit)};
    CHECK_FALSE(hasReason(shop.judgeSeen({serial("ZX-90817")}), "serial_seen_before"));
}

TEST_CASE("an earlier return of the unit is told beside a probable match and an unannounced unit") {
    Shop shop;
    shop.history.inspections = {inspected("R-OLD", "A", "PX-A001", "2026-10-20"),
                                inspected("RB", "B", "PX-B002", "2026-11-01")};
    CHECK(hasReason(shop.judgeSeen({serial("PX-AO01")}), "unit_returned_before"));
    shop.expected = ExpectedItem{};
    const Verdict verdict = shop.judgeSeen({serial("PX-B002")});
    CHECK(verdict.kind == VerdictKind::OtherUnit);
    CHECK(hasReason(verdict, "unit_returned_before"));
}

TEST_CASE("of two other sales the later one is named, whichever the records list first") {
    Shop shop;
    shop.history.units.push_back(unitOf("B", "PX-M100", "2026-10-09"));
    shop.history.units.push_back(unitOf("C", "PX-M100", "2026-10-02"));
    shop.history.units.push_back(unitOf("D", "PX-M100", ""));
    CHECK(shop.judgeSeen({serial("PX-M100")}).unit->order == OrderId("B"));
    std::reverse(shop.history.units.begin(), shop.history.units.end());
    CHECK(shop.judgeSeen({serial("PX-M100")}).unit->order == OrderId("B"));
}

TEST_CASE("our unit that came back from a third order does not make B's parcel a swap") {
    Shop shop;
    shop.history.inspections = {inspected("RC", "C", "PX-A001", "2026-11-01", VerdictKind::OtherUnit)};
    CHECK(shop.judgeSeen({serial("PX-B002")}).kind == VerdictKind::OtherUnit);
}

TEST_CASE("a part recorded for an earlier sale of the same unit is its own") {
    Shop shop;
    DispatchedUnit earlier = unitOf("Z", "PX-A001", "2026-09-01");
    earlier.components = {"BAT-1001"};
    shop.history.units.push_back(earlier);
    CHECK(shop.judgeSeen({serial("PX-A001"), serial("BAT-1001")}).kind == VerdictKind::Match);
}

TEST_CASE("a part of a unit for which no parts were recorded says nothing") {
    Shop shop;
    CHECK(shop.judgeSeen({serial("PX-A001"), of(IdentifierKind::SecondarySerial, "BAT5555")}).kind ==
          VerdictKind::Match);
}

TEST_CASE("what looks alike goes before what is one edit away, and codes of other kinds are neither") {
    Shop shop;
    const Verdict verdict = shop.judgeSeen({serial("PX-A0010"), serial("PX-AO01")});
    CHECK(verdict.seenSerial == "PX-AO01");
    CHECK(verdict.reasons.front().code == "serial_looks_alike");
    CHECK(shop.judgeSeen({serial("PX-A0019"), serial("S/N: PX-A00X1")}).seenSerial == "PX-A00X1");
    shop.changeSold({unitOf("A", "LPNRR12346", "2026-10-03")});
    CHECK(shop.judgeSeen({of(IdentifierKind::Lpn, "LPNRR12345"), serial("LPNRR12345")}).kind ==
          VerdictKind::Unreadable);
}

TEST_CASE("a part's serial one edit from the unit's own is no probable match") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.components = {"PX-A002"};
    shop.changeSold({unit});
    CHECK(shop.judgeSeen({serial("PX-A002")}).kind == VerdictKind::Unreadable);
}

TEST_CASE("digits of a transport label, a licence plate or a catalogue number are no unknown serial") {
    Shop shop;
    const std::string sscc = "340123450000000017";
    CHECK(shop.judgeSeen({of(IdentifierKind::Sscc, sscc), serial(sscc)}).kind == VerdictKind::Unreadable);
    CHECK(shop.judgeSeen({of(IdentifierKind::Lpn, "LPNRR99887"), serial("LPNRR99887")}).kind ==
          VerdictKind::Unreadable);
    CHECK(shop.judgeSeen({of(IdentifierKind::Asin, "B0CHX1W1XY"), serial("B0CHX1W1XY")}).kind ==
          VerdictKind::Unreadable);
}

TEST_CASE("the product's SKU printed on the box is no unknown serial") {
    Shop shop;
    shop.expected.line->sku = "PH-128-BLK";
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03", "PH-128-BLK")});
    const Verdict verdict = shop.judgeSeen({serial("PH-128-BLK")});
    CHECK(verdict.kind == VerdictKind::Unreadable);
    CHECK(hasReason(verdict, "serial_not_read"));
}

TEST_CASE("the GTIN of a wrongly dispatched product does not confirm the product that was sold") {
    Shop shop;
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03", "TABLET", kTablet)});
    CHECK(shop.judgeSeen({gtin(kTablet), serial("ZX-90817")}).kind == VerdictKind::OtherProduct);
}

TEST_CASE("a line without GTIN is compared by the GTINs of other sales of its SKU") {
    Shop shop;
    shop.expected.line->gtin.clear();
    shop.history.lines[0].gtin.clear();
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03", "PHONE", "")});
    CHECK(hasReason(shop.judgeSeen({gtin(kPhone)}), "serial_not_read"));
    CHECK(shop.judgeSeen({gtin(kForeign)}).kind == VerdictKind::OtherProduct);
    shop.history.lines[1].gtin.clear();
    CHECK(shop.judgeSeen({gtin(kForeign)}).kind == VerdictKind::Unreadable);
    CHECK(shop.judgeSeen({gtin(kTablet)}).kind == VerdictKind::OtherProduct);
}

TEST_CASE("an IMEISV names the unit with its IMEI, also where the record's check digit is wrong") {
    Shop shop;
    const Identifier imeisv = of(IdentifierKind::Imeisv, kImei1.substr(0, 14) + "07");
    shop.history.units[1].imei1 = kImei1;
    CHECK(shop.judgeSeen({imeisv}).kind == VerdictKind::OtherUnit);
    DispatchedUnit unit = shop.sold();
    unit.imei1 = kImei1.substr(0, 14) + '0';
    shop.changeSold({unit});
    shop.history.units[1].imei1.clear();
    CHECK(shop.judgeSeen({imeisv}).kind == VerdictKind::Match);
}

TEST_CASE("a UPC-E from a scanner says the product and is no unknown serial") {
    Shop shop;
    shop.expected.line->gtin = "00042100005264";
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03", "PHONE", "00042100005264")});
    const Verdict verdict = shop.judgeSeen(codes({"04252614"}));
    CHECK(verdict.kind == VerdictKind::Unreadable);
    CHECK(hasReason(verdict, "serial_not_read"));
    CHECK(shop.judgeSeen(codes({"04252614", "PX-A001"})).kind == VerdictKind::Match);
    shop.changeSold({unitOf("A", "04252614", "2026-10-03")});
    shop.expected.line->gtin = kPhone;
    const Verdict ofSerial = shop.judgeSeen(codes({"04252614"}));
    CHECK(ofSerial.kind == VerdictKind::Match);
    CHECK(ofSerial.flags.empty());
}

TEST_CASE("the GTIN within an ITIP says the product") {
    Shop shop;
    CHECK(shop.judgeSeen({of(IdentifierKind::Itip, kTablet + "0102")}).kind == VerdictKind::OtherProduct);
}

TEST_CASE("an IMEI with a wrong check digit is no likelier than another text") {
    Shop shop;
    const Identifier wrong{IdentifierKind::Imei, "123456789012345", "123456789012345", false, "check digit"};
    CHECK(shop.judgeSeen({wrong, serial("XY-C901")}).seenSerial == "XY-C901");
}

TEST_CASE("a MEID names the unit in its decimal form as in its hexadecimal one") {
    Shop shop;
    shop.changeSold({unitOf("A", "A0000012345678", "2026-10-03")});
    const std::string text =
        GENERATE("A0000012345678", "268435457803430008", "26843 54578 0343 0008", "MEID: 268435457803430008");
    INFO(text);
    const Verdict verdict = shop.judgeSeen(codes({text}));
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(verdict.flags.empty());
    CHECK(verdict.seenSerial == "A0000012345678");
}

TEST_CASE("a MEID that no record has is an unknown serial as it stands on the label") {
    Shop shop;
    const std::string text = GENERATE("A0000012345678", "268435457803430008");
    const Verdict verdict = shop.judgeSeen(codes({text}));
    CHECK(verdict.kind == VerdictKind::UnknownUnit);
    CHECK(verdict.seenSerial == text);
    // A transport label whose digits could be those of a MEID is a transport label.
    const auto sscc = codes({"268435456100000017"});
    REQUIRE(std::any_of(sscc.begin(), sscc.end(),
                        [](const Identifier& id) { return id.kind == IdentifierKind::Sscc; }));
    REQUIRE(std::any_of(sscc.begin(), sscc.end(),
                        [](const Identifier& id) { return id.kind == IdentifierKind::Meid; }));
    CHECK(shop.judgeSeen(sscc).kind == VerdictKind::Unreadable);
}

TEST_CASE("of two unknown texts of one length the one with letters where the expected serial has them is "
          "likelier") {
    Shop shop;
    CHECK(shop.judgeSeen({serial("1234567"), serial("XYC9012")}).seenSerial == "XYC9012");
}

TEST_CASE("a recall that names units does not flag an unknown unit by the expected one") {
    Shop shop;
    Recall recall;
    recall.serialFrom = recall.serialTo = "PXA001";
    recall.notice = "One unit";
    shop.history.recalls = {recall};
    CHECK(hasFlag(shop.judgeSeen({serial("PX-A001")}), Flag::Recalled));
    CHECK_FALSE(hasFlag(shop.judgeSeen({gtin(kPhone), serial("ZX-90817")}), Flag::Recalled));
    recall.serialFrom = "ZX90000";
    recall.serialTo = "ZX99999";
    shop.history.recalls = {recall};
    CHECK(hasFlag(shop.judgeSeen({gtin(kPhone), serial("ZX-90817")}), Flag::Recalled));
}

TEST_CASE("a recall by GTIN finds a unit whose dispatch record has none") {
    Shop shop;
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03", "PHONE", "")});
    Recall recall;
    recall.gtin = kPhone;
    recall.notice = "All phones";
    shop.history.recalls = {recall};
    CHECK(hasFlag(shop.judgeSeen({serial("PX-A001")}), Flag::Recalled));
    CHECK_FALSE(hasFlag(shop.judgeSeen({serial("TB-77001")}), Flag::Recalled));
}

TEST_CASE("an empty parcel holds nothing that could be recalled, expired or out of warranty") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.expiry = unit.warrantyUntil = *parseDate("2026-01-01");
    shop.changeSold({unit});
    shop.observed.itemsFound = 0;
    CHECK(shop.judgeSeen({}).flags.empty());
}

TEST_CASE("a blocklisted part is flagged") {
    Shop shop;
    shop.history.blocklist = {{"BAT5555", "counterfeit", std::nullopt, ""}};
    CHECK(hasFlag(shop.judgeSeen({serial("PX-A001"), of(IdentifierKind::SecondarySerial, "BAT5555")}),
                  Flag::Blocklisted));
}
