#include "tests/mirror/mirror_support.h"

using namespace returnbench;
using namespace returnbench::test;

namespace {

const std::string kOrders =
    std::string(kOrderHeader) +
    "amazon_in,403-1,L1,PHONE-8,4006381333931,\"Phone 8, graphite\",phones,1,\"34,999.00\",INR,"
    "2026-10-01T15:30:00+05:30,,2026-12-01,asha@example.com\n"
    "shopify,#77,,SOCKS,,Socks,fashion,2,9.50,EUR,2026-10-01,2026-10-05T10:00:00Z,,b3\n";
const std::string kDispatch = std::string(kDispatchHeader) +
                              "403-1,L1,PHONE-8,,F17-XK2D0Q1MN,490154203237518,35-693803-564380-9,BATT-0001;"
                              "CAM-77,,,2026-10-02T10:00:00Z,FW1,"
                              "2027-10-02\n"
                              "#77,,SOCKS,,,,,,L77,2027-01-31,2026-10-02,FW2,\n"
                              "403-3,,PHONE-8,,,490154203237518,,A1|B2 C3,,,,,\n";
const std::string kReturns =
    std::string(kReturnHeader) +
    "amazon_in,R-1,403-1,L1,PHONE-8,1,4420117835,LPNRR1,defective,,2026-11-01T10:00:00Z,,,"
    "customer\n"
    "shopify,,#77,,SOCKS,2,AWB77,,wrong size,\"too\nsmall\",2026-11-02,,,rto\n";

} // namespace

TEST_CASE("orders, dispatch serials and returns come in as they are written, in any order of the files") {
    MirrorBench bench;
    const std::vector<std::pair<std::string, std::string>> files{
        {"o.csv", kOrders}, {"d.csv", kDispatch}, {"r.csv", kReturns}};
    const auto order = GENERATE(std::vector<std::size_t>{0, 1, 2}, std::vector<std::size_t>{2, 1, 0},
                                std::vector<std::size_t>{1, 0, 2});
    for (const std::size_t i : order) {
        const ImportResult result = bench.import(files[i].first, files[i].second);
        CHECK(result.added == result.rows);
        CHECK(result.rejected == 0);
        CHECK(result.rejectsFile.empty());
        CHECK(result.ignoredColumns.empty());
        CHECK(result.droppedColumns.empty());
    }
    OrderLine phone = phoneLine();
    phone.buyerKey = bench.mirror.buyerKeyOf("amazon_in", "asha@example.com");
    CHECK(bench.mirror.linesOfOrder(OrderId("403-1")) == std::vector{phone});
    const auto socks = bench.mirror.linesOfOrder(OrderId("#77"));
    REQUIRE(socks.size() == 1);
    CHECK(socks[0].line.str() == "SOCKS");
    CHECK(socks[0].quantity == 2);
    CHECK(socks[0].unitPrice == Money{950, "EUR"});
    CHECK(socks[0].orderedAt == at("2026-10-01T00:00:00Z"));

    CHECK(bench.mirror.unitsOnOrder(OrderId("403-1")) == std::vector{phoneUnit()});
    const auto lots = bench.mirror.unitsOnOrder(OrderId("#77"));
    REQUIRE(lots.size() == 1);
    CHECK(lots[0].lot == "L77");
    CHECK(lots[0].expiry == day("2027-01-31"));
    const auto phones = bench.mirror.unitsOnOrder(OrderId("403-3"));
    REQUIRE(phones.size() == 1);
    CHECK(phones[0].serial == "490154203237518"); // its only serial
    CHECK(phones[0].components == std::vector<std::string>{"A1", "B2", "C3"});

    CHECK(bench.mirror.findReturns("R-1") == std::vector{phoneReturn()});
    const auto notices = bench.mirror.findReturns("AWB77");
    REQUIRE(notices.size() == 1);
    CHECK(notices[0].id.str() == "AWB77");
    CHECK(notices[0].reasonText == "too small");
    CHECK(notices[0].type == "rto");
    CHECK(bench.mirror.lineOf(notices[0]) == socks[0]);
}

TEST_CASE("recalls and a blocklist come in with normal forms") {
    MirrorBench bench;
    const auto recalls = bench.import("recalls.csv", std::string(kRecallHeader) +
                                                         "PHONE-8,4006381333931,,,F17-XK0,F17-XK9,N-1,"
                                                         "https://example.com/n1,2026-02-03\n"
                                                         ",,L10,L20,,,N-2,,\n");
    CHECK(recalls.format == "recalls");
    CHECK(recalls.added == 2);
    const auto blocklist =
        bench.import("block.csv", std::string(kBlockHeader) + "S/N: xyz-123,stolen,2026-02-03,police\n");
    CHECK(blocklist.format == "blocklist");
    CHECK(blocklist.added == 1);
    const Recall expected{"PHONE-8",        "04006381333931", "",    "",
                          "F17XK0",         "F17XK9",         "N-1", "https://example.com/n1",
                          day("2026-02-03")};
    CHECK(bench.mirror.recallsFor("PHONE-8", "04006381333931", "", "F17XK5") == std::vector{expected});
    CHECK(bench.mirror.recallsFor("", "", "L15", "").size() == 1);
    CHECK(bench.mirror.blocked("XYZ123") == BlockEntry{"XYZ123", "stolen", day("2026-02-03"), "police"});
}

TEST_CASE("importing the same files again changes nothing") {
    MirrorBench bench;
    const std::vector<std::string> files{kOrders, kDispatch, kReturns};
    for (const std::string& file : files)
        (void)bench.import("f.csv", file);
    const std::string before = bench.dump();
    for (const std::string& file : files) {
        const ImportResult again = bench.import("f.csv", file);
        CHECK(again.unchanged == again.rows);
        CHECK(again.added + again.changed + again.rejected == 0);
    }
    CHECK(bench.dump() == before);
}

TEST_CASE("a file that names one record twice with different values changes nothing when it comes again") {
    MirrorBench bench;
    const std::string file = std::string(kReturnHeader) + "a,R-1,O-1,,S,1,W-1,,first,,,,,\n" +
                             "a,R-1,O-1,,S,1,W-2,,second,,,,,\n" + "a,R-2,O-2,,S,1,W-3,,,,,,,\n";
    const ImportResult first = bench.import("r.csv", file);
    CHECK(first.added == 2);
    CHECK(first.changed == 1);
    const std::string before = bench.dump();
    const ImportResult second = bench.import("r.csv", file);
    CHECK(second.unchanged == 3);
    CHECK(second.changed == 0);
    CHECK(bench.dump() == before);
    CHECK(bench.mirror.findReturns("R-1").front().awb == "W-2");
}

TEST_CASE("a newer file changes what it says and leaves the rest") {
    MirrorBench bench;
    (void)bench.import("o.csv", kOrders);
    const ImportResult result = bench.import(
        "o.csv", std::string(kOrderHeader) + "amazon_in,403-1,L1,PHONE-8,,,,1,,,,2026-10-05T10:00:00Z,,\n");
    CHECK(result.changed == 1);
    OrderLine expected = phoneLine();
    expected.deliveredAt = at("2026-10-05T10:00:00Z");
    expected.buyerKey = bench.mirror.buyerKeyOf("amazon_in", "asha@example.com");
    CHECK(bench.mirror.linesOfOrder(OrderId("403-1")) == std::vector{expected});
}

TEST_CASE("a header is known by its names in any order and case, with columns missing, added and a mark "
          "before it") {
    MirrorBench bench;
    const ImportResult result =
        bench.import("o.csv", "\xEF\xBB\xBF"
                              "\"Quantity\"; SKU ;Warehouse;ORDER_ID;channel\n1;S;north;O-1;shop\n");
    CHECK(result.format == "orders");
    CHECK(result.added == 1);
    CHECK(result.ignoredColumns == std::vector<std::string>{"Warehouse"});
}

TEST_CASE("blank rows and titles above the header and blank rows among the data are passed over") {
    MirrorBench bench;
    const ImportResult result =
        bench.import("o.csv", ",,,\n\nExported by the warehouse, 3 October\n\n" + std::string(kBlockHeader) +
                                  "A1,x,,\n\n,,,\nA2,y,,\n");
    CHECK(result.rows == 2);
    CHECK(result.added == 2);
    std::string preamble;
    for (int i = 0; i < 20; ++i)
        preamble += "note " + std::to_string(i) + "\n";
    CHECK(bench.import("p.csv", preamble + std::string(kBlockHeader) + "A3,x,,\n").added == 1);
    CHECK(errorOf([&] {
              (void)bench.import("q.csv", preamble + "one more\n" + std::string(kBlockHeader) + "A4,x,,\n");
          }).code() == ErrorCode::InvalidInput);
}

TEST_CASE("a header without rows is a good file") {
    MirrorBench bench;
    for (const auto header : {kOrderHeader, kDispatchHeader, kReturnHeader, kRecallHeader, kBlockHeader}) {
        const ImportResult result = bench.import("h.csv", header);
        CHECK(result.rows == 0);
        CHECK(result.rejectsFile.empty());
    }
}

TEST_CASE("what spreadsheets wrap around ids is taken off, and what stands for none is none") {
    MirrorBench bench;
    const ImportResult result = bench.import(
        "d.csv", std::string(kDispatchHeader) + "'403-1,\"=\"\"0012\"\"\",PHONE-8,\"=\"\"4006381333931\"\"\","
                                                "'0012345,N/A,-,none,,,2026-10-02,null,\n");
    INFO(bench.dump());
    REQUIRE(result.added == 1);
    const DispatchedUnit unit = bench.mirror.unitsOnOrder(OrderId("403-1")).at(0);
    CHECK(unit.line.str() == "0012");
    CHECK(unit.serial == "0012345");
    CHECK(unit.gtin == "04006381333931");
    CHECK(unit.imei1.empty());
    CHECK(unit.components.empty());
    CHECK(unit.awb.empty());
}

TEST_CASE("long words are cut and made printable, at most 500 bytes") {
    MirrorBench bench;
    std::string words;
    for (int i = 0; i < 300; ++i)
        words += i % 30 == 0 ? "\x01" : "\xC3\xA9";
    (void)bench.import("r.csv", std::string(kReturnHeader) + "a,R-1,O-1,,S,1,W-1,,r," + words + ",,,,\n");
    const std::string text = bench.mirror.findReturns("R-1").at(0).reasonText;
    CHECK(text.size() <= 500);
    CHECK(text.size() > 490);
    CHECK_THAT(text, ContainsSubstring("\xE2\x90\x81"));
}
