#include "core/identifiers/identifier.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("two prints of one serial have one normal form") {
    for (const char* print : {"C02XK0AAJGH5",
                              "c02xk0aajgh5",
                              " C02XK0AAJGH5\r\n",
                              "C02X-K0AA-JGH5",
                              "C02X K0AA JGH5",
                              "C02X.K0AA/JGH5",
                              "C02X_K0AA_JGH5",
                              "C02X\\K0AAJGH5",
                              "C02X\xE2\x80\x93K0AA\xE2\x80\x91JGH5",
                              "C02X\xC2\xA0K0AAJGH5",
                              "S/N: C02XK0AAJGH5",
                              "S/N:C02XK0AAJGH5",
                              "S/N C02XK0AAJGH5",
                              "S/NC02XK0AAJGH5",
                              "s/n - C02XK0AAJGH5",
                              "SN: C02XK0AAJGH5",
                              "SN:C02XK0AAJGH5",
                              "SN C02XK0AAJGH5",
                              "SN#C02XK0AAJGH5",
                              "SN=C02XK0AAJGH5",
                              "SN\u00A0C02XK0AAJGH5",
                              "(S) C02XK0AAJGH5",
                              "(S)C02XK0AAJGH5",
                              "Serial No. C02XK0AAJGH5",
                              "Serial No.C02XK0AAJGH5",
                              "Serial No.: C02XK0AAJGH5",
                              "SERIAL NO C02XK0AAJGH5",
                              "Serial Number: C02XK0AAJGH5",
                              "Serial Number C02XK0AAJGH5",
                              "Serial Nr. C02XK0AAJGH5",
                              "Ser. No. C02XK0AAJGH5",
                              "Ser. No C02XK0AAJGH5",
                              "Ser No: C02XK0AAJGH5",
                              "Serial: C02XK0AAJGH5",
                              "S/No. C02XK0AAJGH5",
                              "S/N: SN: C02XK0AAJGH5",
                              "S/N (S) C02XK0AAJGH5",
                              "Serial # C02XK0AAJGH5"}) {
        INFO(print);
        CHECK(normalSerial(print) == "C02XK0AAJGH5");
    }
}

TEST_CASE("captions of telephones' numbers are no part of them") {
    for (const char* print :
         {"IMEI: 356938035643809", "IMEI:356938035643809", "IMEI 356938035643809", "IMEI356938035643809",
          "IMEI1: 356938035643809", "IMEI1:356938035643809", "IMEI 2: 35 693803 564380 9",
          "IMEI 2 : 35-693803-564380-9", "imei no. 356938035643809", "IMEI/MEID: 356938035643809",
          "IMEI 1 356938035643809"}) {
        INFO(print);
        CHECK(normalSerial(print) == "356938035643809");
    }
    CHECK(normalSerial("IMEI135693803564380") == "135693803564380");
    CHECK(normalSerial("IMEI 135693803564380") == "135693803564380");
    CHECK(normalSerial("MEID: A1000009FC7B12") == "A1000009FC7B12");
}

TEST_CASE("what could begin a serial is no caption") {
    for (const char* serial : {"SN12345", "S12345", "SNAP123", "SERIAL123", "SERIALNO1234", "MEIDA1000",
                               "IMEI2X", "SN", "S", "SERVICE77", "IMEI12345"}) {
        INFO(serial);
        CHECK(normalSerial(serial) == serial);
    }
    CHECK(normalSerial("SN-12345") == "SN12345");
    CHECK(normalSerial("SERIAL NOKIA77") == "NOKIA77");
    CHECK(normalSerial("S 12345") == "S12345");
}

TEST_CASE("a serial of which nothing is left has no normal form") {
    for (const char* empty :
         {"", "   ", "---", ". / _", "S/N:", "S/N", "(S)", "Serial No.:", "IMEI:", "\xC2\xA0"}) {
        INFO(empty);
        CHECK(normalSerial(empty).empty());
    }
}

TEST_CASE("control characters and invalid UTF-8 within have no normal form") {
    using namespace std::string_literals;
    for (const std::string& bad : {"AB\x01"
                                   "CD"s,
                                   "AB\0CD"s, "AB\nCD"s, "AB\tCD"s,
                                   "AB\x1D"
                                   "CD"s,
                                   "AB\x7F"s, "AB\xFF"s, "\xC3"s, "AB\xED\xA0\x80"s,
                                   "AB\xE2\x80\xAE"
                                   "CD"s,
                                   "AB\xE2\x80\x8B"
                                   "CD"s}) {
        INFO(bad);
        CHECK(normalSerial(bad).empty());
    }
    CHECK(normalSerial("Gerät 7") == "GERäT7");
}

TEST_CASE("a normal form is its own normal form") {
    for (const char* text : {"S N:12", "S-N:S N:12", "SERIAL-NO.:X1", "I.M.E.I: 356938035643809", "(S )12",
                             "S/N/S/N 1", "MEI D:IMEI:7", "IMEI 3-56938035643809"}) {
        const std::string once = normalSerial(text);
        INFO(text << " -> " << once);
        CHECK(normalSerial(once) == once);
    }
}

TEST_CASE("look-alike characters have one key and no others have") {
    CHECK(lookAlikeKey("O0I1LS5B8Z2G6") == "0011155882266");
    CHECK(lookAlikeKey("o0i1ls5b8z2g6") == "0011155882266");
    CHECK(lookAlikeKey("DQUVCEPRMNW79") == "DQUVCEPRMNW79");
    CHECK(lookAlikeKey("C02XKOAAJGH5") == lookAlikeKey("CO2XK0AAJ6HS"));
    CHECK(lookAlikeKey("C02XK0AAJGH5") != lookAlikeKey("C02XKQAAJGH5"));
    CHECK(lookAlikeKey("").empty());
    const std::string key = lookAlikeKey("GLOBAL-SIZE");
    CHECK(lookAlikeKey(key) == key);
}
