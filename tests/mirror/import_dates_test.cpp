#include "core/mirror/import_dates.h"
#include "tests/support/catch.h"

using namespace returnbench;

namespace {

/// The moment as text, or `!problem`.
std::string moment(const std::string& text, const std::string& order = "ymd") {
    const FileTime time = parseFileTime(text, order);
    return time.problem.empty() ? formatTimestamp(time.moment) : "!" + time.problem;
}

} // namespace

TEST_CASE("the date forms of real files are read") {
    const std::string day = "2026-10-03T00:00:00.000Z";
    for (const std::string text :
         {"2026-10-03", "2026/10/03", "2026.10.3", "03-Oct-2026", "3 Oct 2026", "03 October, 2026",
          "Oct 3, 2026", "October 03 2026", "Sept 3, 2026", "03-OCT-26", "Sat, 3 Oct 2026", " 2026-10-03 "}) {
        INFO(text);
        CHECK(moment(text) == (text[0] == 'S' && text[1] == 'e' ? "2026-09-03T00:00:00.000Z" : day));
    }
    CHECK(moment("2026-10-03T10:11:12+05:30") == "2026-10-03T04:41:12.000Z");
    CHECK(moment("2026-10-03 10:11:12 -0500") == "2026-10-03T15:11:12.000Z");
    CHECK(moment("2026-10-03T10:11:12.25Z") == "2026-10-03T10:11:12.250Z");
    CHECK(moment("2026-10-03 10:11:12 UTC") == "2026-10-03T10:11:12.000Z");
    CHECK(moment("2026-10-03 10:11") == "2026-10-03T10:11:00.000Z");
    CHECK(moment("2026-10-03 10:11:12.123456+02") == "2026-10-03T08:11:12.123Z");
    CHECK(moment("Oct 3, 2026 10:11:12 PM") == "2026-10-03T22:11:12.000Z");
    CHECK(moment("Oct 3, 2026, 12:05 AM") == "2026-10-03T00:05:00.000Z");
    CHECK(moment("Oct 3, 2026 12:05 pm") == "2026-10-03T12:05:00.000Z");
}

TEST_CASE("a numeric date is read in the format's order, and refused where that says nothing") {
    CHECK(moment("03/10/2026", "dmy") == "2026-10-03T00:00:00.000Z");
    CHECK(moment("10/03/2026", "mdy") == "2026-10-03T00:00:00.000Z");
    CHECK(moment("3.10.26", "dmy") == "2026-10-03T00:00:00.000Z");
    CHECK(moment("10/3/26 9:05", "mdy") == "2026-10-03T09:05:00.000Z");
    CHECK(moment("31/12/2026", "mdy") == "!is a day that does not exist");
    CHECK_THAT(moment("03/10/2026"), ContainsSubstring("YYYY-MM-DD"));
    CHECK_THAT(moment("31/12/2026"), ContainsSubstring("YYYY-MM-DD"));
}

TEST_CASE("the day is the one that was written, whatever the zone") {
    const FileTime time = parseFileTime("2026-10-03 23:30:00 -0500", "ymd");
    CHECK(formatDate(time.day) == "2026-10-03");
    CHECK(formatTimestamp(time.moment) == "2026-10-04T04:30:00.000Z");
}

TEST_CASE("what is no date is refused") {
    for (const std::string text : {"",
                                   "soon",
                                   "46298",
                                   "20261003",
                                   "2026-10",
                                   "2026-02-30",
                                   "2026-13-01",
                                   "2026-10-00",
                                   "0000-00-00",
                                   "2026-10-3 25:00",
                                   "2026-10-03 10:61",
                                   "2026-10-03 10:11:12 IST",
                                   "2026-10-03 13:00 PM",
                                   "2026-10-03 0:30 AM",
                                   "2026-10-03T",
                                   "2026-10-03x",
                                   "1969-12-31",
                                   "2200-01-01",
                                   "2026-10-03 10:11 +99:00",
                                   "3 Octember 2026",
                                   "Oct 3",
                                   "-",
                                   "2026-10/03",
                                   "03-Oct-202",
                                   "2026-10-03T10:11:12.Z",
                                   "123-10-2026",
                                   "2026-10-03 10:11:12 +"}) {
        INFO(text);
        CHECK_THAT(moment(text), StartsWith("!"));
    }
}
