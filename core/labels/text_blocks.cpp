#include "core/labels/text_blocks.h"

#include "core/labels/disjoint_sets.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

/// Larger pictures are looked at smaller: an address that a person reads in them is still some pixels high
/// then.
constexpr double kSearchedPixels = 3e6;
constexpr int kNeighbourhoodPx = 41; // wider than the strokes of the letters
constexpr int kContrast = 30;        // of ink on paper; shadows have less
constexpr int kSmallestLetterPx = 6;
constexpr int kLargestLetterPx = 80;
constexpr double kNarrowest = 0.2; // of a letter's height; bars are narrower
constexpr double kLeastInk = 0.2;  // of what surrounds a letter; a slanting bar has less
constexpr std::size_t kMaxLetters = 4000;
constexpr double kReach = 2.6;         // from letter to letter and from line to line, in letters
constexpr double kUnlike = 2.2;        // letters of one block differ by less than this
constexpr std::size_t kFewest = 12;    // letters of an address
constexpr double kThreeLines = 3.6;    // how high they are together, in letters of middling size; two are 2.7
constexpr double kMostInk = 0.4;       // of a block; modules have more
constexpr double kLeastBlockInk = 0.1; // chance has less

struct Letter {
    cv::Rect box;
    int ink = 0;

    [[nodiscard]] int size() const { return std::max(box.width, box.height); }
    [[nodiscard]] cv::Point2d middle() const { return {box.x + box.width / 2.0, box.y + box.height / 2.0}; }
};

std::vector<Letter> findLetters(const cv::Mat& grey) {
    cv::Mat marks;
    cv::adaptiveThreshold(grey, marks, 255, cv::ADAPTIVE_THRESH_MEAN_C, cv::THRESH_BINARY_INV,
                          kNeighbourhoodPx, kContrast);
    cv::Mat labels;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(marks, labels, stats, centres);
    std::vector<Letter> letters;
    for (int i = 1; i < count && letters.size() < kMaxLetters; ++i) { // 0 is the paper
        const int* row = stats.ptr<int>(i);
        const Letter letter{
            {row[cv::CC_STAT_LEFT], row[cv::CC_STAT_TOP], row[cv::CC_STAT_WIDTH], row[cv::CC_STAT_HEIGHT]},
            row[cv::CC_STAT_AREA]};
        const int narrow = std::min(letter.box.width, letter.box.height);
        if (letter.size() >= kSmallestLetterPx && letter.size() <= kLargestLetterPx &&
            narrow >= kNarrowest * letter.size() && letter.ink >= kLeastInk * letter.box.area())
            letters.push_back(letter);
    }
    return letters;
}

bool stayTogether(const Letter& a, const Letter& b) {
    const auto [smaller, larger] = std::minmax({a.size(), b.size()});
    return larger < kUnlike * smaller && cv::norm(a.middle() - b.middle()) < kReach * larger;
}

/// Letters that stand together, by chains of neighbours.
std::vector<std::vector<Letter>> gathered(const std::vector<Letter>& letters) {
    DisjointSets sets(letters.size());
    for (std::size_t i = 0; i < letters.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (stayTogether(letters[i], letters[k]))
                sets.join(k, i);
    std::vector<std::vector<Letter>> groups(letters.size());
    for (std::size_t i = 0; i < letters.size(); ++i)
        groups[sets.root(i)].push_back(letters[i]);
    return groups;
}

int middlingSize(const std::vector<Letter>& letters) {
    std::vector<int> sizes;
    for (const Letter& letter : letters)
        sizes.push_back(letter.size());
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return *middle;
}

/// Empty for what is no block of lines.
cv::Rect blockOf(const std::vector<Letter>& letters) {
    if (letters.size() < kFewest)
        return {};
    std::vector<cv::Point> corners;
    cv::Rect around;
    double ink = 0;
    for (const Letter& letter : letters) {
        corners.push_back(letter.box.tl());
        corners.push_back(letter.box.br());
        around = around.empty() ? letter.box : around | letter.box;
        ink += letter.ink;
    }
    const cv::RotatedRect tight = cv::minAreaRect(corners);
    const int size = middlingSize(letters);
    const double share = ink / std::max(1.0, static_cast<double>(tight.size.area()));
    if (std::min(tight.size.width, tight.size.height) < kThreeLines * size || share < kLeastBlockInk ||
        share > kMostInk)
        return {};
    return around + cv::Size(2 * size, 2 * size) - cv::Point(size, size);
}

} // namespace

std::vector<cv::Rect> findTextBlocks(const cv::Mat& grey) {
    const double scale = std::min(1.0, std::sqrt(kSearchedPixels / static_cast<double>(grey.total())));
    cv::Mat searched = grey;
    if (scale < 1)
        cv::resize(grey, searched, {}, scale, scale, cv::INTER_AREA);
    std::vector<cv::Rect> found;
    for (const std::vector<Letter>& letters : gathered(findLetters(searched))) {
        const cv::Rect block = blockOf(letters);
        if (block.empty())
            continue;
        const cv::Rect2d whole(block.x / scale, block.y / scale, block.width / scale, block.height / scale);
        found.push_back(cv::Rect(whole) & cv::Rect(0, 0, grey.cols, grey.rows));
    }
    std::sort(found.begin(), found.end(),
              [](const cv::Rect& a, const cv::Rect& b) { return a.area() > b.area(); });
    found.resize(std::min(found.size(), kMaxTextBlocks));
    return found;
}

} // namespace returnbench
