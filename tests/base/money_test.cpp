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
        {"12,99 EUR", "EUR", 1299},
        {"12.99\xC2\xA0\xE2\x82\xAC", "EUR", 1299},
        {"EUR 12,99", "EUR", 1299},
        {"-$.50", "USD", -50},
        {"Rs. 500", "INR", 50000},
        {"Rs.500", "INR", 50000},
        {"500 kr", "SEK", 50000},
        {"MRP 500", "INR", 50000},
    }));
    INFO(text);
    const auto money = parseMoney(text, currency);
    REQUIRE(money);
    CHECK(money->amountMinor == minor);
}

TEST_CASE("what is no amount is refused") {
    const auto text = GENERATE("", "abc", "8.61E+14", "12.345", "1 2 x", "9999999999999999", "-", "--5",
                               "12 PCS", "12.99 EUR", "\xC2\xA3 5", "$5 CAD", "5-", "5 $ x");
    INFO(text);
    CHECK_FALSE(parseMoney(text, "USD"));
}

TEST_CASE("an amount names its currency before or behind it, and none where several have the sign") {
    const auto [text, currency] = GENERATE(table<std::string, std::string>({
        {"US $12.99", "USD"},
        {"C $12.99", "CAD"},
        {"AU $1,012.99", "AUD"},
        {"AU$12.99", "AUD"},
        {"EUR 12,99", "EUR"},
        {"12,99 EUR", "EUR"},
        {"12,99 \xE2\x82\xAC", "EUR"},
        {"\xC2\xA3"
         "12.99",
         "GBP"},
        {"$12.99 USD", "USD"},
        {"-\xE2\x82\xB9 500", "INR"},
        {"49,90 z\xC5\x82", "PLN"},
        {"$12.99", "$"},
        {"500 kr", "KR"},
        {"Rs. 500", "RS"},
        {"12.99", ""},
        {"MRP 500", ""},
        {"US $", ""},
        {"", ""},
    }));
    INFO(text);
    CHECK(currencyIn(text) == currency);
    const auto money = parseMoney(text, "");
    if (money && currency.size() == 3)
        CHECK(money->currency == currency);
}

TEST_CASE("amounts are written with the currency's own decimals") {
    CHECK(formatMoney({3499900, "INR"}) == "INR 34999.00");
    CHECK(formatMoney({-5, "EUR"}) == "EUR -0.05");
    CHECK(formatMoney({1200, "JPY"}) == "JPY 1200");
}
