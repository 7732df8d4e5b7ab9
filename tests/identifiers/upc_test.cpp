#include "core/identifiers/upc.h"

#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("a UPC-E stands for one UPC-A and back") {
    struct Case {
        const char* shortForm;
        const char* longForm;
    };
    const auto c = GENERATE(Case{"04252614", "042100005264"}, Case{"01234505", "012000003455"},
                            Case{"01234531", "012300000451"}, Case{"01234543", "012340000053"},
                            Case{"01234565", "012345000065"}, Case{"11234598", "112345000098"});
    CHECK(expandUpcE(c.shortForm) == c.longForm);
    CHECK(shortenToUpcE(c.longForm) == c.shortForm);
}

TEST_CASE("what is no UPC-E or has no short form is left alone") {
    CHECK_FALSE(expandUpcE("").has_value());
    CHECK_FALSE(expandUpcE("0425261").has_value());
    CHECK_FALSE(expandUpcE("0425261X").has_value());
    CHECK_FALSE(expandUpcE("24252614").has_value()); // number systems 0 and 1 only
    CHECK_FALSE(shortenToUpcE("012345678905").has_value());
    CHECK_FALSE(shortenToUpcE("0042100005264").has_value());
}

TEST_CASE("a UPC-E as a scanner sends it is the GTIN that it is short for") {
    CHECK(normalGtin("04252614") == "00042100005264");
    CHECK(shown("04252614") == "gtin=00042100005264 serial=04252614");
    CHECK(shown("]E004252614") == "gtin=00042100005264 serial=04252614");
    // Also with the right check digit of a GTIN-8, as each UPC-E that ends in 5 to 9 before it: none begins
    // with 0.
    CHECK(shown("01234565") == "gtin=00012345000065 serial=01234565");
}

TEST_CASE("eight digits that are no UPC-E with the right check digit stay what they were") {
    CHECK(shown("04252615") == "serial=04252615");
    CHECK(shown("14252611") == "serial=14252611"); // would be right, but a UPC-E begins with 0
    CHECK(shown("96385074") == "gtin=00000096385074 serial=96385074");
    CHECK(shown("SN 04252614") == "serial=04252614");
}
