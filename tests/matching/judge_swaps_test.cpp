#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// The shop with the return of either order on the bench, both dispatched on one day.
Shop onBench(const std::string& order) {
    Shop shop;
    shop.history.units[1].dispatchedAt = shop.history.units[0].dispatchedAt;
    const std::size_t index = order == "A" ? 0 : 1;
    shop.expected.notice->id = ReturnId("R" + order);
    shop.expected.notice->order = OrderId(order);
    shop.expected.notice->line = OrderLineId(order + "-1");
    shop.expected.line = shop.history.lines[index];
    shop.expected.units = {shop.history.units[index]};
    return shop;
}

std::string serialOfOrder(const std::string& order) {
    return order == "A" ? "PX-A001" : "PX-B002";
}

const Reason& reasonOf(const Verdict& verdict, std::string_view code) {
    const auto found = std::find_if(verdict.reasons.begin(), verdict.reasons.end(),
                                    [&](const Reason& reason) { return reason.code == code; });
    REQUIRE(found != verdict.reasons.end());
    return *found;
}

} // namespace

TEST_CASE(
    "whichever of two swapped parcels comes first waits for the other, and the second proves the swap") {
    for (const std::string first : {"A", "B"}) {
        const std::string second = first == "A" ? "B" : "A";
        Shop shop = onBench(first);
        const Verdict half = shop.judgeSeen({serial(serialOfOrder(second))});
        CHECK(half.kind == VerdictKind::OtherUnit);
        CHECK(reasonOf(half, "may_be_swapped").facts.at("expected") == serialOfOrder(first));
        CHECK(reasonOf(half, "may_be_swapped").facts.at("order") == second);

        shop = onBench(second);
        shop.history.inspections = {
            inspected("R" + first, first, serialOfOrder(second), "2026-11-12", VerdictKind::OtherUnit)};
        const Verdict whole = shop.judgeSeen({serial(serialOfOrder(first))});
        CHECK(whole.kind == VerdictKind::OurMixup);
        CHECK(reasonOf(whole, "parcels_crossed").facts.at("inspection") == "I-R" + first);
        CHECK_FALSE(hasReason(whole, "may_be_swapped"));
    }
}

TEST_CASE("a swap is not thought possible of parcels of two days, or once the other was inspected") {
    Shop shop;
    CHECK_FALSE(hasReason(shop.judgeSeen({serial("PX-B002")}), "may_be_swapped"));
    shop = onBench("A");
    shop.history.inspections = {inspected("RB", "B", "ZX-1", "2026-11-01", VerdictKind::UnknownUnit)};
    CHECK_FALSE(hasReason(shop.judgeSeen({serial("PX-B002")}), "may_be_swapped"));
}

TEST_CASE("what order B sent back before it was sold to A is no swap: B had bought it then") {
    Shop shop;
    for (const auto verdict : {VerdictKind::Match, VerdictKind::ComponentMismatch}) {
        shop.history.inspections = {inspected("RB", "B", "PX-A001", "2026-09-20", verdict)};
        CHECK(shop.judgeSeen({serial("PX-B002")}).kind == VerdictKind::OtherUnit);
    }
    shop.history.inspections = {inspected("RB", "B", "PX-A001", "2026-11-01", VerdictKind::OtherUnit)};
    CHECK(shop.judgeSeen({serial("PX-B002")}).kind == VerdictKind::OurMixup);
}

TEST_CASE("a unit sold again after refurbishing is the second order's, on both orders' returns") {
    Shop shop = onBench("A");
    DispatchedUnit again = unitOf("B", "PX-A001", "2026-11-05");
    shop.history.units.push_back(again);
    shop.history.inspections = {inspected("RA1", "A", "PX-A001", "2026-10-20")};
    const Verdict onFirst = shop.judgeSeen({serial("PX-A001")});
    CHECK(onFirst.kind == VerdictKind::OtherUnit);
    CHECK(reasonOf(onFirst, "serial_dispatched_on_other_order").facts.at("order") == "B");
    CHECK(reasonOf(onFirst, "serial_dispatched_on_other_order").facts.at("date") == "2026-11-05");
    CHECK(hasReason(onFirst, "serial_sold_again"));

    Shop second = onBench("B");
    second.history = shop.history;
    second.expected.units = {again};
    CHECK(second.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
}

TEST_CASE("neither the order of records nor those of others change a verdict about a swap") {
    Shop shop = onBench("A");
    shop.history.inspections = {
        inspected("RB", "B", "PX-A001", "2026-11-01", VerdictKind::OtherUnit),
        inspected("RT", "T", "TB-77001", "2026-11-02"),
    };
    const Verdict verdict = shop.judgeSeen({serial("PX-B002")});
    CHECK(verdict.kind == VerdictKind::OurMixup);
    std::reverse(shop.history.units.begin(), shop.history.units.end());
    std::reverse(shop.history.inspections.begin(), shop.history.inspections.end());
    CHECK(shop.judgeSeen({serial("PX-B002")}) == verdict);
    shop.history.units.push_back(unitOf("Z", "QQ-55555", "2026-10-03"));
    shop.history.units.insert(shop.history.units.begin(),
                              unitOf("Y", "QQ-66666", "2026-10-03", "TABLET", kTablet));
    CHECK(shop.judgeSeen({serial("PX-B002")}) == verdict);
}

TEST_CASE("an inspection of another maker's unit with the same serial says nothing of ours") {
    for (const auto past : {VerdictKind::Match, VerdictKind::OtherUnit, VerdictKind::AlreadyReturned,
                            VerdictKind::ComponentMismatch}) {
        Shop shop;
        shop.history.inspections = {inspected("RT", "T", "PX-A001", "2026-11-01", past)};
        CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
        shop.history.inspections = {inspected("RB", "B", "PX-A001", "2026-11-01", past)};
        CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::AlreadyReturned);
    }
}
