#include "core/identifiers/personal_text.h"

#include "tests/support/catch.h"

#include <string>
#include <string_view>
#include <vector>

using namespace returnbench;

namespace {

bool isPersonal(std::string_view text) {
    return isPersonalText(text, identify(text));
}

/// `serial:ABC123` of each that may be kept.
std::vector<std::string> keptOf(std::string_view text) {
    std::vector<std::string> kept;
    for (const Identifier& identifier : impersonalIdentifiers(text, identify(text)))
        kept.push_back(std::string(toString(identifier.kind)) + ":" + identifier.value);
    return kept;
}

using Kept = std::vector<std::string>;

} // namespace

TEST_CASE("a carrier's two-dimensional code is about a person") {
    // PDF417 of a carrier of parcels: formats 01 and 06
    const std::string parcel = "[)>\x1e"
                               "01\x1d"
                               "0210011\x1d"
                               "840\x1d"
                               "53\x1d"
                               "9080122327430201\x1d"
                               "QRL\x1d\x1d\x1d\x1d"
                               "1/1\x1d"
                               "3.0LB\x1dY\x1d"
                               "76 QUORL AVENUE\x1dNEW YORK CITY\x1dNY\x1dSUSAN WANDA\x1e"
                               "06\x1d"
                               "10ZED004\x1d"
                               "12Z2125550186\x1d"
                               "S12345678\x1d"
                               "31L10011\x1e\x04";
    CHECK(isPersonal(parcel));
    CHECK(keptOf(parcel) == Kept{"serial:12345678"});

    const std::string maxiCode = "[)>\x1e"
                                 "01\x1d"
                                 "96841706672\x1d"
                                 "840\x1d"
                                 "001\x1d"
                                 "1Z12345677\x1dUPSN\x1d"
                                 "12345E\x1d\x1d\x1d"
                                 "1/1\x1d\x1dY\x1d"
                                 "1 QUORL ST\x1dSALT LAKE CITY\x1dUT\x1e\x04";
    CHECK(isPersonal(maxiCode));
    CHECK(isPersonal("]U1" + maxiCode));
    CHECK(keptOf(maxiCode).empty());
    CHECK(isPersonal("841706672\x1d"
                     "840\x1d"
                     "001\x1d"
                     "1Z12345677\x1dSUSAN WANDA"));
    CHECK(isPersonal("B1050 \x1d"
                     "056\x1d"
                     "999\x1dJAN QUORL"));

    CHECK(keptOf("]L2" + parcel) == keptOf(parcel));
    CHECK(keptOf("]U1" + maxiCode).empty());

    SECTION("also as keyboard wedges send it") {
        CHECK(isPersonal("[)>{RS}01{GS}0210011{GS}840{GS}53{GS}9080122327430201{GS}SUSAN WANDA{RS}{EOT}"));
        const std::string lost =
            "[)>010210011840539080122327430201QRL76 QUORL AVENUENEW YORK CITYNYSUSAN WANDA";
        CHECK(isPersonal(lost));
        CHECK(keptOf(lost).empty());
    }
}

TEST_CASE("what a maker's envelope says is not about a person") {
    CHECK_FALSE(isPersonal("[)>\x1e"
                           "06\x1d"
                           "PSM712CT-ND\x1d"
                           "1PSM712.TCT\x1d"
                           "1K86297637\x1d"
                           "4LCN\x1d"
                           "11ZPICK\x1d"
                           "12Z1000976\x1d"
                           "20Z000000\x1e\x04"));
    CHECK_FALSE(isPersonal("[)>\x1e"
                           "06\x1d"
                           "SABC123\x1d"
                           "2LDOCK 01\x1e\x04"));
    CHECK_FALSE(isPersonal("[)>\x1e"
                           "05\x1d"
                           "0104006381333931\x1d"
                           "21ABC123\x1e\x04"));
}

TEST_CASE("data identifiers of a person or a street are about a person, and the others are kept") {
    for (const std::string_view field :
         {"HSUSAN WANDA", "11HSUSAN", "7H+12125550186", "8HWANDA@QUORL.EXAMPLE", "28L76 QUORL AVENUE",
          "29LNEW YORK", "31L10011"}) {
        CAPTURE(field);
        const std::string text = "[)>\x1e"
                                 "06\x1dSABC123\x1d" +
                                 std::string(field) + "\x1d" + "1JUN123456789A\x1e\x04";
        CHECK(isPersonal(text));
        CHECK(keptOf(text) == Kept{"serial:ABC123", "licence_plate:UN123456789A"});
    }
}

TEST_CASE("GS1 addresses to ship or return to are about a person, and the keys beside them are kept") {
    const std::string label = "00340123450000000017\x1d"
                              "4301SUSAN+WANDA\x1d"
                              "430276+QUORL+AVENUE\x1d"
                              "4308+12125550186";
    CHECK(isPersonal(label));
    CHECK(keptOf(label) == Kept{"sscc:340123450000000017"});
    CHECK(isPersonal("(00)340123450000000017(4318)10011"));
    const std::string lonely = "(4300)QUORL(4302)76 AVENUE";
    CHECK(isPersonal(lonely));
    CHECK(keptOf(lonely).empty());
    CHECK_FALSE(isPersonal("(01)04006381333931(21)ABC123(17)271231"));
    CHECK_FALSE(isPersonal("(00)340123450000000017(420)10011(4320)EXPRESS"));
}

TEST_CASE("licences and cards are about a person") {
    for (const std::string_view text :
         {"@\n\x1e\rANSI 636000090002DL00410278ZV03190008DLDAQT64235789\nDCSWANDA\nDACSUSAN\n",
          "@\n\x1c\rAAMVA6360000102DL", "@ANSI 636000090002DL00410278",
          "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Wanda;Susan", "MECARD:N:Susan Wanda;TEL:+12125550186;;",
          "]Q1MECARD:N:Susan Wanda;TEL:+12125550186;;", "BIZCARD:N:Susan;X:Wanda;T:Clerk;;"}) {
        CAPTURE(text);
        CHECK(isPersonal(text));
        CHECK(keptOf(text).empty());
    }
    CHECK_FALSE(isPersonal("@home 2"));
    CHECK_FALSE(isPersonal("MEBKM:TITLE:Quorl;URL:https://quorl.example;;"));
}

TEST_CASE("lines with a house and a telephone number or an e-mail address are about a person") {
    for (
        const std::string_view text :
        {"Susan Wanda\n76 Quorl Road\nBengaluru 560001\n+91 98450 12345",
         "Susan Wanda\r\nQuorlstra\xC3\x9F"
         "e 7\r\n10115 Berlin\r\nwanda@quorl.example",
         "Susan Wanda|Flat 3, Quorl Nagar|Pune - 411 001|9845012345",
         R"({"name":"Susan Wanda","address":"76 Quorl Lane, Springfield, IL 62704","phone":"+1 217 555 0186"})",
         "Susan Wanda, Quorlstrasse 12, 10115 Berlin, tel +49 30 1234567",
         "Susan Wanda, 76 Quorl Lane, Springfield, IL 62704, wanda@quorl.example",
         "]Q1Susan Wanda, Quorlweg 12, +49 30 1234567", "Susan Wanda\nwanda@quorl.example\n917-555-0186",
         "SCHMIDT, S\nTel. 030 1234567\nAn der Allee 4"}) {
        CAPTURE(text);
        CHECK(isPersonal(text));
        CHECK(keptOf(text).empty());
    }
}

TEST_CASE("what products say is not about a person") {
    for (const std::string_view text : {"Floor lamp 3000 S/N: ABC123",
                                        "Model: Street Triple 765",
                                        "S/N: 12345678",
                                        "4006381333931",
                                        "Nimbus Phone\nSerial 123456\nTel +1 800 555 0199",
                                        "Floor lamp 3000, Model 765, Tel +1 800 555 0199",
                                        "Desk lamp 12;Model 30000;S/N ABC123;help@nimbus.example",
                                        "Nimbus Lamp, Tel 030 12345",
                                        "Nimbus Phone 8\nModel 30000\nhelp@nimbus.example",
                                        "Nimbus Lamp\nLot 123456\n4901542032",
                                        "https://nimbus.example/via/30000?x=12|34",
                                        "12 Drive Street",
                                        "Bengaluru 560001",
                                        "9845012345",
                                        "wanda@quorl.example",
                                        "+91 98450 12345\n+91 98450 12346",
                                        "X-1234;S-5678;2026-11-02",
                                        "490154203237518",
                                        "P0123456789",
                                        "WIFI:T:WPA;S:Quorl;P:12345678;;"}) {
        CAPTURE(text);
        CHECK_FALSE(isPersonal(text));
    }
}

TEST_CASE("hostile texts are judged, and nothing of what is not valid is kept") {
    for (const std::string& text :
         {std::string(), std::string("@"), std::string("[)>"), std::string("\x1d\x1d\x1d"),
          std::string(100'000, '\n'), std::string(100'000, '1'), std::string("1\0002", 3),
          "[)>\x1e" + std::string(100'000, '\x1d'), std::string("\xff\xfe\n\xff@\xff.")}) {
        CHECK_FALSE(isPersonal(text));
    }
}
