#include "core/identifiers/hibc.h"
#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

/// What is read before the plain serial, which is always there.
std::string read(const std::string& code) {
    const std::string all = shown(code);
    const auto serial = all.rfind(" serial=" + normalSerial(code));
    REQUIRE(serial != std::string::npos);
    return all.substr(0, serial);
}

std::string withCheck(const std::string& text) {
    return text + hibcCheckCharacter(text);
}

} // namespace

TEST_CASE("the HIBC check character is the sum modulo 43") {
    CHECK(hibcCheckCharacter("+A123BJC5D6E71") == 'G'); // ANSI/HIBC 2.6, appendix B
    CHECK(hibcCheckCharacter("+A99912345/$$52001510X3") == '3');
    CHECK(hibcCheckCharacter("+a") == '\0');
}

TEST_CASE("HIBC data say product, dates, lot and serial") {
    CHECK(read("+A123BJC5D6E71G") == "udi_primary=A123BJC5D6E71");
    CHECK(read("*+A123BJC5D6E71G*") == "udi_primary=A123BJC5D6E71");
    CHECK(read("+A99912345/$$52001510X3/16D20111212/S77DE1G45-") ==
          "udi_primary=A99912345 expiry=2020-01-15 lot=10X3 production_date=2011-12-12 serial=77DE1G45");
    struct Case {
        const char* secondary;
        const char* wanted;
    };
    const Case cases[] = {
        {"20015LOT7", "expiry=2020-01-15 lot=LOT7"},
        {"$LOT7", "lot=LOT7"},
        {"$+SER-7", "serial=SER7"},
        {"$$0928LOT7", "expiry=2028-09-30 lot=LOT7"},
        {"$$2092928LOT7", "expiry=2028-09-29 lot=LOT7"},
        {"$$3280929LOT7", "expiry=2028-09-29 lot=LOT7"},
        {"$$428092922LOT7", "expiry=2028-09-29 lot=LOT7"},
        {"$$528273LOT7", "expiry=2028-09-29 lot=LOT7"},
        {"$$62827322LOT7", "expiry=2028-09-29 lot=LOT7"},
        {"$$7LOT7", "lot=LOT7"},
        {"$$8123280929LOT7", "other=12 expiry=2028-09-29 lot=LOT7"},
        {"$$9001230928", "other=00123 expiry=2028-09-30"},
        {"$$+3280929SER7", "expiry=2028-09-29 serial=SER7"},
        {"$$+7SER7", "serial=SER7"},
        {"$LOT7/14D20280929/Q12", "lot=LOT7 expiry=2028-09-29 other=12"},
    };
    for (const auto& [secondary, wanted] : cases) {
        INFO(secondary);
        CHECK(read(withCheck("+A12311/" + std::string(secondary))) ==
              "udi_primary=A12311 " + std::string(wanted));
    }
}

TEST_CASE("HIBC secondary data alone carry a link to the primary code") {
    CHECK(read(withCheck("+20015LOT7G")) == "expiry=2020-01-15 lot=LOT7");
    CHECK(read(withCheck("+$$3280929LOT7G")) == "expiry=2028-09-29 lot=LOT7");
    CHECK(read(withCheck("+$+SER7G")) == "serial=SER7");
}

TEST_CASE("a wrong check character of HIBC is told, and without it other texts stay serials") {
    CHECK(shown("+A123BJC5D6E71H") == "serial=+A123BJC5D6E71H udi_primary=A123BJC5D6E71!");
    CHECK_THAT(faults("+A123BJC5D6E71H"), ContainsSubstring("position 15 should be G, not H"));
    for (const std::string& text :
         {std::string("+"), std::string("+A12"), std::string("+491701234567"), std::string("+$LOT7"),
          withCheck("+A123BJC/$$3281329LOT7"), withCheck("+A12311/Z"), withCheck("+28367LOT7G"),
          withCheck("+A12311/$$8A"), withCheck("+A12311/S"), std::string("+$$R5"), withCheck("+$$7L")}) {
        INFO(text);
        CHECK(shown(text) == "serial=" + normalSerial(text));
    }
}
