#include "ui/bench/scan_text.h"

#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("a symbology identifier is taken off a scan") {
    CHECK(cleanScan("]C14420117835") == ScannedText{"4420117835", "]C1"});
    CHECK(cleanScan("]d2010400638133393121ABC") == ScannedText{"010400638133393121ABC", "]d2"});
    CHECK(cleanScan("4420117835") == ScannedText{"4420117835", ""});
    CHECK(cleanScan("]]X") == ScannedText{"]]X", ""});
}

TEST_CASE("whatever a scanner types for FNC1 becomes the group separator") {
    const std::string expected = std::string("10LOT") + '\x1D' + "21SER";
    for (const char* typed : {"10LOT\u241D21SER", "10LOT<GS>21SER", "10LOT{GS}21SER", "10LOT^]21SER",
                              expected.c_str(), "10LOT<gs>21SER"})
        CHECK(cleanScan(QString::fromUtf8(typed)).text == expected);
}

TEST_CASE("control characters that no code holds are left out") {
    CHECK(cleanScan(QString::fromLatin1("AB\x01\x02"
                                        "C\x7F"
                                        "D\r"))
              .text == "ABCD");
    CHECK(cleanScan(QString::fromLatin1("[)>\x1E"
                                        "06\x1DP1\x04"))
              .text == "[)>\x1E"
                       "06\x1DP1\x04");
    CHECK(cleanScan("  R-88213 ").text == "R-88213");
}

TEST_CASE("a scan of more than 8192 characters is cut there") {
    CHECK(cleanScan(QString(10'000, QLatin1Char('A'))).text.size() == 8192);
}
