#include "core/capture/photo_quality.h"

#include "core/capture/edge_figures.h"
#include "core/capture/glare.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

constexpr int kMeasuredWidth = 640;
constexpr int kMotionWidth = 160;
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

} // namespace

bool PhotoQuality::sharp() const noexcept {
    return sharpness >= kMinSharpness;
}

bool PhotoQuality::wellExposed() const noexcept {
    return brightness >= kMinBrightness && darkPermille <= kMaxDarkPermille &&
           burntPermille <= kMaxBurntPermille;
}

bool PhotoQuality::moved() const noexcept {
    return softest && *softest < kMinSoftest && sharpness >= std::max(kLeastForMoved, kMovedRatio * *softest);
}

std::vector<std::string> PhotoQuality::problems() const {
    std::vector<std::string> result;
    if (moved())
        result.emplace_back("moved");
    else if (!sharp())
        result.emplace_back("blurred");
    if (sharp() && wellExposed() && itemPermille == 0)
        result.emplace_back("empty");
    if (brightness < kMinBrightness || darkPermille > kMaxDarkPermille)
        result.emplace_back("too_dark");
    if (burntPermille > kMaxBurntPermille)
        result.emplace_back("burnt_out");
    return result;
}

std::vector<std::string> PhotoQuality::advice() const {
    std::vector<std::string> result;
    if (!problems().empty() || !itemPermille || !borderPermille)
        return result;
    if (glarePermille.value_or(0) >= kGlarePermille)
        result.emplace_back("glare");
    if (*itemPermille < kSmallItemPermille)
        result.emplace_back("too_small");
    // Where most of the picture is busy, table and item cannot be told apart.
    if (*itemPermille <= kTablePermille && *borderPermille >= kCutBorderPermille)
        result.emplace_back("cut_off");
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
    const EdgeFigures edges = edgeFiguresOf(luma);
    result.sharpness = edges.sharpness;
    result.softest = edges.softest;
    result.itemPermille = edges.itemPermille;
    result.borderPermille = edges.borderPermille;
    result.glarePermille = glarePermilleOf(luma);
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
