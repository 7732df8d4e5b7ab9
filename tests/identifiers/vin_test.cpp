#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("a VIN of North America with a right check digit is one") {
    // 49 CFR 565 gives the first as its example.
    for (const std::string vin :
         {"1M8GDM9AXKP042788", "5GZCZ43D13S812715", "1HGBH41JXMN109186", "5YJSA1DG9DFP14705"}) {
        INFO(vin);
        std::string expected = "vin=";
        expected.append(vin).append(" serial=").append(vin);
        CHECK(shown(vin) == expected);
    }
    CHECK(shown("1m8gd-m9axkp-042788") == "vin=1M8GDM9AXKP042788 serial=1M8GDM9AXKP042788");
}

TEST_CASE("elsewhere a VIN stands behind the serial, and its position 9 is noted") {
    CHECK(shown("JHMCM56557C404453") == "serial=JHMCM56557C404453 vin=JHMCM56557C404453");
    CHECK(identify("JHMCM56557C404453")[1].note.empty());
    CHECK(shown("WVWZZZ1JZ3W386752") == "serial=WVWZZZ1JZ3W386752 vin=WVWZZZ1JZ3W386752");
    CHECK_THAT(identify("WVWZZZ1JZ3W386752")[1].note, ContainsSubstring("position 9 should be 9, not Z"));
}

TEST_CASE("seventeen characters that cannot be a VIN are a serial alone") {
    for (const char* serial :
         {"1M8GDM9A1KP042788", "1M8GDM9AXKP0427A8", "WVWZZZ1JZ3W38675Z", "WVWIZZ1JZ3W386752",
          "WVWOZZ1JZ3W386752", "WVWQZZ1JZ3W386752", "0M8GDM9AXKP042788", "11111111111111111",
          "1M8GDM9AXKP04278", "1M8GDM9AXKP0427889"}) {
        INFO(serial);
        CHECK(shown(serial) == "serial=" + std::string(serial));
    }
}

TEST_CASE("the caption VIN decides, and leaves the plain serial as it is") {
    CHECK(shown("VIN: WVWZZZ1JZ3W386752") == "vin=WVWZZZ1JZ3W386752 serial=VIN:WVWZZZ1JZ3W386752");
    CHECK(shown("VIN 1M8GDM9A1KP042788") == "serial=VIN1M8GDM9A1KP042788 vin=1M8GDM9A1KP042788!");
    CHECK_THAT(faults("VIN 1M8GDM9A1KP042788"), ContainsSubstring("position 9 should be X, not 1"));
    CHECK_THAT(faults("VIN: 123"), ContainsSubstring("17"));
    CHECK(shown("VINYL12345") == "serial=VINYL12345");
}
