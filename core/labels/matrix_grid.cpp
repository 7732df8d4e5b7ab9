#include "core/labels/matrix_grid.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

using Quad = std::array<cv::Point2f, 4>;

/// What a symbology says about a module whatever the text.
enum class Fixed { Not, Dark, Light };

/// ISO/IEC 16022: each region has a solid left and lower side and alternating others.
Fixed fixedOfDataMatrix(int side, int row, int column) {
    const int regions = side <= 26 ? 1 : side <= 52 ? 2 : 4;
    const int size = side / regions;
    const int y = row % size;
    const int x = column % size;
    if (x == 0 || y == size - 1)
        return Fixed::Dark;
    if (y == 0)
        return x % 2 == 0 ? Fixed::Dark : Fixed::Light;
    if (x == size - 1)
        return y % 2 == 1 ? Fixed::Dark : Fixed::Light;
    return Fixed::Not;
}

/// ISO/IEC 18004: three finder patterns, the timing patterns, and the one alignment pattern of versions 2 to
/// 6.
Fixed fixedOfQrCode(int side, int row, int column) {
    const auto rings = [](int distance) {
        return distance == 2 || distance > 3 ? Fixed::Light : Fixed::Dark;
    };
    for (const auto& [y, x] : {std::array{3, 3}, std::array{3, side - 4}, std::array{side - 4, 3}})
        if (const int distance = std::max(std::abs(row - y), std::abs(column - x)); distance <= 4)
            return rings(distance);
    constexpr int kSmallestSide = 21;
    const int distance = std::max(std::abs(row - (side - 7)), std::abs(column - (side - 7)));
    if (side > kSmallestSide && distance <= 2)
        return distance == 1 ? Fixed::Light : Fixed::Dark;
    if (row == 6 || column == 6)
        return (row + column) % 2 == 0 ? Fixed::Dark : Fixed::Light;
    return Fixed::Not;
}

/// How dark each pixel is beside its neighbourhood, −100 to 100.
cv::Mat darknessOf(const cv::Mat& grey) {
    const int around = (std::max(grey.cols, grey.rows) / 6) | 1;
    cv::Mat mean;
    cv::blur(grey, mean, {around, around}, {-1, -1}, cv::BORDER_REPLICATE);
    cv::Mat soft;
    cv::GaussianBlur(grey, soft, {}, 1);
    cv::Mat difference;
    cv::subtract(mean, soft, difference, {}, CV_16S);
    cv::Scalar middle;
    cv::Scalar deviation;
    cv::meanStdDev(difference, middle, deviation);
    cv::Mat result;
    difference.convertTo(result, CV_8S, 70 / std::max(1.0, deviation[0]));
    return cv::max(cv::min(result, 100), -100);
}

/// The four-sided figure around a hull that is the least larger: whichever side adds the least is left out in
/// turn.
std::vector<cv::Point2f> quadAround(std::vector<cv::Point2f> hull) {
    while (hull.size() > 4) {
        std::size_t best = hull.size();
        double bestArea = 0;
        cv::Point2f bestPoint;
        for (std::size_t i = 0; i < hull.size(); ++i) { // leaves out the side from i to i + 1
            const std::size_t count = hull.size();
            const cv::Point2f a = hull[(i + count - 1) % count];
            const cv::Point2f b = hull[i];
            const cv::Point2f c = hull[(i + 1) % count];
            const cv::Point2f d = hull[(i + 2) % count];
            const double turn = (b - a).cross(d - c);
            const double along = (c - b).cross(d - c);
            if (std::abs(turn) < 1e-6 || along / turn < 0)
                continue;
            const cv::Point2f meet = b + (b - a) * static_cast<float>(along / turn);
            const double area = std::abs((meet - b).cross(c - b));
            if (best == hull.size() || area < bestArea) {
                best = i;
                bestArea = area;
                bestPoint = meet;
            }
        }
        if (best == hull.size())
            return {};
        hull[best] = bestPoint;
        hull.erase(hull.begin() + static_cast<std::ptrdiff_t>((best + 1) % hull.size()));
    }
    return hull;
}

/// The outline of the largest dark thing that does not reach the picture's edge.
/// @param gapPx what is light between its parts at most
std::vector<cv::Point2f> outlineOf(const cv::Mat& grey, int gapPx) {
    cv::Mat dark;
    cv::GaussianBlur(grey, dark, {}, 1);
    cv::threshold(dark, dark, 0, 255, cv::THRESH_BINARY_INV | cv::THRESH_OTSU);
    cv::morphologyEx(dark, dark, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {gapPx, gapPx}));
    std::vector<std::vector<cv::Point>> contours;
    std::vector<cv::Vec4i> hierarchy;
    cv::findContours(dark, contours, hierarchy, cv::RETR_CCOMP, cv::CHAIN_APPROX_SIMPLE);
    const cv::Rect inside(1, 1, grey.cols - 2, grey.rows - 2);
    std::vector<cv::Point> largest;
    double area = static_cast<double>(grey.total()) / 12;
    for (std::size_t i = 0; i < contours.size(); ++i) {
        if (hierarchy[i][3] >= 0) // of a hole
            continue;
        std::vector<cv::Point> hull;
        cv::convexHull(contours[i], hull);
        const cv::Rect box = cv::boundingRect(hull);
        if ((box & inside) == box && cv::contourArea(hull) > area) {
            area = cv::contourArea(hull);
            largest = hull;
        }
    }
    std::vector<cv::Point> simple;
    if (!largest.empty())
        cv::approxPolyDP(largest, simple, 1.5, true);
    std::vector<cv::Point2f> quad;
    for (const cv::Point& point : simple)
        quad.emplace_back(point);
    return quadAround(quad);
}

/// A grid of modules over a picture that can be bent.
class Grid {
public:
    Grid(const cv::Mat& darkness, const Quad& quad, CodeFormat format, int side)
        : m_darkness(darkness), m_side(side) {
        const auto far = static_cast<float>(side);
        const Quad square{cv::Point2f(0, 0), cv::Point2f(far, 0), cv::Point2f(far, far), cv::Point2f(0, far)};
        m_toPicture = cv::getPerspectiveTransform(square.data(), quad.data());
        m_modulePx = std::sqrt(cv::contourArea(std::vector<cv::Point2f>(quad.begin(), quad.end()))) / side;
        m_flat.resize(static_cast<std::size_t>(side * side));
        for (int row = 0; row < side; ++row)
            for (int column = 0; column < side; ++column) {
                m_fixed.push_back(format == CodeFormat::DataMatrix ? fixedOfDataMatrix(side, row, column)
                                                                   : fixedOfQrCode(side, row, column));
                if (m_fixed.back() != Fixed::Not)
                    m_fixedPlaces.emplace_back(column, row);
            }
        layFixed();
    }

    [[nodiscard]] int side() const { return m_side; }
    /// How well the light modules among the fixed ones, and the dark ones, are met: 1 when each is as it
    /// should be, 0 by chance.
    [[nodiscard]] double likeness() const {
        int light[2] = {0, 0}; // of fixed modules: sum and number
        int dark[2] = {0, 0};
        for (const cv::Point& place : m_fixedPlaces) {
            const bool isDark = m_fixed[index(place.y, place.x)] == Fixed::Dark;
            int* met = isDark ? dark : light;
            met[0] += isDark ? at(place.y, place.x) : -at(place.y, place.x);
            ++met[1];
        }
        return std::min(light[0] / (100.0 * light[1]), dark[0] / (100.0 * dark[1]));
    }

    /// How little it is chance that they are met so well.
    [[nodiscard]] double significance() const {
        return fixedContrast() / std::sqrt(static_cast<double>(m_fixedPlaces.size()));
    }

    /// Draws the modules closer at one end where that fits: round a bottle they are.
    /// @returns whether it does
    bool fitSpacing() {
        constexpr double kMostBow = 0.12;
        const double step = m_side <= 26 ? 0.04 : 0.4 / m_side;
        for (double& bow : m_bow) {
            double best = 0;
            int bestContrast = fixedContrast();
            for (bow = -kMostBow; bow <= kMostBow; bow += step) {
                layFixed();
                if (const int contrast = fixedContrast(); contrast > bestContrast) {
                    bestContrast = contrast;
                    best = bow;
                }
            }
            bow = best;
            layFixed();
        }
        return m_bow[0] != 0 || m_bow[1] != 0;
    }

    /// Moves its corners to where the fixed modules fit.
    void fitCorners() { move(true); }

    /// Bends it, first as a whole, then in ever smaller parts.
    void fit() {
        constexpr int kFinest = 9; // nodes a side
        for (int row = 0; row < m_side; ++row)
            for (int column = 0; column < m_side; ++column)
                m_flat[index(row, column)] = flat(column + 0.5, row + 0.5);
        move(false);
        while (m_across < kFinest) {
            const int across = 2 * m_across - 1;
            std::vector<cv::Point2f> finer;
            for (int y = 0; y < across; ++y)
                for (int x = 0; x < across; ++x)
                    finer.push_back((node(y / 2, x / 2) + node((y + 1) / 2, x / 2) +
                                     node(y / 2, (x + 1) / 2) + node((y + 1) / 2, (x + 1) / 2)) *
                                    0.25F);
            m_nodes = std::move(finer);
            m_across = across;
            move(false);
        }
    }

    [[nodiscard]] RedrawnCode redrawn() const {
        constexpr int kQuiet = 4;
        constexpr int kModulePx = 4;
        cv::Mat modules(m_side + 2 * kQuiet, m_side + 2 * kQuiet, CV_8U, cv::Scalar(255));
        for (int row = 0; row < m_side; ++row)
            for (int column = 0; column < m_side; ++column)
                if (const Fixed fixed = m_fixed[index(row, column)];
                    fixed == Fixed::Dark || (fixed == Fixed::Not && at(row, column) > 0))
                    modules.at<std::uint8_t>(row + kQuiet, column + kQuiet) = 0;
        RedrawnCode code;
        cv::resize(modules, code.picture, {}, kModulePx, kModulePx, cv::INTER_NEAREST);
        const double side = m_side;
        code.corners = {flat(0, 0), flat(side, 0), flat(side, side), flat(0, side)};
        return code;
    }

private:
    [[nodiscard]] const cv::Point2f& node(int y, int x) const {
        return m_nodes[static_cast<std::size_t>(y * m_across + x)];
    }
    [[nodiscard]] std::size_t index(int row, int column) const {
        return static_cast<std::size_t>(row * m_side + column);
    }
    /// Where a point of the grid, in modules, lies before it is bent.
    [[nodiscard]] cv::Point2f flat(double x, double y) const {
        const auto bowed = [this](double along, double bow) {
            return along + 4 * bow * along * (1 - along / m_side);
        };
        const cv::Vec3d point = m_toPicture * cv::Vec3d(bowed(x, m_bow[0]), bowed(y, m_bow[1]), 1);
        return {static_cast<float>(point[0] / point[2]), static_cast<float>(point[1] / point[2])};
    }
    void layFixed() {
        for (const cv::Point& place : m_fixedPlaces)
            m_flat[index(place.y, place.x)] = flat(place.x + 0.5, place.y + 0.5);
    }

    /// The darkness of a module, where the bent grid puts it.
    [[nodiscard]] int at(int row, int column) const {
        const float scale = static_cast<float>(m_across - 1) / static_cast<float>(m_side);
        const float x = (static_cast<float>(column) + 0.5F) * scale;
        const float y = (static_cast<float>(row) + 0.5F) * scale;
        const int left = static_cast<int>(x);
        const int top = static_cast<int>(y);
        const float right = x - static_cast<float>(left);
        const float below = y - static_cast<float>(top);
        const cv::Point2f bend =
            (node(top, left) * (1 - right) + node(top, left + 1) * right) * (1 - below) +
            (node(top + 1, left) * (1 - right) + node(top + 1, left + 1) * right) * below;
        const cv::Point2f point = m_flat[index(row, column)] + bend;
        const int px = std::clamp(cvRound(point.x), 0, m_darkness.cols - 1);
        const int py = std::clamp(cvRound(point.y), 0, m_darkness.rows - 1);
        return m_darkness.at<std::int8_t>(py, px);
    }

    /// How dark or light the fixed modules are, as they should be.
    [[nodiscard]] int fixedContrast() const {
        int sum = 0;
        for (const cv::Point& place : m_fixedPlaces) {
            const int dark = at(place.y, place.x);
            sum += m_fixed[index(place.y, place.x)] == Fixed::Dark ? dark : -dark;
        }
        return sum;
    }

    /// Of the modules that a node moves: how dark or light they are, as they should be where that is fixed.
    [[nodiscard]] int contrastAround(int nodeY, int nodeX) const {
        constexpr int kFixedWeight = 2;
        const double reach = static_cast<double>(m_side) / (m_across - 1);
        const auto first = [&](int node) { return std::max(0, static_cast<int>((node - 1) * reach)); };
        const auto last = [&](int node) {
            return std::min(m_side, static_cast<int>((node + 1) * reach) + 1);
        };
        int sum = 0;
        for (int row = first(nodeY); row < last(nodeY); ++row)
            for (int column = first(nodeX); column < last(nodeX); ++column) {
                const Fixed fixed = m_fixed[index(row, column)];
                const int dark = at(row, column);
                sum += fixed == Fixed::Not    ? std::abs(dark)
                       : fixed == Fixed::Dark ? kFixedWeight * dark
                                              : -kFixedWeight * dark;
            }
        return sum;
    }

    void move(bool fixedOnly) {
        constexpr int kMostRounds = 4;
        constexpr double kMostPx = 4;
        for (const double part : {0.6, 0.3, 0.15}) {
            const auto step = static_cast<float>(part * std::min(m_modulePx, kMostPx / 0.6));
            bool moved = true;
            for (int round = 0; round < kMostRounds && moved; ++round) {
                moved = false;
                for (int y = 0; y < m_across; ++y)
                    for (int x = 0; x < m_across; ++x)
                        moved |= moveNode(y, x, step, fixedOnly);
            }
        }
    }
    bool moveNode(int y, int x, float step, bool fixedOnly) {
        cv::Point2f& moved = m_nodes[static_cast<std::size_t>(y * m_across + x)];
        const cv::Point2f before = moved;
        cv::Point2f best = before;
        const auto contrastNow = [&] { return fixedOnly ? fixedContrast() : contrastAround(y, x); };
        int bestContrast = contrastNow();
        for (const cv::Point2f& way :
             {cv::Point2f(step, 0), cv::Point2f(-step, 0), cv::Point2f(0, step), cv::Point2f(0, -step)}) {
            moved = before + way;
            if (const int contrast = contrastNow(); contrast > bestContrast) {
                bestContrast = contrast;
                best = moved;
            }
        }
        moved = best;
        return best != before;
    }

    cv::Mat m_darkness; ///< signed bytes
    int m_side;
    double m_modulePx = 0;
    cv::Matx33d m_toPicture;       ///< from modules, flat
    std::array<double, 2> m_bow{}; ///< how far the middle is off, across and down: a part of the side
    std::vector<Fixed> m_fixed;
    std::vector<cv::Point> m_fixedPlaces; ///< column and row of the modules that are fixed
    std::vector<cv::Point2f> m_flat;      ///< middle of each module on the flat grid
    int m_across = 2;                     ///< nodes a side
    std::vector<cv::Point2f> m_nodes = std::vector<cv::Point2f>(4); ///< how far the grid is bent there
};

/// How dark each side is along its whole length, from a corner to the next: −100 to 100.
std::array<int, 4> darknessOfSides(const cv::Mat& darkness, const std::vector<cv::Point2f>& outline) {
    constexpr int kSamples = 100;
    constexpr int kDeepestPx = 5; // the outline is not that exact
    const cv::Rect whole(0, 0, darkness.cols, darkness.rows);
    const cv::Point2f middle = (outline[0] + outline[1] + outline[2] + outline[3]) / 4;
    std::array<int, 4> result{};
    for (std::size_t side = 0; side < 4; ++side) {
        const cv::Point2f from = outline[side];
        const cv::Point2f along = outline[(side + 1) % 4] - from;
        const cv::Point2f inwards = middle - (from + along / 2);
        const cv::Point2f inwardsPx = inwards / static_cast<float>(std::max(1.0, cv::norm(inwards)));
        int sum = 0;
        for (int sample = 0; sample < kSamples; ++sample) {
            int darkest = -100;
            for (int depth = 1; depth <= kDeepestPx; depth += 2) {
                const cv::Point at = from + along * ((static_cast<float>(sample) + 0.5F) / kSamples) +
                                     inwardsPx * static_cast<float>(depth);
                if (whole.contains(at))
                    darkest = std::max<int>(darkest, darkness.at<std::int8_t>(at));
            }
            sum += darkest;
        }
        result[side] = sum / kSamples;
    }
    return result;
}

/// Which corner of the outline may be the top left one: of a DataMatrix the left and the lower side are the
/// dark ones.
std::vector<std::size_t> turnsOf(const cv::Mat& darkness, const std::vector<cv::Point2f>& outline,
                                 CodeFormat format) {
    if (format != CodeFormat::DataMatrix)
        return {0, 1, 2, 3};
    constexpr int kDark = 120; // of 200, both
    constexpr int kAlike = 30;
    const std::array<int, 4> sides = darknessOfSides(darkness, outline);
    std::array<int, 4> both{};
    for (std::size_t turn = 0; turn < 4; ++turn)
        both[turn] = sides[(turn + 2) % 4] + sides[(turn + 3) % 4];
    std::vector<std::size_t> turns;
    for (std::size_t turn = 0; turn < 4; ++turn)
        if (both[turn] >= std::max(kDark, *std::max_element(both.begin(), both.end()) - kAlike))
            turns.push_back(turn);
    return turns;
}

std::vector<int> sidesOf(CodeFormat format) {
    if (format == CodeFormat::QrCode)
        return {21, 25, 29, 33, 37, 41};
    return {10, 12, 14, 16, 18, 20, 22, 24, 26, 32, 36, 40, 44, 48, 52};
}

/// The likeliest, best first: the more modules, the less is it chance that they fit.
void keepBest(std::vector<Grid>& grids, std::size_t most) {
    std::sort(grids.begin(), grids.end(),
              [](const Grid& a, const Grid& b) { return a.significance() > b.significance(); });
    if (grids.size() > most)
        grids.erase(grids.begin() + static_cast<std::ptrdiff_t>(most), grids.end());
}

std::vector<Grid> likelyGrids(const cv::Mat& darkness, const std::vector<cv::Point2f>& outline,
                              CodeFormat format) {
    constexpr double kMinBeforeFit = 0.4; // a QR code's outline is not far off
    constexpr double kMinLikeness = 0.45; // when only the corners have been fitted
    constexpr double kBesideBest = 0.75;
    constexpr std::size_t kMost = 2;
    constexpr std::size_t kMostOutlined = 8;
    std::vector<Grid> grids;
    for (const std::size_t turn : turnsOf(darkness, outline, format))
        for (const int side : sidesOf(format)) {
            const Quad quad{outline[turn], outline[(turn + 1) % 4], outline[(turn + 2) % 4],
                            outline[(turn + 3) % 4]};
            const Grid even(darkness, quad, format, side);
            if (format == CodeFormat::QrCode && even.likeness() < kMinBeforeFit)
                continue;
            grids.push_back(even);
            if (format == CodeFormat::DataMatrix && grids.back().fitSpacing())
                grids.push_back(even);
        }
    keepBest(grids, kMostOutlined);
    for (Grid& grid : grids)
        grid.fitCorners();
    std::erase_if(grids, [](const Grid& grid) { return grid.likeness() < kMinLikeness; });
    keepBest(grids, kMost);
    std::erase_if(grids, [least = grids.empty() ? 0.0 : kBesideBest * grids.front().likeness()](
                             const Grid& grid) { return grid.likeness() < least; });
    return grids;
}
} // namespace

std::vector<RedrawnCode> redrawnCodes(const cv::Mat& grey, CodeFormat format) {
    CV_Assert(grey.type() == CV_8UC1);
    std::vector<RedrawnCode> codes;
    constexpr int kMinSidePx = 32;
    if (std::min(grey.cols, grey.rows) < kMinSidePx)
        return codes;
    const cv::Mat darkness = darknessOf(grey);
    constexpr double kMinLikeness = 0.6; // of a bent grid
    // A finder pattern stands a module apart from the rest, and the quiet zone may be hardly wider.
    for (const int gaps : {40, 28}) {
        const int gapPx = std::max(3, std::max(grey.cols, grey.rows) / gaps);
        const std::vector<cv::Point2f> outline = outlineOf(grey, gapPx);
        if (outline.size() != 4)
            continue;
        for (Grid& grid : likelyGrids(darkness, outline, format)) {
            grid.fit();
            if (grid.likeness() >= kMinLikeness)
                codes.push_back(grid.redrawn());
        }
        if (!codes.empty() || format != CodeFormat::QrCode)
            break;
    }
    return codes;
}

} // namespace returnbench
