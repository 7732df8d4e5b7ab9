#include "core/identifiers/identifier.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("the GS1 check digit is right for numbers of every length") {
    for (const char* right : {"96385074", "012345678905", "4006381333931", "09506000134352",
                              "106141412345678908", "0614141123452"}) {
        INFO(right);
        CHECK(hasGs1CheckDigit(right));
        std::string wrong = right;
        wrong.back() = wrong.back() == '9' ? '0' : static_cast<char>(wrong.back() + 1);
        CHECK_FALSE(hasGs1CheckDigit(wrong));
    }
}

TEST_CASE("the GS1 check digit finds every single wrong digit") {
    const std::string right = "4006381333931";
    for (std::size_t i = 0; i < right.size(); ++i) {
        for (char digit = '0'; digit <= '9'; ++digit) {
            std::string changed = right;
            changed[i] = digit;
            INFO(changed);
            CHECK(hasGs1CheckDigit(changed) == (changed == right));
        }
    }
}

TEST_CASE("check digits ask for digits and for something to check") {
    for (const char* none :
         {"", "0", "40063813339 1", "400638133393X", "-006381333931", "\xD9\xA0\xD9\xA1"}) {
        INFO(none);
        CHECK_FALSE(hasGs1CheckDigit(none));
        CHECK_FALSE(hasLuhnCheckDigit(none));
    }
}

TEST_CASE("the Luhn digit is right for IMEIs") {
    for (const char* right : {"356938035643809", "490154203237518", "79927398713", "352099001761481"})
        CHECK(hasLuhnCheckDigit(right));
    for (const char* wrong : {"356938035643808", "490154203237581", "79927398710"})
        CHECK_FALSE(hasLuhnCheckDigit(wrong));
}

TEST_CASE("a GTIN of any length becomes one of 14 digits") {
    CHECK(normalGtin("96385074") == "00000096385074");
    CHECK(normalGtin("012345678905") == "00012345678905");
    CHECK(normalGtin("4006381333931") == "04006381333931");
    CHECK(normalGtin("09506000134352") == "09506000134352");
    CHECK(normalGtin("19506000134359") == "19506000134359");
}

TEST_CASE("a GTIN of wrong length, digits or check digit is none") {
    for (const char* none : {"", "9638507", "96385075", "4006381333930", "400638133393", "0400638133393",
                             "0095060001343527", "400638133393I", " 4006381333931"}) {
        INFO(none);
        CHECK_FALSE(normalGtin(none));
    }
}
