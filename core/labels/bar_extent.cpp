#include "core/labels/bar_extent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numeric>
#include <optional>

namespace returnbench {
namespace {

/// How alike a line must be to the one that was read (correlation of their grey values).
constexpr float kAlike = 0.6F;
/// No code is taller than it is long, to each side of the line that was read.
constexpr float kMostHeight = 1.0F;
constexpr int kSteps = 100;          // to each side
constexpr std::size_t kSamples = 96; // enough to tell bars from what is above and below

using Profile = std::array<float, kSamples>;

/// Grey values along a line, less their mean and of length one; nullopt without contrast or outside the
/// picture.
std::optional<Profile> profileOf(const cv::Mat& grey, cv::Point2f from, cv::Point2f to) {
    Profile profile{};
    for (std::size_t i = 0; i < kSamples; ++i) {
        const cv::Point2f at = from + (to - from) * ((static_cast<float>(i) + 0.5F) / kSamples);
        const cv::Point pixel(cvFloor(at.x), cvFloor(at.y));
        if (!cv::Rect(0, 0, grey.cols, grey.rows).contains(pixel))
            return std::nullopt;
        profile[i] = grey.at<std::uint8_t>(pixel);
    }
    const float mean = std::accumulate(profile.begin(), profile.end(), 0.0F) / kSamples;
    for (float& value : profile)
        value -= mean;
    const float length = std::sqrt(std::inner_product(profile.begin(), profile.end(), profile.begin(), 0.0F));
    constexpr float kFlat = 50;
    if (length < kFlat)
        return std::nullopt;
    for (float& value : profile)
        value /= length;
    return profile;
}

/// How far the bars go from the line in steps of `step`.
cv::Point2f reachOf(const cv::Mat& grey, cv::Point2f left, cv::Point2f right, cv::Point2f step) {
    cv::Point2f reach;
    const auto wanted = profileOf(grey, left, right);
    for (int i = 1; wanted && i <= kSteps; ++i) {
        const cv::Point2f offset = step * static_cast<float>(i);
        const auto profile = profileOf(grey, left + offset, right + offset);
        if (!profile || std::inner_product(profile->begin(), profile->end(), wanted->begin(), 0.0F) < kAlike)
            break;
        reach = offset;
    }
    return reach;
}

} // namespace

MiddleLine middleLineOf(const FoundCode& code) {
    return {cv::Point2f(code.corners[0] + code.corners[3]) / 2,
            cv::Point2f(code.corners[1] + code.corners[2]) / 2};
}

cv::RotatedRect boxOfLines(const FoundCode& code) {
    const auto [left, right] = middleLineOf(code);
    const cv::Point2f across = right - left;
    const cv::Point2f down = cv::Point2f(code.corners[3] - code.corners[0]);
    return {(left + right) / 2, cv::Size2f(std::hypot(across.x, across.y), std::hypot(down.x, down.y)),
            static_cast<float>(std::atan2(across.y, across.x) * 180 / CV_PI)};
}

void growToBars(const cv::Mat& grey, FoundCode& code) {
    const auto [left, right] = middleLineOf(code);
    const cv::Point2f down = cv::Point2f(left.y - right.y, right.x - left.x) * (kMostHeight / kSteps);
    const cv::Point2f above = reachOf(grey, left, right, -down);
    const cv::Point2f below = reachOf(grey, left, right, down);
    code.corners = {cv::Point(left + above), cv::Point(right + above), cv::Point(right + below),
                    cv::Point(left + below)};
}

} // namespace returnbench
