#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

DispatchedUnit ofLot(const std::string& lot, const std::string& expiry) {
    DispatchedUnit unit = unitOf("A", "", "2026-10-03");
    unit.lot = lot;
    if (!expiry.empty())
        unit.expiry = parseDate(expiry);
    return unit;
}

} // namespace

TEST_CASE("a lot agrees whatever its separators and case, and a mismatch names both lots") {
    struct Row {
        std::vector<std::string> sent, seen;
        VerdictKind verdict;
        std::string expected;
    };
    using enum VerdictKind;
    const std::vector<Row> rows{{{"L-10/a"}, {"l10A"}, ProductMatch, ""},
                                {{"L10"}, {"L 10"}, ProductMatch, ""},
                                {{"L10"}, {"L1"}, LotMismatch, "L10"},
                                {{"L10", "L1"}, {"L2"}, LotMismatch, "L1, L10"},
                                {{"L10", "L-10"}, {"L2"}, LotMismatch, "L10"},
                                {{"L10", "L1"}, {"L1"}, ProductMatch, ""},
                                {{"L10"}, {"A2", "L10"}, ProductMatch, ""},
                                {{"L10"}, {}, ProductMatch, ""},
                                {{""}, {"L10"}, ProductMatch, ""}};
    for (const Row& row : rows) {
        Shop shop;
        std::vector<DispatchedUnit> units;
        for (const std::string& lot : row.sent)
            units.push_back(ofLot(lot, ""));
        shop.changeSold(units);
        std::vector<Identifier> seen{gtin(kPhone)};
        for (const std::string& lot : row.seen)
            seen.push_back(of(IdentifierKind::Lot, lot));
        const Verdict verdict = shop.judgeSeen(seen);
        INFO(row.expected << ": " << toString(verdict.kind));
        CHECK(verdict.kind == row.verdict);
        CHECK(factOf(verdict, "lot_differs", "expected_lot") == row.expected);
        if (verdict.kind == LotMismatch)
            CHECK(factOf(verdict, "lot_differs", "lot") == row.seen.front());
        if (row.seen.size() == 2)
            CHECK(factOf(verdict, "lot_agrees", "lot") == "L10");
    }
}

TEST_CASE("an item older or fresher than what was dispatched says by how many days") {
    struct Row {
        std::string sent, seen, days;
    };
    for (const Row& row : {Row{"2027-05-31", "2027-02-28", "-92"}, Row{"2027-05-31", "2027-08-31", "92"},
                           Row{"2027-05-31", "2027-05-31", ""}, Row{"2027-05-01", "2027-05-31", ""},
                           Row{"", "2027-05-31", ""}}) {
        INFO(row.sent << " and " << row.seen);
        Shop shop;
        shop.changeSold({ofLot("L5", row.sent)});
        const Verdict verdict = shop.judgeSeen(
            {gtin(kPhone), of(IdentifierKind::Lot, "L4"), of(IdentifierKind::Expiry, row.seen)});
        CHECK(verdict.kind == VerdictKind::LotMismatch);
        CHECK(factOf(verdict, "expiry_differs", "days") == row.days);
    }
    Shop shop;
    shop.changeSold({ofLot("L5", "2027-05-31")});
    const Verdict verdict = shop.judgeSeen({gtin(kPhone), of(IdentifierKind::Expiry, "2027-02-28")});
    CHECK(verdict.kind == VerdictKind::ProductMatch); // a date proves no lot
    CHECK(verdict.reasons.back().text ==
          "The item expires on 28 Feb 2027, what was dispatched on 31 May 2027: "
          "it is 92 days older than what was sold.");
}

TEST_CASE("of an item without a printed expiry the record of its own lot says whether it is expired") {
    const auto isExpired = [](const std::string& lot) {
        Shop shop;
        shop.changeSold({ofLot("L1", "2026-01-31"), ofLot("L2", "2027-01-31")});
        std::vector<Identifier> seen{gtin(kPhone)};
        if (!lot.empty())
            seen.push_back(of(IdentifierKind::Lot, lot));
        return hasFlag(shop.judgeSeen(seen), Flag::Expired);
    };
    CHECK(isExpired("L-1"));
    CHECK_FALSE(isExpired("L2"));
    CHECK_FALSE(isExpired("L3"));
    CHECK(isExpired(""));
}

TEST_CASE("parts that were not read say nothing, and an exchanged one names whose it is") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.components = {"BAT-1", "CHG-1"};
    shop.changeSold({unit});
    shop.history.units[1].components = {"BAT-2"};
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
    CHECK(shop.judgeSeen({serial("PX-A001"), of(IdentifierKind::SecondarySerial, "BAT1")}).kind ==
          VerdictKind::Match);
    const Verdict exchanged =
        shop.judgeSeen({serial("PX-A001"), of(IdentifierKind::SecondarySerial, "BAT2")});
    CHECK(exchanged.kind == VerdictKind::ComponentMismatch);
    CHECK(factOf(exchanged, "component_of_other_unit", "order") == "B");
    CHECK(factOf(exchanged, "component_of_other_unit", "serial") == "PX-B002");
}
