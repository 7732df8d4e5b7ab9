#include "core/reports/calibration.h"

#include "core/base/resources.h"
#include "core/base/statistics.h"
#include "core/reports/agreement.h"
#include "core/reports/ready_reports.h"
#include "tests/reports/made_journal.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

using namespace returnbench;
using nlohmann::json;

namespace {

const Period kPeriod{{std::chrono::year(2026), std::chrono::November, std::chrono::day(6)},
                     {std::chrono::year(2026), std::chrono::November, std::chrono::day(30)}};

/// A made journal, some of whose inspections were graded again.
struct Graded {
    Graded() : made(600, 40) {
        const auto sample = drawn(60);
        for (std::size_t i = 0; i < sample.size(); ++i) {
            again(sample[i], "mira", i);
            if (i % 3 == 0)
                again(sample[i], "lena", i / 2);
        }
    }

    std::vector<Sampled> drawn(int each, const FactFilter& filter = {}) {
        const Facts facts(*made.journal, Timestamp{}, kPeriod.until(), {});
        return calibrationSample(*made.journal, facts, facts.matching(filter), each);
    }

    void again(const Sampled& one, const std::string& grader, std::size_t turn) {
        const auto grade = findInspection(*made.journal, one.inspection)->grade;
        const bool isHarsh = turn % 4 == 0;
        NewEvent event{"grading.repeated", grader, {}, {}};
        event.data = {{"inspection", one.inspection.str()},
                      {"clerk", one.clerk},
                      {"protocol", "general"},
                      {"first", {{"grade", grade}, {"answers", {{"condition", "new"}, {"complete", "yes"}}}}},
                      {"second",
                       {{"grade", isHarsh ? "C" : grade},
                        {"answers", {{"condition", turn % 5 == 0 ? "used" : "new"}}}}}};
        made.journal->append(event);
    }

    json report(const FactFilter& filter = {}) {
        Mirror mirror(made.directory / "mirror.db", OpenMode::ReadWrite, Bytes(32));
        ClaimDesk desk = test::deliveredDesk();
        return toJson(makeReport({"calibration", kPeriod, filter},
                                 {*made.journal, mirror, desk, {}, {}, {}, kPeriod.until()}));
    }

    test::MadeJournal made;
};

/// What was said of the grade first and again, from the events alone: by clerk, of inspections that ended in
/// the period.
std::map<std::string, std::vector<TwoWords>> recountGrades(const Journal& journal) {
    std::map<std::string, std::vector<TwoWords>> grades;
    std::map<std::string, std::string> ended;
    std::map<std::string, int> seen;
    journal.forEach(1, [&](const Event& event) {
        if (event.kind() == "inspection.closed")
            ended[event.inspection().str()] = event.at();
        if (event.kind() != "grading.repeated")
            return true;
        const std::string id = event.data()["inspection"];
        const auto at = parseTimestamp(ended[id]);
        if (*at >= kPeriod.from() && *at < kPeriod.until() && seen[id]++ == 0)
            grades[event.data()["clerk"]].emplace_back(event.data()["first"]["grade"],
                                                       event.data()["second"]["grade"]);
        return true;
    });
    return grades;
}

} // namespace

TEST_CASE("a sample is drawn by lot, of each clerk alike, in turn, and the same one for everybody") {
    Graded graded;
    const auto sample = graded.drawn(5);
    std::map<std::string, int> ofClerk;
    for (const Sampled& one : sample)
        ++ofClerk[one.clerk];
    REQUIRE(ofClerk.size() > 1);
    for (const auto& [clerk, count] : ofClerk)
        CHECK(count == 5);
    for (std::size_t i = 0; i < ofClerk.size(); ++i) // one of each before the second of any
        CHECK(std::count_if(sample.begin(), sample.begin() + static_cast<std::ptrdiff_t>(ofClerk.size()),
                            [&](const Sampled& one) { return one.clerk == sample[i].clerk; }) == 1);
    const auto more = graded.drawn(9); // keeps what was drawn
    for (const Sampled& one : sample)
        CHECK(std::any_of(more.begin(), more.end(),
                          [&](const Sampled& other) { return other.inspection == one.inspection; }));
    for (const Sampled& one : more) {
        const auto row = findInspection(*graded.made.journal, one.inspection);
        CHECK(row->stage == "closed");
        CHECK_FALSE(row->grade.empty());
        CHECK(row->verdict != "empty_parcel");
    }
}

TEST_CASE("what is left to grade is neither one's own nor done") {
    Graded graded;
    const auto sample = graded.drawn(70);
    const auto forMira = stillToGrade(sample, PersonId("mira"));
    CHECK(forMira.size() < sample.size());
    for (const Sampled& one : forMira)
        CHECK(one.graders.count("mira") == 0);
    const std::string clerk = sample.front().clerk;
    for (const Sampled& one : stillToGrade(sample, PersonId(clerk)))
        CHECK(one.clerk != clerk);
}

TEST_CASE("agreement by clerk is what a recount of the raw events gives") {
    Graded graded;
    const auto recounted = recountGrades(*graded.made.journal);
    REQUIRE(recounted.size() > 1);
    const json tables = graded.report()["tables"];
    REQUIRE(tables[0]["id"] == "clerks");
    std::size_t checked = 0;
    int before = 1000;
    for (const json& row : tables[0]["rows"]) {
        const std::int64_t compared = row["same"]["of"];
        const int surely = wilsonInterval(compared - row["same"]["count"].get<std::int64_t>(), compared).low;
        CHECK(surely <= before); // those first who surely differ most often
        before = surely;
        if (row["question"] != "grade")
            continue;
        ++checked;
        const auto& cases = recounted.at(row["person"]);
        CHECK(row["compared"] == cases.size());
        CHECK(row["same"]["count"] == std::count_if(cases.begin(), cases.end(), [](const TwoWords& words) {
                  return words.first == words.second;
              }));
        const auto kappa = cohensKappa(cases);
        CHECK(row["cohen"] == (kappa ? json(kappa->value) : json()));
    }
    CHECK(checked == recounted.size());
}

TEST_CASE("a question that only one of both was asked is not compared") {
    Graded graded;
    const json rows = graded.report()["tables"][1]["rows"];
    CHECK(rows.size() == 2);
    for (const json& row : rows)
        CHECK(row["question"] != "complete");
}

TEST_CASE("a leaning beyond chance is named with its direction, one of few cases is not") {
    Graded graded;
    const json rows = graded.report()["tables"][0]["rows"];
    int leaning = 0;
    for (const json& row : rows)
        if (row["question"] == "condition" && !row["says"].is_null()) {
            CHECK(row["says"] == "new");
            CHECK(row["instead"] == "used");
            CHECK((row["beyond_chance"] == "yes") == (row["so_often"]["count"].get<int>() >= 9));
            ++leaning;
        }
    CHECK(leaning > 0);
}

TEST_CASE(
    "Fleiss' kappa stands where three or more graded, and differences are listed with their inspections") {
    Graded graded;
    const json tables = graded.report()["tables"];
    for (const json& row : tables[1]["rows"]) {
        CHECK(row["several"].get<int>() > 10);
        CHECK(row["fleiss"].is_number_integer());
    }
    CHECK(tables[2]["rows"].size() > 10);
    for (const json& row : tables[2]["rows"])
        CHECK(row["first"] != row["second"]);
}

TEST_CASE("calibration of a filter is that of its inspections") {
    Graded graded;
    const std::string clerk = graded.drawn(1).front().clerk;
    FactFilter filter;
    filter[Dimension::Person] = clerk;
    const json rows = graded.report(filter)["tables"][0]["rows"];
    CHECK_FALSE(rows.empty());
    for (const json& row : rows)
        CHECK(row["person"] == clerk);
}

TEST_CASE("without second gradings the report says so") {
    test::MadeJournal made(60, 10);
    Mirror mirror(made.directory / "mirror.db", OpenMode::ReadWrite, Bytes(32));
    ClaimDesk desk = test::deliveredDesk();
    const auto report =
        makeReport({"calibration", kPeriod, {}}, {*made.journal, mirror, desk, {}, {}, {}, kPeriod.until()});
    CHECK(report.notes.back() == "Nothing of this period was graded again yet.");
    CHECK(report.tables[0].rows.empty());
    CHECK_FALSE(report.tables[3].rows.empty());
}
