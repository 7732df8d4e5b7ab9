#include "tests/matching/shop.h"
#include "tests/support/catch.h"

#include <functional>

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// One row: a shop as it is after `arrange`, what is seen, and what that has to come to.
struct Row {
    std::string what;
    std::function<void(Shop&)> arrange;
    std::vector<Identifier> seen;
    VerdictKind verdict;
    std::string firstReason;
};

void asIs(Shop& /*shop*/) {}

void unserialised(Shop& shop) {
    DispatchedUnit unit = unitOf("A", "", "2026-10-03");
    unit.lot = "L-2026-07";
    shop.changeSold({unit});
    shop.expected.serialUse = SerialUse::Optional;
}

void threeEqualUnits(Shop& shop) {
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03"), unitOf("A", "PX-A002", "2026-10-03"),
                     unitOf("A", "PX-A003", "2026-10-03")});
}

void secondLineOfOtherProduct(Shop& shop) {
    OrderLine line = lineOf("A", "CASE", "", "buyer-1");
    line.line = OrderLineId("A-2");
    shop.history.lines.push_back(line);
    DispatchedUnit unit = unitOf("A", "CS-5000", "2026-10-03", "CASE", "");
    unit.line = OrderLineId("A-2");
    shop.history.units.push_back(unit);
}

void secondLineOfSameProduct(Shop& shop) {
    DispatchedUnit unit = unitOf("A", "PX-A777", "2026-10-03");
    unit.line = OrderLineId("A-2");
    shop.history.units.push_back(unit);
}

void withImeis(Shop& shop) {
    DispatchedUnit unit = shop.sold();
    unit.imei1 = kImei1;
    unit.imei2 = kImei2;
    shop.changeSold({unit});
}

void withParts(Shop& shop) {
    DispatchedUnit unit = shop.sold();
    unit.components = {"BAT-1001", "DISP-2001"};
    shop.changeSold({unit});
    DispatchedUnit other = unitOf("B", "PX-B900", "2026-10-05");
    other.components = {"BAT-9009"};
    shop.history.units.push_back(other);
}

void recordedUnderOtherSku(Shop& shop) {
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03", "TABLET", kTablet)});
}

void inspectedOnceBefore(Shop& shop) {
    shop.history.inspections = {inspected("R-OLD", "A", "PX-A001", "2026-10-20")};
}

void soldInOneParcel(Shop& shop) {
    DispatchedUnit ours = shop.sold();
    ours.awb = "AWB-1";
    shop.changeSold({ours});
    shop.history.units[1].awb = "AWB-1";
}

void crossed(Shop& shop) {
    shop.history.inspections = {inspected("RB", "B", "PX-A001", "2026-11-01", VerdictKind::OtherUnit)};
}

void otherUnitInspectedBefore(Shop& shop) {
    shop.history.inspections = {inspected("RB", "B", "PX-B002", "2026-11-01")};
}

void soldAgainToB(Shop& shop) {
    shop.history.units.push_back(unitOf("B", "PX-A001", "2026-11-05"));
}

void unannounced(Shop& shop) {
    shop.expected = ExpectedItem{};
}

void off(Shop& shop) {
    shop.expected.serialUse = SerialUse::Off;
}

const std::string kGs1 = "(01)" + kPhone + "(21)PXA001";

std::vector<Row> rows() {
    using K = VerdictKind;
    return {
        // match
        {"the serial that was sold", asIs, {serial("PX-A001")}, K::Match, "serial_dispatched_on_line"},
        {"printed otherwise", asIs, {serial("px a001")}, K::Match, "serial_dispatched_on_line"},
        {"among part numbers and other texts",
         asIs,
         {serial("MU8F2HN/A"), serial("MODEL-55X9"), serial("PX-A001")},
         K::Match,
         "serial_dispatched_on_line"},
        {"with another unit's serial in view",
         asIs,
         {serial("PX-B002"), serial("PX-A001")},
         K::Match,
         "serial_dispatched_on_line"},
        {"by its first IMEI",
         withImeis,
         {of(IdentifierKind::Imei, kImei1)},
         K::Match,
         "serial_dispatched_on_line"},
        {"by its second IMEI",
         withImeis,
         {of(IdentifierKind::Imei, kImei2)},
         K::Match,
         "serial_dispatched_on_line"},
        {"by its IMEISV",
         withImeis,
         {of(IdentifierKind::Imeisv, kImei1.substr(0, 14) + "07")},
         K::Match,
         "serial_dispatched_on_line"},
        {"by AI 8002",
         asIs,
         {of(IdentifierKind::CellularSerial, "PXA001")},
         K::Match,
         "serial_dispatched_on_line"},
        {"any of three equal units",
         threeEqualUnits,
         {serial("PX-A003")},
         K::Match,
         "serial_dispatched_on_line"},
        {"of another line with the same SKU",
         secondLineOfSameProduct,
         {serial("PX-A777")},
         K::Match,
         "serial_dispatched_on_order"},
        {"in a wrong box", asIs, {serial("PX-A001"), gtin(kForeign)}, K::Match, "serial_dispatched_on_line"},
        {"exact serial where serials are off",
         off,
         {serial("PX-A001")},
         K::Match,
         "serial_dispatched_on_line"},
        {"with its own parts",
         withParts,
         {serial("PX-A001"), of(IdentifierKind::SecondarySerial, "BAT1001")},
         K::Match,
         "serial_dispatched_on_line"},
        // probable_match
        {"one look-alike away", asIs, {serial("PX-AO01")}, K::ProbableMatch, "serial_looks_alike"},
        {"one character missing", asIs, {serial("PX-A01")}, K::ProbableMatch, "serial_one_edit_away"},
        {"two characters swapped", asIs, {serial("PX-A010")}, K::ProbableMatch, "serial_one_edit_away"},
        // other_unit
        {"sold to B, returned by A",
         asIs,
         {serial("PX-B002")},
         K::OtherUnit,
         "serial_dispatched_on_other_order"},
        {"never dispatched", asIs, {serial("PX-STOCK9")}, K::OtherUnit, "serial_never_dispatched"},
        {"sold again to B since",
         soldAgainToB,
         {serial("PX-A001")},
         K::OtherUnit,
         "serial_dispatched_on_other_order"},
        // unknown_unit
        {"a serial never ours, product confirmed",
         asIs,
         {gtin(kPhone), serial("ZX-90817")},
         K::UnknownUnit,
         "serial_unknown"},
        {"a serial never ours, product unconfirmed",
         asIs,
         {serial("ZX-90817")},
         K::UnknownUnit,
         "serial_unknown"},
        // other_product
        {"a unit of another product of ours",
         asIs,
         {serial("TB-77001")},
         K::OtherProduct,
         "serial_of_other_product"},
        {"another GTIN and no serial", asIs, {gtin(kTablet)}, K::OtherProduct, "product_differs"},
        {"a GTIN that nobody knows, with a serial",
         asIs,
         {gtin(kForeign), serial("QQ-12345")},
         K::OtherProduct,
         "product_differs"},
        {"the right serial, dispatched under the wrong SKU",
         recordedUnderOtherSku,
         {serial("PX-A001")},
         K::OtherProduct,
         "serial_recorded_under_other_sku"},
        {"a unit of the order's other line",
         secondLineOfOtherProduct,
         {serial("CS-5000")},
         K::OtherProduct,
         "serial_dispatched_on_other_line"},
        {"unserialised line, other GTIN", unserialised, {gtin(kTablet)}, K::OtherProduct, "product_differs"},
        {"unserialised line, a known unit of another product",
         unserialised,
         {serial("TB-77001")},
         K::OtherProduct,
         "serial_of_other_product"},
        {"serials off, a known unit of another product",
         off,
         {serial("TB-77001")},
         K::OtherProduct,
         "serial_of_other_product"},
        // already_returned
        {"returned twice",
         inspectedOnceBefore,
         {serial("PX-A001")},
         K::AlreadyReturned,
         "unit_returned_before"},
        {"inspected before on its own order, now on another",
         otherUnitInspectedBefore,
         {serial("PX-B002")},
         K::AlreadyReturned,
         "unit_returned_before"},
        // our_mixup
        {"both units left in one parcel",
         soldInOneParcel,
         {serial("PX-B002")},
         K::OurMixup,
         "left_in_our_parcel"},
        {"our unit came back from B's order", crossed, {serial("PX-B002")}, K::OurMixup, "parcels_crossed"},
        // component_mismatch
        {"a part that was not recorded",
         withParts,
         {serial("PX-A001"), of(IdentifierKind::SecondarySerial, "BAT5555")},
         K::ComponentMismatch,
         "component_not_recorded"},
        {"a part of another unit",
         withParts,
         {serial("PX-A001"), serial("BAT-9009")},
         K::ComponentMismatch,
         "component_of_other_unit"},
        // product_match, lot_mismatch
        {"unserialised, GTIN agrees", unserialised, {gtin(kPhone)}, K::ProductMatch, "product_agrees"},
        {"unserialised, GTIN and lot agree",
         unserialised,
         {gtin(kPhone), of(IdentifierKind::Lot, "L202607")},
         K::ProductMatch,
         "product_agrees"},
        {"unserialised, SKU printed as text",
         unserialised,
         {serial("phone")},
         K::ProductMatch,
         "product_agrees"},
        {"unserialised, AI 240 says the SKU",
         unserialised,
         {of(IdentifierKind::AdditionalId, "PHONE")},
         K::ProductMatch,
         "product_agrees"},
        {"unserialised, the part number is the SKU",
         unserialised,
         {of(IdentifierKind::PartNumber, "PHONE")},
         K::ProductMatch,
         "product_agrees"},
        {"unserialised, with a serial that nobody recorded",
         unserialised,
         {gtin(kPhone), serial("ZX-90817")},
         K::ProductMatch,
         "product_agrees"},
        {"serials off, GTIN agrees", off, {gtin(kPhone)}, K::ProductMatch, "product_agrees"},
        {"serials off, another unit of the product",
         off,
         {gtin(kPhone), serial("PX-B002")},
         K::ProductMatch,
         "product_agrees"},
        {"unserialised, other lot",
         unserialised,
         {gtin(kPhone), of(IdentifierKind::Lot, "L-2026-08")},
         K::LotMismatch,
         "lot_differs"},
        // unreadable
        {"nothing seen", asIs, {}, K::Unreadable, "nothing_read"},
        {"a return with no serial: only the right GTIN",
         asIs,
         {gtin(kPhone)},
         K::Unreadable,
         "serial_not_read"},
        {"only a transport label",
         asIs,
         {of(IdentifierKind::Sscc, "340123450000000017")},
         K::Unreadable,
         "nothing_useful_read"},
        {"unserialised, nothing about the product",
         unserialised,
         {serial("HELLO WORLD")},
         K::Unreadable,
         "nothing_useful_read"},
        {"only words", asIs, {serial("FRAGILE")}, K::Unreadable, "nothing_useful_read"},
        // nobody announced the parcel
        {"unannounced, a unit of ours",
         unannounced,
         {serial("PX-B002")},
         K::OtherUnit,
         "serial_dispatched_on_other_order"},
        {"unannounced, an unknown serial",
         unannounced,
         {serial("ZX-90817")},
         K::UnknownUnit,
         "serial_unknown"},
        {"unannounced, a product of ours", unannounced, {gtin(kTablet)}, K::UnknownUnit, "product_known"},
        {"unannounced, nothing read", unannounced, {}, K::Unreadable, "nothing_read"},
    };
}

} // namespace

TEST_CASE("every row of the table of cases reaches its verdict for its reason") {
    for (const Row& row : rows()) {
        INFO(row.what);
        Shop shop;
        row.arrange(shop);
        const Verdict verdict = shop.judgeSeen(row.seen);
        CHECK(toString(verdict.kind) == toString(row.verdict));
        REQUIRE_FALSE(verdict.reasons.empty());
        CHECK(verdict.reasons.front().code == row.firstReason);
    }
}

TEST_CASE("the rows of the table reach every verdict that does not count items") {
    for (const auto kind :
         {VerdictKind::Match, VerdictKind::ProbableMatch, VerdictKind::ProductMatch, VerdictKind::OtherUnit,
          VerdictKind::UnknownUnit, VerdictKind::OtherProduct, VerdictKind::AlreadyReturned,
          VerdictKind::OurMixup, VerdictKind::ComponentMismatch, VerdictKind::LotMismatch,
          VerdictKind::Unreadable}) {
        INFO(toString(kind));
        const auto table = rows();
        CHECK(std::any_of(table.begin(), table.end(), [&](const Row& row) { return row.verdict == kind; }));
    }
}

TEST_CASE("the order in which codes are seen does not change a verdict in any detail") {
    const std::vector<Identifier> extra{serial("PART-12345"), gtin(kForeign), serial("PX-B002"),
                                        of(IdentifierKind::Lot, "L9"), serial("ZX-90817")};
    for (const Row& row : rows()) {
        INFO(row.what);
        Shop shop;
        row.arrange(shop);
        std::vector<Identifier> seen = row.seen;
        seen.insert(seen.end(), extra.begin(), extra.end());
        const Verdict forward = shop.judgeSeen(seen);
        std::reverse(seen.begin(), seen.end());
        CHECK(shop.judgeSeen(seen) == forward);
        std::rotate(seen.begin(), seen.begin() + 2, seen.end());
        CHECK(shop.judgeSeen(seen) == forward);
    }
}

TEST_CASE("no sentence of any row is longer than a clerk reads or names a buyer") {
    for (const Row& row : rows()) {
        Shop shop;
        row.arrange(shop);
        const Verdict verdict = shop.judgeSeen(row.seen);
        INFO(row.what);
        CHECK(headline(verdict).size() <= 60);
        for (const Reason& reason : verdict.reasons) {
            INFO(reason.text);
            CHECK(reason.text.size() <= 220);
            CHECK(reason.text.ends_with("."));
            CHECK(reason.text.find("buyer-") == std::string::npos);
            CHECK(std::none_of(reason.facts.begin(), reason.facts.end(), [](const auto& fact) {
                return fact.second.find("buyer-") != std::string::npos;
            }));
        }
    }
}

TEST_CASE("a GS1 code with GTIN and serial is read as both") {
    Shop shop;
    const Verdict verdict = shop.judgeSeen(codes({kGs1}));
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(hasReason(verdict, "product_agrees"));
}
