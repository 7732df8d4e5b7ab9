#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

// AF0123450ABCDE is the example of 3GPP2 and TIA: check digit C, in decimals 293608736500703710.
TEST_CASE("a MEID is read in every form, as 14 hexadecimal digits") {
    const std::string meid = "meid=AF0123450ABCDE";
    for (const char* text :
         {"MEID: AF0123450ABCDE", "MEID: AF 012345 0ABCDE", "meid: af0123450abcde", "MEID: AF0123450ABCDEC",
          "MEID: 293608736500703710", "MEID: 29360 87365 0070 3710", "MEID: 2936087365007037100",
          "IMEI/MEID: AF0123450ABCDE"}) {
        INFO(text);
        CHECK_THAT(shown(text), StartsWith(meid + " serial="));
    }
    // Without a caption a serial may look like that.
    CHECK(shown("AF0123450ABCDE") == "serial=AF0123450ABCDE " + meid);
    CHECK(shown("AF0123450ABCDEC") == "serial=AF0123450ABCDEC " + meid);
    CHECK(shown("293608736500703710") == "serial=293608736500703710 " + meid);
    CHECK(shown("2936087365007037100") == "serial=2936087365007037100 " + meid);
}

TEST_CASE("what is no MEID stays a serial") {
    for (const char* serial :
         {"9F0123450ABCDE", "AF0123450ABCDG", "AF0123450ABCD", "AF0123450ABCDEA", "193608736500703710",
          "429496729600703710", "293608736516777216", "2936087365007037101"}) {
        INFO(serial);
        CHECK(shown(serial) == "serial=" + std::string(serial));
    }
    CHECK(shown("S/N: AF0123450ABCDE") == "serial=AF0123450ABCDE");
}

TEST_CASE("a wrong check digit under the caption MEID is told") {
    CHECK(shown("MEID: AF0123450ABCDED") == "serial=AF0123450ABCDED meid=AF0123450ABCDE!");
    CHECK_THAT(faults("MEID: AF0123450ABCDED"), ContainsSubstring("position 15"));
    CHECK_THAT(faults("MEID: 2936087365007037101"), ContainsSubstring("position 19"));
}
