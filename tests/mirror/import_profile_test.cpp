#include "tests/mirror/mirror_support.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

namespace {

const std::string kGood = R"(name = "shop"
title = "A shop"
kind = "orders"
date_order = "dmy"
currency = "EUR"
required = ["order_id"]
personal = ["Client"]

[columns]
order_id = ["Number", "No."]
sku = "Article"
buyer_id = "Client"

[values.sku]
Hat = "HAT-1"
)";

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    REQUIRE(text.find(what) != std::string::npos);
    return text.replace(text.find(what), what.size(), by);
}

} // namespace

TEST_CASE("all formats that are delivered load, sorted by name") {
    const auto profiles = loadImportProfiles(resourcesDirectory() / "import");
    std::vector<std::string> names(profiles.size());
    std::transform(profiles.begin(), profiles.end(), names.begin(),
                   [](const ImportProfile& profile) { return profile.name; });
    CHECK(names == std::vector<std::string>{"amazon-all-orders",
                                            "amazon-fba-reimbursements",
                                            "amazon-fba-returns",
                                            "amazon-mfn-returns",
                                            "amazon-mfn-returns-xml",
                                            "amazon-unshipped-orders",
                                            "blocklist",
                                            "dispatch-serials",
                                            "ebay-orders",
                                            "erpnext-serials",
                                            "flipkart-orders",
                                            "flipkart-returns",
                                            "meesho-orders",
                                            "meesho-returns",
                                            "myntra-returns",
                                            "odoo-lots",
                                            "odoo-move-lines",
                                            "orders",
                                            "recalls",
                                            "returns",
                                            "shopify-orders",
                                            "unicommerce-sale-orders",
                                            "walmart-orders",
                                            "walmart-returns",
                                            "woocommerce-orders"});
    for (const ImportProfile& profile : profiles) {
        if (profile.title.starts_with("Own format")) // they have every field
            CHECK(profile.columns.size() == fieldsOf(profile.kinds.at(0)).size());
        CHECK_FALSE(profile.title.empty());
    }
}

TEST_CASE("a format's file says all that a format has") {
    const TempDirectory temp;
    temp.write("shop.toml", kGood);
    temp.write("notes.txt", "no format");
    const auto profiles = loadImportProfiles(temp.path());
    REQUIRE(profiles.size() == 1);
    CHECK(profiles[0].kinds == std::vector{ImportKind::Orders});
    CHECK(profiles[0].dateOrder == "dmy");
    CHECK(profiles[0].currency == "EUR");
    CHECK(profiles[0].columns.at("order_id") == std::vector<std::string>{"Number", "No."});
    CHECK(profiles[0].values.at("sku").at("hat") == "HAT-1");
}

TEST_CASE("a fault in a format's file is told with file, line and key") {
    struct Case {
        std::string what, by, words;
        int line;
    };
    const std::vector<Case> cases{
        {"name = \"shop\"", "name = \"other\"", "`name`", 1},
        {"title = \"A shop\"", "title = 7", "`title`", 2},
        {"title = \"A shop\"", "titel = \"A shop\"", "`titel` is not known; `title` is", 2},
        {"sku = \"Article\"", "skus = \"Article\"", "`columns.skus` is no field of orders; `sku` is", 11},
        {"sku = \"Article\"", "title = \"Client's name\"", "about a person", 11},
        {"kind = \"orders\"", "kind = []", "`kind` is missing", 3},
        {"kind = \"orders\"", "kind = [\"orders\", \"orders\"]", "names `orders` twice", 3},
        {"currency = \"EUR\"", "price_of = \"row\"", "`price_of` must be one of unit, line", 5},
        {"currency = \"EUR\"", "product_list = \"sku\"", "`product_list` must be \"title\"", 5},
        {"currency = \"EUR\"", "skip_without = \"gtin\"", "`gtin`", 5},
        {"currency = \"EUR\"", "skip = \"x\"", "`skip` must be a section", 5},
        {"currency = \"EUR\"", "xml_item = \"x\"", "needs `xml_record`", 5},
        {"kind = \"orders\"", "kind = \"invoices\"", "`kind` must be one of orders", 3},
        {"date_order = \"dmy\"", "date_order = \"dym\"", "`date_order`", 4},
        {"currency = \"EUR\"", "currency = \"euro\"", "`currency`", 5},
        {"required = [\"order_id\"]", "required = [\"gtin\"]", "`gtin`", 6},
        {"required = [\"order_id\"]", "required = []", "`required`", 1},
        {"personal = [\"Client\"]", "personal = [\"article\"]", "`columns.sku`", 7},
        {"sku = \"Article\"", "serial = \"Article\"", "`columns.serial`", 11},
        {"sku = \"Article\"", "sku = [\"no.\"]", "which is `order_id` already", 11},
        {"sku = \"Article\"", "sku = []", "names no column", 11},
        {"sku = \"Article\"", "sku = \"\"", "`columns.sku`", 11},
        {"[values.sku]", "[values.gtin]", "`values.gtin`", 14},
        {"[columns]", "[columns", "", 9},
    };
    for (const Case& item : cases) {
        const TempDirectory temp;
        temp.write("shop.toml", replaced(kGood, item.what, item.by));
        const Error error = errorOf([&] { (void)loadImportProfiles(temp.path()); });
        INFO(item.by << ": " << error.what());
        CHECK(error.code() == ErrorCode::InvalidInput);
        CHECK_THAT(error.what(), ContainsSubstring("shop.toml, line " + std::to_string(item.line) + ":"));
        CHECK_THAT(error.what(), ContainsSubstring(item.words));
    }
}

TEST_CASE("a shop's own formats stand beside the delivered ones, and may take the place of one") {
    const auto delivered = loadImportProfiles(resourcesDirectory() / "import");
    const TempDirectory temp;
    CHECK(withShopProfiles(delivered, temp / "none").size() == delivered.size());
    temp.write("shop.toml", kGood);
    temp.write("orders.toml", replaced(kGood, "name = \"shop\"", "name = \"orders\""));
    const auto all = withShopProfiles(delivered, temp.path());
    CHECK(all.size() == delivered.size() + 1);
    CHECK(std::is_sorted(all.begin(), all.end(),
                         [](const ImportProfile& a, const ImportProfile& b) { return a.name < b.name; }));
    for (const ImportProfile& profile : all) {
        CHECK(profile.isShops == (profile.name == "shop" || profile.name == "orders"));
        if (profile.isShops)
            CHECK(profile.title == "A shop");
    }
    temp.write("bad.toml", "name = 1");
    const Error error = errorOf([&] { (void)withShopProfiles(delivered, temp.path()); });
    CHECK_THAT(error.what(), ContainsSubstring("bad.toml, line 1"));
    CHECK_THAT(error.whatToDo(), ContainsSubstring("move it out"));
}

TEST_CASE("a folder of formats that is not there is named") {
    const TempDirectory temp;
    CHECK(errorOf([&] { (void)loadImportProfiles(temp / "none"); }).code() == ErrorCode::NotFound);
}

TEST_CASE("a shop's own format reads its dates and money as it says") {
    const TempDirectory folder;
    std::string text = replaced(kGood, "sku = \"Article\"",
                                "sku = \"Article\"\nordered_at = \"Date\"\nunit_price = \"Price\"");
    text = replaced(text, "kind = ", "channel = \"shop\"\nkind = ");
    folder.write("shop.toml", text);
    MirrorBench bench;
    bench.profiles = loadImportProfiles(folder.path());
    const ImportResult result =
        bench.import("o.csv", "No.;Article;Date;Price;Client\n7;Hat;03/10/2026;1.234,50;c1\n");
    CHECK(result.added == 1);
    CHECK(result.droppedColumns == std::vector<std::string>{"Client"});
    const OrderLine line = bench.mirror.linesOfOrder(OrderId("7")).at(0);
    CHECK(line.orderedAt == at("2026-10-03T00:00:00Z"));
    CHECK(line.unitPrice == Money{123450, "EUR"});
    CHECK_FALSE(line.buyerKey.empty());
}
