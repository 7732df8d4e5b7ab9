#include "core/labels/ean_bars.h"

#include "core/labels/ean_alignment.h"

#include <algorithm>
#include <cstdint>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

constexpr int kBands = 6;
constexpr double kFirstBand = 0.18; // of the height: text stands below the bars, and they end unevenly
constexpr double kLastBand = 0.72;
/// Bands that say at which size and blur the bars are read.
constexpr std::array<int, 2> kTrialBands{1, 4};

/// How much of the bars' width the code may be: an add-on stands beside it, or the region reaches too far.
/// Characters that are a little wider or narrower bridge the steps; about the best one it is looked closer.
constexpr std::array<double, 5> kShares{0.70, 0.78, 0.86, 0.94, 1.03};
constexpr std::array<double, 2> kFineParts{0.95, 1.05};
constexpr std::array<double, 2> kAslantParts{0.97, 1.03};
constexpr double kLeastPxPerModule = 1.8;
constexpr double kUsualBlur = 0.75;
constexpr double kSoftening = 0.35; // modules
constexpr std::array<double, 2> kOtherBlurs{0.5, 1.0};

// From photographs and from 44,000 drawn bars of EAN and four other symbologies (bench_ean_shades). A cost is
// of a band, a margin of one half of the bands together. Right texts cost 0.4 to 1.1; of the wrong ones, one
// in a thousand, none had a margin above 0.36.
constexpr double kMaxCost = 1.15;
constexpr double kMinMargin = 0.15;
constexpr double kMaxClearCost = 1.05;
constexpr double kMinClearMargin = 0.45;
/// Of a trial, upside down or at another blur it becomes a little less.
constexpr double kHopelessCost = 1.5;

const EanShapes& shapesOf(double blur) {
    static const EanShapes usual(kUsualBlur);
    static const EanShapes sharp(kOtherBlurs[0]);
    static const EanShapes soft(kOtherBlurs[1]);
    return blur == kUsualBlur ? usual : blur < kUsualBlur ? sharp : soft;
}

/// How the bars are looked at.
struct Sight {
    bool isTurned = false; ///< upside down
    double pxPerModule = 0;
    double blur = kUsualBlur;
    double cost = 1e9;
};

class Strip {
public:
    Strip(const cv::Mat& upright, double barsWidth) : m_barsWidth(barsWidth) {
        const double step = (kLastBand - kFirstBand) / kBands;
        for (int band = 0; band < kBands; ++band) {
            const int top = static_cast<int>(upright.rows * (kFirstBand + band * step));
            const int bottom = static_cast<int>(upright.rows * (kFirstBand + (band + 1) * step));
            m_bands[static_cast<std::size_t>(band)] = darknessOf(upright, top, std::max(top + 1, bottom));
        }
    }

    [[nodiscard]] std::optional<EanBars> read() const {
        const Sight sight = bestSight();
        return sight.cost > kMaxCost ? std::nullopt : judged(sight);
    }

private:
    static std::vector<float> darknessOf(const cv::Mat& upright, int top, int bottom) {
        std::vector<float> darkness(static_cast<std::size_t>(upright.cols), 255.0F);
        for (int y = top; y < bottom; ++y) {
            const auto* row = upright.ptr<std::uint8_t>(y);
            for (std::size_t x = 0; x < darkness.size(); ++x)
                darkness[x] -= static_cast<float>(row[x]) / static_cast<float>(bottom - top);
        }
        return darkness;
    }

    [[nodiscard]] std::optional<EanAlignment> align(int band, const Sight& sight) const {
        std::vector<float> darkness = m_bands[static_cast<std::size_t>(band)];
        if (sight.isTurned)
            std::reverse(darkness.begin(), darkness.end());
        // Edges sharper than a part of a pixel can be laid would fit nothing.
        cv::GaussianBlur(darkness, darkness, {0, 1}, kSoftening * sight.pxPerModule);
        return alignEan(BarProfile(std::move(darkness), sight.pxPerModule), shapesOf(sight.blur),
                        sight.pxPerModule);
    }

    void tryOut(int band, Sight sight, Sight& best) const {
        if (const auto alignment = align(band, sight); alignment && alignment->cost < best.cost) {
            best = sight;
            best.cost = alignment->cost;
        }
    }

    [[nodiscard]] Sight bestSight() const {
        Sight best;
        for (const int band : kTrialBands) {
            for (const double share : kShares)
                tryWidth(band, share * m_barsWidth / kEanModules, best);
            if (best.cost > kHopelessCost)
                break;
            const Sight coarse = best;
            for (const double part : kFineParts)
                tryWidth(band, part * coarse.pxPerModule, best);
            // Upside down half of the characters fit as well: the width is found either way.
            const Sight upright = best;
            tryOut(band, {true, upright.pxPerModule, kUsualBlur, 0}, best);
            const Sight usual = best;
            for (const double blur : kOtherBlurs)
                tryOut(band, {usual.isTurned, usual.pxPerModule, blur, 0}, best);
            if (best.cost <= kMaxCost)
                break;
        }
        return best;
    }
    void tryWidth(int band, double pxPerModule, Sight& best) const {
        if (pxPerModule >= kLeastPxPerModule)
            tryOut(band, {false, pxPerModule, kUsualBlur, 0}, best);
    }

    /// Seen aslant, bars lie a little nearer to each other from band to band.
    [[nodiscard]] std::optional<EanAlignment> bestAlignment(int band, Sight sight) const {
        const double usual = sight.pxPerModule;
        std::optional<EanAlignment> best = align(band, sight);
        for (const double part : kAslantParts) {
            sight.pxPerModule = part * usual;
            if (auto other = align(band, sight); other && (!best || other->cost < best->cost))
                best = std::move(other);
        }
        return best;
    }

    /// Every second band is of one half.
    [[nodiscard]] std::optional<EanBars> judged(const Sight& sight) const {
        std::array<CharacterCosts, 2> halves{};
        std::array<double, 2> costs{0, 0};
        EanBars bars;
        for (int band = 0; band < kBands; ++band) {
            const auto alignment = bestAlignment(band, sight);
            if (!alignment)
                return std::nullopt;
            const auto half = static_cast<std::size_t>(band % 2);
            costs[half] += alignment->cost;
            for (std::size_t i = 0; i < kEanCharacters; ++i)
                for (std::size_t s = 0; s < 2 * kEanDigits; ++s)
                    halves[half][i][s] += alignment->characters[i][s];
            if (band == kBands / 2) {
                const auto width = static_cast<double>(m_bands.front().size());
                bars.left = sight.isTurned ? width - alignment->end : alignment->begin;
                bars.right = sight.isTurned ? width - alignment->begin : alignment->end;
            }
        }
        const EanText one = likeliestText(halves[0]);
        const EanText other = likeliestText(halves[1]);
        const double cost = std::max(costs[0], costs[1]) / (kBands / 2.0);
        const double margin = std::min(one.margin, other.margin);
        if (one.digits != other.digits || margin < kMinMargin || cost > kMaxCost)
            return std::nullopt;
        bars.isClear = margin >= kMinClearMargin && cost <= kMaxClearCost;
        bars.digits = one.digits;
        return bars;
    }

    double m_barsWidth;
    std::array<std::vector<float>, kBands> m_bands;
};

} // namespace

std::optional<EanBars> readEanBars(const cv::Mat& upright, double barsWidth) {
    if (upright.rows < kBands || upright.cols < kEanModules)
        return std::nullopt;
    return Strip(upright, barsWidth).read();
}

} // namespace returnbench
