#include "core/labels/text_blocks.h"

#include "core/labels/text_lines.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace returnbench {
namespace {

constexpr std::size_t kFewestLines = 3;
constexpr float kWidestStep = 3.4F;    // from a line's middle to the next one's, in capitals
constexpr float kUnlikeCapital = 1.7F; // capitals of one block differ by less than this
constexpr float kLeastOverlap = 0.5F;  // of the shorter line
constexpr double kHalfTurn = 180;
constexpr double kLikeTurn = 8; // degrees

cv::Point2f directionOf(const TextLine& line) {
    const double radians = line.degrees * CV_PI / kHalfTurn;
    return {static_cast<float>(std::cos(radians)), static_cast<float>(std::sin(radians))};
}

bool isBelow(const TextLine& a, const TextLine& b) {
    const double turn = std::abs(static_cast<double>(a.degrees) - b.degrees);
    if (std::min(turn, kHalfTurn - turn) > kLikeTurn || a.lightOnDark != b.lightOnDark)
        return false;
    const auto [smaller, larger] = std::minmax(a.capital, b.capital);
    if (larger > kUnlikeCapital * smaller)
        return false;
    const cv::Point2f along = directionOf(a);
    const cv::Point2f apart = b.middle - a.middle;
    const float across = std::abs(apart.x * -along.y + apart.y * along.x);
    if (across > kWidestStep * larger)
        return false;
    const float shift = std::abs(apart.dot(along));
    const float overlap = std::min({(a.length + b.length) / 2 - shift, a.length, b.length});
    return overlap >= kLeastOverlap * std::min(a.length, b.length);
}

/// What the line's letters cover, with a capital's height around them.
std::vector<cv::Point2f> cornersOf(const TextLine& line) {
    std::vector<cv::Point2f> corners(4);
    cv::RotatedRect(line.middle, {line.length + 2 * line.capital, 3 * line.capital}, line.degrees)
        .points(corners.data());
    return corners;
}

} // namespace

std::vector<cv::Rect> findTextBlocks(const cv::Mat& grey) {
    const std::vector<TextLine> lines = findTextLines(grey);
    std::vector<std::size_t> block(lines.size());
    std::iota(block.begin(), block.end(), std::size_t{0});
    for (std::size_t i = 0; i < lines.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (block[i] != block[j] && isBelow(lines[i], lines[j]))
                std::replace(block.begin(), block.end(), block[i], std::size_t{block[j]});
    std::vector<cv::Rect> found;
    const cv::Rect picture(0, 0, grey.cols, grey.rows);
    for (std::size_t name = 0; name < lines.size(); ++name) {
        if (std::count(block.begin(), block.end(), name) < static_cast<std::ptrdiff_t>(kFewestLines))
            continue;
        std::vector<cv::Point2f> corners;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (block[i] == name)
                for (const cv::Point2f& corner : cornersOf(lines[i]))
                    corners.push_back(corner);
        const auto [left, right] = std::minmax_element(
            corners.begin(), corners.end(), [](const auto& a, const auto& b) { return a.x < b.x; });
        const auto [top, bottom] = std::minmax_element(
            corners.begin(), corners.end(), [](const auto& a, const auto& b) { return a.y < b.y; });
        const cv::Point from(cvFloor(left->x), cvFloor(top->y));
        const cv::Point to(cvCeil(right->x), cvCeil(bottom->y));
        if (const cv::Rect area = cv::Rect(from, to) & picture; !area.empty())
            found.push_back(area);
    }
    std::sort(found.begin(), found.end(),
              [](const cv::Rect& a, const cv::Rect& b) { return a.area() > b.area(); });
    found.resize(std::min(found.size(), kMaxTextBlocks));
    return found;
}

} // namespace returnbench
