#include "core/labels/ean_alignment.h"

#include <algorithm>
#include <cmath>
#include <opencv2/core.hpp>

namespace returnbench {
namespace {

/// Of the module beside a shape so much is compared too.
constexpr double kBeside = 0.9;
constexpr double kNoFit = 1e6;
constexpr float kNever = 1e8F;
/// How wide a character may be, as a part of seven modules, and what being unlike the others costs.
constexpr std::array<double, 3> kWidths{0.95, 1.0, 1.05};
constexpr std::array<float, 3> kUnlike{0.005F, 0, 0.005F};
constexpr double kContrastReach = 10;   // modules
constexpr double kLeastContrast = 0.15; // of the whole profile's

/// From the start guard's end to the end guard's end.
constexpr int kStages = 15;
constexpr int kCentreStage = kEanHalf;
constexpr int kEndStage = kStages - 2;

/// Pixels that a shape is compared on, counted from where it begins.
struct Span {
    int first;
    int count;
};

Span spanOf(double width, int modules) {
    const double module = width / modules;
    const int first = static_cast<int>(std::ceil(-kBeside * module));
    return {first, static_cast<int>(std::floor(width + kBeside * module)) - first + 1};
}

/// What a shape leaves unexplained of the profile where it stands from `x` on: the squared error of the best
/// fit of light and dark, a part of the contrast there, for each module.
/// @param fit of profile and shape, the shape's variation brought to one; below zero: dark where it should be
/// light
double costOf(const BarProfile& profile, int x, double width, int modules, const Span& span, double fit) {
    const double fits = std::max(0.0, fit);
    const double contrast = profile.contrastAt(std::min(x + static_cast<int>(width / 2), profile.size() - 1));
    const double left = std::max(0.0, profile.variation(x + span.first, span.count) - fits * fits);
    return left / (span.count * contrast * contrast) * modules;
}

/// The profile from `from` on, shifted by one more pixel from row to row.
cv::Mat shifted(const BarProfile& profile, int from, int places, int rows) {
    cv::Mat windows(rows, places, CV_32F);
    for (int i = 0; i < rows; ++i)
        std::copy_n(profile.data() + from + i, places, windows.ptr<float>(i));
    return windows;
}

/// A row for each shape as it is compared, its mean taken out and its variation brought to one.
cv::Mat rowsOf(const std::vector<EanShape>& shapes, const Span& span, double width) {
    const double module = width / shapes.front().modules();
    cv::Mat rows(static_cast<int>(shapes.size()), span.count, CV_32F);
    for (int i = 0; i < rows.rows; ++i) {
        const std::vector<float> darkness =
            shapes[static_cast<std::size_t>(i)].sampled(span.first / module, module, span.count);
        double mean = 0;
        for (const float value : darkness)
            mean += static_cast<double>(value) / span.count;
        double variation = 0;
        for (const float value : darkness)
            variation += (value - mean) * (value - mean);
        const double scale = 1 / std::sqrt(variation);
        std::transform(darkness.begin(), darkness.end(), rows.ptr<float>(i),
                       [&](float value) { return static_cast<float>((value - mean) * scale); });
    }
    return rows;
}

/// The least cost of all shapes at every place of the profile, for one width.
std::vector<float> leastCosts(const BarProfile& profile, const std::vector<EanShape>& shapes, double width,
                              int from, int to) {
    std::vector<float> least(static_cast<std::size_t>(profile.size()), kNever);
    const int modules = shapes.front().modules();
    const Span span = spanOf(width, modules);
    from = std::max(from, -span.first);
    to = std::min(to, profile.size() - span.first - span.count);
    if (from >= to)
        return least;
    cv::Mat common;
    cv::gemm(rowsOf(shapes, span, width), shifted(profile, from + span.first, to - from, span.count), 1,
             cv::Mat(), 0, common);
    cv::Mat best;
    cv::reduce(common, best, 0, cv::REDUCE_MAX);
    for (int place = 0; place < best.cols; ++place) {
        const int x = from + place;
        least[static_cast<std::size_t>(x)] =
            static_cast<float>(costOf(profile, x, width, modules, span, best.at<float>(place)));
    }
    return least;
}

/// What each shape costs where it stands from `x` on; kNoFit where there is no room.
std::vector<double> costsAt(const BarProfile& profile, const std::vector<EanShape>& shapes, int x,
                            int width) {
    const int modules = shapes.front().modules();
    const Span span = spanOf(width, modules);
    std::vector<double> costs(shapes.size(), kNoFit);
    if (x + span.first < 0 || span.count < 2 || x + span.first + span.count > profile.size())
        return costs;
    cv::Mat fits;
    cv::gemm(rowsOf(shapes, span, width), shifted(profile, x + span.first, 1, span.count), 1, cv::Mat(), 0,
             fits);
    for (std::size_t s = 0; s < shapes.size(); ++s)
        costs[s] = costOf(profile, x, width, modules, span, fits.at<float>(static_cast<int>(s)));
    return costs;
}

/// The cheapest way to each place after each pattern.
class Lattice {
public:
    explicit Lattice(int places)
        : m_places(places), m_cost(static_cast<std::size_t>(kStages * places), kNever),
          m_from(static_cast<std::size_t>(kStages * places), -1) {}

    [[nodiscard]] float cost(int stage, int x) const { return m_cost[index(stage, x)]; }
    [[nodiscard]] int from(int stage, int x) const { return m_from[index(stage, x)]; }
    void begin(int x, float cost) { m_cost[index(0, x)] = cost; }
    void go(int stage, int from, double to, float cost) {
        const int x = static_cast<int>(std::lround(to));
        if (x < 0 || x >= m_places)
            return;
        const float sum = m_cost[index(stage, from)] + cost;
        if (sum < m_cost[index(stage + 1, x)]) {
            m_cost[index(stage + 1, x)] = sum;
            m_from[index(stage + 1, x)] = from;
        }
    }

private:
    [[nodiscard]] std::size_t index(int stage, int x) const {
        return static_cast<std::size_t>(stage) * static_cast<std::size_t>(m_places) +
               static_cast<std::size_t>(x);
    }
    int m_places;
    std::vector<float> m_cost;
    std::vector<int> m_from;
};

using WidthCosts = std::array<std::vector<float>, kWidths.size()>;

WidthCosts costsByWidth(const BarProfile& profile, const std::vector<EanShape>& shapes, double pxPerModule,
                        int from, int to) {
    WidthCosts costs;
    for (std::size_t i = 0; i < kWidths.size(); ++i)
        costs[i] = leastCosts(profile, shapes, kCharacterModules * pxPerModule * kWidths[i], from, to);
    return costs;
}

Lattice fill(const BarProfile& profile, const EanShapes& shapes, double pxPerModule) {
    const int places = profile.size();
    // The first half ends, and the second begins, within what the profile has beside the whole code.
    const int spare = std::max(0, places - static_cast<int>(kEanModules * pxPerModule)) + 1;
    const int half = static_cast<int>((kGuardModules + kEanHalf * kCharacterModules) * pxPerModule);
    const WidthCosts left = costsByWidth(profile, shapes.left, pxPerModule, 0, spare + half + half / 8);
    const WidthCosts right = costsByWidth(profile, shapes.right, pxPerModule, half - half / 8, places);
    const double outerWidth = (kQuietModules + kGuardModules) * pxPerModule;
    const double centreWidth = kCentreModules * pxPerModule;
    const auto begin = leastCosts(profile, {shapes.begin}, outerWidth, 0, places);
    const auto endGuard = leastCosts(profile, {shapes.end}, outerWidth, 0, places);
    const auto centre = leastCosts(profile, {shapes.centre}, centreWidth, 0, places);
    Lattice lattice(places);
    for (int x = 0; x < std::min(places, spare); ++x)
        if (const auto end = static_cast<int>(std::lround(x + outerWidth)); end < places)
            lattice.begin(end, begin[static_cast<std::size_t>(x)]);
    for (int stage = 0; stage + 1 < kStages; ++stage)
        for (int x = 0; x < places; ++x) {
            if (lattice.cost(stage, x) >= kNever)
                continue;
            const auto at = static_cast<std::size_t>(x);
            if (stage == kEndStage) {
                lattice.go(stage, x, x + kGuardModules * pxPerModule, endGuard[at]);
            } else if (stage == kCentreStage) {
                lattice.go(stage, x, x + centreWidth, centre[at]);
            } else {
                const WidthCosts& costs = stage < kCentreStage ? left : right;
                for (std::size_t i = 0; i < kWidths.size(); ++i)
                    lattice.go(stage, x, x + kCharacterModules * pxPerModule * kWidths[i],
                               costs[i][at] + kUnlike[i]);
            }
        }
    return lattice;
}

} // namespace

BarProfile::BarProfile(std::vector<float> darkness, double pxPerModule) : m_darkness(std::move(darkness)) {
    const std::size_t count = m_darkness.size();
    m_sums.assign(count + 1, 0);
    m_squares.assign(count + 1, 0);
    m_contrast.assign(count, 0);
    if (count == 0)
        return;
    const auto [lightest, darkest] = std::minmax_element(m_darkness.begin(), m_darkness.end());
    const float least = std::max(1.0F, static_cast<float>(kLeastContrast) * (*darkest - *lightest));
    const auto reach = static_cast<std::ptrdiff_t>(kContrastReach * pxPerModule);
    for (std::size_t i = 0; i < count; ++i) {
        m_sums[i + 1] = m_sums[i] + m_darkness[i];
        m_squares[i + 1] = m_squares[i] + static_cast<double>(m_darkness[i]) * m_darkness[i];
        const auto at = static_cast<std::ptrdiff_t>(i);
        const auto first = m_darkness.begin() + std::max<std::ptrdiff_t>(0, at - reach);
        const auto end = m_darkness.begin() + std::min(std::ssize(m_darkness), at + reach + 1);
        const auto [light, dark] = std::minmax_element(first, end);
        m_contrast[i] = std::max(*dark - *light, least);
    }
}

double BarProfile::variation(int first, int count) const {
    const auto begin = static_cast<std::size_t>(first);
    const auto end = static_cast<std::size_t>(first + count);
    const double total = m_sums[end] - m_sums[begin];
    return m_squares[end] - m_squares[begin] - total * total / count;
}

std::optional<EanAlignment> alignEan(const BarProfile& profile, const EanShapes& shapes, double pxPerModule) {
    if (profile.size() < static_cast<int>(kEanModules * pxPerModule))
        return std::nullopt;
    const Lattice lattice = fill(profile, shapes, pxPerModule);
    int end = 0;
    for (int x = 1; x < profile.size(); ++x)
        if (lattice.cost(kStages - 1, x) < lattice.cost(kStages - 1, end))
            end = x;
    if (lattice.cost(kStages - 1, end) >= kNever)
        return std::nullopt;
    std::array<int, kStages> bounds{};
    bounds.back() = end;
    for (int stage = kStages - 1; stage > 0; --stage)
        bounds[static_cast<std::size_t>(stage - 1)] =
            lattice.from(stage, bounds[static_cast<std::size_t>(stage)]);

    EanAlignment alignment;
    alignment.cost = lattice.cost(kStages - 1, end);
    alignment.begin = bounds.front() - static_cast<int>(std::lround(kGuardModules * pxPerModule));
    alignment.end = end;
    for (std::size_t i = 0; i < kEanCharacters; ++i) {
        const std::size_t stage = i < kEanHalf ? i : i + 1; // behind the centre pattern
        const int x = bounds[stage];
        const int width = bounds[stage + 1] - x;
        const auto& characters = i < kEanHalf ? shapes.left : shapes.right;
        alignment.characters[i].fill(kNoFit);
        std::ranges::copy(costsAt(profile, characters, x, width), alignment.characters[i].begin());
    }
    return alignment;
}

} // namespace returnbench
