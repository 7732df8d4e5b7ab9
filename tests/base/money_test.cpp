#include "core/base/money.h"

#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("amounts are read as sellers' files print them") {
    const auto [text, currency, minor] = GENERATE(table<std::string, std::string, std::int64_t>({
        {"34999", "INR", 3499900},
        {"34,999.00", "INR", 3499900},
        {"3,49,990.50", "INR", 34999050},
        {"1.234,50", "EUR", 123450},
        {"12,5", "EUR", 1250},
        {"-12.5", "USD", -1250},
        {"$ 19.99", "USD", 1999},
        {"34,999", "INR", 3499900},
        {"1200", "JPY", 1200},
        {"1.250", "KWD", 1250},
        {"19.990", "USD", 1999},
        {" 7 ", "USD", 700},
    }));
    INFO(text);
    const auto money = parseMoney(text, currency);
    REQUIRE(money);
    CHECK(money->amountMinor == minor);
}

TEST_CASE("what is no amount is refused") {
    const auto text = GENERATE("", "abc", "8.61E+14", "12.345", "1 2 x", "9999999999999999", "-", "--5");
    INFO(text);
    CHECK_FALSE(parseMoney(text, "USD"));
}

TEST_CASE("amounts are written with the currency's own decimals") {
    CHECK(formatMoney({3499900, "INR"}) == "INR 34999.00");
    CHECK(formatMoney({-5, "EUR"}) == "EUR -0.05");
    CHECK(formatMoney({1200, "JPY"}) == "JPY 1200");
}
