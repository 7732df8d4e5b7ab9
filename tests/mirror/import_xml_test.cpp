#include "tests/mirror/mirror_support.h"

#include <algorithm>

using namespace returnbench;
using namespace returnbench::test;

namespace {

ErrorCode refusal(const std::string& content, const std::string& words,
                  const std::optional<std::string>& format = std::nullopt) {
    MirrorBench bench;
    const Error error = errorOf([&] { (void)bench.import("bad.xml", content, format); });
    INFO(error.what());
    CHECK_THAT(error.what(), ContainsSubstring("bad.xml"));
    CHECK_THAT(error.what(), ContainsSubstring(words));
    CHECK(bench.mirror.counts().returns == 0);
    return error.code();
}

std::string returnOf(const std::string& sku, const std::string& quantity) {
    return "<return_details><order_id>O-1</order_id><amazon_rma_id>R-1</amazon_rma_id><return_request_date>"
           "2026-07-14</return_request_date><item_details><merchant_sku>" +
           sku + "</merchant_sku><return_quantity>" + quantity +
           "</return_quantity></item_details></return_details>";
}

} // namespace

TEST_CASE("Amazon's returns come in from XML, a row for each item of a return") {
    MirrorBench bench;
    const ImportResult result = bench.import("returns.xml", fixture("amazon_mfn_returns.xml"));
    CHECK(result.format == "amazon-mfn-returns-xml");
    CHECK(result.rows == 4);
    CHECK(result.added == 3);
    CHECK(result.rejected == 1);
    auto found = bench.mirror.findReturns("DfqRyqfBRRMA");
    REQUIRE(found.size() == 2);
    std::sort(found.begin(), found.end(),
              [](const ReturnNotice& a, const ReturnNotice& b) { return a.sku < b.sku; });
    ReturnNotice phone;
    phone.channel = "amazon";
    phone.id = ReturnId("DfqRyqfBRRMA");
    phone.order = OrderId("113-6277818-6289068");
    phone.sku = "PHONE-8";
    phone.reason = "CR-SWITCHEROO";
    phone.requestedAt = at("2026-07-14T15:20:00Z");
    CHECK(found[0] == phone);
    CHECK(found[1].sku == "SOCKS");
    CHECK(found[1].quantity == 2);
    CHECK(bench.mirror.findReturns("DZ2").size() == 1); // it has no items
    CHECK(bench.import("returns.xml", fixture("amazon_mfn_returns.xml")).unchanged == 3);
}

TEST_CASE("rejected records of an XML file are XML, which the clerk mends and imports") {
    MirrorBench bench;
    const ImportResult result = bench.import("returns.xml", fixture("amazon_mfn_returns.xml"));
    CHECK(result.rejectsFile == bench.temp / "returns.rejects.xml");
    std::string rejects = contentOf(result.rejectsFile);
    CHECK(rejects ==
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rejects>\n"
          "<return_details><line>7</line><column>return_quantity</column><reason>\"0\" is not above "
          "zero</reason>"
          "<item_details><return_reason_code>NO_LONGER_NEEDED</return_reason_code><merchant_sku>SOCKS"
          "</merchant_sku><return_quantity>0</return_quantity></item_details><order_id>701-7824777-7251447"
          "</order_id><amazon_rma_id>DZ1</amazon_rma_id><return_request_date>2026-07-15T15:20:00Z"
          "</return_request_date><label_details><label_cost>0</label_cost></label_details></return_details>\n"
          "</rejects>\n");
    const ImportResult again = bench.import("same.xml", rejects);
    CHECK(again.rejected == 1);
    CHECK_THAT(contentOf(again.rejectsFile),
               ContainsSubstring("<line>3</line><column>return_quantity</column>"));
    rejects.replace(rejects.find("quantity>0<"), 11, "quantity>3<");
    const ImportResult mended = bench.import("mended.xml", rejects);
    CHECK(mended.added == 1);
    CHECK(mended.rejected == 0);
    CHECK(bench.mirror.findReturns("DZ1").at(0).quantity == 3);
    // A clean import takes the rejects of an earlier one away.
    (void)bench.import("returns.xml", returnOf("A", "1"));
    CHECK_FALSE(std::filesystem::exists(bench.temp / "returns.rejects.xml"));
}

TEST_CASE("XML that is no report, broken, or hostile is refused") {
    CHECK(refusal("<html><body>sign in</body></html>", "no known format") == ErrorCode::InvalidInput);
    CHECK(refusal(returnOf("A", "1"), "is XML", "orders") == ErrorCode::InvalidInput);
    CHECK(refusal("<a>" + returnOf("A", "1"), "no well-formed XML") == ErrorCode::InvalidInput);
    CHECK(refusal("<return_details><order_id>1</order_id></return_details>", "no known format") ==
          ErrorCode::InvalidInput);
    CHECK(refusal("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>",
                  "document type declaration") == ErrorCode::InvalidInput);
    CHECK(refusal("<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>", "document type declaration") ==
          ErrorCode::InvalidInput);
    std::string deep;
    for (int i = 0; i < 100; ++i)
        deep += "<return_details>";
    CHECK(refusal(deep, "nested more than 64") == ErrorCode::InvalidInput);
    std::string wide = "<return_details>";
    for (int i = 0; i < 600; ++i)
        wide += "<f" + std::to_string(i) + "/>";
    CHECK(refusal(wide + "</return_details>", "more than 512 fields") == ErrorCode::InvalidInput);
}

TEST_CASE("a record that is too long costs itself only") {
    MirrorBench bench;
    const ImportResult result = bench.import(
        "r.xml", "<x>" + returnOf(std::string(kMaxFieldBytes + 1, 'x'), "1") + returnOf("A", "1") + "</x>");
    CHECK(result.added == 1);
    CHECK(result.rejected == 1);
}

TEST_CASE("XML in UTF-16 and with a byte order mark is read") {
    MirrorBench bench;
    CHECK(bench.import("m.xml", "\xEF\xBB\xBF<x>" + returnOf("A", "1") + "</x>").added == 1);
    std::string wide = "\xFF\xFE";
    for (const char c : "<?xml version=\"1.0\"?><x>" + returnOf("B", "1") + "</x>") {
        wide += c;
        wide += '\0';
    }
    CHECK(bench.import("w.xml", wide).added == 1);
}
