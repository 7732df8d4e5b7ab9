// The forms in which a code's text is kept, whatever version of the reading library read it.

#include "core/labels/code39_ascii.h"
#include "core/labels/databar_text.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("bracketed element strings become what a scanner sends") {
    CHECK(elementStringFromBrackets("(01)98898765432106(3103)001750") == "01988987654321063103001750");
    CHECK(elementStringFromBrackets("(10)12A(422)123(21)1") == "1012A\x1d"
                                                               "422123\x1d"
                                                               "211");
    CHECK(elementStringFromBrackets("(10)LOT(A)7") == "10LOT(A)7");
}

TEST_CASE("a text without brackets at its start stays as it is") {
    for (const char* text :
         {"", "0198898765432106", "SN(21)7", "(", "()", "(1)", "(12345)6", "(AB)12", "(10)"})
        CHECK(elementStringFromBrackets(text) == text);
}

TEST_CASE("a Code 39 in full ASCII mode says what it stands for") {
    CHECK(readCode39("E+X+T+E+N+D+E+D /A%J/J/C") == "Extended !?*#");
    CHECK(readCode39("12+A+B") == "12ab");
    CHECK(readCode39("A+A-1234") == "Aa-1234");
    CHECK(readCode39("+S+N%V%O") == "sn@_");
}

TEST_CASE("a plain Code 39 is left alone, whatever signs it holds") {
    for (const char* plain :
         {"", "SN-417", "A/B$C%D", "+A123BJC5D6E71G", "AB+12", "AB+", "A+B/X", "A+B%Z", "12.5+7"})
        CHECK(readCode39(plain) == plain);
}
