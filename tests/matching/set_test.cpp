#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

const std::string kCamera = "08901234567913";
const std::string kLens = "08901234567920";
const std::string kBag = "08901234567937";

DispatchedUnit member(const std::string& order, const std::string& serial, const std::string& sku,
                      const std::string& gtin) {
    return unitOf(order, serial, "2026-10-03", sku, gtin);
}

/// Order A bought one set: a camera, a lens and a bag that has no serial.
Shop shopWithSet() {
    Shop shop;
    shop.history.lines.front() = lineOf("A", "SET", "", "buyer-1");
    shop.expected.line = shop.history.lines.front();
    shop.expected.notice->sku = "SET";
    shop.changeSold({member("A", "CAM-1001", "CAMERA", kCamera), member("A", "LNS-2001", "LENS", kLens),
                     member("A", "", "BAG", kBag)});
    shop.history.lines.push_back(lineOf("C", "CAMERA", kCamera, "buyer-7"));
    shop.history.units.push_back(member("C", "CAM-1007", "CAMERA", kCamera));
    return shop;
}

} // namespace

TEST_CASE("a set is complete with all its members, and short of those that were not seen") {
    struct Row {
        std::vector<Identifier> seen;
        VerdictKind verdict;
        std::string missing;
    };
    const Identifier camera = serial("CAM-1001");
    const Identifier lens = serial("LNS-2001");
    const Identifier bag = gtin(kBag);
    using enum VerdictKind;
    const std::vector<Row> rows{
        {{camera, lens, bag}, Match, ""},
        {{bag, camera, lens, gtin(kCamera), gtin(kLens)}, Match, ""},
        {{camera, lens}, QuantityShort, "BAG"},
        {{camera, bag}, QuantityShort, "LENS LNS-2001"},
        {{camera}, QuantityShort, "LENS LNS-2001, BAG"},
        {{lens, bag, gtin(kLens)}, QuantityShort, "CAMERA CAM-1001"},
        {{bag}, QuantityShort, "CAMERA CAM-1001, LENS LNS-2001"},
    };
    for (const Row& row : rows) {
        Shop shop = shopWithSet();
        const Verdict verdict = shop.judgeSeen(row.seen);
        INFO(row.missing << ": " << toString(verdict.kind));
        CHECK(verdict.kind == row.verdict);
        CHECK(verdict.flags.empty());
        if (row.missing.empty())
            CHECK_FALSE(hasReason(verdict, "set_members_missing"));
        else
            CHECK(factOf(verdict, "set_members_missing", "missing") == row.missing);
    }
}

TEST_CASE("a set's missing members are named beside those that are there") {
    Shop shop = shopWithSet();
    const Verdict verdict = shop.judgeSeen({serial("CAM-1001")});
    REQUIRE_FALSE(verdict.reasons.empty());
    CHECK(verdict.reasons.front().text ==
          "Of the set of 3 sold on this line 1 was seen: CAMERA CAM-1001. Not "
          "seen: LENS LNS-2001, BAG.");
    CHECK(factOf(verdict, "set_members_missing", "present") == "CAMERA CAM-1001");
}

TEST_CASE("a wrong member of a set is another unit, and names the one in whose place it is") {
    for (const auto& with : {std::vector<Identifier>{serial("LNS-2001"), gtin(kBag)},
                             std::vector<Identifier>{serial("LNS-2001")}, std::vector<Identifier>{}}) {
        Shop shop = shopWithSet();
        auto seen = with;
        seen.push_back(serial("CAM-1007"));
        const Verdict verdict = shop.judgeSeen(seen);
        CHECK(verdict.kind == VerdictKind::OtherUnit);
        CHECK(verdict.seenSerial == "CAM-1007");
        CHECK(verdict.expectedSerial == "CAM-1001");
        CHECK(factOf(verdict, "set_member_exchanged", "expected") == "CAM-1001");
        CHECK(factOf(verdict, "set_member_exchanged", "order") == "C");
    }
    // Beside the right camera it is one more item, not in its place.
    Shop shop = shopWithSet();
    const Verdict verdict =
        shop.judgeSeen({serial("CAM-1001"), serial("CAM-1007"), serial("LNS-2001"), gtin(kBag)});
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(hasFlag(verdict, Flag::UnexpectedItem));
}

TEST_CASE("a member that came back before is already returned, and another one is not") {
    Shop shop = shopWithSet();
    shop.history.inspections = {inspected("R0", "A", "CAM-1001", "2026-11-01", VerdictKind::QuantityShort)};
    CHECK(shop.judgeSeen({serial("CAM-1001")}).kind == VerdictKind::AlreadyReturned);
    CHECK(shop.judgeSeen({serial("LNS-2001")}).kind == VerdictKind::QuantityShort);
    shop.history.inspections.front().verdict = VerdictKind::Match;
    CHECK(shop.judgeSeen({serial("CAM-1001")}).kind == VerdictKind::AlreadyReturned);
}

TEST_CASE("a product of no member of the set is another product") {
    Shop shop = shopWithSet();
    CHECK(shop.judgeSeen({gtin(kTablet)}).kind == VerdictKind::OtherProduct);
    // A code that nobody knows may be that of the set's box.
    CHECK(shop.judgeSeen({gtin(kForeign)}).kind == VerdictKind::Unreadable);
    CHECK(shop.judgeSeen({serial("TB-77001")}).kind == VerdictKind::OtherProduct);
}

TEST_CASE("several units on a line that are not a set are judged one by one") {
    // An exchange: the second unit of another SKU went out in place of the first.
    Shop shop;
    shop.changeSold(
        {unitOf("A", "PX-A001", "2026-10-03"), unitOf("A", "PW-A009", "2026-10-09", "PHONE-W", "")});
    CHECK(shop.judgeSeen({serial("PX-A001")}).kind == VerdictKind::Match);
    // A line of two is no set.
    Shop two = shopWithSet();
    two.expected.line->quantity = 2;
    CHECK_FALSE(hasReason(two.judgeSeen({serial("CAM-1001")}), "set_members_missing"));
    // One unit that was recorded under another SKU is no set either.
    Shop one = shopWithSet();
    one.changeSold({member("A", "CAM-1001", "CAMERA", kCamera)});
    CHECK(one.judgeSeen({serial("CAM-1001")}).kind == VerdictKind::OtherProduct);
}

TEST_CASE("a set without serials is judged by the codes of its members, or by that of the whole") {
    Shop shop = shopWithSet();
    shop.expected.line->gtin = kPhone;
    shop.changeSold({member("A", "", "CAMERA", kCamera), member("A", "", "BAG", kBag)});
    CHECK(shop.judgeSeen({gtin(kCamera), gtin(kBag)}).kind == VerdictKind::ProductMatch);
    const Verdict part = shop.judgeSeen({gtin(kBag)});
    CHECK(part.kind == VerdictKind::QuantityShort);
    CHECK(factOf(part, "set_members_missing", "missing") == "CAMERA");
    // The set's own code says that it is the set, and of its members nothing.
    CHECK(shop.judgeSeen({gtin(kPhone)}).kind == VerdictKind::ProductMatch);
    CHECK(shop.judgeSeen({}).kind == VerdictKind::Unreadable);
}

TEST_CASE("an empty parcel of a set is empty") {
    Shop shop = shopWithSet();
    shop.observed.itemsFound = 0;
    CHECK(shop.judgeSeen({serial("CAM-1001")}).kind == VerdictKind::EmptyParcel);
}

TEST_CASE(
    "a member of which only the product or a nearly right serial was read is neither there nor missing") {
    for (const Identifier& read : {gtin(kCamera), serial("CAM-1O01"), serial("CAM-1002")}) {
        Shop shop = shopWithSet();
        const Verdict verdict = shop.judgeSeen({serial("LNS-2001"), gtin(kBag), read});
        CHECK(verdict.kind == VerdictKind::Unreadable);
        CHECK(factOf(verdict, "set_members_unsure", "unsure") == "CAMERA CAM-1001");
        CHECK_FALSE(hasReason(verdict, "set_members_missing"));
    }
}

TEST_CASE("of a member that cannot be read nothing is concluded") {
    Shop shop = shopWithSet();
    shop.changeSold({member("A", "CAM-1001", "CAMERA", kCamera), member("A", "", "BAG", "")});
    CHECK(shop.judgeSeen({serial("CAM-1001")}).kind == VerdictKind::Match);
}

TEST_CASE("a return of one member of a set asks for that member alone") {
    Shop shop = shopWithSet();
    shop.expected.notice->sku = "LENS";
    CHECK(shop.judgeSeen({serial("LNS-2001")}).kind == VerdictKind::Match);
}

TEST_CASE("a pack of two equal units that left together is a set, a unit and its replacement are none") {
    Shop shop = shopWithSet();
    DispatchedUnit first = member("A", "CAM-1001", "CAMERA", kCamera);
    DispatchedUnit second = member("A", "CAM-1002", "CAMERA", kCamera);
    shop.changeSold({first, second});
    CHECK(shop.judgeSeen({serial("CAM-1001"), serial("CAM-1002")}).kind == VerdictKind::Match);
    const Verdict one = shop.judgeSeen({serial("CAM-1001")}); // one edit from the other member
    CHECK(one.kind == VerdictKind::QuantityShort);
    CHECK(factOf(one, "set_members_missing", "missing") == "CAMERA CAM-1002");
    first.awb = "AWB-1";
    second.awb = "AWB-2";
    shop.changeSold({first, second});
    CHECK_FALSE(hasReason(shop.judgeSeen({serial("CAM-1001")}), "set_members_missing"));
}

TEST_CASE("several equal units that the return announced are all expected") {
    Shop shop;
    shop.expected.line->quantity = 3;
    shop.expected.itemsDeclared = 2;
    shop.changeSold({unitOf("A", "PX-A001", "2026-10-03"), unitOf("A", "PX-A002", "2026-10-03"),
                     unitOf("A", "PX-A003", "2026-10-03")});
    const Verdict two = shop.judgeSeen({serial("PX-A003"), serial("PX-A001")});
    CHECK(two.kind == VerdictKind::Match);
    CHECK(two.flags.empty());
    CHECK(hasFlag(shop.judgeSeen({serial("PX-A003"), serial("PX-A001"), serial("PX-A002")}),
                  Flag::UnexpectedItem));
    shop.history.inspections = {inspected("R0", "A", "PX-A003", "2026-11-01")};
    CHECK(shop.judgeSeen({serial("PX-A001"), serial("PX-A003")}).kind == VerdictKind::AlreadyReturned);
}
