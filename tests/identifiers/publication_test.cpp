#include "tests/identifiers/shown.h"
#include "tests/support/catch.h"

using namespace returnbench;

TEST_CASE("an ISBN of 10 or 13 characters has one form") {
    const std::string isbn = "isbn=9780306406157";
    CHECK(shown("9780306406157") == "gtin=09780306406157 " + isbn + " serial=9780306406157");
    CHECK(shown("978-0-306-40615-7") == "gtin=09780306406157 " + isbn + " serial=9780306406157");
    CHECK(shown("ISBN 978-0-306-40615-7") == isbn + " serial=ISBN9780306406157");
    CHECK(shown("ISBN-13: 9780306406157") == isbn + " serial=ISBN13:9780306406157");
    CHECK(shown("ISBN-10: 0-306-40615-2") == isbn + " serial=ISBN10:0306406152");
    CHECK(shown("0-306-40615-2") == isbn + " serial=0306406152");
    CHECK(shown("0306406152") == "serial=0306406152 " + isbn);
    CHECK(shown("080442957X") == "serial=080442957X isbn=9780804429573");
    CHECK(shown("9791090636071") == "gtin=09791090636071 isbn=9791090636071 serial=9791090636071");
}

TEST_CASE("what is no ISBN is none") {
    for (const char* serial : {"0306406153", "0306406X52", "030640615", "978030640615"}) {
        INFO(serial);
        CHECK(shown(serial) == "serial=" + std::string(serial));
    }
    CHECK(shown("9790260000438") == "gtin=09790260000438 serial=9790260000438"); // printed music
    CHECK(shown("9780306406158") == "serial=9780306406158");
    CHECK_THAT(faults("ISBN 9780306406158"), ContainsSubstring("position 13"));
    CHECK_THAT(faults("ISBN 0306406153"), ContainsSubstring("position 10"));
    CHECK_THAT(faults("ISBN 030640615"), ContainsSubstring("this has 9"));
}

TEST_CASE("an ISSN is read with its hyphen, its caption, or within an EAN") {
    CHECK(shown("9770317847001") == "gtin=09770317847001 issn=03178471 serial=9770317847001");
    CHECK(shown("ISSN 0317-8471") == "issn=03178471 serial=ISSN03178471");
    CHECK(shown("ISSN 2434-561X") == "issn=2434561X serial=ISSN2434561X");
    CHECK(shown("0317-8471") == "serial=03178471 issn=03178471");
    CHECK(shown("03178471") == "serial=03178471");
    CHECK(shown("0317-8472") == "serial=03178472");
    CHECK_THAT(faults("ISSN 0317-8472"), ContainsSubstring("position 8"));
    CHECK_THAT(faults("ISSN 0317-847"), ContainsSubstring("8 characters"));
}
