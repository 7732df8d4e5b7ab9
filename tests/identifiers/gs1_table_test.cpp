#include "core/identifiers/gs1_table.h"
#include "core/identifiers/gs1_value.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("no application identifier begins with another one") {
    for (const Gs1Rule& rule : gs1Rules()) {
        INFO(std::string(rule.firstAi));
        CHECK(rule.firstAi.size() == rule.lastAi.size());
        CHECK(rule.firstAi <= rule.lastAi);
        CHECK(rule.maxLength() > 0);
        CHECK(leadingGs1Ai(std::string(rule.firstAi) + "0000") == rule.firstAi);
        CHECK(leadingGs1Ai(std::string(rule.lastAi) + "9999") == rule.lastAi);
    }
}

TEST_CASE("every application identifier that the bench promises is known") {
    for (const char* ai :
         {"00",   "01",   "02",   "10",   "11",   "13",   "15",   "16",   "17",   "21",   "22",   "37",
          "240",  "241",  "250",  "251",  "3100", "3105", "3110", "3123", "3134", "3145", "3150", "3162",
          "3900", "3909", "3912", "3922", "3932", "400",  "410",  "411",  "412",  "413",  "414",  "415",
          "420",  "421",  "422",  "8002", "8003", "8004", "8006", "8008", "8018", "8020", "8200", "90",
          "91",   "95",   "99",   "03",   "235",  "242",  "243",  "253",  "254",  "255",  "30",   "3210",
          "3295", "3300", "3375", "3495", "3575", "3600", "3695", "3943", "3955", "417",  "427",  "4300",
          "4309", "4326", "4333", "7001", "7011", "7023", "7039", "7041", "710",  "716",  "7230", "7242",
          "7250", "7259", "8001", "8005", "8007", "8013", "8014", "8026", "8030", "8112"}) {
        INFO(ai);
        CHECK(findGs1Rule(ai) != nullptr);
    }
    for (const char* ai : {"", "0", "04", "18", "310", "3106", "3109", "9", "999", "0x", "ab", "88888"}) {
        INFO(ai);
        CHECK(findGs1Rule(ai) == nullptr);
    }
}

TEST_CASE("data of an element keep the rules of their application identifier") {
    struct Case {
        const char* ai;
        std::string value;
        const char* problem; ///< empty: none
    };
    const Case cases[] = {
        {"00", "106141412345678908", ""},
        {"00", "106141412345678907", "check digit, character 18"},
        {"00", "10614141234567890", "17 characters instead of 18"},
        {"01", "09506000134352", ""},
        {"01", "09506000134353", "check digit, character 14"},
        {"01", "0950600013435A", "character 14 is no digit"},
        {"01", "", "no data"},
        {"02", "09506000134352", ""},
        {"10", "ABC-123/x", ""},
        {"10", std::string(20, 'A'), ""},
        {"10", std::string(21, 'A'), "21 characters instead of 1 to 20"},
        {"10", "ABC 123", "character 4 is not allowed"},
        {"10", "ABC\x01", "character 4 is not allowed"},
        {"11", "260228", ""},
        {"11", "260229", "no such day"},
        {"11", "280229", ""},
        {"11", "000229", ""},
        {"17", "261200", ""},
        {"17", "261301", "no such day"},
        {"17", "260001", "no such day"},
        {"17", "26123", "5 characters instead of 6"},
        {"21", "!\"%&'()*+,-./:;<=>?", ""},
        {"21", "a#b", "character 2 is not allowed"},
        {"21", "Gerät", "character 4 is not allowed"},
        {"37", "12345678", ""},
        {"37", "123456789", "9 characters instead of 1 to 8"},
        {"240", std::string(30, 'Z'), ""},
        {"250", std::string(31, 'Z'), "31 characters"},
        {"3103", "000195", ""},
        {"3103", "195", "3 characters instead of 6"},
        {"3922", "123456789012345", ""},
        {"3932", "978123", ""},
        {"3932", "978", "3 characters instead of 4 to 18"},
        {"410", "9506000134352", ""},
        {"414", "9506000134353", "check digit"},
        {"421", "356560001", ""},
        {"421", "35A60001", "character 3 is no digit"},
        {"422", "356", ""},
        {"8002", "356938035643809", ""},
        {"8003", "09506000134352", ""},
        {"8003", "09506000134352SER-1", ""},
        {"8003", "09506000134353SER-1", "check digit, character 14"},
        {"8004", "9506000ASSET.77", ""},
        {"8006", "095060001343520102", ""},
        {"8006", "095060001343520302", "no such piece"},
        {"8006", "095060001343520002", "no such piece"},
        {"8006", "095060001343530102", "check digit, character 14"},
        {"8008", "26112510", ""},
        {"8008", "2611251059", ""},
        {"8008", "261125105959", ""},
        {"8008", "26112524", "no such time"},
        {"8008", "261125106", "no such time"},
        {"8008", "2611251060", "no such time"},
        {"8010", "9506000-PART#7", ""},
        {"8010", "9506000part", "character 8 is not allowed"},
        {"8018", "106141412345678908", ""},
        {"8020", std::string(25, '1'), ""},
        {"8200", "http://example.com/a", ""},
        {"90", std::string(30, 'x'), ""},
        {"99", std::string(90, 'x'), ""},
        {"99", std::string(91, 'x'), "91 characters"},
        {"05", "1", "not known"},
        // the checks of rarer ones, with the examples of the GS1 General Specifications where it has some
        {"235", std::string(28, 'a'), ""},
        {"253", "9506000134352INV77", ""},
        {"253", "9506000134353INV77", "check digit, character 13"},
        {"255", "9506000134352000000000123", ""},
        {"401", "9506ABC", ""},
        {"401", "950-ABC", "company prefix (characters 1 to 7)"},
        {"423", "276528", ""},
        {"423", "27652", "no such country"},
        {"423", "2765280562762765", "16 characters instead of 3 to 15"},
        {"4300", "Example+Company%2C+1", ""},
        {"4300", "100%", "percent sign"},
        {"4307", "DE", ""},
        {"4307", "D1", "no such country"},
        {"4309", "02790858483015297971", ""},
        {"4309", "18000000013600000000", "no such place (characters 1 to 10)"},
        {"4321", "1", ""},
        {"4321", "2", "no such value"},
        {"4324", "2611000000", ""},
        {"4324", "2611302400", "no such time (characters 7 to 10)"},
        {"4326", "261100", "no such day"},
        {"4330", "007200-", ""},
        {"4330", "0072001", "no such value (characters 7 to 7)"},
        {"7003", "2611302359", ""},
        {"7003", "2611002359", "no such day"},
        {"7007", "261101", ""},
        {"7007", "261101261130", ""},
        {"7007", "261130261101", "no such day"},
        {"7007", "2611012611", "no such day"},
        {"7011", "261130", ""},
        {"7011", "2611301260", "no such time"},
        {"7011", "26113012", "no such time"},
        {"7040", "1ABC", ""},
        {"7241", "80", ""},
        {"7241", "11", "no such value"},
        {"7250", "19760229", ""},
        {"7250", "19770229", "no such day"},
        {"7252", "9", ""},
        {"7252", "3", "no such value"},
        {"7258", "1/2", ""},
        {"7258", "3/2", "no such value"},
        {"8001", "00010000200310", ""},
        {"8001", "00000000200310", "no such value (characters 1 to 4)"},
        {"8001", "00010000200320", "no such value (characters 13 to 13)"},
        {"8003", "19506000134352", "no such value (characters 1 to 1)"},
        {"8007", "GB82WEST12345698765432", ""},
        {"8007", "GB82WEST12345698765433", "check digits of the IBAN"},
        {"8007", "gb82WEST12345698765432", "check digits of the IBAN"},
        {"8011", "0", ""},
        {"8011", "01", "no such value"},
        {"8013", "1987654Ad4X4bL5ttr2310c2K", ""},
        {"8013", "1987654Ad4X4bL5ttr2310c2L", "check characters"},
        {"8013", "1987654Ad4X4bL5ttr2311c2K", "check characters"},
        {"8026", "095060001343520303", ""},
        {"8030", "AbC-_09=", ""},
        {"8030", "AbC+", "character 4 is not allowed"},
    };
    for (const auto& [ai, value, problem] : cases) {
        INFO(ai << " " << value);
        const Gs1Element element = checkedElement(ai, value);
        CHECK(element.ai == ai);
        CHECK(element.value == value);
        if (*problem == '\0') {
            CHECK(element.problem.empty());
        } else {
            CHECK_THAT(element.problem, ContainsSubstring(problem));
            CHECK_THAT(element.problem, ContainsSubstring(ai));
        }
    }
}

TEST_CASE("a date's century slides with the current year") {
    const auto text = [](const char* yymmdd, int year) {
        const auto date = gs1Date(yymmdd, year);
        return date ? formatDate(*date) : std::string("none");
    };
    CHECK(text("261125", 2026) == "2026-11-25");
    CHECK(text("760101", 2026) == "2076-01-01"); // 50 ahead
    CHECK(text("770101", 2026) == "1977-01-01"); // 51 ahead
    CHECK(text("991231", 2026) == "1999-12-31");
    CHECK(text("000101", 2026) == "2000-01-01");
    CHECK(text("100101", 2059) == "2010-01-01"); // 49 back
    CHECK(text("090101", 2059) == "2109-01-01"); // 50 back
    CHECK(text("010101", 2099) == "2101-01-01");
    CHECK(text("990101", 2001) == "1999-01-01");
}

TEST_CASE("a day of 00 is the month's last day") {
    CHECK(gs1Date("260200") == parseDate("2026-02-28"));
    CHECK(gs1Date("280200") == parseDate("2028-02-29"));
    CHECK(gs1Date("261200") == parseDate("2026-12-31"));
    CHECK(gs1Date("260400") == parseDate("2026-04-30"));
    for (const char* none : {"", "26113", "2611255", "261131", "260001", "261300", "2611 5", "-26112"}) {
        INFO(none);
        CHECK_FALSE(gs1Date(none));
    }
}
