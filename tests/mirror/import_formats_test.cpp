// Each marketplace's and ERP's file, as it looks, into what the mirror then knows.

#include "core/mirror/record_builder.h"
#include "tests/mirror/mirror_support.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

namespace {

bool holds(const std::vector<std::string>& list, const std::string& word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

} // namespace

TEST_CASE("every delivered sample is recognised by its header alone, in any order of the files, and a second "
          "import changes nothing") {
    const std::vector<std::pair<std::string, std::string>> files{
        {"amazon_all_orders.txt", "amazon-all-orders"},
        {"amazon_all_orders_39.txt", "amazon-all-orders"},
        {"amazon_archived_orders.txt", "amazon-all-orders"},
        {"amazon_unshipped_orders.txt", "amazon-unshipped-orders"},
        {"amazon_mfn_returns.txt", "amazon-mfn-returns"},
        {"amazon_fba_returns.txt", "amazon-fba-returns"},
        {"amazon_fba_reimbursements.txt", "amazon-fba-reimbursements"},
        {"flipkart_orders.csv", "flipkart-orders"},
        {"flipkart_returns.csv", "flipkart-returns"},
        {"meesho_orders.csv", "meesho-orders"},
        {"meesho_returns.csv", "meesho-returns"},
        {"myntra_returns.csv", "myntra-returns"},
        {"shopify_orders.csv", "shopify-orders"},
        {"woocommerce_orders.csv", "woocommerce-orders"},
        {"ebay_orders.csv", "ebay-orders"},
        {"unicommerce_sale_orders.csv", "unicommerce-sale-orders"},
        {"odoo_lots.csv", "odoo-lots"},
        {"odoo_move_lines.csv", "odoo-move-lines"},
        {"erpnext_serials.csv", "erpnext-serials"}};
    MirrorBench bench;
    MirrorBench backwards;
    for (const auto& [file, format] : files) {
        INFO(file);
        const ImportResult result = bench.import(file, fixture(file));
        CHECK(result.format == format);
        CHECK(result.rows > result.rejected);
        CHECK(result.rows == result.added + result.changed + result.unchanged + result.rejected);
    }
    const std::string once = bench.dump();
    for (auto file = files.rbegin(); file != files.rend(); ++file) {
        const ImportResult again = bench.import(file->first, fixture(file->first));
        INFO(file->first);
        CHECK(again.added == 0);
        (void)backwards.import(file->first, fixture(file->first));
    }
    CHECK(backwards.mirror.counts().orderLines == bench.mirror.counts().orderLines);
    CHECK(backwards.mirror.counts().units == bench.mirror.counts().units);
    CHECK(backwards.mirror.counts().returns == bench.mirror.counts().returns);
}

TEST_CASE("Amazon's orders come in from all variants of the report, cancelled lines left out") {
    MirrorBench bench;
    const ImportResult result = bench.import("o.txt", fixture("amazon_all_orders.txt"));
    CHECK(result.rows == 4);
    CHECK(result.added == 4);
    CHECK(result.leftOut == 1);
    const auto lines = bench.mirror.linesOfOrder(OrderId("403-1111111-2222222"));
    REQUIRE(lines.size() == 3);
    OrderLine phone;
    phone.channel = "amazon_in";
    phone.order = OrderId("403-1111111-2222222");
    phone.line = OrderLineId("PHONE-8"); // this variant has no ids for lines
    phone.sku = "PHONE-8";
    phone.title = "Phone 8, 6.1\" graphite";
    phone.unitPrice = Money{3499900, "INR"};
    phone.orderedAt = at("2026-10-01T04:30:00Z");
    CHECK(lines[0] == phone);
    CHECK(lines[1].unitPrice == Money{44950, "INR"}); // 899.0 for two
    CHECK(lines[1].quantity == 2);
    CHECK(lines[2].line.str() == "CASE-8#2");
    CHECK(bench.mirror.linesOfOrder(OrderId("403-3333333-4444444")).at(0).channel == "amazon_de");
    CHECK(bench.mirror.linesOfOrder(OrderId("403-5555555-6666666")).empty());
    CHECK(holds(result.droppedColumns, "ship-postal-code"));

    CHECK(bench.import("a.txt", fixture("amazon_archived_orders.txt")).added == 1);
    MirrorBench other;
    const ImportResult wide = other.import("w.txt", fixture("amazon_all_orders_39.txt"));
    CHECK(wide.added == 3);
    CHECK(holds(wide.droppedColumns, "cpf"));
    CHECK(other.mirror.linesOfOrder(OrderId("403-1111111-2222222")).at(2).line.str() == "60011122233303");
}

TEST_CASE("Amazon's unshipped orders come in with a hashed buyer") {
    MirrorBench bench;
    const ImportResult result = bench.import("u.txt", fixture("amazon_unshipped_orders.txt"));
    CHECK(result.added == 2);
    const auto lines = bench.mirror.linesOfOrder(OrderId("403-1111111-2222222"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].line.str() == "60011122233301");
    CHECK(lines[0].buyerKey == bench.mirror.buyerKeyOf("amazon_in", "x7k2l9@marketplace.amazon.in"));
    CHECK(lines[1].quantity == 2);
    CHECK(holds(result.droppedColumns, "recipient-name"));
    CHECK(holds(result.droppedColumns, "buyer-phone-number"));
}

TEST_CASE(
    "an order that comes with ids for its lines in one report and without in another has each line once") {
    const std::vector<std::string> files{"amazon_all_orders.txt", "amazon_all_orders_39.txt",
                                         "amazon_unshipped_orders.txt"};
    const auto order = GENERATE(std::vector<std::size_t>{0, 1, 2}, std::vector<std::size_t>{2, 1, 0},
                                std::vector<std::size_t>{1, 0, 2}, std::vector<std::size_t>{2, 0, 1});
    MirrorBench bench;
    for (const int round : {1, 2})
        for (const std::size_t i : order) {
            const ImportResult result = bench.import(files[i], fixture(files[i]));
            CHECK((round == 1 || result.added == 0));
        }
    auto lines = bench.mirror.linesOfOrder(OrderId("403-1111111-2222222"));
    REQUIRE(lines.size() == 3);
    std::sort(lines.begin(), lines.end(),
              [](const OrderLine& a, const OrderLine& b) { return a.line.str() < b.line.str(); });
    CHECK(lines[0].line.str() == "60011122233301");
    CHECK(lines[0].sku == "PHONE-8");
    CHECK_FALSE(lines[0].buyerKey.empty());
    CHECK(lines[0].unitPrice == Money{3499900, "INR"});
    CHECK(lines[1].line.str() == "60011122233302");
    CHECK(lines[1].quantity == 2);
    CHECK(lines[2].line.str() == "60011122233303");
    CHECK(lines[2].quantity == 1);
}

TEST_CASE("an FBA return is known by its licence plate, and one without is rejected") {
    MirrorBench bench;
    const ImportResult result = bench.import("f.txt", fixture("amazon_fba_returns.txt"));
    CHECK(result.added == 1);
    CHECK(result.rejected == 1);
    const auto found = bench.mirror.findReturns("LPNRRAB1234567");
    REQUIRE(found.size() == 1);
    CHECK(found[0].id.str() == "LPNRRAB1234567");
    CHECK(found[0].order.str() == "403-1111111-2222222");
    CHECK(found[0].reason == "DEFECTIVE");
    CHECK(found[0].reasonText == "CUSTOMER_DAMAGED");
    CHECK(found[0].deliveredAt == at("2026-10-20T09:12:33Z"));
    CHECK(result.droppedColumns == std::vector<std::string>{"customer-comments"});
}

TEST_CASE("what Amazon reimbursed, and took back, is found by number, case and order") {
    MirrorBench bench;
    const ImportResult result = bench.import("r.txt", fixture("amazon_fba_reimbursements.txt"));
    CHECK(result.added == 3);
    CHECK(result.rejected == 1); // an amount that is none
    CHECK(bench.mirror.counts().reimbursements == 3);
    Reimbursement paid;
    paid.channel = "amazon";
    paid.id = "4400112233";
    paid.sku = "PHONE-8";
    paid.order = OrderId("403-1111111-2222222");
    paid.caseId = "9911223344";
    paid.reason = "CustomerReturn";
    paid.condition = "Sellable";
    paid.quantity = 1;
    paid.amount = Money{3150000, "INR"};
    paid.approvedAt = at("2026-11-02T03:04:05Z");
    CHECK(bench.mirror.findReimbursements("9911223344") == std::vector{paid});
    const auto onOrder = bench.mirror.findReimbursements("403-1111111-2222222");
    REQUIRE(onOrder.size() == 2); // newest first
    CHECK(onOrder[0].originalId == "4400112233");
    CHECK(onOrder[0].amount == Money{-3150000, "INR"});
    CHECK(onOrder[0].quantity == -1);
    CHECK(bench.mirror.findReimbursements("4400112235").at(0).order.empty());
    CHECK(bench.mirror.findReimbursements(" ").empty());
}

TEST_CASE("Flipkart's orders come in without the apostrophes of their ids") {
    MirrorBench bench;
    const ImportResult result = bench.import("f.csv", fixture("flipkart_orders.csv"));
    CHECK(result.added == 2);
    CHECK(result.leftOut == 1);
    const auto lines = bench.mirror.linesOfOrder(OrderId("OD438462135749739100"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].line.str() == "438462135749739102");
    CHECK(lines[0].unitPrice == Money{3499900, "INR"});
    CHECK(lines[0].orderedAt == at("2026-08-26T00:00:00Z"));
    CHECK(lines[1].quantity == 3);
    CHECK(bench.mirror.counts().units == 0);
    CHECK(holds(result.droppedColumns, "Ship to name"));
    CHECK(holds(result.droppedColumns, "PIN Code"));
}

TEST_CASE("Meesho's orders and returns meet on the sub order, whatever stands above the header") {
    MirrorBench bench;
    const ImportResult returns = bench.import("r.csv", fixture("meesho_returns.csv"));
    CHECK(returns.added == 2);
    CHECK(returns.leftOut == 1); // it has no waybill yet
    const ImportResult orders = bench.import("o.csv", fixture("meesho_orders.csv"));
    CHECK(orders.added == 2);
    CHECK(orders.leftOut == 1);
    const auto found = bench.mirror.findReturns("VL0081234567");
    REQUIRE(found.size() == 1);
    CHECK(found[0].type == "customer");
    CHECK(found[0].reason == "Quality issue");
    const auto line = bench.mirror.lineOf(found[0]);
    REQUIRE(line);
    CHECK(line->title == "Kurti, blue");
    CHECK(line->unitPrice == Money{39900, "INR"}); // from the column that is misspelt
    CHECK(bench.mirror.findReturns("VL0081234568").at(0).type == "rto");
}

TEST_CASE("Myntra's returns know the courier's own returns and dates that are none") {
    MirrorBench bench;
    const ImportResult result = bench.import("m.csv", fixture("myntra_returns.csv"));
    CHECK(result.added == 2);
    CHECK(result.droppedColumns == std::vector<std::string>{"customer_name"});
    const auto customer = bench.mirror.findReturns("MYSR2000001");
    REQUIRE(customer.size() == 1);
    CHECK(customer[0].id.str() == "90001");
    CHECK(customer[0].type == "customer");
    CHECK(customer[0].requestedAt == at("2026-08-10T00:00:00Z"));
    const auto courier = bench.mirror.findReturns("MYSP1000002");
    REQUIRE(courier.size() == 1);
    CHECK(courier[0].id.str() == "MYSP1000002");
    CHECK(courier[0].type == "rto");
    CHECK(courier[0].requestedAt == at("2026-08-09T00:00:00Z"));
    CHECK_FALSE(courier[0].refundedAt);
}

TEST_CASE("WooCommerce's list of products becomes a line for each") {
    MirrorBench bench;
    const ImportResult result = bench.import("w.csv", fixture("woocommerce_orders.csv"));
    CHECK(result.rows == 3);
    CHECK(result.added == 3);
    CHECK(result.leftOut == 1);
    const auto lines = bench.mirror.linesOfOrder(OrderId("5012"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].title == "Hat, wool, red");
    CHECK(lines[0].line.str() == "Hat, wool, red");
    CHECK(lines[0].quantity == 2);
    CHECK(lines[1].title == "Coat 40\" - M");
    CHECK(lines[1].quantity == 1);
    CHECK_FALSE(lines[1].unitPrice);
    CHECK(holds(result.droppedColumns, "Customer"));
}

TEST_CASE("a list of products that does not say how many is rejected, each product by itself") {
    MirrorBench bench;
    const ImportResult result =
        bench.import("w.csv", "Date,Order #,Status,Product(s)\n2026-10-03,7,Completed,Hat\n"
                              "2026-10-03,8,Completed,\"1\xC3\x97 Hat, 0\xC3\x97 Coat\"\n");
    CHECK(result.added == 1);
    CHECK(result.rejected == 2);
    const std::string rejects = contentOf(result.rejectsFile);
    CHECK_THAT(rejects, ContainsSubstring("2,Product(s),"));
    CHECK_THAT(rejects, ContainsSubstring(",0\xC3\x97 Coat\n"));
    CHECK(rejects.find("1\xC3\x97 Hat") == std::string::npos);
}

TEST_CASE("eBay's commas, summary rows and footer make no lines, and a summary says its lines' buyer") {
    MirrorBench bench;
    const ImportResult result = bench.import("e.csv", fixture("ebay_orders.csv"));
    CHECK(result.rows == 3);
    CHECK(result.added == 3);
    CHECK(result.leftOut == 3);
    const auto one = bench.mirror.linesOfOrder(OrderId("04-15250-08826"));
    REQUIRE(one.size() == 1);
    CHECK(one[0].line.str() == "2412345678019");
    CHECK(one[0].orderedAt == at("2026-09-30T00:00:00Z"));
    CHECK(one[0].unitPrice == Money{34999, "USD"});
    const auto two = bench.mirror.linesOfOrder(OrderId("04-15251-00001"));
    REQUIRE(two.size() == 2);
    for (const OrderLine& line : two) {
        CHECK(line.buyerKey == bench.mirror.buyerKeyOf("ebay", "mowl_to"));
        CHECK(line.orderedAt == at("2026-10-01T23:45:00Z"));
    }
    CHECK(two[1].quantity == 2);
    CHECK(holds(result.droppedColumns, "Buyer Username"));
}

TEST_CASE("eBay's prices say their currency themselves, and a price without one says none") {
    const auto [price, money] = GENERATE(table<std::string, Money>({
        {"$349.99", {34999, "USD"}},
        {"C $349.99", {34999, "CAD"}},
        {"\"EUR 349,99\"", {34999, "EUR"}},
        {"\"349,99 EUR\"", {34999, "EUR"}},
        {"\xC2\xA3"
         "349.99",
         {34999, "GBP"}},
        {"349.99", {34999, ""}},
    }));
    CAPTURE(price);
    MirrorBench bench;
    std::string file = fixture("ebay_orders.csv");
    file.replace(file.find("$349.99"), 7, price);
    CHECK(bench.import("e.csv", file).added == 3);
    CHECK(bench.mirror.linesOfOrder(OrderId("04-15250-08826")).at(0).unitPrice == money);
}

TEST_CASE("a price in another currency than its row's is rejected") {
    MirrorBench bench;
    const ImportResult result =
        bench.import("o.csv", std::string(kOrderHeader) + "a,O-1,L1,HAT,,,,1,US $10.00,EUR,,,,\n"
                                                          "a,O-1,L2,COAT,,,,1,$10.00,CAD,,,,\n"
                                                          "a,O-1,L3,SHOE,,,,1,US $10.00,,,,,\n");
    CHECK(result.rejected == 1);
    const auto lines = bench.mirror.linesOfOrder(OrderId("O-1"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].unitPrice == Money{1000, "CAD"});
    CHECK(lines[1].unitPrice == Money{1000, "USD"});
}

TEST_CASE("a row of Unicommerce is an order line, and a unit once the warehouse has scanned one") {
    MirrorBench bench;
    const ImportResult result = bench.import("u.csv", fixture("unicommerce_sale_orders.csv"));
    CHECK(result.rows == 3);
    CHECK(result.added == 2);
    CHECK(result.rejected == 1); // an IMEI whose check digit fails: neither line nor unit
    CHECK(result.leftOut == 1);
    CHECK(bench.mirror.counts().orderLines == 2);
    CHECK(bench.mirror.counts().units == 1);
    const auto units = bench.mirror.unitsWithSerial("490154203237518");
    REQUIRE(units.size() == 1);
    CHECK(units[0].serial == "UC0000123");
    CHECK(units[0].line.str() == "SO100-0");
    CHECK(units[0].dispatchedAt == at("2026-10-02T10:00:00Z"));
    const auto lines = bench.mirror.linesOfOrder(OrderId("403-1111111-2222222"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].gtin == "04006381333931");
    CHECK(lines[0].orderedAt == at("2026-10-01T10:00:00Z"));
    CHECK(holds(result.droppedColumns, "Notification Email"));
    CHECK(holds(result.ignoredColumns, "Shop Rack"));
}

TEST_CASE("Odoo's serials come in by lot and by move line, with the SKU in brackets") {
    MirrorBench bench;
    const ImportResult lots = bench.import("lots.csv", fixture("odoo_lots.csv"));
    CHECK(lots.added == 1);
    CHECK(lots.leftOut == 1);
    CHECK(lots.rejected == 1);
    CHECK_THAT(contentOf(lots.rejectsFile), ContainsSubstring("names several"));
    const auto unit = bench.mirror.unitsWithSerial("F17XK2D0Q1MN");
    REQUIRE(unit.size() == 1);
    CHECK(unit[0].sku == "PHONE-8");
    CHECK(unit[0].order.str() == "WH/OUT/00012");
    CHECK(holds(lots.droppedColumns, "last_delivery_partner_id"));

    const ImportResult moves = bench.import("moves.csv", fixture("odoo_move_lines.csv"));
    CHECK(moves.format == "odoo-move-lines");
    CHECK(moves.added == 1);
    CHECK(moves.leftOut == 2); // not done yet, and not serialised
    const auto moved = bench.mirror.unitsWithSerial("F17XK2C0Q1MN");
    REQUIRE(moved.size() == 1);
    CHECK(moved[0].order.str() == "S00013");
    CHECK(moved[0].dispatchedAt == at("2026-10-02T10:00:00Z"));
}

TEST_CASE("ERPNext's serials come in with their warranty, those in stock left out") {
    MirrorBench bench;
    const ImportResult result = bench.import("s.csv", fixture("erpnext_serials.csv"));
    CHECK(result.added == 2);
    CHECK(result.leftOut == 1);
    const auto unit = bench.mirror.unitsWithSerial("F17XK2D0Q1MN");
    REQUIRE(unit.size() == 1);
    CHECK(unit[0].order.str() == "SAL-ORD-2026-00012");
    CHECK(unit[0].warrantyUntil == day("2027-10-02"));
    CHECK(bench.mirror.unitsWithSerial("F17XK2C0Q1MN").at(0).order.str() == "MAT-DN-2026-00032");
    CHECK(holds(result.droppedColumns, "customer_name"));
}

TEST_CASE(
    "a further line of a Shopify order that is mended and imported alone does not overwrite the first") {
    MirrorBench bench;
    std::string file = fixture("shopify_orders.csv");
    const auto second = file.rfind(",1,Case 8,449.50");
    file.replace(second, 16, ",1,Case 8,oops  ");
    const ImportResult result = bench.import("orders.csv", file);
    REQUIRE(result.rejected == 1);
    std::string rejects = contentOf(result.rejectsFile);
    CHECK_THAT(rejects, StartsWith("line,column,reason,line_name,Name,"));
    CHECK_THAT(rejects, ContainsSubstring(",CASE-8#2,#1001,"));
    rejects.replace(rejects.find(",1,Case 8,oops  "), 16, ",1,Case 8,449.50");
    const ImportResult mended = bench.import("mended.csv", rejects);
    CHECK(mended.added == 1);
    CHECK(mended.format == "shopify-orders");
    CHECK(holds(mended.ignoredColumns, "line_name") == false);
    MirrorBench whole;
    (void)whole.import("orders.csv", fixture("shopify_orders.csv"));
    CHECK(bench.mirror.linesOfOrder(OrderId("#1001")) == whole.mirror.linesOfOrder(OrderId("#1001")));
    CHECK(bench.import("orders.csv", fixture("shopify_orders.csv")).unchanged == 4);
}

TEST_CASE("a mended row that does not say which line of its order it is has to say it") {
    MirrorBench bench;
    const ImportResult result = bench.import(
        "m.csv", "line,column,reason,line_name,Name,Created at,Lineitem quantity,Lineitem name,Lineitem sku\n"
                 "3,,a quote is opened,,#1,2026-10-03,1,Case,CASE-8\n");
    CHECK(result.rejected == 1);
    CHECK_THAT(contentOf(result.rejectsFile), ContainsSubstring("2,line_name,\"is blank: write"));
    CHECK_THAT(contentOf(result.rejectsFile), StartsWith("line,column,reason,line_name,Name,"));
}

TEST_CASE("two products of one order under one line id: the second is rejected, not lost") {
    MirrorBench bench;
    const ImportResult result = bench.import(
        "o.csv", std::string(kOrderHeader) + "a,O-1,L1,HAT,,,,1,,,,,,\na,O-1,L1,COAT,,,,1,,,,,,\n"
                                             "a,O-2,L1,COAT,,,,1,,,,,,\n");
    CHECK(result.added == 2);
    CHECK(result.rejected == 1);
    CHECK_THAT(contentOf(result.rejectsFile), ContainsSubstring("another product of this order"));
}

TEST_CASE("two rows of one product without line ids are two lines, however often they come") {
    MirrorBench bench;
    const std::string first = "a,O-1,,HAT,,,,1,10.00,EUR,,,,\n";
    const std::string file = std::string(kOrderHeader) + first + "a,O-1,,hat,,,,2,8.00,EUR,,,,\n";
    CHECK(bench.import("o.csv", file).added == 2);
    const auto lines = bench.mirror.linesOfOrder(OrderId("O-1"));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].line.str() == "HAT");
    CHECK(lines[0].quantity == 1);
    CHECK(lines[1].line.str() == "hat#2");
    CHECK(lines[1].quantity == 2);
    CHECK(bench.import("o.csv", file).unchanged == 2);
    CHECK(bench.mirror.linesOfOrder(OrderId("O-1")).size() == 2);
}

TEST_CASE("a counted name takes no line that the file names, and a rejected row keeps it") {
    MirrorBench bench;
    const ImportResult result = bench.import(
        "o.csv", std::string(kOrderHeader) + "a,O-1,HAT,HAT,,,,1,,,,,,\na,O-1,,HAT,,,,2,,,,,,\n"
                                             "a,O-1,,HAT,,,,oops,,,,,,\na,O-1,HAT,HAT,,,,1,,,,,,\n");
    CHECK(result.added == 2);
    CHECK(result.unchanged == 1);
    REQUIRE(result.rejected == 1);
    std::string rejects = contentOf(result.rejectsFile);
    CHECK_THAT(rejects, ContainsSubstring("a,O-1,HAT#3,HAT,,,,oops"));
    rejects.replace(rejects.rfind("oops"), 4, "3");
    CHECK(bench.import("mended.csv", rejects).added == 1);
    const auto lines = bench.mirror.linesOfOrder(OrderId("O-1"));
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].line.str() == "HAT#2");
    CHECK(lines[2].quantity == 3);
}

TEST_CASE("rows that come singly are not counted: no row says which of its product's it is") {
    const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
    RecognisedHeader header;
    header.profile = &*std::find_if(profiles.begin(), profiles.end(),
                                    [](const ImportProfile& profile) { return profile.name == "orders"; });
    header.names = {"channel", "order_id", "order_line_id", "sku"};
    for (std::size_t i = 0; i < header.names.size(); ++i)
        header.fields[header.names[i]] = {i};
    header.rowsComeSingly = true;
    RecordBuilder builder(header, {});
    for (int i = 0; i < 2; ++i) {
        TableRow row;
        row.fields = {"a", "O-1", "", "HAT"};
        const auto built = builder.build(row);
        const auto& records = std::get<std::vector<ImportedRecord>>(built);
        CHECK(std::get<OrderLine>(records.at(0)).line.str() == "HAT");
    }
}
