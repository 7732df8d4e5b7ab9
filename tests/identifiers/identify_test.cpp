#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("a text says everything that its form allows, the likelier first") {
    struct Case {
        const char* text;
        const char* wanted;
    };
    const Case cases[] = {
        {"C02XK0AAJGH5", "serial=C02XK0AAJGH5"},
        {" c02x-k0aa jgh5\r\n", "serial=C02XK0AAJGH5"},
        {"S12345", "serial=S12345"},
        {"S/N: 4006381333931", "serial=4006381333931"},
        {"SN 356938035643809", "serial=356938035643809"},
        // EAN and UPC
        {"4006381333931", "gtin=04006381333931 serial=4006381333931"},
        {"4 006381 333931", "gtin=04006381333931 serial=4006381333931"},
        {"4006381333932", "serial=4006381333932"},
        {"96385074", "gtin=00000096385074 serial=96385074"},
        {"96385075", "serial=96385075"},
        {"012345678905", "gtin=00012345678905 serial=012345678905"},
        {"09506000134352", "gtin=09506000134352 serial=09506000134352"},
        // symbology prefixes
        {"]C0C02XK0AAJGH5", "serial=C02XK0AAJGH5"},
        {"]E04006381333931", "gtin=04006381333931 serial=4006381333931"},
        {"]E496385074", "gtin=00000096385074 serial=96385074"},
        {"]A0ABC-123", "serial=ABC123"},
        {"]d1ABC-123", "serial=ABC123"},
        {"]]]", "serial=]]]"},
        // telephones
        {"356938035643809", "imei=356938035643809 serial=356938035643809"},
        {"35-693803-564380-9", "imei=356938035643809 serial=356938035643809"},
        {"356938035643808", "serial=356938035643808 imei=356938035643808!"},
        {"3569380356438099", "serial=3569380356438099 imeisv=3569380356438099"},
        {"IMEI: 356938035643809", "imei=356938035643809 serial=356938035643809"},
        {"IMEI1: 356938035643808", "serial=356938035643808 imei=356938035643808!"},
        {"IMEI 2: 3569380356438099", "imeisv=3569380356438099 serial=3569380356438099"},
        {"IMEI: 35693803564380", "serial=35693803564380 imei=35693803564380!"},
        {"MEID: A1000009FC7B12", "meid=A1000009FC7B12 serial=A1000009FC7B12"},
        {"IMEI/MEID: A1000009FC7B12", "meid=A1000009FC7B12 serial=A1000009FC7B12"},
        // logistic units and marketplaces
        {"106141412345678908", "sscc=106141412345678908 serial=106141412345678908"},
        {"106141412345678907", "serial=106141412345678907"},
        {"B07FZ8S74R", "asin=B07FZ8S74R serial=B07FZ8S74R"},
        {"b07fz8s74r", "asin=B07FZ8S74R serial=B07FZ8S74R"},
        {"B07FZ8S74", "serial=B07FZ8S74"},
        {"B07FZ8S74R1", "serial=B07FZ8S74R1"},
        {"B0-7FZ8S74R", "serial=B07FZ8S74R"},
        {"LPNRR123456789", "lpn=LPNRR123456789 serial=LPNRR123456789"},
        {"lpn-he-1234", "lpn=LPNHE1234 serial=LPNHE1234"},
        {"LPN", "serial=LPN"},
        {"SN: LPNRR123456789", "serial=LPNRR123456789"},
        {"X001ABC1D2", "fnsku=X001ABC1D2 serial=X001ABC1D2"},
        {"x001abc1d2", "fnsku=X001ABC1D2 serial=X001ABC1D2"},
        {"X001ABC1D", "serial=X001ABC1D"},
        {"X011ABC1D2", "serial=X011ABC1D2"},
        {"X00-1ABC1D2", "serial=X001ABC1D2"},
        // GS1
        {"(01)09506000134352(21)ab-12(10)Lot/7(17)271200",
         "gtin=09506000134352 serial=AB12 lot=Lot/7 expiry=2027-12-31"},
        {"]d2010950600013435211260115"
         "21A1\x1D"
         "240MODEL-9\x1D"
         "250BAT-7",
         "gtin=09506000134352 production_date=2026-01-15 serial=A1 additional_id=MODEL-9 "
         "secondary_serial=BAT7"},
        {"]C100106141412345678908", "sscc=106141412345678908"},
        {"(8002)356938035643809", "cellular_serial=356938035643809"},
        {"(8004)9506000ASSET", "giai=9506000ASSET"},
        {"(8006)095060001343520102(21)A", "itip=095060001343520102 gtin=09506000134352 serial=A"},
        {"(01)09506000134352(15)261231(400)PO7", "gtin=09506000134352 other=2026-12-31 other=PO7"},
        {"(01)09506000134353(21)A", "gtin=09506000134353! serial=A"},
        {"(17)261301", "expiry=261301!"},
        {"(21)---", "serial=!"},
        {"(01)09506000134352(7777)A", "gtin=09506000134352 other=(01)09506000134352(7777)A!"},
        {"https://id.gs1.org/01/09506000134352/21/a-1?17=271231",
         "gtin=09506000134352 serial=A1 expiry=2027-12-31"},
        {"]Q1https://id.gs1.org/01/09506000134352/21/a-1", "gtin=09506000134352 serial=A1"},
        // without the marks that a scanner dropped
        {"010950600013435221ABC123", "gtin=09506000134352 serial=ABC123"},
        {"]C0010950600013435221ABC123", "gtin=09506000134352 serial=ABC123"},
        {"00106141412345678908", "sscc=106141412345678908"},
        {"010950600013435321ABC123", "serial=010950600013435321ABC123"},
        {"0109506000134352", "serial=0109506000134352 imeisv=0109506000134352"},
        {"0109506000134352ABC123", "serial=0109506000134352ABC123"},
        // what only looks like something
        {"(555) 123-4567", "serial=(555)1234567"},
        {"(716) 123-4567", "other=123-4567 serial=(716)1234567"},
        {"(715) 123-4567", "ndc=123-4567! serial=(715)1234567"},
        {"]C103EBXMV", "gtin=EBXMV! serial=03EBXMV"},
        {"]C17230AB1234567", "other=AB1234567 serial=7230AB1234567"},
        {"]C110LOT7", "lot=LOT7"},
        {"(01)09506000134352(716)123-4567", "gtin=09506000134352 other=123-4567"},
        {"]C1HELLO-1", "serial=HELLO1"},
        {"https://example.com/p/77", "other=https://example.com/p/77"},
        {"http://", "other=http://"},
    };
    for (const auto& [text, wanted] : cases) {
        INFO(text);
        CHECK(shown(text) == wanted);
    }
}

TEST_CASE("a blank text says nothing") {
    for (const char* blank : {"", " ", "\r\n", "\t \xC2\xA0", "\xEF\xBB\xBF"})
        CHECK(identify(blank).empty());
}

TEST_CASE("what was read is kept as it stood, without symbology prefix") {
    const auto serial = identify("]C0S/N: ab-12\r\n");
    REQUIRE(serial.size() == 1);
    CHECK(serial[0].raw == "S/N: ab-12");
    const auto message = identify("]d20109506000134352"
                                  "21ab\x1D"
                                  "10X");
    REQUIRE(message.size() == 3);
    for (const Identifier& identifier : message)
        CHECK(identifier.raw == "010950600013435221ab␝10X");
}

TEST_CASE("notes say why something is not valid, and where") {
    CHECK_THAT(identify("356938035643808")[1].note, ContainsSubstring("position 15 should be 9, not 8"));
    CHECK_THAT(identify("IMEI: 35693803564380")[1].note, ContainsSubstring("15 digits, this has 14"));
    CHECK_THAT(identify("(01)09506000134353")[0].note,
               ContainsSubstring("AI 01: the check digit, character 14"));
    CHECK_THAT(identify("(01)09506000134352(7777)A")[1].note, ContainsSubstring("position 20"));
    CHECK(identify("(400)PO7")[0].note == "AI 400");
    CHECK(identify("4006381333931")[0].note.empty());
}

TEST_CASE("every kind has a word of its own") {
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(IdentifierKind::Other); ++i)
        words.emplace_back(toString(static_cast<IdentifierKind>(i)));
    CHECK(words == std::vector<std::string>{"gtin",
                                            "sscc",
                                            "serial",
                                            "secondary_serial",
                                            "additional_id",
                                            "lot",
                                            "production_date",
                                            "expiry",
                                            "cellular_serial",
                                            "giai",
                                            "itip",
                                            "imei",
                                            "imeisv",
                                            "asin",
                                            "lpn",
                                            "meid",
                                            "vin",
                                            "isbn",
                                            "issn",
                                            "fnsku",
                                            "part_number",
                                            "licence_plate",
                                            "udi_primary",
                                            "pzn",
                                            "ppn",
                                            "ndc",
                                            "other"});
}
