#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

const std::string kCamera = "08901234567913";
const std::string kLens = "08901234567920";

/// Order A bought one set KIT: camera CAM-1001, lens LEN-2002 and flash FLA-3003, dispatched on its line.
struct SetShop : Shop {
    SetShop() {
        expected.line->sku = expected.notice->sku = "KIT";
        expected.line->gtin = "";
        expected.line->quantity = 1;
        history.lines.front() = *expected.line;
        changeSold({unitOf("A", "CAM-1001", "2026-10-03", "CAM", kCamera),
                    unitOf("A", "LEN-2002", "2026-10-03", "LEN", kLens),
                    unitOf("A", "FLA-3003", "2026-10-03", "FLA", "")});
    }
};

const std::vector<Identifier> kAll{serial("CAM-1001"), serial("LEN-2002"), serial("FLA-3003")};

std::size_t countOf(const Verdict& verdict, std::string_view code) {
    return static_cast<std::size_t>(std::count_if(verdict.reasons.begin(), verdict.reasons.end(),
                                                  [&](const Reason& reason) { return reason.code == code; }));
}

/// Three equal phones on one line.
struct ThreeShop : Shop {
    ThreeShop() {
        expected.line->quantity = 3;
        changeSold({unitOf("A", "PX-A001", "2026-10-03"), unitOf("A", "PX-C777", "2026-10-03"),
                    unitOf("A", "PX-D888", "2026-10-03")});
    }
};

} // namespace

TEST_CASE("a set whose units are all there matches, and none of them is unexpected or of another product") {
    SetShop shop;
    auto seen = kAll;
    seen.push_back(gtin(kCamera));
    seen.push_back(gtin(kLens));
    const Verdict verdict = shop.judgeSeen(seen);
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(verdict.flags.empty());
    CHECK(hasReason(verdict, "set_complete"));
}

TEST_CASE("a set with a unit not read is short and names that unit, whichever it is") {
    for (std::size_t left = 0; left < kAll.size(); ++left) {
        SetShop shop;
        auto seen = kAll;
        seen.erase(seen.begin() + static_cast<std::ptrdiff_t>(left));
        const Verdict verdict = shop.judgeSeen(seen);
        CHECK(verdict.kind == VerdictKind::QuantityShort);
        CHECK(verdict.flags.empty());
        REQUIRE(countOf(verdict, "set_member_missing") == 1);
        CHECK(verdict.reasons.back().facts.at("serial") == kAll[left].raw);
        CHECK(verdict.reasons.back().facts.at("read") == "2");
        CHECK(headline(verdict) == "Not all units of the set were read.");
    }
}

TEST_CASE("a set's unit of which only the product code was read is not missing, but not proved either") {
    SetShop shop;
    const Verdict verdict = shop.judgeSeen({serial("CAM-1001"), gtin(kLens), serial("FLA-3003")});
    CHECK(verdict.kind == VerdictKind::Unreadable);
    CHECK(hasReason(verdict, "set_member_unread"));
    CHECK_FALSE(hasReason(verdict, "set_member_missing"));
    CHECK(shop.judgeSeen({gtin(kLens)}).kind == VerdictKind::Unreadable);
}

TEST_CASE("another of our lenses in the place of the set's own is another unit") {
    SetShop shop;
    shop.history.lines.push_back(lineOf("D", "LEN", kLens, "buyer-4"));
    shop.history.units.push_back(unitOf("D", "LEN-9009", "2026-10-09", "LEN", kLens));
    const Verdict verdict = shop.judgeSeen({serial("CAM-1001"), serial("LEN-9009"), serial("FLA-3003")});
    CHECK(verdict.kind == VerdictKind::OtherUnit);
    CHECK(verdict.unit->serial == "LEN-9009");
    CHECK(countOf(verdict, "set_member_missing") == 1);
    // Beside a complete set it is only one thing too many.
    auto seen = kAll;
    seen.push_back(serial("LEN-9009"));
    const Verdict complete = shop.judgeSeen(seen);
    CHECK(complete.kind == VerdictKind::Match);
    CHECK(complete.flags == std::vector<Flag>{Flag::UnexpectedItem});
}

TEST_CASE("a unit without a recorded serial is not asked for in a set") {
    SetShop shop;
    auto units = shop.expected.units;
    units[2].serial = units[2].serialNormal = "";
    shop.changeSold(units);
    CHECK(shop.judgeSeen({serial("CAM-1001"), serial("LEN-2002")}).kind == VerdictKind::Match);
}

TEST_CASE("of two sets sold one comes back: any unit of each product completes it") {
    SetShop shop;
    shop.expected.line->quantity = 2;
    auto units = shop.expected.units;
    units.push_back(unitOf("A", "CAM-1111", "2026-10-03", "CAM", kCamera));
    units.push_back(unitOf("A", "LEN-2222", "2026-10-03", "LEN", kLens));
    units.push_back(unitOf("A", "FLA-3333", "2026-10-03", "FLA", ""));
    shop.changeSold(units);
    CHECK(shop.judgeSeen({serial("CAM-1001"), serial("LEN-2222"), serial("FLA-3003")}).kind ==
          VerdictKind::Match);
    CHECK(shop.judgeSeen({serial("CAM-1001"), serial("CAM-1111"), serial("FLA-3003")}).kind ==
          VerdictKind::QuantityShort);
    shop.expected.itemsDeclared = 2;
    CHECK(shop.judgeSeen({serial("CAM-1001"), serial("LEN-2222"), serial("FLA-3003")}).kind ==
          VerdictKind::QuantityShort);
}

TEST_CASE("the order of a set's dispatch records does not change its verdict") {
    SetShop shop;
    auto units = shop.expected.units;
    const auto bySerial = [](const DispatchedUnit& a, const DispatchedUnit& b) {
        return a.serial < b.serial;
    };
    std::sort(units.begin(), units.end(), bySerial);
    const std::vector<Identifier> part{serial("LEN-2002")};
    do {
        shop.changeSold(units);
        CHECK(shop.judgeSeen(kAll).kind == VerdictKind::Match);
        const Verdict verdict = shop.judgeSeen(part);
        CHECK(verdict.kind == VerdictKind::QuantityShort);
        CHECK(countOf(verdict, "set_member_missing") == 2);
    } while (std::next_permutation(units.begin(), units.end(), bySerial));
}

TEST_CASE("a set's unit that came back before is found, whichever it is and whatever is read beside it") {
    for (const Identifier& one : kAll) {
        SetShop shop;
        shop.history.inspections = {inspected("RX", "A", one.raw, "2026-11-01")};
        const Verdict verdict = shop.judgeSeen(kAll);
        CHECK(verdict.kind == VerdictKind::AlreadyReturned);
        CHECK(verdict.unit->serial == one.raw);
    }
}

TEST_CASE("a recall of one unit of a set flags the set") {
    SetShop shop;
    Recall recall;
    recall.gtin = kLens;
    recall.notice = "Lens coating";
    shop.history.recalls = {recall};
    CHECK(hasFlag(shop.judgeSeen(kAll), Flag::Recalled));
}

TEST_CASE("one of three equal units completes a return of one, and each matches once") {
    for (const std::string one : {"PX-A001", "PX-C777", "PX-D888"}) {
        ThreeShop shop;
        const Verdict verdict = shop.judgeSeen({serial(one)});
        CHECK(verdict.kind == VerdictKind::Match);
        CHECK(verdict.flags.empty());
        shop.history.inspections = {inspected("RX", "A", one, "2026-11-01")};
        CHECK(shop.judgeSeen({serial(one)}).kind == VerdictKind::AlreadyReturned);
        for (const std::string other : {"PX-A001", "PX-C777", "PX-D888"})
            if (other != one)
                CHECK(shop.judgeSeen({serial(other)}).kind == VerdictKind::Match);
    }
}

TEST_CASE("two of three equal units are no unexpected item when two are declared, one of them is") {
    ThreeShop shop;
    const std::vector<Identifier> two{serial("PX-C777"), serial("PX-D888")};
    CHECK(hasFlag(shop.judgeSeen(two), Flag::UnexpectedItem));
    shop.expected.itemsDeclared = 2;
    const Verdict verdict = shop.judgeSeen(two);
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(verdict.flags.empty());
    CHECK(countOf(verdict, "serial_dispatched_on_line") == 2);
    shop.history.inspections = {inspected("RX", "A", "PX-D888", "2026-11-01")};
    CHECK(shop.judgeSeen(two).kind == VerdictKind::AlreadyReturned);
}

TEST_CASE("an expiry other than the dispatched one is told as earlier or later and changes no verdict") {
    Shop shop;
    DispatchedUnit unit = unitOf("A", "", "2026-10-03");
    unit.lot = "L-5";
    unit.expiry = *parseDate("2027-06-30");
    shop.changeSold({unit});
    const std::vector<Identifier> base{gtin(kPhone), of(IdentifierKind::Lot, "l5")};
    for (const auto& [day, told] :
         {std::pair{"2027-06-30", ""}, {"2027-01-31", "earlier"}, {"2028-01-31", "later"}}) {
        auto seen = base;
        seen.push_back(of(IdentifierKind::Expiry, day));
        const Verdict verdict = shop.judgeSeen(seen);
        CHECK(verdict.kind == VerdictKind::ProductMatch);
        CHECK(countOf(verdict, "expiry_differs") == (std::string(told).empty() ? 0U : 1U));
        if (hasReason(verdict, "expiry_differs"))
            CHECK(verdict.reasons.back().facts.at("than_dispatched") == told);
    }
}
