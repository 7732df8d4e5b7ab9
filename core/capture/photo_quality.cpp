#include "core/capture/photo_quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

constexpr int kMeasuredWidth = 640;
constexpr int kMotionWidth = 160;
constexpr int kTileColumns = 16;
constexpr int kTileRows = 9;
constexpr double kNothingButNoise = 1000.0; // percent: edges measure up to 500, white noise about 5000
constexpr double kNoStructure =
    0.2; // mean squared gradient: less is what rounding to whole grey levels leaves
constexpr int kDarkBelow = 16;
constexpr int kBurntAbove = 250;

cv::Mat grey(const cv::Mat& pixels) {
    if (pixels.channels() == 1)
        return pixels;
    cv::Mat result;
    cv::cvtColor(pixels, result, cv::COLOR_BGR2GRAY);
    return result;
}

/// Small first, grey then: a resize of three channels is still cheaper than a full-size conversion.
cv::Mat smallGrey(const cv::Mat& pixels, int maxWidth) {
    if (pixels.cols <= maxWidth)
        return grey(pixels);
    const int height =
        std::max(1, static_cast<int>(std::int64_t{pixels.rows} * maxWidth / std::max(1, pixels.cols)));
    cv::Mat small;
    cv::resize(pixels, small, cv::Size(maxWidth, height), 0, 0, cv::INTER_AREA);
    return grey(small);
}

std::array<std::int64_t, 256> histogramOf(const cv::Mat& luma) {
    std::array<std::int64_t, 256> histogram{};
    for (int y = 0; y < luma.rows; ++y) {
        const auto* row = luma.ptr<std::uint8_t>(y);
        for (int x = 0; x < luma.cols; ++x)
            ++histogram[row[x]];
    }
    return histogram;
}

/// How much of a tile changes, to the first and to the second order.
struct EdgeEnergy {
    double gradient = 0.0;
    double laplacian = 0.0;
};

std::vector<EdgeEnergy> energyOfTiles(const cv::Mat& luma) {
    cv::Mat dx;
    cv::Mat dy;
    cv::Mat second;
    cv::Sobel(luma, dx, CV_32F, 1, 0, 3, 0.125);
    cv::Sobel(luma, dy, CV_32F, 0, 1, 3, 0.125);
    cv::Laplacian(luma, second, CV_32F);
    std::vector<EdgeEnergy> tiles;
    for (int row = 0; row < kTileRows; ++row)
        for (int column = 0; column < kTileColumns; ++column) {
            const cv::Rect tile(
                cv::Point(column * luma.cols / kTileColumns, row * luma.rows / kTileRows),
                cv::Point((column + 1) * luma.cols / kTileColumns, (row + 1) * luma.rows / kTileRows));
            if (tile.area() == 0)
                continue;
            tiles.push_back({cv::norm(dx(tile), cv::NORM_L2SQR) + cv::norm(dy(tile), cv::NORM_L2SQR),
                             cv::norm(second(tile), cv::NORM_L2SQR)});
        }
    return tiles;
}

/// Energy of the Laplacian over that of the gradient, in percent: it falls with the square of an edge's width
/// and does not depend on its contrast. Of the tenth of the picture with the strongest edges, so that a plain
/// table does not count; less the energy of the quietest tenth, which is noise, unless the whole picture is
/// alike.
int sharpnessOf(const cv::Mat& luma) {
    auto tiles = energyOfTiles(luma);
    std::sort(tiles.begin(), tiles.end(),
              [](const EdgeEnergy& a, const EdgeEnergy& b) { return a.gradient > b.gradient; });
    const std::size_t tenth = std::min(tiles.size(), std::max<std::size_t>(1, tiles.size() / 10));
    EdgeEnergy edges;
    EdgeEnergy noise;
    for (std::size_t i = 0; i < tenth; ++i) {
        edges.gradient += tiles[i].gradient;
        edges.laplacian += tiles[i].laplacian;
        noise.gradient += tiles[tiles.size() - 1 - i].gradient;
        noise.laplacian += tiles[tiles.size() - 1 - i].laplacian;
    }
    if (noise.gradient < edges.gradient / 2) {
        edges.gradient -= noise.gradient;
        edges.laplacian = std::max(0.0, edges.laplacian - noise.laplacian);
    }
    const auto pixels = static_cast<double>(luma.total() * tenth) / static_cast<double>(tiles.size());
    if (edges.gradient < kNoStructure * pixels)
        return 0;
    const double percent = 100.0 * edges.laplacian / edges.gradient;
    return percent > kNothingButNoise ? 0 : static_cast<int>(std::lround(percent));
}

} // namespace

bool PhotoQuality::sharp() const noexcept {
    return sharpness >= kMinSharpness;
}

bool PhotoQuality::wellExposed() const noexcept {
    return brightness >= kMinBrightness && darkPermille <= kMaxDarkPermille &&
           burntPermille <= kMaxBurntPermille;
}

std::vector<std::string> PhotoQuality::problems() const {
    std::vector<std::string> result;
    if (!sharp())
        result.emplace_back("blurred");
    if (brightness < kMinBrightness || darkPermille > kMaxDarkPermille)
        result.emplace_back("too_dark");
    if (burntPermille > kMaxBurntPermille)
        result.emplace_back("burnt_out");
    return result;
}

PhotoQuality measureQuality(const cv::Mat& pixels) {
    const cv::Mat luma = smallGrey(pixels, kMeasuredWidth);
    const auto histogram = histogramOf(luma);
    const auto total = static_cast<std::int64_t>(luma.total());
    std::int64_t sum = 0;
    std::int64_t dark = 0;
    std::int64_t burnt = 0;
    for (int value = 0; value < 256; ++value) {
        const std::int64_t count = histogram[static_cast<std::size_t>(value)];
        sum += count * value;
        if (value < kDarkBelow)
            dark += count;
        if (value > kBurntAbove)
            burnt += count;
    }
    PhotoQuality result;
    result.sharpness = sharpnessOf(luma);
    result.brightness = static_cast<int>((sum + total / 2) / total);
    result.darkPermille = static_cast<int>(dark * 1000 / total);
    result.burntPermille = static_cast<int>(burnt * 1000 / total);
    return result;
}

cv::Mat motionThumbnail(const cv::Mat& pixels) {
    return smallGrey(pixels, kMotionWidth);
}

int motionBetween(const cv::Mat& before, const cv::Mat& after) {
    const cv::Mat a = motionThumbnail(before);
    const cv::Mat b = motionThumbnail(after);
    if (a.size() != b.size())
        return 255;
    const double difference = cv::norm(a, b, cv::NORM_L1);
    return static_cast<int>(std::lround(difference / static_cast<double>(a.total())));
}

} // namespace returnbench
