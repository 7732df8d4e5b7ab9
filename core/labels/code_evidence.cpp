#include "core/labels/code_evidence.h"

#include "core/identifiers/upc.h"
#include "core/labels/bar_extent.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace returnbench {
namespace {

/// A text on so many times more lines than another at the same place is the right one.
constexpr int kClearMajority = 4;

bool isEanOrUpc(CodeFormat format) {
    return format == CodeFormat::Ean8 || format == CodeFormat::Ean13 || format == CodeFormat::UpcA ||
           format == CodeFormat::UpcE;
}

bool hasNoCheck(CodeFormat format) {
    return format == CodeFormat::Code39 || format == CodeFormat::Itf || format == CodeFormat::Codabar;
}

/// Stray lines and parts of longer codes read as very short texts of the symbologies without a check.
bool isPlausible(const FoundCode& code) {
    switch (code.format) {
    case CodeFormat::Itf:
        return code.text.size() >= 6;
    case CodeFormat::Code39:
        return code.text.size() >= 3;
    case CodeFormat::Codabar:
        return code.text.size() >= 4;
    default:
        return !code.text.empty();
    }
}

/// Whether an ITF may be the rest of one that the picture's edge cuts off: its stop is a pattern that its
/// digits have as well, and readers take the edge for the quiet zone behind it (10 modules: ISO/IEC 16390).
/// The widest space within the code has three modules: what stays empty for longer is paper.
bool mayBeCutOff(const FoundCode& code, cv::Size picture) {
    if (code.format != CodeFormat::Itf || picture.empty())
        return false;
    constexpr float kModulesADigit = 8; // 7 to 9, by the ratio of wide to narrow
    constexpr float kModulesAtEnds = 8;
    constexpr float kPaper = 5;
    const MiddleLine line = middleLineOf(code);
    const float modules = kModulesADigit * static_cast<float>(code.text.size()) + kModulesAtEnds;
    const cv::Point2f beyond = (line.right - line.left) * (kPaper / modules);
    const cv::Rect2f inside(0, 0, static_cast<float>(picture.width), static_cast<float>(picture.height));
    return !inside.contains(line.left - beyond) || !inside.contains(line.right + beyond);
}

bool isConvincing(const FoundCode& code) {
    const bool needsMore =
        isEanOrUpc(code.format) || hasNoCheck(code.format) || code.format == CodeFormat::DataBar;
    return code.certain || !needsMore || code.lines >= kConvincingLines;
}

/// Equal for the same code read as EAN-13, as UPC-A and as UPC-E.
std::string saying(const FoundCode& code) {
    if (code.format == CodeFormat::UpcA)
        return std::string(toString(CodeFormat::Ean13)) + " 0" + code.text;
    if (code.format == CodeFormat::UpcE)
        if (const auto upcA = expandUpcE(code.text))
            return std::string(toString(CodeFormat::Ean13)) + " 0" + *upcA;
    return std::string(toString(code.format)) + " " + code.text;
}

/// The code's box with some room: a linear code's is as thin as the lines that were read.
cv::Rect place(const FoundCode& code) {
    const cv::Rect box = cv::boundingRect(std::vector<cv::Point>(code.corners.begin(), code.corners.end()));
    const int room = 2 + std::max(box.width, box.height) / 20;
    return {box.x - room, box.y - room, box.width + 2 * room, box.height + 2 * room};
}

bool overlap(const FoundCode& a, const FoundCode& b) {
    return (place(a) & place(b)).area() > 0;
}

/// Whether two texts were read of the same bars, perhaps on other lines: their ends lie above each other.
bool ofSameBars(const FoundCode& a, const FoundCode& b) {
    const MiddleLine line = middleLineOf(a);
    const MiddleLine other = middleLineOf(b);
    const cv::Point2d left = line.left;
    const cv::Point2d across = cv::Point2d(line.right) - left;
    cv::Point2d otherLeft = other.left;
    cv::Point2d otherRight = other.right;
    const double width = std::max(1.0, std::sqrt(across.dot(across)));
    const auto along = [&](const cv::Point2d& point) { return (point - left).dot(across) / width; };
    const auto beside = [&](const cv::Point2d& point) {
        return std::abs((point - left).cross(across)) / width;
    };
    if (along(otherLeft) > along(otherRight))
        std::swap(otherLeft, otherRight); // read upside down
    constexpr double kAligned = 0.08;
    constexpr double kTall = 0.5;
    return std::abs(along(otherLeft)) < kAligned * width &&
           std::abs(along(otherRight) - width) < kAligned * width &&
           std::max(beside(otherLeft), beside(otherRight)) < kTall * width;
}

/// Whether `other` makes `code` doubtful: both cannot be there, and nothing says that `code` is the right
/// one.
bool disputes(const FoundCode& other, const FoundCode& code) {
    if (&other == &code || saying(other) == saying(code) || !overlap(other, code))
        return false;
    if (isEanOrUpc(code.format) && isEanOrUpc(other.format))
        return code.lines < kClearMajority * other.lines;
    return hasNoCheck(code.format) && other.lines > 0 && !hasNoCheck(other.format);
}

} // namespace

void CodeEvidence::add(std::vector<FoundCode> pass, std::string_view path) {
    std::erase_if(pass, [this](const FoundCode& code) {
        return !isPlausible(code) || mayBeCutOff(code, m_picture) ||
               std::any_of(m_believed.begin(), m_believed.end(),
                           [&](const FoundCode& known) { return disputes(known, code); });
    });
    for (const FoundCode& code : pass) {
        const auto disputesIt = [&](const FoundCode& other) { return disputes(other, code); };
        const bool convincing =
            isConvincing(code) && !isContested(code) && std::none_of(pass.begin(), pass.end(), disputesIt);
        const std::string says = saying(code);
        if (convincing || isBelieved(says)) {
            believe(code);
            continue;
        }
        Doubtful& doubt = m_doubtful.try_emplace(says, Doubtful{code, {}}).first->second;
        doubt.code = code;
        doubt.paths.emplace(path);
    }
    std::vector<FoundCode> confirmed;
    for (const auto& [says, doubt] : m_doubtful)
        if (isConfirmed(doubt))
            confirmed.push_back(doubt.code);
    for (FoundCode& code : confirmed)
        believe(std::move(code));
}

bool CodeEvidence::isContested(const FoundCode& code) const {
    return std::any_of(m_doubtful.begin(), m_doubtful.end(), [&](const auto& known) {
        const Doubtful& other = known.second;
        return disputes(other.code, code) &&
               other.paths.size() > other.paths.count(std::string(kSecondOpinion));
    });
}

bool CodeEvidence::isConfirmed(const Doubtful& doubt) const {
    std::size_t others = 0;
    for (const auto& [says, other] : m_doubtful)
        if (&other != &doubt && (overlap(other.code, doubt.code) || ofSameBars(other.code, doubt.code)))
            others = std::max(others, other.paths.size() - other.paths.count(std::string(kSecondOpinion)));
    constexpr std::size_t kWellSaid = 2;
    return doubt.paths.size() >= kWellSaid + (others < kWellSaid ? others : 2 * others);
}

std::vector<FoundCode> CodeEvidence::doubtful() const {
    std::vector<FoundCode> codes;
    for (const auto& [says, doubt] : m_doubtful)
        codes.push_back(doubt.code);
    return codes;
}

bool CodeEvidence::isBelieved(const std::string& says) const {
    return std::any_of(m_believed.begin(), m_believed.end(),
                       [&](const FoundCode& known) { return saying(known) == says; });
}

void CodeEvidence::believe(FoundCode code) {
    m_doubtful.erase(saying(code));
    for (FoundCode& known : m_believed)
        if (saying(known) == saying(code) && (overlap(known, code) || ofSameBars(known, code))) {
            if (code.lines > known.lines)
                known = std::move(code);
            return;
        }
    m_believed.push_back(std::move(code));
}

std::vector<FoundCode> inReadingOrder(std::vector<FoundCode> codes) {
    const auto middleY = [](const FoundCode& code) { return place(code).y + place(code).height / 2; };
    const auto middleX = [](const FoundCode& code) { return place(code).x + place(code).width / 2; };
    std::stable_sort(codes.begin(), codes.end(),
                     [&](const FoundCode& a, const FoundCode& b) { return middleY(a) < middleY(b); });
    for (auto row = codes.begin(); row != codes.end();) {
        // One row: the middle of one lies at the height of the other.
        const auto next = std::find_if(row, codes.end(), [&](const FoundCode& code) {
            return middleY(code) > place(*row).br().y && middleY(*row) < place(code).y;
        });
        std::stable_sort(row, next,
                         [&](const FoundCode& a, const FoundCode& b) { return middleX(a) < middleX(b); });
        row = next;
    }
    return codes;
}

} // namespace returnbench
