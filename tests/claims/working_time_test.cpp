#include "core/claims/working_time.h"

#include "tests/support/catch.h"

using namespace returnbench;

namespace {

ClockRule days(int count, ClockRule::Counting counting, bool untilEndOfDay) {
    ClockRule rule;
    rule.days = count;
    rule.counting = counting;
    rule.untilEndOfDay = untilEndOfDay;
    return rule;
}

std::string endOf(const std::string& zone, const std::vector<std::string>& weekend, const char* from,
                  const ClockRule& rule) {
    const WorkingTime time(zone, weekend);
    const auto end = time.endOf(*parseTimestamp(from), rule);
    return end ? formatTimestamp(*end) + " = " + time.local(*end) : "unknown";
}

const std::vector<std::string> kWest{"saturday", "sunday"};
const std::vector<std::string> kGulf{"friday", "saturday"};

using enum ClockRule::Counting;

} // namespace

TEST_CASE("days end at the hour of the event, or with the marketplace's own day") {
    CHECK(endOf("Asia/Kolkata", kWest, "2026-11-17T10:00:00Z", days(7, Calendar, false)) ==
          "2026-11-24T10:00:00.000Z = 2026-11-24 15:30");
    CHECK(endOf("Asia/Kolkata", kWest, "2026-11-17T10:00:00Z", days(7, Calendar, true)) ==
          "2026-11-24T18:29:59.999Z = 2026-11-24 23:59");
    // Still the 17th in London, the 18th in Delhi already.
    CHECK(endOf("Asia/Kolkata", kWest, "2026-11-17T20:00:00Z", days(7, Calendar, true)) ==
          "2026-11-25T18:29:59.999Z = 2026-11-25 23:59");
}

TEST_CASE("a day begins where the marketplace is") {
    const auto startOf = [](const char* zone, const char* day) {
        return formatTimestamp(WorkingTime(zone, kWest).startOf(*parseDate(day)));
    };
    CHECK(startOf("Asia/Kolkata", "2026-11-20") == "2026-11-19T18:30:00.000Z");
    CHECK(startOf("America/New_York", "2026-11-20") == "2026-11-20T05:00:00.000Z");
    CHECK(startOf("Etc/UTC", "2026-01-01") == "2026-01-01T00:00:00.000Z");
}

TEST_CASE("a day in which the clocks are changed is a day") {
    // New York goes back to winter time on 1 November 2026, forward on 8 March.
    CHECK(endOf("America/New_York", kWest, "2026-10-31T16:00:00Z", days(1, Calendar, false)) ==
          "2026-11-01T17:00:00.000Z = 2026-11-01 12:00");
    CHECK(endOf("America/New_York", kWest, "2026-03-07T17:00:00Z", days(1, Calendar, false)) ==
          "2026-03-08T16:00:00.000Z = 2026-03-08 12:00");
}

TEST_CASE("business days leave out the weekend of the country") {
    // 26 November 2026 is a Thursday.
    CHECK(endOf("Asia/Dubai", kWest, "2026-11-26T08:00:00Z", days(5, Business, false)) ==
          "2026-12-03T08:00:00.000Z = 2026-12-03 12:00");
    CHECK(endOf("Asia/Riyadh", kGulf, "2026-11-26T08:00:00Z", days(1, Business, true)) ==
          "2026-11-29T20:59:59.999Z = 2026-11-29 23:59");
    // Begun on a Saturday: Monday is the first.
    CHECK(endOf("Etc/UTC", kWest, "2026-11-28T08:00:00Z", days(1, Business, false)) ==
          "2026-11-30T08:00:00.000Z = 2026-11-30 08:00");
    // A week of weekends would never end: it is not believed.
    CHECK(endOf("Etc/UTC", {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"},
                "2026-11-28T08:00:00Z",
                days(2, Business, false)) == "2026-11-30T08:00:00.000Z = 2026-11-30 08:00");
}

TEST_CASE("hours are hours, and an unknown length has no end") {
    ClockRule rule;
    rule.hours = 48;
    CHECK(endOf("America/New_York", kWest, "2026-10-31T16:00:00Z", rule) ==
          "2026-11-02T16:00:00.000Z = 2026-11-02 11:00");
    CHECK(endOf("Etc/UTC", kWest, "2026-10-31T16:00:00Z", ClockRule{}) == "unknown");
}

TEST_CASE("only names of the time zone database are time zones") {
    CHECK(isTimeZone("Asia/Kolkata"));
    CHECK(isTimeZone("Etc/UTC"));
    CHECK_FALSE(isTimeZone("Asia/Nowhere"));
    CHECK_FALSE(isTimeZone(""));
    CHECK_FALSE(isTimeZone(std::string(5000, 'A')));
    CHECK(isWeekday("friday"));
    CHECK_FALSE(isWeekday("Friday"));
}
