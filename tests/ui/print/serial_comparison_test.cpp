#include "tests/support/catch.h"
#include "ui/print/serial_comparison.h"

using namespace returnbench::print;

TEST_CASE("characters in which two serials differ are marked where they are printed") {
    const auto comparison = compareSerials("c02x-k0aa", "C02XK0AB");
    CHECK(comparison.expected == QStringLiteral("c02x-k0aa"));
    CHECK(comparison.seen == QStringLiteral("C02XK0AB"));
    CHECK(comparison.expectedMarks == std::vector<int>{8});
    CHECK(comparison.seenMarks == std::vector<int>{7});
}

TEST_CASE("the same serial in two prints has no marks") {
    const auto comparison = compareSerials("S/N: C02X-K0AA", "c02xk0aa");
    CHECK(comparison.expected == QStringLiteral("C02XK0AA"));
    CHECK(comparison.expectedMarks.empty());
    CHECK(comparison.seenMarks.empty());
}

TEST_CASE("serials with little in common, and absent ones, have no marks") {
    CHECK(compareSerials("C02XK0AA", "R58M41ZQ").expectedMarks.empty());
    CHECK(compareSerials("C02XK0AA", "R58M41ZQ").seenMarks.empty());
    CHECK(compareSerials("", "R58M41ZQ").seenMarks.empty());
    CHECK(compareSerials("C02XK0AA", "").expected == QStringLiteral("C02XK0AA"));
    CHECK(compareSerials("Gerät77AB", "Gerät77AC").seenMarks.empty());
}
