#include "core/reports/agreement.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace returnbench {
namespace {

constexpr double kZ = 1.959964; // two-sided 95 %

int thousandths(double value) {
    return static_cast<int>(std::lround(value * 1000));
}

/// Whether a share is all or none, but for what reckoning leaves.
bool isWhole(double share) {
    return share > 1 - 1e-12;
}

Kappa kappaOf(double value, double variance, bool isTelling) {
    Kappa kappa{thousandths(value), std::nullopt};
    if (isTelling) {
        const double spread = kZ * std::sqrt(std::max(0.0, variance));
        kappa.interval = {thousandths(std::max(-1.0, value - spread)),
                          thousandths(std::min(1.0, value + spread))};
    }
    return kappa;
}

/// How the words of one rater are distributed.
using Shares = std::map<std::string, double>;

double shareOf(const Shares& shares, const std::string& word) {
    const auto found = shares.find(word);
    return found == shares.end() ? 0 : found->second;
}

double squared(double value) {
    return value * value;
}

} // namespace

std::optional<Kappa> cohensKappa(const std::vector<TwoWords>& cases) {
    const auto count = static_cast<double>(cases.size());
    std::map<TwoWords, double> cells;
    Shares first;
    Shares second;
    for (const TwoWords& both : cases) {
        cells[both] += 1 / count;
        first[both.first] += 1 / count;
        second[both.second] += 1 / count;
    }
    double observed = 0;
    double expected = 0;
    for (const auto& [word, share] : first) {
        const auto same = cells.find({word, word});
        observed += same == cells.end() ? 0 : same->second;
        expected += share * shareOf(second, word);
    }
    if (cases.empty() || isWhole(expected))
        return std::nullopt;
    const double kappa = (observed - expected) / (1 - expected);
    double same = 0;
    double different = 0;
    for (const auto& [both, share] : cells) {
        const double margins = shareOf(second, both.first) + shareOf(first, both.second);
        if (both.first == both.second)
            same += share * squared((1 - expected) - margins * (1 - observed));
        else
            different += share * squared(margins);
    }
    const double variance =
        (same + squared(1 - observed) * different - squared(observed * expected - 2 * expected + observed)) /
        (count * squared(squared(1 - expected)));
    return kappaOf(kappa, variance, cases.size() >= kFewestForInterval && !isWhole(observed));
}

std::optional<Kappa> fleissKappa(const std::vector<std::vector<std::string>>& cases) {
    struct Rated {
        double agreeing;
        Shares shares;
    };
    std::vector<Rated> rated;
    for (const auto& ratings : cases) {
        if (ratings.size() < 2)
            continue;
        const auto raters = static_cast<double>(ratings.size());
        std::map<std::string, double> counts;
        for (const std::string& word : ratings)
            counts[word] += 1;
        Rated next{0, {}};
        for (const auto& [word, count] : counts) {
            next.agreeing += count * (count - 1) / (raters * (raters - 1));
            next.shares[word] = count / raters;
        }
        rated.push_back(std::move(next));
    }
    const auto count = static_cast<double>(rated.size());
    double observed = 0;
    Shares all;
    for (const Rated& one : rated) {
        observed += one.agreeing / count;
        for (const auto& [word, share] : one.shares)
            all[word] += share / count;
    }
    double expected = 0;
    for (const auto& [word, share] : all)
        expected += squared(share);
    if (rated.empty() || isWhole(expected))
        return std::nullopt;
    const double kappa = (observed - expected) / (1 - expected);
    double variance = 0;
    for (const Rated& one : rated) {
        double itsExpected = 0;
        for (const auto& [word, share] : one.shares)
            itsExpected += share * shareOf(all, word);
        const double own = (one.agreeing - expected) / (1 - expected) -
                           2 * (1 - kappa) * (itsExpected - expected) / (1 - expected);
        variance += squared(own - kappa);
    }
    const bool isTelling = rated.size() >= kFewestForInterval && !isWhole(observed);
    return kappaOf(kappa, isTelling ? variance / (count * (count - 1)) : 0, isTelling);
}

int signTest(std::int64_t one, std::int64_t other) {
    const std::int64_t all = one + other;
    const std::int64_t fewer = std::min(one, other);
    const auto logFactorial = [](std::int64_t n) { return std::lgamma(static_cast<double>(n) + 1); };
    double chance = 0;
    for (std::int64_t k = 0; k <= fewer; ++k)
        chance += std::exp(logFactorial(all) - logFactorial(k) - logFactorial(all - k) -
                           static_cast<double>(all) * std::log(2.0));
    return static_cast<int>(std::lround(std::min(1.0, 2 * chance) * 1'000'000));
}

} // namespace returnbench
