#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// The shop, whose tablet of order T has another maker's serial that is the phone's too.
Shop shopWithReusedSerial() {
    Shop shop;
    shop.history.units.push_back(unitOf("T", "PX-A001", "2026-10-08", "TABLET", kTablet));
    shop.history.lines.push_back(lineOf("P"));
    return shop;
}

} // namespace

TEST_CASE("an inspection of another maker's unit with the same serial does not make a unit returned") {
    struct Row {
        std::string name;
        PastInspection past;
        VerdictKind verdict;
    };
    using enum VerdictKind;
    const std::vector<Row> rows{
        {"the tablet came back right", inspected("R1", "T", "PX-A001", "2026-11-01"), Match},
        {"the tablet came back near", inspected("R1", "T", "PX-A001", "2026-11-01", ProbableMatch), Match},
        {"a tablet of ours for another", inspected("R1", "T", "PX-A001", "2026-11-01", OtherUnit), Match},
        {"an unknown tablet", inspected("R1", "T", "PX-A001", "2026-11-01", UnknownUnit), Match},
        {"the tablet for a phone", inspected("R1", "P", "PX-A001", "2026-11-01", OtherProduct), Match},
        {"the phone for a tablet", inspected("R1", "T", "PX-A001", "2026-11-01", OtherProduct),
         AlreadyReturned},
        {"the phone for a phone", inspected("R1", "P", "PX-A001", "2026-11-01", OtherUnit), AlreadyReturned},
        {"for an order nobody knows", inspected("R1", "X", "PX-A001", "2026-11-01"), AlreadyReturned}};
    for (const Row& row : rows) {
        INFO(row.name);
        Shop shop = shopWithReusedSerial();
        shop.history.inspections = {row.past};
        CHECK(shop.judgeSeen({serial("PX-A001")}).kind == row.verdict);
    }
}

TEST_CASE("a serial of two makers is the unit whose product's code was read") {
    Shop shop = shopWithReusedSerial();
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
    CHECK(shop.judgeSeen({serial("PX-A001"), gtin(kPhone)}).kind == VerdictKind::Match);
    const Verdict other = shop.judgeSeen({serial("PX-A001"), gtin(kTablet)});
    CHECK(other.kind == VerdictKind::OtherProduct);
    CHECK(factOf(other, "serial_of_other_product", "order") == "T");
    // Both codes in view: nothing says that the phone is not there.
    CHECK(shop.judgeSeen({serial("PX-A001"), gtin(kTablet), gtin(kPhone)}).kind == VerdictKind::Match);
}

TEST_CASE("an unknown serial is not said to have been here before when that was another product's") {
    Shop shop;
    shop.history.inspections = {inspected("R1", "T", "ZX90817", "2026-11-01", VerdictKind::UnknownUnit)};
    CHECK_FALSE(hasReason(shop.judgeSeen({serial("ZX-90817")}), "serial_seen_before"));
    shop.history.inspections.front().order = OrderId("B");
    CHECK(hasReason(shop.judgeSeen({serial("ZX-90817")}), "serial_seen_before"));
}

TEST_CASE("an unknown serial is not said to look like that of another product") {
    Shop shop;
    shop.history.units.push_back(unitOf("T", "ZX-O0817", "2026-10-08", "TABLET", kTablet));
    CHECK_FALSE(hasReason(shop.judgeSeen({serial("ZX-00817")}), "serial_looks_like_other"));
    shop.history.units.push_back(unitOf("B", "ZX-0O817", "2026-10-08"));
    CHECK(factOf(shop.judgeSeen({serial("ZX-00817")}), "serial_looks_like_other", "serial") == "ZX-0O817");
}

TEST_CASE("another maker's unit in an earlier parcel of B does not make A's parcel a swap") {
    Shop shop = shopWithReusedSerial();
    shop.history.inspections = {inspected("RB", "B", "PX-A001", "2026-11-01", VerdictKind::OtherProduct)};
    CHECK(shop.judgeSeen({serial("PX-B002")}).kind == VerdictKind::OtherUnit);
    shop.history.inspections.front().verdict = VerdictKind::OtherUnit;
    CHECK(shop.judgeSeen({serial("PX-B002")}).kind == VerdictKind::OurMixup);
}

TEST_CASE("a blocklisted serial that stands on several products says that the list names none") {
    Shop shop;
    shop.history.blocklist = {{"PXA001", "stolen", std::nullopt, "police"}};
    CHECK_THAT(shop.judgeSeen({serial("PX-A001")}).reasons.back().text, ContainsSubstring("stolen."));
    CHECK(factOf(shop.judgeSeen({serial("PX-A001")}), "blocklisted", "also_on").empty());
    shop.history.units.push_back(unitOf("T", "PX-A001", "2026-10-08", "TABLET", kTablet));
    const Verdict verdict = shop.judgeSeen({serial("PX-A001")});
    CHECK(hasFlag(verdict, Flag::Blocklisted));
    CHECK(factOf(verdict, "blocklisted", "also_on") == "SKU TABLET");
    CHECK_THAT(verdict.reasons.back().text, ContainsSubstring("SKU TABLET has this serial too"));
}

TEST_CASE("a recall of another product's serials does not touch a unit with the same serial") {
    Shop shop = shopWithReusedSerial();
    Recall recall;
    recall.sku = "TABLET";
    recall.serialFrom = "PXA000";
    recall.serialTo = "PXA009";
    recall.notice = "Tablet charger";
    shop.history.recalls = {recall};
    CHECK_FALSE(hasFlag(shop.judgeSeen({serial("PX-A001")}), Flag::Recalled));
    CHECK(hasFlag(shop.judgeSeen({serial("PX-A001"), gtin(kTablet)}), Flag::Recalled));
}
