#include "core/capture/edge_figures.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace returnbench {
namespace {

constexpr int kTileColumns = 16;
constexpr int kTileRows = 9;
constexpr int kBorderDepth = 8; // pixels of a picture that is 640 wide
constexpr double kNothingButNoise =
    3500.0; // percent: the finest print that a camera resolves measures up to 2500, white noise about 5000
constexpr double kNoStructure =
    0.2; // mean squared gradient: less is what rounding to whole grey levels leaves
// Of a tile's mean squared gradient. Generated tables with grain and sensor noise stay below kBusy; on one
// without either, a low contrast stands out already.
constexpr double kBusy = 6.0;
constexpr double kBusyOnPlain = 1.0;
constexpr double kAboveTable = 6.0;  // times the quiet tiles of the same picture
constexpr double kEdgeShare = 0.15;  // of the strongest direction's energy: with less it shows no edges
constexpr double kCornerShare = 0.5; // of the weaker neighbour's: with less it shows where their edges meet

/// How much a part of the picture changes, to the first and to the second order.
struct EdgeEnergy {
    double gradient = 0.0;
    double second = 0.0;

    void add(const EdgeEnergy& other) {
        gradient += other.gradient;
        second += other.second;
    }
    void subtract(const EdgeEnergy& noise) {
        gradient -= noise.gradient;
        second = std::max(0.0, second - noise.second);
    }
    [[nodiscard]] double percent() const { return gradient <= 0 ? 0 : 100.0 * second / gradient; }
};

struct Tile {
    cv::Rect place;
    EdgeEnergy energy;

    [[nodiscard]] double mean() const { return energy.gradient / place.area(); }
};

struct Gradients {
    cv::Mat dx;
    cv::Mat dy;
};

Gradients gradientsOf(const cv::Mat& luma) {
    Gradients gradients;
    cv::Sobel(luma, gradients.dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(luma, gradients.dy, CV_32F, 0, 1, 3, 0.125);
    return gradients;
}

double energyIn(const Gradients& gradients, const cv::Rect& place) {
    return cv::norm(gradients.dx(place), cv::NORM_L2SQR) + cv::norm(gradients.dy(place), cv::NORM_L2SQR);
}

/// Strongest edges first.
std::vector<Tile> tilesOf(const cv::Mat& luma, const Gradients& gradients) {
    cv::Mat second;
    cv::Laplacian(luma, second, CV_32F);
    std::vector<Tile> tiles;
    for (int row = 0; row < kTileRows; ++row)
        for (int column = 0; column < kTileColumns; ++column) {
            const cv::Rect place(
                cv::Point(column * luma.cols / kTileColumns, row * luma.rows / kTileRows),
                cv::Point((column + 1) * luma.cols / kTileColumns, (row + 1) * luma.rows / kTileRows));
            if (place.area() == 0)
                continue;
            tiles.push_back({place, {energyIn(gradients, place), cv::norm(second(place), cv::NORM_L2SQR)}});
        }
    std::sort(tiles.begin(), tiles.end(),
              [](const Tile& a, const Tile& b) { return a.energy.gradient > b.energy.gradient; });
    return tiles;
}

std::size_t tenthOf(const std::vector<Tile>& tiles) {
    return std::min(tiles.size(), std::max<std::size_t>(1, tiles.size() / 10));
}

/// Energy of the Laplacian over that of the gradient, in percent: it falls with the square of an edge's width
/// and does not depend on its contrast. Of the tenth of the picture with the strongest edges, so that a plain
/// table does not count; less the energy of the quietest tenth, which is noise, unless the whole picture is
/// alike. A picture without an item is as sharp as its table's grain.
int sharpnessOf(const std::vector<Tile>& tiles, double pixelsOfTenth, bool showsItem) {
    EdgeEnergy edges;
    EdgeEnergy noise;
    for (std::size_t i = 0; i < tenthOf(tiles); ++i) {
        edges.add(tiles[i].energy);
        noise.add(tiles[tiles.size() - 1 - i].energy);
    }
    if (noise.gradient < edges.gradient / 2)
        edges.subtract(noise);
    if (edges.gradient < kNoStructure * pixelsOfTenth)
        return 0;
    const double percent = edges.percent();
    return showsItem && percent > kNothingButNoise ? 0 : static_cast<int>(std::lround(percent));
}

enum Direction { Across, Falling, Down, Rising, kDirections };
using Directions = std::array<EdgeEnergy, kDirections>;

/// Which way the picture changes at a pixel, to the nearest eighth of a turn.
Direction directionOf(float dx, float dy) {
    constexpr float kTangent = 0.41421356F; // of 22.5°
    const float across = std::abs(dx);
    const float down = std::abs(dy);
    if (down <= across * kTangent)
        return Across;
    if (across <= down * kTangent)
        return Down;
    return (dx > 0) == (dy > 0) ? Falling : Rising;
}

/// Adds a tile's pixels to the direction that each changes in, with the second difference along it.
void addDirections(Directions& sums, const cv::Mat& luma, const Gradients& gradients, const cv::Rect& tile) {
    constexpr std::array<int, kDirections> kStepX{1, 1, 0, 1};
    constexpr std::array<int, kDirections> kStepY{0, 1, 1, -1};
    constexpr std::array<double, kDirections> kPerSquaredStep{1.0, 0.25, 1.0, 0.25};
    const cv::Rect inner = tile & cv::Rect(1, 1, luma.cols - 2, luma.rows - 2);
    for (int y = inner.y; y < inner.y + inner.height; ++y)
        for (int x = inner.x; x < inner.x + inner.width; ++x) {
            const float dx = gradients.dx.at<float>(y, x);
            const float dy = gradients.dy.at<float>(y, x);
            const Direction direction = directionOf(dx, dy);
            const int right = kStepX[direction];
            const int below = kStepY[direction];
            const int second = luma.at<std::uint8_t>(y + below, x + right) +
                               luma.at<std::uint8_t>(y - below, x - right) - 2 * luma.at<std::uint8_t>(y, x);
            sums[direction].gradient += static_cast<double>(dx * dx + dy * dy);
            sums[direction].second += second * second * kPerSquaredStep[direction];
        }
}

/// The sharpness of the direction whose edges are widest: an item that moved is soft along its way and sharp
/// across it, one out of focus is soft in all directions alike.
int softestOf(const cv::Mat& luma, const Gradients& gradients, const std::vector<Tile>& tiles) {
    Directions edges{};
    Directions noise{};
    for (std::size_t i = 0; i < tenthOf(tiles); ++i) {
        addDirections(edges, luma, gradients, tiles[i].place);
        addDirections(noise, luma, gradients, tiles[tiles.size() - 1 - i].place);
    }
    double strongest = 0;
    for (std::size_t i = 0; i < kDirections; ++i) {
        if (noise[i].gradient < edges[i].gradient / 2)
            edges[i].subtract(noise[i]);
        strongest = std::max(strongest, edges[i].gradient);
    }
    double softest = kNothingButNoise;
    for (std::size_t i = 0; i < kDirections; ++i) {
        const double neighbour =
            std::min(edges[(i + 1) % kDirections].gradient, edges[(i + 3) % kDirections].gradient);
        if (edges[i].gradient > 0 && edges[i].gradient >= kEdgeShare * strongest &&
            edges[i].gradient >= kCornerShare * neighbour)
            softest = std::min(softest, edges[i].percent());
    }
    return static_cast<int>(std::lround(softest));
}

/// Mean squared gradients of the pieces of a thin strip along the picture's border.
std::vector<double> borderOf(const cv::Size& size, const Gradients& gradients) {
    const int depth = std::min({kBorderDepth, size.width, size.height});
    std::vector<cv::Rect> pieces;
    for (int i = 0; i < kTileColumns; ++i) {
        const int from = i * size.width / kTileColumns;
        const int width = (i + 1) * size.width / kTileColumns - from;
        pieces.emplace_back(from, 0, width, depth);
        pieces.emplace_back(from, size.height - depth, width, depth);
    }
    for (int i = 0; i < kTileRows; ++i) {
        const int from = i * size.height / kTileRows;
        const int height = (i + 1) * size.height / kTileRows - from;
        pieces.emplace_back(0, from, depth, height);
        pieces.emplace_back(size.width - depth, from, depth, height);
    }
    std::vector<double> means;
    for (const cv::Rect& piece : pieces)
        if (piece.area() > 0)
            means.push_back(energyIn(gradients, piece) / piece.area());
    return means;
}

int permilleFrom(const std::vector<double>& means, double least) {
    const auto count =
        std::count_if(means.begin(), means.end(), [least](double mean) { return mean >= least; });
    return means.empty() ? 0 : static_cast<int>(count * 1000 / static_cast<std::ptrdiff_t>(means.size()));
}

void addFraming(EdgeFigures& figures, const cv::Mat& luma, const Gradients& gradients,
                const std::vector<Tile>& tiles) {
    const double quiet = tiles[tiles.size() * 3 / 4].mean();
    const double busy = std::max(kBusyOnPlain, std::min(kBusy, kAboveTable * quiet));
    std::vector<double> means;
    for (const Tile& tile : tiles)
        means.push_back(tile.mean());
    figures.itemPermille = permilleFrom(means, busy);
    figures.borderPermille = permilleFrom(borderOf(luma.size(), gradients), busy);
}

} // namespace

EdgeFigures edgeFiguresOf(const cv::Mat& luma) {
    const Gradients gradients = gradientsOf(luma);
    const auto tiles = tilesOf(luma, gradients);
    EdgeFigures figures;
    const double pixelsOfTenth =
        static_cast<double>(luma.total() * tenthOf(tiles)) / static_cast<double>(tiles.size());
    addFraming(figures, luma, gradients, tiles);
    figures.sharpness = sharpnessOf(tiles, pixelsOfTenth, figures.itemPermille > 0);
    figures.softest = std::min(figures.sharpness, softestOf(luma, gradients, tiles));
    return figures;
}

} // namespace returnbench
