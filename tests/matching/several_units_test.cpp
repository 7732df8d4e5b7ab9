#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// Order A bought three equal phones on one line.
Shop shopWithThree() {
    Shop shop;
    shop.expected.line->quantity = 3;
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03"), unitOf("A", "PX-A002", "2026-10-03"),
                     unitOf("A", "PX-A003", "2026-10-03")});
    return shop;
}

/// The return of order `order` on the bench of the shop, where RA was.
void putOnBench(Shop& shop, const std::string& order) {
    shop.expected.notice->id = ReturnId("R" + order);
    shop.expected.notice->order = OrderId(order);
    shop.expected.notice->line = OrderLineId(order + "-1");
    shop.expected.line = shop.history.linesOfOrder(OrderId(order)).front();
    shop.expected.notice->sku = shop.expected.line->sku;
    shop.expected.units = shop.history.unitsOnOrder(OrderId(order));
}

const Reason* reasonOf(const Verdict& verdict, std::string_view code) {
    for (const Reason& reason : verdict.reasons)
        if (reason.code == code)
            return &reason;
    return nullptr;
}

} // namespace

TEST_CASE("of three equal units on a line any one matches, and each comes back once") {
    for (const std::string one : {"PX-A001", "PX-A002", "PX-A003"}) {
        INFO(one);
        Shop shop = shopWithThree();
        shop.observed.itemsFound = 1;
        const Verdict verdict = shop.judgeSeen({serial(one)});
        CHECK(verdict.kind == VerdictKind::Match);
        CHECK(verdict.flags.empty());
        CHECK(verdict.expectedSerial == one);
        shop.history.inspections = {inspected("R0", "A", one, "2026-11-01")};
        for (const std::string again : {"PX-A001", "PX-A002", "PX-A003"})
            CHECK(shop.judgeSeen({serial(again)}).kind ==
                  (again == one ? VerdictKind::AlreadyReturned : VerdictKind::Match));
    }
}

TEST_CASE("two of three equal units in a parcel that declares one are one too many, not another unit") {
    Shop shop = shopWithThree();
    const Verdict verdict = shop.judgeSeen({serial("PX-A001"), serial("PX-A003")});
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(hasReason(verdict, "other_unit_seen_too"));
    shop.expected.itemsDeclared = 2;
    shop.observed.itemsFound = 1;
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::QuantityShort);
}

TEST_CASE("swapped parcels are our mix-up at the second one, whichever comes first") {
    struct Half {
        std::string order, inside;
    };
    for (const std::string& otherProduct : {std::string(), std::string("TABLET")}) {
        const Half a{"A", otherProduct.empty() ? "PX-B002" : "TB-77001"};
        const Half b{otherProduct.empty() ? "B" : "T", "PX-A001"};
        for (const auto& [first, second] : {std::pair(a, b), std::pair(b, a)}) {
            INFO(first.order << " before " << second.order);
            Shop shop;
            putOnBench(shop, first.order);
            const Verdict before = shop.judgeSeen({serial(first.inside)});
            // Nothing says yet that it was we who swapped them.
            CHECK(before.kind == (otherProduct.empty() ? VerdictKind::OtherUnit : VerdictKind::OtherProduct));
            shop.history.inspections = {
                inspected("R" + first.order, first.order, first.inside, "2026-11-20", before.kind)};
            putOnBench(shop, second.order);
            const Verdict after = shop.judgeSeen({serial(second.inside)});
            CHECK(after.kind == VerdictKind::OurMixup);
            const Reason* crossed = reasonOf(after, "parcels_crossed");
            REQUIRE(crossed != nullptr);
            CHECK(crossed->facts.at("inspection") == "I-R" + first.order);
            CHECK(crossed->facts.at("return") == "R" + first.order);
            CHECK(crossed->facts.at("expected") == first.inside);
        }
    }
}

TEST_CASE("a buyer who puts two own orders into each other's parcel was not sent the wrong ones by us") {
    Shop shop;
    shop.history.lines[1].buyerKey = "buyer-1";
    shop.history.inspections = {inspected("RB", "B", "PX-A001", "2026-11-20", VerdictKind::OtherUnit)};
    const Verdict verdict = shop.judgeSeen({serial("PX-B002")});
    CHECK(verdict.kind == VerdictKind::OtherUnit);
    const Reason* crossed = reasonOf(verdict, "own_returns_crossed");
    REQUIRE(crossed != nullptr);
    CHECK(crossed->facts.at("inspection") == "I-RB");
    CHECK_THAT(crossed->text, ContainsSubstring("none is missing"));
}

TEST_CASE("a unit sold again after refurbishing is told on its first order and matches on its second") {
    Shop shop;
    shop.history.lines.push_back(lineOf("C", "PHONE", kPhone, "buyer-9"));
    shop.history.units.push_back(unitOf("C", "PX-A001", "2026-11-01"));
    shop.history.inspections = {inspected("R0", "A", "PX-A001", "2026-10-20")};
    const Verdict first = shop.judgeSeen({serial("PX-A001")});
    CHECK(first.kind == VerdictKind::OtherUnit);
    const Reason* second = reasonOf(first, "serial_dispatched_on_other_order");
    REQUIRE(second != nullptr);
    CHECK(second->facts.at("order") == "C");
    CHECK(second->facts.at("date") == "2026-11-01");
    CHECK(hasReason(first, "serial_sold_again"));
    putOnBench(shop, "C");
    const Verdict again = shop.judgeSeen({serial("PX-A001")});
    CHECK(again.kind == VerdictKind::Match);
    CHECK_FALSE(hasReason(again, "unit_returned_before"));
}

TEST_CASE("a unit inspected and sold again on one day, of which only the day is known, was sold again") {
    Shop shop;
    shop.history.lines.push_back(lineOf("C", "PHONE", kPhone, "buyer-9"));
    DispatchedUnit second = unitOf("C", "PX-A001", "2026-11-01");
    second.dispatchedAt = parseTimestamp("2026-11-01T00:00:00Z");
    shop.history.units.push_back(second);
    shop.history.inspections = {inspected("R0", "A", "PX-A001", "2026-11-01")};
    putOnBench(shop, "C");
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
    // Back from the second sale and inspected on that day, it has not been sold since.
    shop.history.inspections.push_back(inspected("R2", "C", "PX-A001", "2026-11-01"));
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::AlreadyReturned);
}
