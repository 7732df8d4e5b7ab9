#include "core/identifiers/personal_text.h"

#include "tests/support/catch.h"

#include <string>

using namespace returnbench;

TEST_CASE("a code that says who lives where is personal") {
    for (const char* text :
         {"[)>\x1e"
          "01\x1d"
          "96110005\x1d"
          "276\x1d"
          "003\x1d"
          "1Z12345675\x1d"
          "UPSN\x1d"
          "\x1dMARTA BEISPIEL\x1d"
          "LINDENWEG 7\x1e\x04",
          "[)>01960238017840001", // its control characters were dropped
          "]d1[)>\x1e"
          "01\x1d"
          "02380171234\x1d"
          "840\x1d"
          "001\x1e",
          "@\n\x1e\rANSI 636026080102DL00410288DCSBEISPIEL", "BEGIN:VCARD\nN:Beispiel;Marta\nEND:VCARD",
          "MECARD:N:Beispiel,Marta;TEL:+4915112345678;;",
          "(00)340123450000000000(4300)MARTA+BEISPIEL(4302)LINDENWEG+7",
          "Marta Beispiel\nLindenweg 7\n12345 Musterstadt\nTel. 0151 12345678",
          "Asha Verma|42 Marine Drive|Mumbai 400001|+91 98200 12345",
          "Marta Beispiel;Lindenweg 7a;12345 Musterstadt;marta@example.com"}) {
        CAPTURE(text);
        CHECK(isPersonal(text));
    }
}

TEST_CASE("words and numbers of products are not personal, whatever streets are called") {
    for (const char* text :
         {"", "Floor lamp 3000 S/N: ABC123", "Model: Street Triple 765", "S/N: SN-A0001", "4006381333931",
          "]C1010950600013435221SN1",
          "[)>\x1e"
          "06\x1d"
          "SSN1\x1d"
          "1PPART1\x1e\x04",
          "+H123PARTNO1234567890120/$$420020216LOT123456789", "https://example.com/product/4006381333931",
          "Kettle 1700 | Series 4 | 230 V | 50 Hz", "Washing machine 7\nModel 1234\nSerial 0151 12345678",
          "1Z12345E0205271688", "+4915112345678", "WIFI:S:Lindenweg 7;T:WPA;P:secret@home.de;;",
          "Type: Monitor 24; Made in China; support@example.com"}) {
        CAPTURE(text);
        CHECK_FALSE(isPersonal(text));
    }
}

TEST_CASE("of a personal text goods and transport units are kept, and nothing that a person wrote") {
    const std::string text =
        "(00)340123450000000000(4300)MARTA+BEISPIEL(4302)LINDENWEG+7(4308)+4915112345678";
    const auto kept = withoutPersonal(identify(text), text);
    REQUIRE(kept.size() == 1);
    CHECK(kept.front().kind == IdentifierKind::Sscc);
    CHECK(kept.front().raw == withheldText(text));
    const std::string lines = "Marta Beispiel|Lindenweg 7|12345 Musterstadt|Tel. 0151 12345678";
    CHECK(withoutPersonal(identify(lines), lines).empty());
    const std::string envelope = "[)>\x1e"
                                 "01\x1d"
                                 "96110005\x1d"
                                 "276\x1d"
                                 "003\x1d"
                                 "MARTA BEISPIEL\x1e\x04";
    CHECK(withoutPersonal(identify(envelope), envelope).empty());
}
