// Which of many codes on a box is the unit's serial.

#include "core/matching/serial_ranking.h"

#include "tests/matching/shop.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// What a telephone's box says: EAN, two IMEIs, serial and part number, and a link.
std::vector<Identifier> boxOf(const std::string& serialCode) {
    return codes({"8901234567890", kImei1, kImei2, serialCode, "MQ9P3HN/A", "https://example.com/r"});
}

std::vector<std::string> ranking(const Shop& shop, const std::vector<Identifier>& seen,
                                 const std::vector<std::string>& printed = {}) {
    Observation observed;
    observed.seen = seen;
    observed.printed = codes(printed);
    std::vector<std::string> values;
    for (const RankedSerial& serial : rankSerials(shop.expected, observed))
        values.push_back(serial.seen.normal);
    return values;
}

} // namespace

TEST_CASE("the expected serial wins among all codes of a box, in whatever order they were read") {
    Shop shop;
    shop.changeSold({unitOf("A", "F17XK2D0Q1MN", "2026-10-03")});
    std::vector<Identifier> box = boxOf("F17XK2D0Q1MN");
    std::mt19937 random(417);
    for (int i = 0; i < 50; ++i) {
        std::shuffle(box.begin(), box.end(), random);
        REQUIRE(ranking(shop, box).front() == "F17XK2D0Q1MN");
        REQUIRE(shop.judgeSeen(box).kind == VerdictKind::Match);
    }
}

TEST_CASE("the expected serial wins over whatever says louder that it is one") {
    Shop shop;
    shop.changeSold({unitOf("A", "F17XK2D0Q1MN", "2026-10-03")});
    const std::vector<Identifier> seen =
        codes({"S/N: ZZ11KK22LL33", "(01)08901234567890(21)GS1SERIAL77", kImei1, "F17XK2D0Q1MN"});
    CHECK(ranking(shop, seen, {"S/N: ZZ11KK22LL33"}).front() == "F17XK2D0Q1MN");
}

TEST_CASE("of unknown texts the one of the sold serials' shape is likelier than a part number") {
    Shop shop;
    shop.changeSold({unitOf("A", "F17XK2D0Q1MN", "2026-10-03")});
    const auto values = ranking(shop, codes({"MQ9P3HN/A", "F18YL3E1R2NP"}));
    REQUIRE(values.size() == 2);
    CHECK(values.front() == "F18YL3E1R2NP");
}

TEST_CASE("print beside a serial's caption says which code is the serial") {
    Shop shop;
    shop.changeSold({unitOf("A", "12345678", "2026-10-03")}); // whose shape tells nothing
    const std::vector<Identifier> seen = codes({"MQ9P3HN7A2", "F18YL3E1R2"});
    CHECK(ranking(shop, seen, {"Serial No. FI8YL3EIR2"}).front() == "F18YL3E1R2");
    CHECK(ranking(shop, seen, {"S/N MQ9P3HN7A2"}).front() == "MQ9P3HN7A2");
    shop.observed.printed = codes({"Serial No. FI8YL3EIR2"});
    CHECK(shop.judgeSeen(seen).seenSerial == "F18YL3E1R2");
}

TEST_CASE("the product's GTIN, its SKU and an LPN are no serials, and a part comes last") {
    Shop shop;
    DispatchedUnit unit = unitOf("A", "F17XK2D0Q1MN", "2026-10-03");
    unit.components = {"BAT-7781"};
    shop.changeSold({unit});
    const auto values = ranking(shop, codes({"8901234567890", "LPNHE123456789", "BAT-7781", "ZZ11KK22LL33"}));
    REQUIRE(values.size() == 2);
    CHECK(values.front() == "ZZ11KK22LL33");
    CHECK(values.back() == "BAT7781");
}
