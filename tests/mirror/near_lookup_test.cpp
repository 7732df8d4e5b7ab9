#include "tests/mirror/mirror_support.h"

#include <algorithm>
#include <utility>

using namespace returnbench;
using namespace returnbench::test;

namespace {

DispatchedUnit unitOf(const std::string& serial, const std::string& order = "403-1") {
    DispatchedUnit unit;
    unit.order = OrderId(order);
    unit.line = OrderLineId("L1");
    unit.sku = "PHONE-8";
    unit.serial = unit.serialNormal = serial;
    return unit;
}

/// `how code` of each near unit, in their order.
std::vector<std::string> near(const MirrorBench& bench, std::string_view seen, int limit = 20) {
    std::vector<std::string> list;
    for (const NearUnit& unit : bench.mirror.unitsNear(seen, limit))
        list.push_back(std::string(toString(unit.difference.how)) + " " + unit.code);
    return list;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("near units are ranked by how they are near, then by code, and say where they differ") {
    MirrorBench bench;
    for (const char* serial : {"F17XK2D0Q1MN77", "F17XK2D0Q1NM", "F17XK2DOQIMN", "F17XK2D0Q1MX",
                               "A17XK2D0Q1MN", "F17XK2D0Q1", "F99XK2D0Q1MN", "G99"})
        bench.mirror.put(unitOf(serial));
    CHECK(near(bench, "F17XK2D0Q1MN") == Codes{"look_alike F17XK2DOQIMN", "transposition F17XK2D0Q1NM",
                                               "one_edit A17XK2D0Q1MN", "one_edit F17XK2D0Q1MX",
                                               "prefix F17XK2D0Q1MN77"});
    const auto found = bench.mirror.unitsNear(" f17xk2d0q1mn ");
    REQUIRE(found.size() == 5);
    CHECK(found[0] == NearUnit{unitOf("F17XK2DOQIMN"), "F17XK2DOQIMN", {Nearness::LookAlike, {8, 10}}});
    CHECK(found[1].difference.places == std::vector<std::size_t>{11, 12});
    CHECK(found[3].difference.places == std::vector<std::size_t>{12});
    CHECK(found[4].difference.places == std::vector<std::size_t>{13});
}

TEST_CASE("a serial is found by its end, of many that share it by those that came in last") {
    MirrorBench bench;
    for (const char* serial : {"F17XK2D0Q1MN", "A99ZZ2D0Q1MN", "F17XK2D0Q1MX", "Q1MN"})
        bench.mirror.put(unitOf(serial));
    CHECK(near(bench, "D0Q1MN") == Codes{"suffix A99ZZ2D0Q1MN", "suffix F17XK2D0Q1MN"});
    CHECK(near(bench, "K2D0Q1MN") == Codes{"suffix F17XK2D0Q1MN"});
    CHECK(near(bench, "X0Q1MN").empty());
    {
        Mirror::Batch batch(bench.mirror);
        for (int n = 0; n < 1100; ++n)
            bench.mirror.put(unitOf("S" + std::to_string(10'000 + n) + "ABCDEF"));
        batch.commit();
    }
    const Codes newest = near(bench, "ABCDEF", 2000);
    CHECK(newest.size() == 500); // so many are looked at, whatever their number
    CHECK(newest.front() == "suffix S10600ABCDEF");
    CHECK(newest.back() == "suffix S11099ABCDEF");
}

TEST_CASE("a character missing, too many or another is found at each place of a serial") {
    MirrorBench bench;
    const std::string serial = "F17XK2D0Q1MN";
    bench.mirror.put(unitOf(serial));
    bench.mirror.put(unitOf("E99999999999"));
    bench.mirror.put(unitOf("F17XK2D"));
    bench.mirror.put(unitOf("F17XK2D0Q1MNN11"));
    bench.mirror.put(unitOf("Z"));
    for (std::size_t i = 0; i <= serial.size(); ++i) {
        Codes seen{std::string(serial).insert(i, "W")};
        if (i < serial.size()) {
            seen.push_back(std::string(serial).erase(i, 1));
            seen.push_back(std::string(serial).replace(i, 1, "W"));
        }
        if (i + 1 < serial.size()) {
            seen.push_back(serial);
            std::swap(seen.back()[i], seen.back()[i + 1]);
        }
        for (const std::string& code : seen) {
            INFO(code);
            const auto found = bench.mirror.unitsNear(code);
            REQUIRE_FALSE(found.empty());
            CHECK(found.front().code == serial);
        }
    }
}

TEST_CASE("a unit that the code names exactly is not near it") {
    MirrorBench bench;
    bench.mirror.put(unitOf("F17XK2D0Q1MN"));
    CHECK(near(bench, "F17XK2D0Q1MN").empty());
    DispatchedUnit unit = unitOf("490154203237519", "403-2");
    unit.imei1 = "490154203237518";
    bench.mirror.put(unit);
    CHECK(near(bench, "490154203237518").empty());
}

TEST_CASE("an IMEI is found by look-alikes, one edit, a transposition and its beginning, in either place") {
    MirrorBench bench;
    bench.mirror.put(phoneUnit());
    CHECK(near(bench, "49O1S42O3237518") == Codes{"look_alike 490154203237518"});
    CHECK(near(bench, "490154203237581") == Codes{"transposition 490154203237518"});
    CHECK(near(bench, "49015420323718") == Codes{"one_edit 490154203237518"});
    CHECK(near(bench, "4901542032375A8") == Codes{"one_edit 490154203237518"});
    CHECK(near(bench, "3569380356438009") == Codes{"one_edit 356938035643809"});
    CHECK(near(bench, "35693803") == Codes{"prefix 356938035643809"});
    CHECK(bench.mirror.unitsNear("35693803").front().unit == phoneUnit());
}

TEST_CASE("a phone that has no serial but its IMEI is one near unit") {
    MirrorBench bench;
    DispatchedUnit unit = unitOf("490154203237518");
    unit.imei1 = "490154203237518";
    bench.mirror.put(unit);
    CHECK(near(bench, "490154203237519") == Codes{"one_edit 490154203237518"});
}

TEST_CASE("near units are at most as many as wanted, the best of them") {
    MirrorBench bench;
    for (int i = 100; i < 150; ++i)
        bench.mirror.put(unitOf("SN20240" + std::to_string(i)));
    bench.mirror.put(unitOf("SN2024O1"));
    CHECK(near(bench, "SN202401").size() == 20);
    CHECK(near(bench, "SN202401", 2) == Codes{"look_alike SN2024O1", "prefix SN20240100"});
    CHECK(near(bench, "SN202401", 0).empty());
    CHECK(near(bench, "SN2").empty());
    CHECK(near(bench, "").empty());
    CHECK(near(bench, std::string(129, 'A')).empty());
}

TEST_CASE("every dispatch of a near unit is named") {
    MirrorBench bench;
    bench.mirror.put(unitOf("F17XK2D0Q1MN", "403-1"));
    bench.mirror.put(unitOf("F17XK2D0Q1MN", "403-2"));
    const auto found = bench.mirror.unitsNear("F17XK2D0Q1M");
    REQUIRE(found.size() == 2);
    CHECK(found[0].unit.order == OrderId("403-1"));
    CHECK(found[1].unit.order == OrderId("403-2"));
}

TEST_CASE("near units are found while a batch is open, its own among them") {
    MirrorBench bench;
    Mirror::Batch batch(bench.mirror);
    bench.mirror.put(unitOf("F17XK2D0Q1MN"));
    CHECK(near(bench, "F17XK2DOQ1MN") == Codes{"look_alike F17XK2D0Q1MN"});
    batch.commit();
    CHECK(near(bench, "F17XK2DOQ1MN") == Codes{"look_alike F17XK2D0Q1MN"});
}

TEST_CASE("orders, waybills, returns and LPNs are found by their beginnings, each once") {
    MirrorBench bench;
    OrderLine line = phoneLine();
    line.order = OrderId("OD-4411");
    bench.mirror.put(line);
    line.line = OrderLineId("L2");
    bench.mirror.put(line);
    DispatchedUnit unit = phoneUnit();
    unit.order = OrderId("OD-4411");
    unit.awb = "QB123BR";
    bench.mirror.put(unit);
    ReturnNotice notice = phoneReturn();
    notice.order = OrderId("OD-4411");
    notice.awb = "RMA-991";
    notice.id = ReturnId("RMA-991");
    notice.lpn = "LPNRR1";
    bench.mirror.put(notice);
    const OrderId order("OD-4411");
    using Kind = NearCode::Kind;
    CHECK(bench.mirror.codesStartingWith("od-4") == std::vector{NearCode{Kind::Order, "OD-4411", order}});
    CHECK(bench.mirror.codesStartingWith("QB12 ") == std::vector{NearCode{Kind::Awb, "QB123BR", order}});
    CHECK(bench.mirror.codesStartingWith("RMA-") == std::vector{NearCode{Kind::Awb, "RMA-991", order}});
    CHECK(bench.mirror.codesStartingWith("lpnr") == std::vector{NearCode{Kind::Lpn, "LPNRR1", order}});
    for (const char* start : {"", "OD-", "OD-4411", "4411", "%%%%", "OD-5"}) {
        INFO(start);
        CHECK(bench.mirror.codesStartingWith(start).empty());
    }
}

TEST_CASE("codes by their beginning are at most as many as wanted, in order") {
    MirrorBench bench;
    for (int i = 30; i >= 10; --i) {
        OrderLine line = phoneLine();
        line.order = OrderId("OD-44" + std::to_string(i));
        bench.mirror.put(line);
    }
    const auto found = bench.mirror.codesStartingWith("OD-44", 3);
    REQUIRE(found.size() == 3);
    CHECK(found[0].code == "OD-4410");
    CHECK(found[2].code == "OD-4412");
    CHECK(bench.mirror.codesStartingWith("OD-44").size() == 20);
}
