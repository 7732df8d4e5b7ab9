#include "core/base/text.h"

#include "tests/support/catch.h"

using namespace returnbench;
using namespace std::string_literals;

TEST_CASE("white space, NBSP and BOM are trimmed at both ends") {
    CHECK(trim("\xEF\xBB\xBF \t a b\xC2\xA0\r\n") == "a b");
    CHECK(trim(" \xC2\xA0 ").empty());
}

TEST_CASE("only strict UTF-8 is valid") {
    CHECK(isValidUtf8("a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80"));
    CHECK_FALSE(isValidUtf8("\xC0\xAF"));         // overlong
    CHECK_FALSE(isValidUtf8("\xED\xA0\x80"));     // surrogate
    CHECK_FALSE(isValidUtf8("\xF4\x90\x80\x80")); // above U+10FFFF
    CHECK_FALSE(isValidUtf8("\xE2\x82"));         // cut off
    CHECK_FALSE(isValidUtf8("\xFF"));
}

TEST_CASE("what cannot be seen is made visible") {
    CHECK(printable("a\x1D"s + "b") == "a\xE2\x90\x9D"s + "b");
    CHECK(printable("\0x"s) == "\xE2\x90\x80x");
    CHECK(printable("\xE2\x80\xAEz") == "\xE2\x9F\xA6"s + "202E\xE2\x9F\xA7z"); // right-to-left override
    CHECK(printable("\xFF") == "\xEF\xBF\xBD");
    CHECK(printable(std::string(5000, 'x'), 10) == "xxxxxxxxxx\xE2\x80\xA6");
    CHECK(isValidUtf8(printable("\xC3\x28\xF0\x9F\x98")));
}

TEST_CASE("lines stay lines where there may be several") {
    CHECK(printableLines("a\nb\tc\r\n", 100) == "a\nb\xE2\x90\x89"
                                                "c\xE2\x90\x8D\n");
    CHECK(printableLines("abc", 2) == "ab\xE2\x80\xA6");
}

TEST_CASE("what a spreadsheet would reckon with is a formula") {
    for (const char* field :
         {"=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3", " =1", "\t=1", "\r=1", "\n=1", "-", "+",
          "\xEF\xBC\x9D"
          "1+1",
          "\xEF\xBC\x8B"
          "1",
          "\xEF\xBC\x8D"
          "1",
          "\xEF\xBC\xA0x", "\xE2\x80\x8B=1", "\xEF\xBB\xBF=1", "\x7F=1", "-1-1", "+1e9"}) {
        INFO(field);
        CHECK(isFormula(field));
    }
    CHECK(isFormula("\0=1"s));
    for (const char* field :
         {"", " ", "x=1", "'=1", "-5", "+91 ", "+919812345678", "-1,234.50", "SN-1", "a@b", "\xFF"})
        CHECK_FALSE(isFormula(field));
}

TEST_CASE("edit distance counts a transposition once and stops at its limit") {
    CHECK(editDistance("ABC", "ABC", 2) == 0);
    CHECK(editDistance("ABCD", "ABDC", 2) == 1);
    CHECK(editDistance("ABCD", "ABC", 2) == 1);
    CHECK(editDistance("ABCD", "XBCY", 3) == 2);
    CHECK(editDistance("ABCD", "WXYZ", 2) == 3);
    CHECK(editDistance("", "ABCDEF", 1) == 2);
}
