#include "core/labels/bent_grid.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <opencv2/imgproc.hpp>

namespace returnbench {

/// ISO/IEC 16022: each region has a solid left and lower side and alternating others.
BentGrid::Fixed BentGrid::fixedOfDataMatrix(int side, int row, int column) {
    const int regions = side <= 26 ? 1 : 2; // a side
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
BentGrid::Fixed BentGrid::fixedOfQrCode(int side, int row, int column) {
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

BentGrid::BentGrid(const cv::Mat& darkness, const Quad& quad, CodeFormat format, int side)
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

double BentGrid::likeness() const {
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

double BentGrid::significance() const {
    return fixedContrast() / std::sqrt(static_cast<double>(m_fixedPlaces.size()));
}

bool BentGrid::fitSpacing() {
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

void BentGrid::fitCorners() {
    move(true);
}

void BentGrid::fit() {
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
                finer.push_back((node(y / 2, x / 2) + node((y + 1) / 2, x / 2) + node(y / 2, (x + 1) / 2) +
                                 node((y + 1) / 2, (x + 1) / 2)) *
                                0.25F);
        m_nodes = std::move(finer);
        m_across = across;
        move(false);
    }
}

RedrawnCode BentGrid::redrawn() const {
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

/// Where a point of the grid, in modules, lies before it is bent.
cv::Point2f BentGrid::flat(double x, double y) const {
    const auto bowed = [this](double along, double bow) {
        return along + 4 * bow * along * (1 - along / m_side);
    };
    const cv::Vec3d point = m_toPicture * cv::Vec3d(bowed(x, m_bow[0]), bowed(y, m_bow[1]), 1);
    return {static_cast<float>(point[0] / point[2]), static_cast<float>(point[1] / point[2])};
}
void BentGrid::layFixed() {
    for (const cv::Point& place : m_fixedPlaces)
        m_flat[index(place.y, place.x)] = flat(place.x + 0.5, place.y + 0.5);
}

/// The darkness of a module, where the bent grid puts it.
int BentGrid::at(int row, int column) const {
    const float scale = static_cast<float>(m_across - 1) / static_cast<float>(m_side);
    const float x = (static_cast<float>(column) + 0.5F) * scale;
    const float y = (static_cast<float>(row) + 0.5F) * scale;
    const int left = static_cast<int>(x);
    const int top = static_cast<int>(y);
    const float right = x - static_cast<float>(left);
    const float below = y - static_cast<float>(top);
    const cv::Point2f bend = (node(top, left) * (1 - right) + node(top, left + 1) * right) * (1 - below) +
                             (node(top + 1, left) * (1 - right) + node(top + 1, left + 1) * right) * below;
    const cv::Point2f point = m_flat[index(row, column)] + bend;
    const int px = std::clamp(cvRound(point.x), 0, m_darkness.cols - 1);
    const int py = std::clamp(cvRound(point.y), 0, m_darkness.rows - 1);
    return m_darkness.at<std::int8_t>(py, px);
}

/// How dark or light the fixed modules are, as they should be.
int BentGrid::fixedContrast() const {
    int sum = 0;
    for (const cv::Point& place : m_fixedPlaces) {
        const int dark = at(place.y, place.x);
        sum += m_fixed[index(place.y, place.x)] == Fixed::Dark ? dark : -dark;
    }
    return sum;
}

/// Of the modules that a node moves: how dark or light they are, as they should be where that is fixed.
int BentGrid::contrastAround(int nodeY, int nodeX) const {
    constexpr int kFixedWeight = 2;
    const double reach = static_cast<double>(m_side) / (m_across - 1);
    const auto first = [&](int node) { return std::max(0, static_cast<int>((node - 1) * reach)); };
    const auto last = [&](int node) { return std::min(m_side, static_cast<int>((node + 1) * reach) + 1); };
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

void BentGrid::move(bool fixedOnly) {
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
bool BentGrid::moveNode(int y, int x, float step, bool fixedOnly) {
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

} // namespace returnbench
