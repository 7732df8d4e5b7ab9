#include "core/identifiers/identifier.h"
#include "core/mirror/code_range.h"
#include "core/mirror/mirror_sql.h"
#include "tests/mirror/mirror_support.h"

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("every lookup and every write of the mirror finds its rows through an index") {
    const MirrorBench bench;
    SQLite::Database database((bench.temp / "mirror.db").string(), SQLite::OPEN_READONLY);
    for (const char* sql : sql::kLookups) {
        SQLite::Statement plan(database, std::string("EXPLAIN QUERY PLAN ") + sql);
        bool hasSearch = false;
        while (plan.executeStep()) {
            const std::string step = plan.getColumn(3).getString();
            INFO(sql << ": " << step);
            CHECK(step.find("SCAN") == std::string::npos);
            hasSearch = hasSearch || step.find("SEARCH") != std::string::npos;
        }
        INFO(sql);
        CHECK(hasSearch);
    }
}

TEST_CASE("a return is found by its id, AWB or LPN, without regard to case and end spaces") {
    MirrorBench bench;
    ReturnNotice notice = phoneReturn();
    notice.awb = "QB123BR";
    notice.order = OrderId("OD-7");
    bench.mirror.put(notice);
    for (const std::string code :
         {"R-1", "r-1", "  R-1 ", "QB123BR", "qb123br", "LPNRR1", "lpnrr1 ", "OD-7", "od-7"}) {
        INFO(code);
        CHECK(bench.mirror.findReturns(code) == std::vector{notice});
    }
    CHECK(bench.mirror.findReturns("R-2").empty());
    CHECK(bench.mirror.findReturns("").empty());
    CHECK(bench.mirror.findReturns("%").empty());
}

TEST_CASE("a code that is one return's id and another's order stands for the return's id") {
    MirrorBench bench;
    ReturnNotice byOrder = phoneReturn();
    byOrder.order = OrderId("R-9");
    bench.mirror.put(byOrder);
    ReturnNotice byId = phoneReturn();
    byId.id = ReturnId("R-9");
    bench.mirror.put(byId);
    REQUIRE(bench.mirror.findReturns("R-9").size() == 1);
    CHECK(bench.mirror.findReturns("R-9").front().id.str() == "R-9");
}

TEST_CASE("several returns in one parcel come newest first") {
    MirrorBench bench;
    ReturnNotice older = phoneReturn();
    ReturnNotice newer = phoneReturn();
    newer.sku = "CASE-8";
    newer.line = OrderLineId("L2");
    newer.requestedAt = at("2026-11-02T10:00:00Z");
    bench.mirror.put(older);
    bench.mirror.put(newer);
    CHECK(bench.mirror.findReturns("4420117835") == std::vector{newer, older});
    CHECK(bench.mirror.returnsOfOrder(OrderId("403-1")) == std::vector{newer, older});
}

TEST_CASE("the line of a return is found by line id, else by SKU, else when the order has just one") {
    MirrorBench bench;
    OrderLine phone = phoneLine();
    OrderLine socks = phoneLine();
    socks.line = OrderLineId("L2");
    socks.sku = "SOCKS";
    bench.mirror.put(phone);
    ReturnNotice notice = phoneReturn();

    SECTION("by line id") {
        bench.mirror.put(socks);
        notice.line = OrderLineId("l2");
        CHECK(bench.mirror.lineOf(notice) == socks);
    }
    SECTION("by SKU") {
        bench.mirror.put(socks);
        notice.line = {};
        notice.sku = "socks";
        CHECK(bench.mirror.lineOf(notice) == socks);
    }
    SECTION("the only one") {
        notice.line = {};
        notice.sku.clear();
        CHECK(bench.mirror.lineOf(notice) == phone);
        bench.mirror.put(socks);
        CHECK_FALSE(bench.mirror.lineOf(notice));
    }
    SECTION("not the only one when the return names another SKU") {
        notice.line = {};
        notice.sku = "HAT";
        CHECK_FALSE(bench.mirror.lineOf(notice));
    }
    SECTION("of its own channel, when two channels use the order's number") {
        OrderLine other = phoneLine();
        other.channel = "shopify";
        other.title = "Phone of the other channel";
        bench.mirror.put(other);
        notice.channel = "shopify";
        CHECK(bench.mirror.lineOf(notice) == other);
        notice.channel = "amazon_in";
        CHECK(bench.mirror.lineOf(notice) == phone);
    }
    SECTION("of another name of the channel, when its own has no such order") {
        notice.channel = "amazon";
        CHECK(bench.mirror.lineOf(notice) == phone);
    }
    SECTION("none of an unknown order") {
        notice.order = OrderId("404");
        CHECK_FALSE(bench.mirror.lineOf(notice));
    }
}

TEST_CASE("lines are found by order, SKU and GTIN") {
    MirrorBench bench;
    bench.mirror.put(phoneLine());
    CHECK(bench.mirror.linesOfOrder(OrderId(" 403-1")) == std::vector{phoneLine()});
    CHECK(bench.mirror.linesWithSku("phone-8") == std::vector{phoneLine()});
    CHECK(bench.mirror.linesWithGtin("04006381333931") == std::vector{phoneLine()});
    CHECK(bench.mirror.linesWithGtin("").empty());
    CHECK(bench.mirror.linesWithSku("").empty());
    OrderLine other = phoneLine();
    other.order = OrderId("404-1");
    other.line = OrderLineId("36595235120");
    bench.mirror.put(other);
    CHECK(bench.mirror.linesWithId("36595235120") == std::vector{other});
    other.order = OrderId("404-2");
    other.line = OrderLineId("PHONE-8"); // no id of its own
    bench.mirror.put(other);
    CHECK(bench.mirror.linesWithId("PHONE-8").empty());
    for (int i = 2; i <= 5; ++i) {
        OrderLine line = phoneLine();
        line.order = OrderId("403-" + std::to_string(i));
        bench.mirror.put(line);
    }
    const auto newest = bench.mirror.linesWithSku("PHONE-8", 2);
    REQUIRE(newest.size() == 2);
    CHECK(newest.front().order.str() == "403-5");
}

TEST_CASE("a unit is found by serial, each IMEI, component, waybill, order and look-alike key") {
    MirrorBench bench;
    bench.mirror.put(phoneUnit());
    const std::vector expected{phoneUnit()};
    CHECK(bench.mirror.unitsWithSerial("F17XK2D0Q1MN") == expected);
    CHECK(bench.mirror.unitsWithSerial("490154203237518") == expected);
    CHECK(bench.mirror.unitsWithSerial("356938035643809") == expected);
    CHECK(bench.mirror.unitsWithComponent(normalSerial("batt 0001")) == expected);
    CHECK(bench.mirror.unitsInParcel("fw1") == expected);
    CHECK(bench.mirror.unitsOnOrder(OrderId("403-1")) == expected);
    CHECK(bench.mirror.unitsLike(lookAlikeKey(normalSerial("F17XK2DOQ1MN"))) == expected);
    CHECK(bench.mirror.unitsWithSerial("").empty());
    CHECK(bench.mirror.unitsInParcel("").empty());
    CHECK(bench.mirror.unitsLike("").empty());
}

TEST_CASE("all dispatches of one unit come oldest first") {
    MirrorBench bench;
    DispatchedUnit second = phoneUnit();
    second.order = OrderId("403-2");
    second.dispatchedAt = at("2026-11-20T10:00:00Z");
    bench.mirror.put(second);
    bench.mirror.put(phoneUnit());
    CHECK(bench.mirror.unitsWithSerial("F17XK2D0Q1MN") == std::vector{phoneUnit(), second});
}

TEST_CASE("a recall holds when every condition that is set holds") {
    MirrorBench bench;
    Recall bySku{"PHONE-8", "", "", "", "", "", "N-SKU", "", {}};
    Recall byGtinAndLot{"", "04006381333931", "L10", "L20", "", "", "N-LOT", "", {}};
    Recall bySerials{"", "", "", "", "F17XK0000000", "F17XK9999999", "N-SER", "", {}};
    Recall bySkuAndSerials{"PHONE-8", "", "", "", "A1", "A100", "N-BOTH", "", {}};
    for (const Recall& recall : {bySku, byGtinAndLot, bySerials, bySkuAndSerials})
        bench.mirror.put(recall);
    const auto notices = [&](auto... codes) {
        std::string list;
        for (const Recall& recall : bench.mirror.recallsFor(codes...))
            list += recall.notice + " ";
        return list;
    };
    CHECK(notices("phone-8", "", "", "") == "N-SKU ");
    CHECK(notices("", "04006381333931", "L15", "") == "N-LOT ");
    CHECK(notices("", "04006381333931", "L21", "").empty());
    CHECK(notices("", "04006381333931", "", "").empty());
    CHECK(notices("HAT", "", "", "F17XK1234567") == "N-SER ");
    CHECK(notices("PHONE-8", "", "", "A50") == "N-SKU N-BOTH ");
    CHECK(notices("PHONE-8", "", "", "A101") == "N-SKU ");
    CHECK(notices("HAT", "", "", "").empty());
}

TEST_CASE(
    "codes of one length compare as text, of different lengths by their numbers, and open ends are open") {
    CHECK(isInRange("L15", "L10", "L20"));
    CHECK(isInRange("l10", "L10", "L20"));
    CHECK(isInRange("A9", "A1", "A10"));
    CHECK_FALSE(isInRange("A11", "A9", "A10"));
    CHECK(isInRange("A10", "A9", ""));
    CHECK(isInRange("A1", "", "A9"));
    CHECK(isInRange("", "", ""));
    CHECK_FALSE(isInRange("", "A1", ""));
    CHECK(isInRange("0A1F", "0A10", "0AFF"));
    CHECK_FALSE(isInRange("B1", "A1", "A99"));
    CHECK(isInRange("A007", "A5", "A10"));
}

TEST_CASE("a recall's ranges have both ends in, open ends, and numbers of different lengths") {
    struct Row {
        std::string from, to, lot;
        bool recalled;
    };
    const std::vector<Row> rows{{"L8", "L12", "L8", true},
                                {"L8", "L12", "L12", true},
                                {"L8", "L12", "L10", true},
                                {"L8", "L12", "L7", false},
                                {"L8", "L12", "L13", false},
                                {"L8", "L12", "L100", false},
                                {"L008", "L12", "L9", true},
                                {"L8", "", "L8", true},
                                {"L8", "", "L1000", true},
                                {"L8", "", "L7", false},
                                {"", "L12", "L1", true},
                                {"", "L12", "L12", true},
                                {"", "L12", "L13", false},
                                {"L8", "L8", "L8", true},
                                {"L8", "L8", "L08", true},
                                {"L8", "L8", "L80", false},
                                {"L8", "L12", "M9", false},
                                {"L8", "L12", "", false},
                                {"L-2024-9", "L-2024-12", "L-2024-10", true},
                                {"L-2024-9", "L-2024-12", "L-2025-1", false},
                                {"L-10", "L-10", "l10", true},
                                {"L10", "L20", "L-20", true},
                                {"L10", "L10", "L-1", false}};
    for (const Row& row : rows) {
        INFO(row.lot << " in " << row.from << " to " << row.to);
        MirrorBench bench;
        bench.mirror.put(Recall{"TEA", "", row.from, row.to, "", "", "N-1", "", {}});
        CHECK(bench.mirror.recallsFor("TEA", "", row.lot, "").empty() != row.recalled);
        CHECK(bench.mirror.recallsFor("HAT", "", row.lot, "").empty());
    }
    MirrorBench bench;
    bench.mirror.put(Recall{"", "04006381333931", "", "", "SN98", "SN101", "N-2", "", {}});
    for (const std::string serial : {"SN98", "SN99", "SN100", "SN101"})
        CHECK_FALSE(bench.mirror.recallsFor("", "04006381333931", "", serial).empty());
    for (const std::string serial : {"SN97", "SN102", "SN980", ""})
        CHECK(bench.mirror.recallsFor("", "04006381333931", "", serial).empty());
    CHECK(bench.mirror.recallsFor("", "08901234567890", "", "SN99").empty()); // another maker's
}

TEST_CASE("a blocked serial is found by its normal form") {
    MirrorBench bench;
    const BlockEntry entry{"XYZ123", "stolen", day("2026-01-02"), "police"};
    bench.mirror.put(entry);
    CHECK(bench.mirror.blocked("XYZ123") == entry);
    CHECK_FALSE(bench.mirror.blocked("XYZ124"));
    CHECK_FALSE(bench.mirror.blocked(""));
}

TEST_CASE("a buyer's figures count lines bought and returns announced, also under the channel's other name") {
    MirrorBench bench;
    const std::string key = bench.mirror.buyerKeyOf("amazon_in", "A1B2");
    for (const std::string order : {"O-1", "O-2", "O-3"}) {
        OrderLine line = phoneLine();
        line.order = OrderId(order);
        line.buyerKey = key;
        bench.mirror.put(line);
        line.line = OrderLineId("L2");
        bench.mirror.put(line);
    }
    ReturnNotice notice = phoneReturn();
    notice.order = OrderId("O-1");
    bench.mirror.put(notice);
    notice.order = OrderId("O-2");
    notice.id = ReturnId("R-2");
    notice.channel = "amazon";
    bench.mirror.put(notice);
    notice.order = OrderId("elsewhere");
    notice.id = ReturnId("R-3");
    bench.mirror.put(notice);
    notice.order = OrderId("o-2"); // the rest of the same line, in a parcel of its own
    notice.id = ReturnId("R-4");
    bench.mirror.put(notice);
    const BuyerFigures figures = bench.mirror.figuresOf(key);
    CHECK(figures.lines == 6);
    CHECK(figures.returns == 2);
    CHECK(bench.mirror.figuresOf("").lines == 0);
    CHECK(bench.mirror.figuresOf("").returns == 0);
    CHECK(bench.mirror.shopFigures().lines == 6);
    CHECK(bench.mirror.shopFigures().returns == 4);
}

TEST_CASE("a buyer's key is one for one buyer, and cannot be made without the workspace's key") {
    const MirrorBench bench;
    const std::string key = bench.mirror.buyerKeyOf("shopify", "asha@example.com");
    CHECK(key.size() == 64);
    CHECK(key == bench.mirror.buyerKeyOf("Shopify", " Asha@Example.com "));
    CHECK(key != bench.mirror.buyerKeyOf("amazon", "asha@example.com"));
    CHECK(bench.mirror.buyerKeyOf("shopify", " ").empty());
    const Mirror reader(bench.temp / "mirror.db", OpenMode::ReadOnly, {});
    CHECK(errorOf([&] { (void)reader.buyerKeyOf("shopify", "asha@example.com"); }).code() ==
          ErrorCode::Unsupported);
    const TempDirectory other;
    const Mirror otherKey(other / "m.db", OpenMode::ReadWrite, Bytes(32, std::byte{8}));
    CHECK(key != otherKey.buyerKeyOf("shopify", "asha@example.com"));
}
