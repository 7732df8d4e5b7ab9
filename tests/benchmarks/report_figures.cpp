// What reports cost: building all projections anew, the first look at a period, and every change of a filter.
//
//     bench_report_figures [INSPECTIONS=100000 [DAYS=1100]]

#include "core/base/resources.h"
#include "core/reports/figures.h"
#include "core/reports/period.h"
#include "tests/reports/made_journal.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace returnbench;

namespace {

constexpr int kRuns = 5;

double milliseconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Median of kRuns.
double median(const std::function<void()>& work) {
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run)
        times.push_back(milliseconds(work));
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

} // namespace

int main(int argc, char** argv) {
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int days = argc > 2 ? std::atoi(argv[2]) : 1100;
    std::unique_ptr<test::MadeJournal> made;
    const double making = milliseconds([&] { made = std::make_unique<test::MadeJournal>(count, days); });
    Journal& journal = *made->journal;
    const auto events = static_cast<double>(journal.head().seq);
    std::printf("%d inspections, %.0f events, recorded at %.0f events a second\n", count, events,
                events / making * 1000);

    const double counting = median([&] {
        SQLite::Statement query(journal.database(), "SELECT count(*) FROM report_fact");
        query.executeStep();
    });
    const Timestamp now = made->clock.last() + std::chrono::seconds(1);
    const auto reasons = readBuyerReasons(resourcesDirectory() / "reports" / "reasons.toml");
    std::printf("SELECT count(*) FROM report_fact: %.1f ms\n", counting);
    for (const int span : {7, 30, 90, 365, days + 1}) {
        const Period period = periodUntil(now, span);
        std::unique_ptr<Facts> facts;
        std::unique_ptr<Facts> earlier;
        const double reading = median([&] {
            facts = std::make_unique<Facts>(journal, period.from(), period.until(), reasons);
            earlier = std::make_unique<Facts>(journal, period.before().from(), period.from(), reasons);
        });
        std::size_t figures = 0;
        const auto look = [&](const FactFilter& filter) {
            for (const Facts* part : {facts.get(), earlier.get()}) {
                const auto chosen = part->matching(filter);
                figures += figuresOf(*part, chosen, 0).size();
                for (const Dimension by : {Dimension::Sku, Dimension::Verdict, Dimension::Grade,
                                           Dimension::Disposition, Dimension::Reason, Dimension::Channel})
                    figures += groupsBy(by, *part, chosen, mark::kSuspected).size();
            }
        };
        const double all = median([&] { look({}); });
        FactFilter flipkart;
        flipkart[Dimension::Channel] = "flipkart";
        const double some = median([&] { look(flipkart); });
        std::printf(
            "%5d days and as many before: %8zu inspections; read %6.1f ms (ratio %.1f); all figures and six "
            "groupings %6.1f ms; with a filter %6.1f ms\n",
            span, facts->all().size() + earlier->all().size(), reading, reading / counting, all, some);
    }
    const double rebuilding = milliseconds([&] { journal.rebuildProjections(); });
    std::printf("all projections built anew: %.0f events a second\n", events / rebuilding * 1000);
    return 0;
}
