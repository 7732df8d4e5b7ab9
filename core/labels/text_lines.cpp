#include "core/labels/text_lines.h"

#include "core/labels/disjoint_sets.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

/// Larger pictures are looked at smaller: print that a person reads in them is still some pixels high then.
constexpr double kLineSearchPixels = 3e6;
constexpr int kLineNeighbourhoodPx = 61; // wider than the strokes of the largest letters
constexpr int kLineContrast = 10;
constexpr double kSmallestPx = 6;
constexpr double kLargestPx = 140;
/// Letters that run together in a blurred picture are one spot, as long as a word.
constexpr double kLongestSpot = 14;
/// More spots than print has are noise; the largest are looked at.
constexpr std::size_t kMaxSpots = 6000;
constexpr double kMinLength = 1.3; // of a line, in heights: "SN"
/// Space between two letters of a line, in heights: that of words in a typewriter's face.
constexpr double kWidestGap = 1.4;
/// Spots this much narrower than high, all along a line, are a code's bars.
constexpr double kBarWidth = 0.22;
constexpr double kMarginOfCapital = 0.6;
constexpr double kMaxEnlargement = 8;

struct Spot {
    std::vector<cv::Point> outline;
    cv::Rect box;
    // Along and across the lines, once their turn is known.
    double from = 0;
    double to = 0;
    double top = 0;
    double bottom = 0;

    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double width() const { return to - from; }
    [[nodiscard]] int size() const { return std::max(box.width, box.height); }
    [[nodiscard]] cv::Point2d middle() const { return {box.x + box.width / 2.0, box.y + box.height / 2.0}; }
};

enum class Ink { Dark, Light };

std::vector<Spot> findSpots(const cv::Mat& grey, Ink ink) {
    const bool light = ink == Ink::Light;
    cv::Mat marks;
    cv::adaptiveThreshold(grey, marks, 255, cv::ADAPTIVE_THRESH_MEAN_C,
                          light ? cv::THRESH_BINARY : cv::THRESH_BINARY_INV, kLineNeighbourhoodPx,
                          light ? -kLineContrast : kLineContrast);
    // As a flat list: putting the holes of a noisy picture's spots in order takes seconds.
    std::vector<std::vector<cv::Point>> outlines;
    cv::findContours(marks, outlines, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
    std::vector<Spot> spots;
    for (std::vector<cv::Point>& outline : outlines) {
        Spot spot;
        spot.box = cv::boundingRect(outline);
        const int smaller = std::min(spot.box.width, spot.box.height);
        const bool fits =
            spot.size() >= kSmallestPx && smaller <= kLargestPx && spot.size() <= kLongestSpot * kLargestPx;
        if (!fits || cv::contourArea(outline, true) > 0) // a hole's outline runs the other way round
            continue;
        spot.outline = std::move(outline);
        spots.push_back(std::move(spot));
    }
    if (spots.size() > kMaxSpots) {
        std::nth_element(spots.begin(), spots.begin() + kMaxSpots, spots.end(),
                         [](const Spot& a, const Spot& b) { return a.size() > b.size(); });
        spots.resize(kMaxSpots);
    }
    return spots;
}

/// Spots by the cell of a grid that their middle lies in.
class Grid {
public:
    Grid(const std::vector<Spot>& spots, double cell) : m_cell(cell) {
        for (std::size_t i = 0; i < spots.size(); ++i)
            m_cells[keyOf(spots[i].middle())].push_back(i);
    }

    template<class Visit>
    void around(cv::Point2d at, Visit&& visit) const {
        const auto [x, y] = keyOf(at);
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx)
                if (const auto found = m_cells.find({x + dx, y + dy}); found != m_cells.end())
                    for (const std::size_t i : found->second)
                        visit(i);
    }

private:
    [[nodiscard]] std::pair<int, int> keyOf(cv::Point2d at) const {
        return {cvFloor(at.x / m_cell), cvFloor(at.y / m_cell)};
    }

    double m_cell;
    std::map<std::pair<int, int>, std::vector<std::size_t>> m_cells;
};

/// The turn that neighbours of like size have in common, in degrees from 0 to 180; weighed by how far a spot
/// that is a whole word stretches, where letters run together.
double commonTurn(const std::vector<Spot>& spots) {
    constexpr int kBins = 180;
    std::vector<double> votes(kBins, 0);
    const auto vote = [&](cv::Point2d way, double weight) {
        double degrees = std::atan2(way.y, way.x) * 180 / CV_PI;
        degrees += degrees < 0 ? 180 : 0;
        votes[static_cast<std::size_t>(cvRound(degrees)) % kBins] += weight;
    };
    constexpr double kLetterReach = 2.2; // from letter to letter, in heights
    const Grid grid(spots, kLetterReach * 40);
    for (const Spot& spot : spots) {
        const cv::RotatedRect tight = cv::minAreaRect(spot.outline);
        const double longer = std::max(tight.size.width, tight.size.height);
        const double shorter = std::max(1.0F, std::min(tight.size.width, tight.size.height));
        if (longer > 3 * shorter && longer < kLongestSpot * shorter) {
            const double turn = (tight.angle + (tight.size.width < tight.size.height ? 90 : 0)) * CV_PI / 180;
            vote({std::cos(turn), std::sin(turn)}, 0.5);
        }
        cv::Point2d nearest;
        double least = kLetterReach * spot.size();
        grid.around(spot.middle(), [&](std::size_t i) {
            const Spot& other = spots[i];
            const double distance = cv::norm(other.middle() - spot.middle());
            const double ratio = static_cast<double>(other.size()) / spot.size();
            if (&other != &spot && distance < least && ratio > 0.6 && ratio < 1.7) {
                least = distance;
                nearest = other.middle() - spot.middle();
            }
        });
        if (nearest != cv::Point2d())
            vote(nearest, 1);
    }
    // Letters of unlike height make neighbours' middles go up and down: a bin counts with those beside it.
    constexpr int kBeside = 6;
    int best = 0;
    double most = -1;
    for (int i = 0; i < kBins; ++i) {
        double sum = 0;
        for (int k = -kBeside; k <= kBeside; ++k)
            sum += votes[static_cast<std::size_t>((i + k + kBins) % kBins)] * (kBeside + 1 - std::abs(k));
        if (sum > most) {
            most = sum;
            best = i;
        }
    }
    return best;
}

/// Measures the spots along and across lines of that turn.
void measure(std::vector<Spot>& spots, double degrees) {
    const double c = std::cos(degrees * CV_PI / 180);
    const double s = std::sin(degrees * CV_PI / 180);
    for (Spot& spot : spots) {
        spot.from = spot.top = std::numeric_limits<double>::max();
        spot.to = spot.bottom = std::numeric_limits<double>::lowest();
        for (const cv::Point& point : spot.outline) {
            const double along = c * point.x + s * point.y;
            const double across = c * point.y - s * point.x;
            spot.from = std::min(spot.from, along);
            spot.to = std::max(spot.to, along);
            spot.top = std::min(spot.top, across);
            spot.bottom = std::max(spot.bottom, across);
        }
    }
    std::erase_if(spots, [](const Spot& spot) {
        return spot.height() < kSmallestPx || spot.height() > kLargestPx ||
               spot.width() > kLongestSpot * spot.height() || spot.height() > 10 * (spot.width() + 1);
    });
}

bool areNeighbours(const Spot& left, const Spot& right) {
    const double higher = std::max(left.height(), right.height());
    const double lower = std::min(left.height(), right.height());
    const double overlap = std::min(left.bottom, right.bottom) - std::max(left.top, right.top);
    return lower > 0.45 * higher && overlap > 0.6 * lower && right.from - left.to < kWidestGap * higher;
}

std::vector<std::vector<const Spot*>> chained(std::vector<Spot>& spots) {
    std::sort(spots.begin(), spots.end(), [](const Spot& a, const Spot& b) { return a.from < b.from; });
    DisjointSets sets(spots.size());
    // To each spot the nearest fitting one on its right: chains do not fork into the lines above and below.
    for (std::size_t i = 0; i < spots.size(); ++i)
        for (std::size_t k = i + 1;
             k < spots.size() && spots[k].from < spots[i].to + kWidestGap * 2.2 * spots[i].height(); ++k)
            if (areNeighbours(spots[i], spots[k])) {
                sets.join(i, k);
                break;
            }
    std::map<std::size_t, std::vector<const Spot*>> chains;
    for (std::size_t i = 0; i < spots.size(); ++i)
        chains[sets.root(i)].push_back(&spots[i]);
    std::vector<std::vector<const Spot*>> result;
    for (auto& [unused, chain] : chains)
        result.push_back(std::move(chain));
    return result;
}

template<class Measure>
double quantile(const std::vector<const Spot*>& spots, double part, Measure&& value) {
    std::vector<double> values;
    for (const Spot* spot : spots)
        values.push_back(value(*spot));
    const auto at = static_cast<std::ptrdiff_t>(part * static_cast<double>(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

bool isBars(const std::vector<const Spot*>& chain) {
    return quantile(chain, 0.6, [](const Spot& spot) { return spot.width() / spot.height(); }) < kBarWidth;
}

/// The slope that two of the chain's feet have in the middle: letters that reach below the line count little.
double slopeOf(const std::vector<const Spot*>& chain, double capital) {
    constexpr double kApart = 2.5; // heights
    std::vector<double> slopes;
    for (std::size_t i = 0; i < chain.size(); ++i)
        for (std::size_t k = i + 1; k < chain.size(); ++k) {
            const double run = (chain[k]->from + chain[k]->to - chain[i]->from - chain[i]->to) / 2;
            if (std::abs(run) > kApart * capital)
                slopes.push_back((chain[k]->bottom - chain[i]->bottom) / run);
        }
    if (slopes.empty())
        return 0;
    const auto middle = slopes.begin() + static_cast<std::ptrdiff_t>(slopes.size() / 2);
    std::nth_element(slopes.begin(), middle, slopes.end());
    return *middle;
}

struct Found {
    TextLine line;
    double letters = 0; ///< see lettersOf()
};

/// About how many letters the chain has; fewer when they do not stand on a line, side by side, as those of
/// print do: the letters of a column stand apart.
double lettersOf(const std::vector<const Spot*>& chain, double capital, double slope, double offset) {
    constexpr double kWidthOfHeight = 0.8;
    constexpr double kMostUneven = 0.3; // of the height, on average
    double letters = 0;
    double unevenness = 0;
    double gaps = 0;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const Spot& spot = *chain[i];
        letters += std::max(1.0, spot.width() / (kWidthOfHeight * spot.height()));
        unevenness += std::abs(spot.bottom - offset - slope * (spot.from + spot.to) / 2);
        if (i > 0)
            gaps += std::max(0.0, spot.from - chain[i - 1]->to);
    }
    const double size = static_cast<double>(chain.size()) * capital;
    return letters * std::max(0.0, 1 - unevenness / (size * kMostUneven)) *
           std::max(0.0, 1 - gaps / (size * kWidestGap));
}

/// The chain as a line; its own turn is that of its letters' feet beside the common turn.
Found lineOf(const std::vector<const Spot*>& chain, double degrees, double scale, Ink ink) {
    const double from = quantile(chain, 0, [](const Spot& spot) { return spot.from; });
    const double to = quantile(chain, 1, [](const Spot& spot) { return spot.to; });
    const double capital = quantile(chain, 0.75, [](const Spot& spot) { return spot.height(); });
    const double slope = slopeOf(chain, capital);
    const double offset = quantile(
        chain, 0.5, [&](const Spot& spot) { return spot.bottom - slope * (spot.from + spot.to) / 2; });
    const double along = (from + to) / 2;
    const double across = offset + slope * along - capital / 2;
    const double c = std::cos(degrees * CV_PI / 180);
    const double s = std::sin(degrees * CV_PI / 180);
    Found found;
    found.line.middle = {static_cast<float>((c * along - s * across) / scale),
                         static_cast<float>((s * along + c * across) / scale)};
    found.line.length = static_cast<float>((to - from) / scale);
    found.line.capital = static_cast<float>(capital / scale);
    found.line.degrees = static_cast<float>(degrees + std::atan(slope) * 180 / CV_PI);
    found.line.lightOnDark = ink == Ink::Light;

    found.letters = lettersOf(chain, capital, slope, offset);
    return found;
}

double acrossOf(const TextLine& line, double degrees) {
    return std::cos(degrees * CV_PI / 180) * line.middle.y - std::sin(degrees * CV_PI / 180) * line.middle.x;
}

double alongOf(const TextLine& line, double degrees) {
    return std::cos(degrees * CV_PI / 180) * line.middle.x + std::sin(degrees * CV_PI / 180) * line.middle.y;
}

/// Whether the two are largely of the same part of the picture: the paper around dark letters is a light
/// spot.
bool overlap(const TextLine& a, const TextLine& b, double degrees) {
    const double along = (a.length + b.length) / 2 - std::abs(alongOf(a, degrees) - alongOf(b, degrees));
    const double across = (a.capital + b.capital) / 2 - std::abs(acrossOf(a, degrees) - acrossOf(b, degrees));
    return along > 0.4F * std::min(a.length, b.length) && across > 0.4F * std::min(a.capital, b.capital);
}

/// Lines of that turn, the one with most letters first, none that overlaps one before it.
std::vector<Found> linesOf(std::vector<Spot> dark, std::vector<Spot> light, double degrees, double scale) {
    std::vector<Found> all;
    for (const Ink ink : {Ink::Dark, Ink::Light}) {
        std::vector<Spot>& spots = ink == Ink::Dark ? dark : light;
        measure(spots, degrees);
        for (const auto& chain : chained(spots)) {
            const Found found = lineOf(chain, degrees, scale, ink);
            if (found.line.length >= kMinLength * found.line.capital && !isBars(chain))
                all.push_back(found);
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Found& a, const Found& b) { return a.letters > b.letters; });
    std::vector<Found> apart;
    for (const Found& candidate : all) {
        if (apart.size() == kMaxTextLines)
            break;
        if (std::none_of(apart.begin(), apart.end(),
                         [&](const Found& better) { return overlap(candidate.line, better.line, degrees); }))
            apart.push_back(candidate);
    }
    return apart;
}

/// How much speaks for a turn: letters that stand in lines of at least three.
double evidenceOf(const std::vector<Found>& lines) {
    constexpr double kFewLetters = 2.5;
    double letters = 0;
    for (const Found& found : lines)
        letters += found.letters > kFewLetters ? found.letters : 0;
    return letters;
}

} // namespace

std::vector<TextLine> findTextLines(const cv::Mat& grey) {
    const double scale =
        std::min(1.0, std::sqrt(kLineSearchPixels / (static_cast<double>(grey.cols) * grey.rows)));
    cv::Mat searched = grey;
    if (scale < 1)
        cv::resize(grey, searched, {}, scale, scale, cv::INTER_AREA);
    const std::vector<Spot> dark = findSpots(searched, Ink::Dark);
    const std::vector<Spot> light = findSpots(searched, Ink::Light);
    std::vector<Found> best;
    for (const double turn : {0.0, 90.0, commonTurn(dark), commonTurn(light)}) {
        std::vector<Found> found = linesOf(dark, light, turn, scale);
        if (best.empty() || evidenceOf(found) > evidenceOf(best))
            best = std::move(found);
    }
    std::vector<TextLine> lines;
    for (const Found& found : best)
        lines.push_back(found.line);
    return lines;
}

PictureView lineView(const cv::Mat& grey, const TextLine& line, LineWay way, double capitalPx) {
    const double wanted = std::min(kMaxEnlargement, capitalPx / std::max(1.0F, line.capital));
    const double scale = std::max(1.0, wanted); // a warp that makes smaller drops pixels: that comes after it
    const double margin = kMarginOfCapital * line.capital;
    const cv::Size size(std::max(1, cvRound((line.length + 2 * margin) * scale)),
                        std::max(1, cvRound((line.capital + 2 * margin) * scale)));
    const double degrees = line.degrees + (way == LineWay::Reversed ? 180 : 0);
    PictureView view = warpedView(grey, line.middle, size, degrees, scale, cv::INTER_CUBIC);
    if (wanted < 1) {
        cv::resize(view.picture, view.picture, {}, wanted, wanted, cv::INTER_AREA);
        for (int row = 0; row < 2; ++row)
            for (int column = 0; column < 2; ++column)
                view.toWhole(row, column) /= wanted;
    }
    if (line.lightOnDark)
        view.picture = inverted(view.picture);
    return view;
}

} // namespace returnbench
