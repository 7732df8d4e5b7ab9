#include "tests/mirror/mirror_support.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("Shopify's orders come in with their lines, the order's fields standing on its first row only") {
    MirrorBench bench;
    const ImportResult result = bench.import("orders_export.csv", fixture("shopify_orders.csv"));
    CHECK(result.format == "shopify-orders");
    CHECK(result.added == 4);
    CHECK(result.rejected == 0);
    const auto lines = bench.mirror.linesOfOrder(OrderId("#1001"));
    REQUIRE(lines.size() == 3);
    OrderLine phone;
    phone.channel = "shopify";
    phone.order = OrderId("#1001");
    phone.line = OrderLineId("PHONE-8");
    phone.sku = "PHONE-8";
    phone.title = "Phone 8 - graphite";
    phone.unitPrice = Money{3499900, "INR"};
    phone.orderedAt = at("2026-10-03T15:11:12Z");
    phone.buyerKey = bench.mirror.buyerKeyOf("shopify", "asha.verma@example.com");
    CHECK(lines[0] == phone);
    OrderLine cases = phone;
    cases.line = OrderLineId("CASE-8");
    cases.sku = "CASE-8";
    cases.title = "Case 8";
    cases.quantity = 2;
    cases.unitPrice = Money{44950, "INR"};
    CHECK(lines[1] == cases);
    cases.line = OrderLineId("CASE-8#2"); // the same product once more in the order
    cases.quantity = 1;
    CHECK(lines[2] == cases);

    const auto card = bench.mirror.linesOfOrder(OrderId("#1002"));
    REQUIRE(card.size() == 1);
    CHECK(card[0].line.str() == "Gift card, \"Classic\""); // it has no SKU
    CHECK(card[0].unitPrice == Money{2500, "EUR"});
    CHECK(card[0].buyerKey != phone.buyerKey);

    const ImportResult again = bench.import("orders_export.csv", fixture("shopify_orders.csv"));
    CHECK(again.unchanged == 4);
}

TEST_CASE("Shopify's personal columns are dropped, and the report says which") {
    MirrorBench bench;
    const ImportResult result = bench.import("orders_export.csv", fixture("shopify_orders.csv"));
    for (const std::string column : {"Email", "Billing Name", "Shipping Phone", "Notes", "Phone"}) {
        INFO(column);
        CHECK(std::count(result.droppedColumns.begin(), result.droppedColumns.end(), column) == 1);
        CHECK(std::count(result.ignoredColumns.begin(), result.ignoredColumns.end(), column) == 0);
    }
    CHECK(std::count(result.ignoredColumns.begin(), result.ignoredColumns.end(), "Risk Level") == 1);
    CHECK(std::count(result.droppedColumns.begin(), result.droppedColumns.end(), "Lineitem name") == 0);
}

TEST_CASE(
    "a rejected further row of a Shopify order carries the order's fields, so that it can stand alone") {
    MirrorBench bench;
    std::string file = fixture("shopify_orders.csv");
    file.replace(file.find(",2,Case 8,"), 10, ",0,Case 8,");
    const ImportResult result = bench.import("orders.csv", file);
    REQUIRE(result.rejected == 1);
    std::string rejects = contentOf(result.rejectsFile);
    CHECK_THAT(rejects, ContainsSubstring("3,Lineitem quantity,\"\"\"0\"\" is not above zero\""));
    rejects.replace(rejects.find(",0,Case 8,"), 10, ",2,Case 8,");
    const ImportResult mended = bench.import("mended.csv", rejects);
    CHECK(mended.format == "shopify-orders");
    CHECK(mended.rejected == 0);
    for (const OrderLine& line : bench.mirror.linesOfOrder(OrderId("#1001"))) {
        CHECK(line.orderedAt == at("2026-10-03T15:11:12Z"));
        CHECK(line.unitPrice->currency == "INR");
    }
}

TEST_CASE("Amazon's seller-fulfilled returns come in from a tab separated file without quoting") {
    MirrorBench bench;
    const ImportResult result = bench.import("returns.txt", fixture("amazon_mfn_returns.txt"));
    CHECK(result.format == "amazon-mfn-returns");
    CHECK(result.added == 2);
    CHECK(result.rejected == 1); // a numeric date, whose order depends on the country
    CHECK(result.rejectsFile.filename() == "returns.rejects.tsv");
    CHECK_THAT(contentOf(result.rejectsFile), ContainsSubstring("\tReturn request date\t"));
    ReturnNotice phone;
    phone.channel = "amazon";
    phone.id = ReturnId("DfqRyqfBRRMA");
    phone.order = OrderId("113-6277818-6289068");
    phone.line = OrderLineId("60001");
    phone.sku = "PHONE-8";
    phone.awb = "9202090339598363834190";
    phone.reason = "CR-SWITCHEROO";
    phone.requestedAt = at("2026-07-14T00:00:00Z");
    phone.deliveredAt = at("2026-07-20T00:00:00Z");
    CHECK(bench.mirror.findReturns("dfqryqfbrrma") == std::vector{phone});
    const auto socks = bench.mirror.findReturns("QB123BR");
    REQUIRE(socks.size() == 1);
    CHECK(socks[0].quantity == 2);
    CHECK_FALSE(socks[0].deliveredAt);
    CHECK(bench.mirror.counts().orderLines == 0);
    CHECK(std::count(result.droppedColumns.begin(), result.droppedColumns.end(), "Buyer name") == 1);
}

TEST_CASE("an Amazon file may say its channel in a column of its own") {
    MirrorBench bench;
    const ImportResult result = bench.import(
        "r.txt",
        "Channel\tOrder ID\tAmazon RMA ID\tMerchant SKU\tReturn request date\namazon_de\tO-1\tR-1\tS\t\n");
    CHECK(result.added == 1);
    CHECK(bench.mirror.findReturns("R-1").at(0).channel == "amazon_de");
}

TEST_CASE("Flipkart's returns come in without the apostrophes of their ids, from newer and older files") {
    MirrorBench bench;
    const ImportResult result = bench.import("returns.csv", fixture("flipkart_returns.csv"));
    CHECK(result.format == "flipkart-returns");
    CHECK(result.added == 2);
    ReturnNotice phone;
    phone.channel = "flipkart";
    phone.id = ReturnId("12345678901234567890");
    phone.order = OrderId("OD431234567890123000");
    phone.line = OrderLineId("431234567890123000");
    phone.sku = "PHONE-8";
    phone.awb = "FMPR0012345678";
    phone.reason = "DEFECTIVE_PRODUCT";
    phone.reasonText = "Screen does not light up";
    phone.requestedAt = at("2026-10-03T00:00:00Z");
    phone.type = "customer";
    CHECK(bench.mirror.findReturns("FMPR0012345678") == std::vector{phone});
    CHECK(bench.mirror.findReturns("FMPC0099").at(0).type == "rto");
    CHECK(bench.mirror.counts().units == 0); // FSN is a catalogue's number, not a serial

    const ImportResult older = bench.import("older.csv", fixture("flipkart_returns_older.csv"));
    CHECK(older.added == 1);
    CHECK(bench.mirror.findReturns("RLF77").at(0).id.str() == "RT1");
    CHECK(older.droppedColumns == std::vector<std::string>{"Comments", "Buyer Name", "Buyer Address"});
}

TEST_CASE("nothing of a person is on the disk after an import") {
    MirrorBench bench;
    (void)bench.import("s.csv", fixture("shopify_orders.csv"));
    (void)bench.import("a.txt", fixture("amazon_mfn_returns.txt"));
    (void)bench.import("f.csv", fixture("flipkart_returns.csv"));
    (void)bench.import("g.csv", fixture("flipkart_returns_older.csv"));
    for (const auto& entry :
         std::filesystem::directory_iterator(std::filesystem::path(RETURNBENCH_TEST_DATA) / "import"))
        (void)bench.import(entry.path().filename().string(), contentOf(entry.path()));
    const ImportResult own =
        bench.import("o.csv", "channel,order_id,sku,quantity,buyer_id,customer_name,ship-city,phone\n"
                              "shop,O-1,S,1,zoe@example.com,Zoe Quist,Uppsala,+46 70 1234567\n");
    CHECK(own.droppedColumns == std::vector<std::string>{"customer_name", "ship-city", "phone"});
    const std::vector<std::string> personal{"asha.verma@example.com",
                                            "Asha Verma",
                                            "Linking Road",
                                            "Mumbai",
                                            "400050",
                                            "98200 11111",
                                            "Khanna",
                                            "ben.ode@example.com",
                                            "Ben Ode",
                                            "Thea Vila",
                                            "Rua das Flores",
                                            "98200 22222",
                                            "ring the bell",
                                            "Ravi",
                                            "Church Street",
                                            "Ravi Menon",
                                            "Indiranagar",
                                            "Toby Roberts",
                                            "Maple Street",
                                            "Tom Mowlem",
                                            "jacgeo-2000",
                                            "mowl_to",
                                            "x7k2l9",
                                            "Meera Nair",
                                            "thea@relay",
                                            "Rose Street",
                                            "stopped working",
                                            "zoe@example.com",
                                            "Zoe Quist",
                                            "Uppsala",
                                            "+46 70"};
    const auto search = [&] {
        for (const auto& entry : std::filesystem::directory_iterator(bench.temp.path())) {
            if (!entry.path().filename().string().starts_with("mirror.db"))
                continue;
            const std::string bytes = contentOf(entry.path());
            for (const std::string& word : personal) {
                INFO(entry.path() << ": " << word);
                CHECK(bytes.find(word) == std::string::npos);
            }
        }
    };
    search(); // with the write-ahead log as it is
    SQLite::Database((bench.temp / "mirror.db").string(), SQLite::OPEN_READWRITE)
        .exec("PRAGMA wal_checkpoint(TRUNCATE)");
    search();
    CHECK_THAT(contentOf(bench.temp / "mirror.db"), ContainsSubstring("PHONE-8"));
    // Rejected rows are kept whole; accepted ones are not beside them.
    const std::string rejects = contentOf(bench.temp / "a.rejects.tsv");
    CHECK_THAT(rejects, ContainsSubstring("Thea Vila"));
    CHECK(rejects.find("113-6277818-6289068") == std::string::npos);
}
