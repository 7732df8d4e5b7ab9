#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

std::vector<Identifier> own() {
    return {serial("PX-A001")};
}

/// The flag stands beside an unchanged verdict and has a reason of its own name.
void checkFlagged(const Verdict& verdict, Flag flag) {
    INFO(toString(flag));
    CHECK(verdict.kind == VerdictKind::Match);
    CHECK(verdict.flags == std::vector<Flag>{flag});
    CHECK(hasReason(verdict, toString(flag)));
}

} // namespace

TEST_CASE("a plain match has no flags") {
    Shop shop;
    CHECK(shop.judgeSeen(own()).flags.empty());
}

TEST_CASE("a recalled unit is flagged and its notice named") {
    Shop shop;
    Recall recall;
    recall.sku = "PHONE";
    recall.serialFrom = "PXA000";
    recall.serialTo = "PXA009";
    recall.notice = "Battery recall 2026/17";
    shop.history.recalls = {recall};
    const Verdict verdict = shop.judgeSeen(own());
    checkFlagged(verdict, Flag::Recalled);
    CHECK_THAT(verdict.reasons.back().text, ContainsSubstring("Battery recall 2026/17"));
    CHECK_FALSE(hasFlag(shop.judgeSeen({serial("PX-B002")}), Flag::Recalled));
}

TEST_CASE("a recall of a lot is found by the lot that was read, else by the one dispatched") {
    Shop shop;
    DispatchedUnit unit = unitOf("A", "", "2026-10-03");
    unit.lot = "L5";
    shop.changeSold({unit});
    Recall recall;
    recall.gtin = kPhone;
    recall.lotFrom = recall.lotTo = "L5";
    recall.notice = "Lot L5";
    shop.history.recalls = {recall};
    CHECK(hasFlag(shop.judgeSeen({gtin(kPhone)}), Flag::Recalled));
    CHECK_FALSE(hasFlag(shop.judgeSeen({gtin(kPhone), of(IdentifierKind::Lot, "L6")}), Flag::Recalled));
}

TEST_CASE("a recall of the product that is really in the parcel is found by its code") {
    Shop shop;
    Recall recall;
    recall.gtin = kTablet;
    recall.notice = "Tablet charger";
    shop.history.recalls = {recall};
    CHECK(hasFlag(shop.judgeSeen({gtin(kTablet)}), Flag::Recalled));
    CHECK_FALSE(hasFlag(shop.judgeSeen(own()), Flag::Recalled));
}

TEST_CASE("a blocklisted serial is flagged with the reason it is listed for, also an unknown one") {
    Shop shop;
    shop.history.blocklist = {{"PXA001", "paid out before", std::nullopt, "insurer"}};
    const Verdict verdict = shop.judgeSeen(own());
    checkFlagged(verdict, Flag::Blocklisted);
    CHECK_THAT(verdict.reasons.back().text, ContainsSubstring("paid out before"));
    shop.history.blocklist = {{"ZX90817", "stolen", std::nullopt, "police"}};
    CHECK(hasFlag(shop.judgeSeen({serial("ZX-90817")}), Flag::Blocklisted));
}

TEST_CASE("a unit known by its IMEI is found on the blocklist by its serial") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.imei1 = kImei1;
    shop.changeSold({unit});
    shop.history.blocklist = {{"PXA001", "stolen", std::nullopt, ""}};
    checkFlagged(shop.judgeSeen({of(IdentifierKind::Imei, kImei1)}), Flag::Blocklisted);
}

TEST_CASE("an item past its expiry is flagged, by what is printed before what is recorded") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.expiry = *parseDate("2026-11-24");
    shop.changeSold({unit});
    const Verdict verdict = shop.judgeSeen(own());
    checkFlagged(verdict, Flag::Expired);
    CHECK(verdict.reasons.back().text == "The item expired on 24 Nov 2026.");
    auto seen = own();
    seen.push_back(of(IdentifierKind::Expiry, "2026-11-25"));
    CHECK(shop.judgeSeen(seen).flags.empty());
    seen.back() = of(IdentifierKind::Expiry, "2026-01-31");
    checkFlagged(shop.judgeSeen(seen), Flag::Expired);
}

TEST_CASE("a warranty that ended yesterday is out, one that ends today is not") {
    Shop shop;
    DispatchedUnit unit = shop.sold();
    unit.warrantyUntil = *parseDate("2026-11-24");
    shop.changeSold({unit});
    checkFlagged(shop.judgeSeen(own()), Flag::OutOfWarranty);
    unit.warrantyUntil = *parseDate("2026-11-25");
    shop.changeSold({unit});
    CHECK(shop.judgeSeen(own()).flags.empty());
}

TEST_CASE("the return window counts to the day the return was asked for, else to today") {
    Shop shop;
    shop.expected.line->returnWindowUntil = *parseDate("2026-11-10");
    CHECK(shop.judgeSeen(own()).flags.empty());
    shop.expected.line->returnWindowUntil = *parseDate("2026-11-08");
    checkFlagged(shop.judgeSeen(own()), Flag::OutsideReturnWindow);
    shop.expected.notice->requestedAt.reset();
    shop.expected.line->returnWindowUntil = *parseDate("2026-11-25");
    CHECK(shop.judgeSeen(own()).flags.empty());
    shop.expected.line->returnWindowUntil = *parseDate("2026-11-23");
    checkFlagged(shop.judgeSeen(own()), Flag::OutsideReturnWindow);
}

TEST_CASE("a return asked for on the window's last evening in the west is in time") {
    Shop shop;
    shop.expected.line->returnWindowUntil = *parseDate("2026-11-10");
    shop.expected.notice->requestedAt = parseTimestamp("2026-11-10T17:00:00-08:00");
    REQUIRE(shop.expected.notice->requestedAt);
    CHECK(shop.judgeSeen(own()).flags.empty());
    shop.expected.notice->requestedAt = parseTimestamp("2026-11-11T17:00:00-08:00");
    checkFlagged(shop.judgeSeen(own()), Flag::OutsideReturnWindow);
}

TEST_CASE("a tampered serial label is flagged beside a match") {
    Shop shop;
    shop.observed.sealTampered = true;
    checkFlagged(shop.judgeSeen(own()), Flag::SerialTampered);
}

TEST_CASE("a buyer is named by figures only when chance does not explain their returns in this shop") {
    struct Row {
        BuyerFigures buyer;
        ShopFigures shop;
        bool named;
    };
    const ShopFigures ofEight{100000, 8000};
    const ShopFigures ofThirty{100000, 30000};
    const std::vector<Row> rows{
        {{20, 12}, ofEight, true},    {{3, 2}, ofEight, false},       {{3, 3}, ofEight, false},
        {{4, 4}, ofEight, true},      {{100, 8}, ofEight, false},     {{19, 4}, ofEight, true},
        {{21, 4}, ofEight, false},    {{20, 12}, ofThirty, true},     {{8, 4}, ofThirty, false},
        {{20, 10}, ofThirty, false},  {{20, 12}, {20, 12}, false},    {{20, 12}, {0, 0}, false},
        {{20, 12}, {100, 0}, true},   {{1000, 95}, ofEight, false},   {{10000, 1000}, ofEight, true},
        {{4, 9}, {100, 1000}, false}, {{4, 9}, {100000, 8000}, true}, {{0, 9}, ofEight, false}};
    for (const Row& row : rows) {
        INFO(row.buyer.returns << " of " << row.buyer.lines << ", shop " << row.shop.returns << " of "
                               << row.shop.lines);
        Shop shop;
        shop.history.figures["buyer-1"] = row.buyer;
        shop.history.shop = row.shop;
        CHECK(hasFlag(shop.judgeSeen(own()), Flag::RepeatReturner) == row.named);
    }
}

TEST_CASE("the reason for a repeat returner states the figures, the bound and the shop's rate") {
    Shop shop;
    shop.history.figures["buyer-1"] = {20, 12};
    shop.history.shop = {100000, 7990};
    const Verdict verdict = shop.judgeSeen(own());
    checkFlagged(verdict, Flag::RepeatReturner);
    CHECK(verdict.reasons.back().text == "This buyer returned 12 of 20 order lines: at least 38.6 % by the "
                                         "95 % interval, where all buyers together return 8.0 %.");
    CHECK(verdict.reasons.back().facts ==
          std::map<std::string, std::string>{
              {"returns", "12"}, {"lines", "20"}, {"rate_at_least", "38.6 %"}, {"rate_of_shop", "8.0 %"}});
}

TEST_CASE("a wrong check digit is flagged for IMEI, GTIN and SSCC, not for other kinds") {
    Shop shop;
    for (const auto kind : {IdentifierKind::Imei, IdentifierKind::Gtin, IdentifierKind::Sscc}) {
        auto seen = own();
        seen.push_back({kind, "123456789012345", "123456789012345", false, "check digit"});
        checkFlagged(shop.judgeSeen(seen), Flag::CheckDigitWrong);
    }
    auto seen = own();
    seen.push_back({IdentifierKind::Expiry, "2026-13-01", "261301", false, "month"});
    CHECK(shop.judgeSeen(seen).flags.empty());
}

TEST_CASE("a number that the records have has no wrong check digit, whatever it is as long as") {
    Shop shop;
    const std::string number = "123456789012345"; // as an IMEI it would end in 7
    auto seen = own();
    for (const Identifier& identifier : identify(number))
        seen.push_back(identifier);
    checkFlagged(shop.judgeSeen(seen), Flag::CheckDigitWrong);

    DispatchedUnit unit = shop.sold();
    SECTION("as the unit's serial") {
        unit.serial = unit.serialNormal = number;
        shop.changeSold({unit});
        const Verdict verdict = shop.judgeSeen(identify(number));
        CHECK(verdict.kind == VerdictKind::Match);
        CHECK(verdict.flags.empty());
    }
    SECTION("as the serial of a part in it") {
        unit.components = {number};
        shop.changeSold({unit});
        CHECK(shop.judgeSeen(seen).flags.empty());
    }
}

TEST_CASE("flags are sorted and each stands once") {
    Shop shop;
    shop.observed.sealTampered = true;
    shop.observed.itemsFound = 2;
    shop.history.blocklist = {{"PXA001", "a", std::nullopt, ""}, {"PXB002", "b", std::nullopt, ""}};
    const Verdict verdict = shop.judgeSeen({serial("PX-A001"), serial("PX-B002"), gtin(kForeign)});
    CHECK(verdict.flags == std::vector<Flag>{Flag::Blocklisted, Flag::SerialTampered, Flag::UnexpectedItem});
}
