#include "core/reports/dashboard.h"

#include "tests/reports/made_journal.h"
#include "tests/support/catch.h"

#include <numeric>

using namespace returnbench;

namespace {

const Mirror& mirror() {
    static const test::TempDirectory folder;
    static const Mirror empty(folder / "mirror.db", OpenMode::ReadWrite, Bytes(32));
    return empty;
}

Date day(const char* text) {
    return *parseDate(text);
}

std::int64_t allOf(const std::vector<CourseStep>& course) {
    return std::accumulate(course.begin(), course.end(), std::int64_t{0},
                           [](std::int64_t sum, const CourseStep& step) {
                               return sum + step.agreeing + step.contradicting + step.undecided;
                           });
}

const Figure& figure(const std::vector<Figure>& figures, std::string_view id) {
    return figures[static_cast<std::size_t>(&knownFigure(id) - figureRules().data())];
}

} // namespace

TEST_CASE("a dashboard's figures, course and groups count the same inspections") {
    const test::MadeJournal made(600, 60);
    const Period period{day("2026-10-20"), day("2026-11-10")};
    const DashboardFacts facts(*made.journal, mirror(), period, test::deliveredBuyerReasons());
    FactFilter flipkart;
    flipkart[Dimension::Channel] = "flipkart";
    for (const FactFilter& filter : {FactFilter{}, flipkart}) {
        const Dashboard dashboard = facts.filtered(filter);
        const std::int64_t closed = figure(dashboard.figures, "inspections").count;
        CHECK(closed > 20);
        CHECK(allOf(dashboard.course) == closed);
        for (const auto& groups : dashboard.groups)
            CHECK(std::accumulate(groups.begin(), groups.end(), std::int64_t{0},
                                  [](std::int64_t sum, const Group& group) { return sum + group.closed; }) ==
                  closed);
        CHECK(figure(dashboard.figuresBefore, "inspections").count > 20);
    }
    CHECK(figure(facts.filtered(flipkart).figures, "inspections").count <
          figure(facts.filtered({}).figures, "inspections").count);
}

TEST_CASE("the period before is as long, and its figures are those of a dashboard of its own") {
    const test::MadeJournal made(400, 60);
    const Period period{day("2026-10-30"), day("2026-11-12")};
    const Dashboard now =
        DashboardFacts(*made.journal, mirror(), period, test::deliveredBuyerReasons()).filtered({});
    const Dashboard then =
        DashboardFacts(*made.journal, mirror(), period.before(), test::deliveredBuyerReasons()).filtered({});
    for (std::size_t i = 0; i < now.figures.size(); ++i) {
        CAPTURE(now.figures[i].rule->id);
        CHECK(now.figuresBefore[i].count == then.figures[i].count);
        CHECK(now.figuresBefore[i].of == then.figures[i].of);
    }
}

TEST_CASE("a course has days, weeks or months, the first and the last cut where the period ends") {
    struct Case {
        const char* first;
        const char* last;
        CourseUnit unit;
        std::size_t steps;
        const char* secondBegins;
    };
    const auto made = test::MadeJournal(50, 30);
    for (const Case& wanted : {Case{"2026-11-01", "2026-11-30", CourseUnit::Day, 30, "2026-11-02"},
                               // 2026-09-03 is a Thursday
                               Case{"2026-09-03", "2026-11-24", CourseUnit::Week, 13, "2026-09-07"},
                               Case{"2025-12-15", "2026-11-24", CourseUnit::Month, 12, "2026-01-01"}}) {
        CAPTURE(wanted.first);
        const Period period{day(wanted.first), day(wanted.last)};
        const Dashboard dashboard =
            DashboardFacts(*made.journal, mirror(), period, test::deliveredBuyerReasons()).filtered({});
        CHECK(dashboard.unit == wanted.unit);
        REQUIRE(dashboard.course.size() == wanted.steps);
        CHECK(dashboard.course.front().days.first == period.first);
        CHECK(dashboard.course[1].days.first == day(wanted.secondBegins));
        CHECK(dashboard.course.back().days.last == period.last);
        for (std::size_t i = 1; i < dashboard.course.size(); ++i)
            CHECK(dashboard.course[i].days.from() == dashboard.course[i - 1].days.until());
    }
    const Period one{day("2026-11-20"), day("2026-11-20")};
    CHECK(DashboardFacts(*made.journal, mirror(), one, test::deliveredBuyerReasons())
              .filtered({})
              .course.size() == 1);
}

TEST_CASE("those stand out whose suspicions are surest, few of many") {
    const test::MadeJournal made(900, 60);
    const Period period{day("2026-09-20"), day("2026-11-25")};
    const Dashboard dashboard =
        DashboardFacts(*made.journal, mirror(), period, test::deliveredBuyerReasons()).filtered({});
    const auto& products = dashboard.outliers[static_cast<std::size_t>(Dimension::Sku)];
    REQUIRE(products.size() == 6);
    for (std::size_t i = 1; i < products.size(); ++i)
        CHECK(products[i - 1].interval().low >= products[i].interval().low);
    for (const Group& product : products)
        CHECK(product.counted > 0);
}

TEST_CASE("one can filter by every word of the period, and by nothing that is not known") {
    const test::MadeJournal made(300, 30);
    const Period period{day("2026-10-20"), day("2026-11-25")};
    const DashboardFacts facts(*made.journal, mirror(), period, test::deliveredBuyerReasons());
    const auto words = facts.words();
    for (std::size_t by = 0; by < kDimensions; ++by)
        for (const std::string& word : words[by]) {
            CAPTURE(word);
            CHECK_FALSE(word.empty());
            FactFilter filter;
            filter.words[by] = word;
            CHECK(figure(facts.filtered(filter).figures, "inspections").count > 0);
        }
    CHECK(words[static_cast<std::size_t>(Dimension::Channel)].size() == 4);
}

TEST_CASE("a figure that there is not is refused with the way to those that there are") {
    CHECK_THROWS_WITH(knownFigure("luck"), ContainsSubstring("no figure \"luck\""));
}
