#include "core/matching/serial_marks.h"

#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("characters in which two serials differ are marked one by one") {
    const SerialMarks marks = markDifferences("F17XK2D0Q1MN", "F17XK2B8Q1MN");
    CHECK(marks.expectedMarks == std::vector<int>{6, 7});
    CHECK(marks.seenMarks == std::vector<int>{6, 7});
    CHECK(marks.alike);
}

TEST_CASE("case, spaces and dashes are no difference, and marks stand in the print") {
    CHECK(markDifferences("F17-XK2-D0", "f17xk2d0").seenMarks.empty());
    const SerialMarks marks = markDifferences("F17-XK2-D0", "F17XK2D8");
    CHECK(marks.expected == "F17-XK2-D0");
    CHECK(marks.expectedMarks == std::vector<int>{9});
    CHECK(marks.seenMarks == std::vector<int>{7});
}

TEST_CASE("serials that have nothing in common are not marked character by character") {
    const SerialMarks marks = markDifferences("F17XK2D0Q1MN", "990000862471854");
    CHECK_FALSE(marks.alike);
    CHECK(marks.expectedMarks.empty());
    CHECK(marks.seenMarks.empty());
}

TEST_CASE("without one of the two there is nothing to mark") {
    CHECK(markDifferences("", "ABC1").seenMarks.empty());
    CHECK(markDifferences("ABC1", "").expected == "ABC1");
}

TEST_CASE("a caption is left out of what is compared and shown") {
    const SerialMarks marks = markDifferences("S/N: C02X-K0AA", "c02xk0aa");
    CHECK(marks.expected == "C02XK0AA");
    CHECK(marks.expectedMarks.empty());
    CHECK(marks.seenMarks.empty());
}

TEST_CASE("serials that are not ASCII have no marks") {
    CHECK(markDifferences("Gerät77AB", "Gerät77AC").seenMarks.empty());
}
