// How long the queue of claims takes, beside reading the same rows.
//
//     bench_claim_queue [CLAIMS=100000]

#include "core/claims/claim_case.h"
#include "tests/claims/shelf.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <tuple>
#include <vector>

using namespace returnbench;

namespace {

constexpr int kRuns = 5;

/// Median of kRuns, in milliseconds.
double median(const std::function<void()>& work) {
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
    }
    std::nth_element(times.begin(), times.begin() + kRuns / 2, times.end());
    return times[kRuns / 2];
}

std::vector<test::Told> made(int count) {
    const std::vector<std::pair<std::string, std::string>> channels{
        {"flipkart", "INR"}, {"meesho", "INR"}, {"amazon_ae", "AED"}, {"walmart", "USD"}, {"shopee", "SGD"}};
    std::vector<test::Told> all;
    for (int i = 0; i < count; ++i) {
        test::Told told;
        told.id = "RB-" + std::to_string(i);
        std::tie(told.channel, told.currency) = channels[static_cast<std::size_t>(i) % channels.size()];
        told.priceMinor = 10'000 + i * 7919 % 5'000'000;
        const int day = 10 + i % 15;
        told.deliveredAt = "2026-11-" + std::to_string(day) + "T10:00:00Z";
        told.shots = {"label", "contents", "front"};
        told.answers = {{"seal", "opened"}, {"body", "flawless"}};
        all.push_back(std::move(told));
    }
    return all;
}

} // namespace

int main(int argc, char** argv) {
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    test::Shelf shelf;
    shelf.putAll(made(count));
    const Timestamp now = shelf.clock.now();

    std::int64_t bytes = 0;
    const double rows = median([&] {
        SQLite::Statement all(shelf.journal->database(),
                              "SELECT * FROM inspection i JOIN claim_facts f ON f.inspection = i.id");
        while (all.executeStep())
            for (int column = 0; column < all.getColumnCount(); ++column)
                bytes += all.getColumn(column).getBytes();
    });
    std::vector<ClaimFacts> facts;
    const double reading = median([&] { facts = claimFacts(*shelf.journal); });
    ClaimDesk desk = test::deliveredDesk();
    std::vector<ClaimCase> queue;
    const double ranking = median([&] { queue = desk.queue(facts, now); });
    // The worst case: nobody has refunded anything, so that the mirror is asked for every claim.
    Mirror mirror(shelf.directory / "mirror.db", OpenMode::ReadWrite, {});
    {
        Mirror::Batch batch(mirror);
        for (const ClaimFacts& one : facts) {
            ReturnNotice notice;
            notice.channel = one.inspection.channel;
            notice.id = one.inspection.returnId;
            notice.order = one.inspection.order;
            notice.sku = one.inspection.sku;
            mirror.put(notice);
        }
        batch.commit();
    }
    for (ClaimFacts& one : facts)
        one.deliveredAt.reset();
    ClaimDesk asking(test::deliveredReasons(), test::deliveredPolicies(), &mirror);
    const double alone = median([&] { queue = desk.queue(facts, now); });
    const double asked = median([&] { queue = asking.queue(facts, now); });
    const auto open =
        std::count_if(queue.begin(), queue.end(), [](const ClaimCase& c) { return c.isOpen(); });
    std::printf("%d inspections, %td open claims\n", count, open);
    std::printf(
        "the rows alone: %.0f ms; facts read: %.0f ms, ratio %.2f; judged and ranked: %.0f ms, ratio %.2f\n",
        rows, reading, reading / rows, ranking, ranking / rows);
    std::printf("no delivery known: %.0f ms; the mirror asked for each: %.0f ms, ratio %.2f\n", alone, asked,
                asked / alone);
    return bytes > 0 ? 0 : 1;
}
