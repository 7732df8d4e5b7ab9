// What print can do to a verdict: make an unreadable one probable, and nothing else.

#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

Verdict judgePrinted(Shop& shop, const std::vector<std::string>& printed,
                     const std::vector<Identifier>& seen = {}) {
    shop.observed.printed = codes(printed);
    return shop.judgeSeen(seen);
}

} // namespace

TEST_CASE("the expected serial in print is a probable match, never a match") {
    Shop shop;
    const Verdict verdict = judgePrinted(shop, {"S/N: PX-A001"});
    CHECK(verdict.kind == VerdictKind::ProbableMatch);
    CHECK(verdict.needsConfirmation());
    CHECK(hasReason(verdict, "serial_printed"));
    CHECK(verdict.expectedSerial == "PX-A001");
    CHECK(verdict.seenSerial == "PX-A001");
    REQUIRE(verdict.unit);
    CHECK(*verdict.unit == shop.sold());
}

TEST_CASE("print is near the expected serial by look-alikes and at most one edit besides") {
    Shop shop;
    shop.changeSold({unitOf("A", "F17XK2D0Q1MN", "2026-10-03")});
    const auto kindOf = [&](const std::string& text) { return judgePrinted(shop, {"S/N: " + text}).kind; };
    CHECK(kindOf("FI7XK2DOQIMN") == VerdictKind::ProbableMatch);
    CHECK(kindOf("FI7XK2DOQIM") == VerdictKind::ProbableMatch);
    CHECK(kindOf("F17XKZ2D0Q1MN") == VerdictKind::ProbableMatch);
    CHECK(kindOf("F17XK2D0Q1WW") == VerdictKind::Unreadable);
    CHECK(kindOf("ZZ99KK22LL") == VerdictKind::Unreadable);
    shop.changeSold({unitOf("A", "K1234", "2026-10-03")});
    CHECK(kindOf("KI234") == VerdictKind::ProbableMatch);
    CHECK(kindOf("K1239") == VerdictKind::Unreadable);
}

TEST_CASE("an IMEI in print is compared with both of the unit's") {
    Shop shop;
    shop.sold().imei1 = shop.expected.units.front().imei1 = kImei1;
    shop.sold().imei2 = shop.expected.units.front().imei2 = kImei2;
    const Verdict verdict = judgePrinted(shop, {"IMEI: " + kImei2});
    CHECK(verdict.kind == VerdictKind::ProbableMatch);
    CHECK(verdict.expectedSerial == kImei2);
    std::string misread = kImei1;
    misread.back() = misread.back() == '0' ? '1' : '0'; // and its check digit is wrong
    const Verdict near = judgePrinted(shop, {"IMEI: " + misread});
    CHECK(near.kind == VerdictKind::ProbableMatch);
    CHECK_FALSE(hasFlag(near, Flag::CheckDigitWrong)); // print that is read wrong is no fault of the item's
}

TEST_CASE("of several printed texts the nearest counts") {
    Shop shop;
    const Verdict verdict = judgePrinted(shop, {"S/N: ZZ99KK22LL", "S/N: PX-AO01", "S/N: PX-A001"});
    CHECK(verdict.kind == VerdictKind::ProbableMatch);
    CHECK(verdict.seenSerial == "PX-A001");
}

TEST_CASE("print that is not near leaves the verdict unreadable and is told") {
    Shop shop;
    const Verdict verdict = judgePrinted(shop, {"S/N: ZZ99KK22LL"});
    CHECK(verdict.kind == VerdictKind::Unreadable);
    CHECK(hasReason(verdict, "nothing_read"));
    REQUIRE(hasReason(verdict, "print_unsure"));
    CHECK(verdict.seenSerial.empty());
    CHECK_FALSE(verdict.unit);
}

TEST_CASE("print that says another unit of ours is neither that unit nor a probable match") {
    Shop shop;
    shop.history.units.push_back(unitOf("B", "PX-A002", "2026-10-05")); // one edit from the one sold
    for (const std::string printed : {"PX-A002", "PX-B002", "PX-STOCK9", "TB-77001"}) {
        INFO(printed);
        const Verdict verdict = judgePrinted(shop, {"S/N: " + printed});
        CHECK(verdict.kind == VerdictKind::Unreadable);
        CHECK(hasReason(verdict, "print_like_other"));
        CHECK_FALSE(verdict.unit);
    }
}

TEST_CASE("print changes no verdict that codes have given") {
    Shop shop;
    for (const auto& seen :
         {std::vector{serial("PX-A001")}, std::vector{serial("PX-B002")}, std::vector{serial("ZZ99KK22LL")},
          std::vector{gtin(kForeign)}, std::vector{serial("PX-AO01")}}) {
        shop.observed.printed.clear();
        const Verdict without = shop.judgeSeen(seen);
        REQUIRE(without.kind != VerdictKind::Unreadable);
        CHECK(judgePrinted(shop, {"S/N: PX-A001", "S/N: PX-B002"}, seen) == without);
    }
}

TEST_CASE("a product code beside the printed serial is told with the probable match") {
    Shop shop;
    const Verdict verdict = judgePrinted(shop, {"S/N: PX-A001"}, {gtin(kPhone)});
    CHECK(verdict.kind == VerdictKind::ProbableMatch);
    CHECK(hasReason(verdict, "product_agrees"));
}

TEST_CASE("print makes nothing probable where nothing is expected or serials are of no account") {
    Shop shop;
    shop.expected.serialUse = SerialUse::Off;
    CHECK(judgePrinted(shop, {"S/N: PX-A001"}).kind == VerdictKind::Unreadable);
    Shop unannounced;
    unannounced.expected = ExpectedItem{};
    CHECK(judgePrinted(unannounced, {"S/N: PX-A001"}).kind == VerdictKind::Unreadable);
}

TEST_CASE("an earlier return of the unit is told beside a probable match by print") {
    Shop shop;
    shop.history.inspections = {inspected("R0", "A", "PX-A001", "2026-11-01")};
    const Verdict verdict = judgePrinted(shop, {"S/N: PX-A001"});
    CHECK(verdict.kind == VerdictKind::ProbableMatch);
    CHECK(verdict.reasons.size() >= 2);
}
