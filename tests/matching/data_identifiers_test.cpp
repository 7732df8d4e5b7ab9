#include "tests/matching/shop.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("a serial behind the data identifier of a linear code is found in the records") {
    Shop shop;
    CHECK(shop.judgeSeen(codes({"SPX-A001"})).kind == VerdictKind::Match);
    CHECK(shop.judgeSeen(codes({"SPX-B002"})).kind == VerdictKind::OtherUnit);
}

TEST_CASE("a recorded serial that begins like a data identifier is found as it stands") {
    Shop shop;
    shop.expected.units.front().serial = "S12345678";
    shop.expected.units.front().serialNormal = "S12345678";
    shop.history.units.front() = shop.expected.units.front();
    CHECK(shop.judgeSeen(codes({"S12345678"})).kind == VerdictKind::Match);
    // The maker's label may print it without.
    CHECK(shop.judgeSeen(codes({"12345678"})).kind != VerdictKind::Match);
}

TEST_CASE("of a serial that no record knows the plain text is shown, not the rest of it") {
    Shop shop;
    for (const char* text : {"S12345678", "1S12345678", "18S1A2B3SERIAL7"}) {
        INFO(text);
        const Verdict verdict = shop.judgeSeen(codes({text}));
        CHECK(verdict.kind == VerdictKind::UnknownUnit);
        CHECK(verdict.seenSerial == text);
    }
}

TEST_CASE("an envelope's serial is the bare one, and its part number says the product") {
    Shop shop;
    const std::string head = "[)>\x1E"
                             "06\x1D";
    CHECK(shop.judgeSeen(codes({head + "1PPHONE\x1DSPX-A001\x1E\x04"})).kind == VerdictKind::Match);
    CHECK(shop.judgeSeen(codes({head + "18S1A2B3PX-A001\x1E\x04"})).kind == VerdictKind::Match);
    CHECK(shop.judgeSeen(codes({head + "SPX-B002\x1E\x04"})).kind == VerdictKind::OtherUnit);
    CHECK(shop.judgeSeen(codes({head + "SZZ-90001\x1E\x04"})).seenSerial == "ZZ90001");
}
