// What only the mirror can tell of a row: flags and rejections that hold whatever the order of the files.

#include "tests/mirror/mirror_support.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

std::string dispatches(const std::string& rows) {
    return "order_id,order_line_id,sku,serial,imei1,dispatched_at,warranty_until\n" + rows;
}

const std::string kTwice = dispatches("O-1,L1,S,A1,,2026-10-02,\nO-2,L1,S,A1,,2026-10-20,\n");

std::string returnOn(const std::string& day) {
    return std::string(kReturnHeader) + "a,R-1,O-1,L1,S,1,,,,," + day + ",,,\n";
}

} // namespace

TEST_CASE("one serial dispatched twice without a return between comes in flagged, with both orders") {
    MirrorBench bench;
    const ImportResult result = bench.import("d.csv", kTwice);
    CHECK(result.added == 2);
    CHECK(result.rejected == 0);
    REQUIRE(result.flagged == 1);
    CHECK(result.flags[0].line == 3);
    CHECK(result.flags[0].column == "serial");
    CHECK(result.flags[0].reason ==
          "A1 was dispatched on order O-1 (2026-10-02) and on order O-2 (2026-10-20), "
          "and no return between is known");
    CHECK(bench.import("d.csv", kTwice).flagged == 1); // it stays so
}

TEST_CASE("a return between two dispatches of a serial explains them, whenever it is imported") {
    MirrorBench bench;
    (void)bench.import("r.csv", returnOn("2026-10-10"));
    CHECK(bench.import("d.csv", kTwice).flagged == 0);

    MirrorBench late;
    CHECK(late.import("d.csv", kTwice).flagged == 1);
    (void)late.import("r.csv", returnOn("2026-10-10"));
    CHECK(late.import("d.csv", kTwice).flagged == 0);

    MirrorBench after;
    (void)after.import("r.csv", returnOn("2026-10-25"));
    CHECK(after.import("d.csv", kTwice).flagged == 1);
    MirrorBench undated;
    (void)undated.import("r.csv", returnOn(""));
    CHECK(undated.import("d.csv", kTwice).flagged == 0);
}

TEST_CASE("the same serial of two products is two units, the same IMEI is one") {
    MirrorBench bench;
    CHECK(bench.import("d.csv", dispatches("O-1,,S,1001,,2026-10-02,\nO-2,,T,1001,,2026-10-03,\n")).flagged ==
          0);
    const ImportResult phones = bench.import(
        "i.csv",
        dispatches("O-3,,P,F1,490154203237518,2026-10-02,\nO-4,,Q,F2,490154203237518,2026-10-03,\n"));
    REQUIRE(phones.flagged == 1);
    CHECK(phones.flags[0].column == "imei1");
    // Serial and IMEI of one phone are one flag.
    CHECK(bench
              .import("j.csv", dispatches("O-5,,P,F7,356938035643809,2026-10-02,\n"
                                          "O-6,,P,F7,356938035643809,2026-10-03,\n"))
              .flagged == 1);
}

TEST_CASE("a serial without the leading zeros that its line's unit has is rejected") {
    MirrorBench bench;
    (void)bench.import("d.csv", dispatches("O-1,L1,S,000123,,2026-10-02,\n"));
    const ImportResult result =
        bench.import("e.csv", dispatches("O-1,L1,S,123,,2026-10-02,\nO-1,L2,S,123,,2026-10-02,\n"));
    CHECK(result.rejected == 1);
    CHECK(result.added == 1); // another line's unit
    CHECK_THAT(contentOf(result.rejectsFile), ContainsSubstring("has lost its leading zeros"));
    CHECK_THAT(contentOf(result.rejectsFile), ContainsSubstring("000123 was dispatched on this line"));
}

TEST_CASE("a serial whose copy without leading zeros came first is flagged") {
    MirrorBench bench;
    (void)bench.import("e.csv", dispatches("O-1,L1,S,123,,2026-10-02,\n"));
    const ImportResult result = bench.import("d.csv", dispatches("O-1,L1,S,000123,,2026-10-02,\n"));
    CHECK(result.added == 1);
    REQUIRE(result.flagged == 1);
    CHECK_THAT(result.flags[0].reason, ContainsSubstring("without its leading zeros too, as 123"));
}

TEST_CASE("a serial of which a spreadsheet kept fifteen digits is rejected") {
    MirrorBench bench;
    const ImportResult result = bench.import(
        "d.csv",
        dispatches("O-1,,S,123456789012345000,,,\nO-1,,S,123456789012345600,,,\nO-1,,S,8.61234E14,,,\n"));
    CHECK(result.rejected == 2);
    CHECK_THAT(contentOf(result.rejectsFile), ContainsSubstring("ends in zeros from its 16th digit on"));
    CHECK_THAT(contentOf(result.rejectsFile), ContainsSubstring("has turned this number into 8.61234E14"));
}

TEST_CASE("dates that cannot be beside each other are rejected") {
    MirrorBench bench;
    const auto reject = [&](std::string_view header, const std::string& row, const std::string& words) {
        const ImportResult result = bench.import("f.csv", std::string(header) + row);
        REQUIRE(result.rejected == 1);
        CHECK_THAT(contentOf(result.rejectsFile), ContainsSubstring(words));
    };
    reject(kOrderHeader, "a,O-1,,S,,,,1,,,2026-10-03,2026-10-01,,\n", "2,delivered_at,lies before");
    reject(kOrderHeader, "a,O-1,,S,,,,1,,,2026-10-03,,2026-09-01,\n", "2,return_window_until,lies before");
    reject(dispatches(""), "O-1,,S,A1,,2026-10-03,2026-10-01\n", "2,warranty_until,lies before");
    CHECK(bench
              .import("f.csv",
                      std::string(kOrderHeader) + "a,O-1,,S,,,,1,,,2026-10-03T10:00:00Z,2026-10-03,,\n")
              .added == 1); // a day without a time
}

TEST_CASE("units and returns whose order is not known yet come in and are counted") {
    MirrorBench bench;
    CHECK(bench.import("d.csv", kTwice).withoutOrder == 2);
    CHECK(bench.import("r.csv", returnOn("2026-10-10")).withoutOrder == 1);
    CHECK(bench.import("o.csv", std::string(kOrderHeader) + "a,O-1,L1,S,,,,1,,,,,,\n").withoutOrder == 0);
    CHECK(bench.import("d.csv", kTwice).withoutOrder == 1);
}
