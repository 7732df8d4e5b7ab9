#include "core/identifiers/drug_numbers.h"
#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

// PZN 03752864, its NTIN and its PPN are the examples of IFA's coding specification.
TEST_CASE("a German drug's GTIN says its PZN") {
    CHECK(shown("(01)04150037528643(21)12345ABC(17)271231(10)L7") ==
          "gtin=04150037528643 pzn=03752864 serial=12345ABC expiry=2027-12-31 lot=L7");
    CHECK(shown("(01)09506000134352(710)03752864") == "gtin=09506000134352 pzn=03752864");
    CHECK_THAT(faults("(01)09506000134352(710)03752865"), ContainsSubstring("position 8"));
    CHECK_THAT(faults("(01)09506000134352(710)037528"), ContainsSubstring("8 digits"));
}

TEST_CASE("a PZN alone is known by its hyphen or its caption") {
    CHECK(shown("-03752864") == "pzn=03752864 serial=03752864");
    CHECK(shown("PZN-03752864") == "pzn=03752864 serial=PZN03752864");
    CHECK(shown("PZN: 3752864") == "pzn=03752864 serial=PZN:3752864");
    CHECK(shown("03752864") == "serial=03752864");
    CHECK(shown("-03752865") == "serial=03752865");
    CHECK(shown("-3752864") == "serial=3752864");
}

TEST_CASE("a PPN is checked, and that of IFA says its PZN") {
    CHECK(ppnIn("110375286414", "").valid);
    CHECK(pznOfPpn(ppnIn("110375286414", ""))->value == "03752864");
    CHECK(shown("9N110375286414") == "ppn=110375286414 pzn=03752864 serial=9N110375286414");
    CHECK(shown("9N110375286415") == "serial=9N110375286415");
    CHECK_THAT(ppnIn("110375286415", "").note, ContainsSubstring("position 11 should be 14"));
    CHECK_THAT(ppnIn("11-0375286414", "").note, ContainsSubstring("capitals and digits"));
    CHECK_FALSE(ppnIn("1114", "").valid);
}

TEST_CASE("an American drug's GTIN says its NDC") {
    CHECK(shown("(01)00307773105025(21)A") == "gtin=00307773105025 ndc=0777310502 serial=A");
    CHECK(shown("(01)50307773105020") == "gtin=50307773105020 ndc=0777310502");
    CHECK(shown("(01)09506000134352(715)0777-3105-02") == "gtin=09506000134352 ndc=0777310502");
    CHECK_THAT(faults("(01)09506000134352(715)0777-3105"), ContainsSubstring("10 digits"));
    CHECK(shown("(01)09506000134352") == "gtin=09506000134352");
}
