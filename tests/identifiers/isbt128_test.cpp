#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("ISBT 128 data structures are read alone and in a row") {
    // the example of FDA's list of UDI formats
    const std::string udi = "=/A9999XYZ100T0944=,000025=A99971312345600=>014032=}013032&,1000000000000XYZ123";
    CHECK(shown(udi) == "udi_primary=A9999XYZ100T0944 serial=000025 other=A99971312345600 expiry=2014-02-01 "
                        "production_date=2013-02-01 lot=000000000000XYZ123 serial=" +
                            normalSerial(udi));
    CHECK(identify(udi)[2].note == "ISBT 128 donation identification number");
    CHECK(shown("=)1TE123456A&)RZ12345678") ==
          "udi_primary=1TE123456A lot=RZ12345678 serial==)1TE123456A&)RZ12345678");
    CHECK(shown("&>0140322359") == "expiry=2014-02-01 serial=&>0140322359");
    CHECK(shown("=>999365") == "expiry=1999-12-31 serial==>999365");
}

TEST_CASE("malformed ISBT 128 data are told with their position") {
    CHECK(shown("=/A9999XYZ100T094") == "serial==A9999XYZ100T094 udi_primary=A9999XYZ100T094!");
    CHECK_THAT(faults("=/A9999XYZ100T094"),
               ContainsSubstring("position 3: it has 15 characters instead of 16"));
    CHECK_THAT(faults("=,000025=>014367"), ContainsSubstring("position 11: there is no such day"));
    CHECK_THAT(faults("=>014000"), ContainsSubstring("no such day"));
    CHECK_THAT(faults("&>0140322460"), ContainsSubstring("no such day or time"));
    CHECK_THAT(faults("&>0140322360"), ContainsSubstring("no such day or time"));
    CHECK_THAT(faults("=,00-025"), ContainsSubstring("letters and digits"));
    CHECK(shown("=,000025#") == "serial==,000025#");
}
