#include "core/labels/code_search.h"

#include "core/labels/code_evidence.h"
#include "core/labels/code_regions.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

using Clock = std::chrono::steady_clock;

/// Pictures with a longer side than this have pixels enough: enlarging them would cost much and give nothing.
constexpr int kMaxEnlargedSide = 1000;
/// Codes that one careful search looks for.
constexpr int kMaxCarefulCodes = 8;

bool isDataBar(CodeFormat format) {
    return format == CodeFormat::DataBar || format == CodeFormat::DataBarExpanded;
}

bool isMatrix(CodeFormat format) {
    return format == CodeFormat::Aztec || format == CodeFormat::DataMatrix ||
           format == CodeFormat::MaxiCode || format == CodeFormat::QrCode ||
           format == CodeFormat::MicroQrCode;
}

bool isBars(CodeFormat format) {
    return !isMatrix(format) && !isDataBar(format) && format != CodeFormat::Pdf417;
}

std::set<CodeFormat> narrowed(const std::set<CodeFormat>& wanted, bool (*keep)(CodeFormat)) {
    std::set<CodeFormat> result;
    for (int i = 0; i <= static_cast<int>(CodeFormat::UpcE); ++i)
        if (const auto format = static_cast<CodeFormat>(i);
            keep(format) && (wanted.empty() || wanted.count(format)))
            result.insert(format);
    return result;
}

/// Codes of the scaled picture with their corners in the picture itself.
std::vector<FoundCode> scaledBack(std::vector<FoundCode> codes, double scale) {
    for (FoundCode& code : codes)
        for (cv::Point& corner : code.corners)
            corner = {cvRound(corner.x / scale), cvRound(corner.y / scale)};
    return codes;
}

cv::Mat resized(const cv::Mat& picture, double scale) {
    cv::Mat result;
    const cv::Size size(std::max(1, cvRound(picture.cols * scale)),
                        std::max(1, cvRound(picture.rows * scale)));
    cv::resize(picture, result, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
    return result;
}

/// Paints over a code, and for a linear one also over the bars beside the few lines that were read.
void paintOver(cv::Mat& picture, const FoundCode& code) {
    const std::vector<cv::Point> corners(code.corners.begin(), code.corners.end());
    cv::RotatedRect box = cv::minAreaRect(corners);
    const float margin = std::max(box.size.width, box.size.height) / 10 + 4;
    box.size.width += margin;
    box.size.height += margin;
    const float least = code.lines > 0 ? std::max(box.size.width, box.size.height) / 3 : 0;
    box.size.width = std::max(box.size.width, least);
    box.size.height = std::max(box.size.height, least);
    cv::Point2f cornersOfBox[4];
    box.points(cornersOfBox);
    const std::vector<cv::Point> area(std::begin(cornersOfBox), std::end(cornersOfBox));
    cv::fillConvexPoly(picture, area, cv::Scalar(255));
}

class Search {
public:
    Search(const cv::Mat& grey, const SearchPlan& plan)
        : m_grey(grey), m_safe(narrowed(plan.formats, [](CodeFormat f) { return !isDataBar(f); })),
          m_dataBar(narrowed(plan.formats, isDataBar)), m_matrix(narrowed(plan.formats, isMatrix)),
          m_bars(narrowed(plan.formats, isBars)), m_deadline(Clock::now() + plan.budget) {}

    /// Several codes a pass. DataBar, whose reader in ZXing 1.4 breaks its own assertions when asked for
    /// several, is asked for one.
    std::vector<FoundCode> thorough() {
        several(m_grey, 1);
        oneDataBar();
        cropped();
        for (const auto pass : {&Search::enlarged, &Search::halved, &Search::evened})
            if (wantsMore())
                (this->*pass)();
        return m_evidence.inReadingOrder();
    }

    /// One code a pass, which ZXing 1.4 stands far better.
    std::vector<FoundCode> careful() {
        const double other = isSmall() ? 2.0 : 0.5;
        oneByOne(m_grey, 1);
        cropped();
        if (wantsMore())
            oneByOne(resized(m_grey, other), other);
        if (wantsMore())
            oneDataBar();
        return m_evidence.inReadingOrder();
    }

private:
    [[nodiscard]] bool wantsMore() const {
        return (!m_evidence.hasBelieved() || m_evidence.hasDoubtful()) && Clock::now() < m_deadline;
    }

    [[nodiscard]] bool isSmall() const { return std::max(m_grey.cols, m_grey.rows) <= kMaxEnlargedSide; }

    void several(const cv::Mat& picture, double scale) {
        if (m_safe.empty()) // an empty set would mean all formats
            return;
        ZxingOptions options;
        options.formats = m_safe;
        m_evidence.add(scaledBack(readCodes(picture, options), scale));
    }

    void oneDataBar() {
        if (m_dataBar.empty())
            return;
        ZxingOptions options;
        options.formats = m_dataBar;
        options.maxCodes = 1;
        std::vector<FoundCode> found = readCodes(m_grey, options);
        const bool again = !found.empty();
        m_evidence.add(std::move(found));
        constexpr double kOtherGrid = 0.8; // what noise says depends on the pixel
        if (again)
            m_evidence.add(scaledBack(readCodes(resized(m_grey, kOtherGrid), options), kOtherGrid));
    }

    void oneByOne(const cv::Mat& picture, double scale) {
        if (m_safe.empty())
            return;
        ZxingOptions options;
        options.formats = m_safe;
        options.maxCodes = 1;
        cv::Mat rest = picture.clone();
        std::vector<FoundCode> found;
        for (int i = 0; i < kMaxCarefulCodes && (i == 0 || Clock::now() < m_deadline); ++i) {
            const std::vector<FoundCode> next = readCodes(rest, options);
            if (next.empty())
                break;
            paintOver(rest, next.front());
            found.push_back(next.front());
        }
        m_evidence.add(scaledBack(std::move(found), scale));
    }

    /// Codes that a pass over the whole picture misses because they are small, turned, or beside others.
    void cropped() {
        for (const CodeCrop& crop : cropCodes(m_grey)) {
            const auto& formats = crop.kind == CodeCrop::Kind::Matrix ? m_matrix : m_bars;
            if (formats.empty() || isRead(crop) || Clock::now() >= m_deadline)
                continue;
            ZxingOptions options;
            options.formats = formats;
            options.maxCodes = 1;
            options.tryRotate = crop.kind == CodeCrop::Kind::Matrix;
            std::vector<FoundCode> found = readCodes(crop.picture, options);
            for (FoundCode& code : found)
                for (cv::Point& corner : code.corners)
                    corner = crop.inWhole(corner);
            m_evidence.add(std::move(found));
        }
    }

    /// Whether a believed code lies where the crop was taken.
    [[nodiscard]] bool isRead(const CodeCrop& crop) const {
        const auto codes = m_evidence.inReadingOrder();
        return std::any_of(codes.begin(), codes.end(), [&crop](const FoundCode& code) {
            const cv::Point sum = code.corners[0] + code.corners[1] + code.corners[2] + code.corners[3];
            return cv::pointPolygonTest(crop.outline, cv::Point2f(sum) / 4.0F, false) >= 0;
        });
    }

    void enlarged() {
        if (isSmall())
            several(resized(m_grey, 2.0), 2.0);
    }

    void halved() { several(resized(m_grey, 0.5), 0.5); }

    /// With the light evened out (contrast limited histogram equalisation).
    void evened() {
        cv::Mat picture;
        cv::createCLAHE(2.0, {8, 8})->apply(m_grey, picture);
        several(picture, 1);
    }

    const cv::Mat& m_grey;
    const std::set<CodeFormat> m_safe;
    const std::set<CodeFormat> m_dataBar;
    const std::set<CodeFormat> m_matrix;
    const std::set<CodeFormat> m_bars;
    const Clock::time_point m_deadline;
    CodeEvidence m_evidence;
};

} // namespace

std::vector<FoundCode> searchCodes(const cv::Mat& grey, const SearchPlan& plan) {
    Search search(grey, plan);
    return plan.mode == SearchMode::Careful ? search.careful() : search.thorough();
}

} // namespace returnbench
