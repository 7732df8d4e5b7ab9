#include "core/labels/code_outline.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

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

} // namespace

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

} // namespace returnbench
