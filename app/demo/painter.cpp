#include "app/demo/painter.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

constexpr int kFractionBits = 4; // OpenCV draws at sixteenths of a pixel
constexpr int kOne = 1 << kFractionBits;
constexpr int kShadowStep = 4; // shadows are soft: a quarter of the resolution is enough

/// The part of the scene that a shape touches, with a margin.
cv::Rect reach(const std::vector<cv::Point>& points, int margin, cv::Size size) {
    const cv::Rect exact = cv::boundingRect(points);
    const cv::Rect area(exact.x / kOne - margin, exact.y / kOne - margin, exact.width / kOne + 2 * margin + 2,
                        exact.height / kOne + 2 * margin + 2);
    return area & cv::Rect({0, 0}, size);
}

/// @param share of `above`, 0 … 255
std::uint8_t mixed(int below, int above, int share) {
    return static_cast<std::uint8_t>((below * (255 - share) + above * share + 127) / 255);
}

} // namespace

Outline box(float x, float y, float width, float height) {
    return {{x, y}, {x + width, y}, {x + width, y + height}, {x, y + height}};
}

Outline roundBox(float x, float y, float width, float height, float radius) {
    constexpr int kSteps = 12;
    const std::vector<cv::Point2f> centres{{x + width - radius, y + radius},
                                           {x + width - radius, y + height - radius},
                                           {x + radius, y + height - radius},
                                           {x + radius, y + radius}};
    Outline outline;
    for (std::size_t corner = 0; corner < centres.size(); ++corner)
        for (int step = 0; step <= kSteps; ++step) {
            const float angle = std::numbers::pi_v<float> / 2 *
                                (static_cast<float>(corner) - 1 + static_cast<float>(step) / kSteps);
            outline.push_back(centres[corner] + cv::Point2f(std::cos(angle), std::sin(angle)) * radius);
        }
    return outline;
}

Outline oval(cv::Point2f centre, float radiusX, float radiusY) {
    constexpr int kSteps = 64;
    Outline outline;
    for (int step = 0; step < kSteps; ++step) {
        const float angle = 2 * std::numbers::pi_v<float> * static_cast<float>(step) / kSteps;
        outline.push_back(centre + cv::Point2f(radiusX * std::cos(angle), radiusY * std::sin(angle)));
    }
    return outline;
}

/// Catmull-Rom: passes through every point.
Outline smooth(const Outline& points) {
    constexpr int kSteps = 10;
    Outline outline;
    const std::size_t count = points.size();
    for (std::size_t i = 0; i < count; ++i) {
        const cv::Point2f a = points[(i + count - 1) % count];
        const cv::Point2f b = points[i];
        const cv::Point2f c = points[(i + 1) % count];
        const cv::Point2f d = points[(i + 2) % count];
        for (int step = 0; step < kSteps; ++step) {
            const float t = static_cast<float>(step) / kSteps;
            outline.push_back((2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * (t * t) +
                               (3 * b - a - 3 * c + d) * (t * t * t)) *
                              0.5F);
        }
    }
    return outline;
}

std::vector<float> steps(int from, int below, int by) {
    std::vector<float> values;
    for (int value = from; value < below; value += by)
        values.push_back(static_cast<float>(value));
    return values;
}

cv::Scalar shaded(const cv::Scalar& colour, double factor) {
    return {std::min(255.0, colour[0] * factor), std::min(255.0, colour[1] * factor),
            std::min(255.0, colour[2] * factor)};
}

std::vector<cv::Point> Painter::fixed(const Outline& outline, cv::Point2f offset) const {
    std::vector<cv::Point> points;
    points.reserve(outline.size());
    for (const cv::Point2f& point : outline) {
        const cv::Point2f at = (placed(point) + offset) * static_cast<float>(kOne);
        points.emplace_back(cvRound(at.x), cvRound(at.y));
    }
    return points;
}

int Painter::strokeWidth(float width) const {
    return std::max(1, cvRound(width * m_scale));
}

void Painter::fill(const Outline& outline, const Paint& paint) {
    std::vector<cv::Point> points = fixed(outline, {0, 0});
    const cv::Rect area = reach(points, 1, m_scene.size());
    if (area.empty())
        return;
    for (cv::Point& point : points)
        point -= area.tl() * kOne;
    cv::Mat mask(area.size(), CV_8U, cv::Scalar(0));
    cv::fillPoly(mask, std::vector<std::vector<cv::Point>>{points}, cv::Scalar(255), cv::LINE_AA,
                 kFractionBits);
    const int opacity = cvRound(paint.opacity * 255);
    for (int y = 0; y < area.height; ++y) {
        const double down = static_cast<double>(y) / std::max(1, area.height - 1);
        const cv::Vec3i colour(cvRound(paint.top[0] * (1 - down) + paint.bottom[0] * down),
                               cvRound(paint.top[1] * (1 - down) + paint.bottom[1] * down),
                               cvRound(paint.top[2] * (1 - down) + paint.bottom[2] * down));
        const auto* covered = mask.ptr<std::uint8_t>(y);
        auto* pixels = m_scene.ptr<cv::Vec3b>(area.y + y) + area.x;
        for (int x = 0; x < area.width; ++x) {
            if (covered[x] == 0)
                continue;
            const int share = covered[x] * opacity / 255;
            for (int c = 0; c < 3; ++c)
                pixels[x][c] = mixed(pixels[x][c], colour[c], share);
        }
    }
}

void Painter::body(const Outline& outline, const cv::Scalar& colour) {
    fill(outline, Paint(shaded(colour, 1.08), shaded(colour, 0.88)));
}

void Painter::shadow(const Outline& outline, float depth) {
    const float reached = depth * m_scale;
    std::vector<cv::Point> points = fixed(outline, {reached * 0.5F, reached * 0.8F});
    const cv::Rect area = reach(points, cvRound(reached * 2), m_scene.size());
    if (area.empty())
        return;
    for (cv::Point& point : points)
        point = (point - area.tl() * kOne) / kShadowStep;
    cv::Mat dark(area.height / kShadowStep + 1, area.width / kShadowStep + 1, CV_8U, cv::Scalar(0));
    cv::fillPoly(dark, std::vector<std::vector<cv::Point>>{points}, cv::Scalar(120), cv::LINE_AA,
                 kFractionBits);
    cv::GaussianBlur(dark, dark, {}, std::max(0.8, static_cast<double>(reached) / kShadowStep * 0.7));
    cv::resize(dark, dark, area.size(), 0, 0, cv::INTER_LINEAR);
    for (int y = 0; y < area.height; ++y) {
        const auto* darkness = dark.ptr<std::uint8_t>(y);
        auto* pixels = m_scene.ptr<cv::Vec3b>(area.y + y) + area.x;
        for (int x = 0; x < area.width; ++x)
            for (int c = 0; c < 3; ++c)
                pixels[x][c] = static_cast<std::uint8_t>(pixels[x][c] * (255 - darkness[x]) / 255);
    }
}

void Painter::line(cv::Point2f from, cv::Point2f to, const cv::Scalar& colour, float width) {
    stroke({from, to}, colour, width);
}

void Painter::stroke(const Outline& outline, const cv::Scalar& colour, float width) {
    cv::polylines(m_scene, std::vector<std::vector<cv::Point>>{fixed(outline, {0, 0})}, outline.size() > 2,
                  colour, strokeWidth(width), cv::LINE_AA, kFractionBits);
}

void Painter::disc(cv::Point2f centre, float radius, const cv::Scalar& colour) {
    const cv::Point2f at = placed(centre) * static_cast<float>(kOne);
    cv::circle(m_scene, {cvRound(at.x), cvRound(at.y)}, cvRound(radius * m_scale * kOne), colour, cv::FILLED,
               cv::LINE_AA, kFractionBits);
}

void Painter::ring(cv::Point2f centre, float radius, const cv::Scalar& colour, float width) {
    const cv::Point2f at = placed(centre) * static_cast<float>(kOne);
    cv::circle(m_scene, {cvRound(at.x), cvRound(at.y)}, cvRound(radius * m_scale * kOne), colour,
               strokeWidth(width), cv::LINE_AA, kFractionBits);
}

void Painter::text(const std::string& words, cv::Point2f leftBottom, float height, const cv::Scalar& colour) {
    constexpr float kCapitals = 21; // pixels at scale 1 of OpenCV's simplex and duplex letters
    const cv::Point2f at = placed(leftBottom);
    cv::putText(m_scene, words, {cvRound(at.x), cvRound(at.y)}, cv::FONT_HERSHEY_DUPLEX,
                static_cast<double>(height * m_scale / kCapitals), colour, strokeWidth(height / 14),
                cv::LINE_AA);
}

} // namespace returnbench
