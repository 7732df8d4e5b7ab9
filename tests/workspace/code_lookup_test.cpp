#include "core/workspace/code_lookup.h"

#include "tests/inspection/bench.h"
#include "tests/support/catch.h"

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("a code that something has is answered exactly, and nothing near is looked for") {
    Bench bench;
    const LookupAnswer answer = lookUp(bench.mirror, *bench.journal, "  awb1 ");
    CHECK(answer.code == "awb1");
    CHECK(answer.found());
    REQUIRE(answer.returns.size() == 1);
    CHECK(answer.returns[0].id == ReturnId("RMA-1"));
    CHECK(answer.lines.size() == 1);
    CHECK(answer.units.size() == 1);
    CHECK(answer.near.empty());
}

TEST_CASE("an order line's own id leads to what was dispatched and came back of that line alone") {
    Bench bench;
    OrderLine line = bench.mirror.linesOfOrder(OrderId("403-1")).front();
    line.line = OrderLineId("36595235120");
    line.sku = "CASE";
    bench.mirror.put(line);
    DispatchedUnit unit;
    unit.order = line.order;
    unit.line = line.line;
    unit.sku = line.sku;
    unit.serial = unit.serialNormal = "CASE0001";
    bench.mirror.put(unit);
    const LookupAnswer answer = lookUp(bench.mirror, *bench.journal, "36595235120");
    CHECK(answer.lines == std::vector{line});
    CHECK(answer.units == std::vector{unit});
    CHECK(answer.returns.empty());
}

TEST_CASE("a MEID in decimals finds the unit that is recorded by its hexadecimal form") {
    Bench bench;
    DispatchedUnit unit;
    unit.order = OrderId("403-1");
    unit.sku = "PHONE";
    unit.serial = unit.serialNormal = "AF0123450ABCDE"; // 3GPP2's example, as is the decimal form
    bench.mirror.put(unit);
    const auto found = lookUp(bench.mirror, *bench.journal, "293608736500703710").units;
    CHECK(found == std::vector{unit});
}

TEST_CASE("a code that nothing has is answered by what is near it, with why") {
    Bench bench;
    const LookupAnswer misread = lookUp(bench.mirror, *bench.journal, "SN-AO001");
    CHECK_FALSE(misread.found());
    REQUIRE_FALSE(misread.near.empty());
    CHECK(misread.near[0].kind == "serial");
    CHECK(misread.near[0].code == "SNA0001");
    CHECK(misread.near[0].why == "look-alikes: 0 for O at 4");
    REQUIRE(misread.near[0].unit);

    const LookupAnswer torn = lookUp(bench.mirror, *bench.journal, "LPNRB0000");
    REQUIRE(torn.near.size() == 1);
    CHECK(torn.near[0].kind == "lpn");
    CHECK(torn.near[0].order == OrderId("403-1"));
    CHECK(torn.near[0].why == "begins with it");
}

TEST_CASE("nothing is found for no code, and whatever a scanner sends is survived") {
    Bench bench;
    for (const std::string& asked : {std::string(), std::string("   "), std::string("\0\x1d\xff", 3),
                                     std::string(100000, 'A'), std::string("' OR 1=1 --")})
        CHECK_FALSE(lookUp(bench.mirror, *bench.journal, asked).found());
}
