#include "core/matching/judge.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

using Places = std::vector<std::size_t>;

void check(std::string_view a, std::string_view b, const Places& inA, const Places& inB) {
    INFO(a << " | " << b);
    const auto [first, second] = differences(a, b);
    CHECK(first == inA);
    CHECK(second == inB);
}

} // namespace

TEST_CASE("equal serials differ nowhere") {
    check("", "", {}, {});
    check("AB123", "AB123", {}, {});
}

TEST_CASE("a replaced character is marked on both sides") {
    check("AB0123", "ABO123", {2}, {2});
}

TEST_CASE("an inserted or missing character marks only that one") {
    check("AB123", "AB9123", {}, {2});
    check("AB9123", "AB123", {2}, {});
    check("AB123", "XAB123", {}, {0});
    check("AB123", "AB123X", {}, {5});
}

TEST_CASE("two swapped neighbours mark two characters on each side") {
    check("AB1234", "AB1324", {3, 4}, {3, 4});
}

TEST_CASE("nothing beside something marks all of it") {
    check("", "AB1", {}, {0, 1, 2});
    check("AB1", "", {0, 1, 2}, {});
}

TEST_CASE("case and separators do not count, and places are those of the printed text") {
    check("px-ab 123", "PXAB123", {}, {});
    check("PX-AB-123", "PXAB129", {8}, {6});
}

TEST_CASE("texts far too long for serials are compared place by place") {
    const std::string a(6000, '7');
    std::string b = a;
    b[17] = '8';
    b += '9';
    check(a, b, {17}, {17, 6000});
}
