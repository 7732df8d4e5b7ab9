#include "core/labels/code_search.h"

#include "core/labels/bar_extent.h"
#include "core/labels/code_evidence.h"
#include "core/labels/code_regions.h"
#include "core/labels/ean_bars.h"
#include "core/labels/matrix_grid.h"
#include "core/labels/picture_view.h"
#include "core/labels/zbar_shim.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <optional>
#include <utility>

namespace returnbench {
namespace {

using Clock = std::chrono::steady_clock;

/// Codes that are read one after the other of one picture or region.
constexpr int kMaxCodesOneByOne = 8;
/// Larger pictures have pixels enough: enlarging them costs much and gives nothing.
constexpr int kMaxEnlargedPixels = 1'500'000;
/// A smaller picture is a crop or a close-up of one code.
constexpr int kMinScenePixels = 300'000;
/// Rows of an upright linear code that are read as one.
constexpr int kCondensedRows = 9;
/// Regions, the strongest first, that are tried in every way.
constexpr int kLargeRegions = 3;
/// Linear regions whose shades are looked at.
constexpr int kShadedRegions = 1;
/// Shades that are clear say as much as so many lines of black and white.
constexpr int kLinesOfShades = 24;
/// Half of a smaller picture shows nothing.
constexpr int kMinHalvedPixels = 30'000;
/// A region this much weaker than the strongest of its picture is a line of text, not a code; in a scene it
/// may be a small code beside a large one.
constexpr double kMinStrength = 0.05;
constexpr double kMinStrengthInScene = 0.002;
/// Regions of a kind that are read of a picture for each million of its pixels, and at least.
constexpr int kRegionsPerMegapixel = 6;
constexpr std::size_t kMinRegions = 3;

constexpr Cut kMatrixCut{250, 4, 0.15};
constexpr Cut kLinearCut{600, 2, 0.08};
constexpr Cut kLargeMatrixCut{420, 4, 0.25};
constexpr Cut kLargeLinearCut{900, 4, 0.08};
constexpr Cut kShadesCut{440, 4, 0.08}; // some four pixels a module

constexpr CodeFormats kDataBar{CodeFormat::DataBar, CodeFormat::DataBarExpanded};
constexpr CodeFormats kMatrix{CodeFormat::Aztec, CodeFormat::DataMatrix, CodeFormat::MaxiCode,
                              CodeFormat::QrCode, CodeFormat::MicroQrCode};
/// Those that are met every day.
constexpr CodeFormats kCommonMatrix{CodeFormat::DataMatrix, CodeFormat::QrCode};
constexpr CodeFormats kPdf417{CodeFormat::Pdf417};
constexpr CodeFormats kBars = CodeFormats::all() - kDataBar - kMatrix - kPdf417;

/// Paints over a code, and for a linear one also over the bars beside the few lines that were read.
void paintOver(cv::Mat& picture, FoundCode code) {
    if (kBars.contains(code.format))
        growToBars(picture, code);
    coverUp(picture, code.corners);
}

/// Bars of a linear code beside the few lines that were read of it.
cv::RotatedRect barsAround(const FoundCode& code) {
    cv::RotatedRect box = boxOfLines(code);
    constexpr float kHeight = 0.2F; // of the width: within the bars of nearly every code
    box.size.height = std::max(kHeight * box.size.width, 8.0F);
    return box;
}

/// Several ways to read a picture, from the cheap to the dear, until there is a code that can be relied on
/// and nothing in sight that looks like another.
class Search {
public:
    Search(const cv::Mat& grey, const SearchPlan& plan)
        : m_grey(grey), m_wanted(plan.formats.empty() ? CodeFormats::all() : plan.formats),
          m_deadline(Clock::now() + plan.budget), m_evidence(grey.size()) {}

    /// What reads a label that is held well.
    SearchResult live() {
        firstLook();
        lookCloser();
        return result(0);
    }

    /// @param step 0: from the beginning
    SearchResult thorough(std::size_t step) {
        if (step == 0) {
            firstLook();
            if (wantsMore() && !isScene())
                dataBar(wholeView(m_grey), "whole");
            lookCloser();
        }
        std::size_t next = step == 0 ? 0 : step - 1;
        for (; next < kRescue.size() && wantsMore(); ++next)
            (this->*kRescue[next])();
        return result(next < kRescue.size() ? next + 1 : 0);
    }

    /// One code a pass, which ZXing 1.4 stands far better.
    SearchResult careful() {
        oneByOne(wholeView(m_grey), one(m_safe), "whole");
        regions(kMatrixCut, kLinearCut);
        if (wantsMore())
            oneByOne(scaledView(m_grey, isLarge() ? 0.5 : 2.0), one(m_safe), "scaled");
        if (wantsMore()) // softened, it breaks fewer of its reader's assertions
            dataBar({blurred(m_grey, 1), wholeView(m_grey).toWhole}, "soft");
        return result(0);
    }

private:
    using Step = void (Search::*)();
    static const std::vector<Step> kRescue;

    [[nodiscard]] SearchResult result(std::size_t nextStep) const {
        SearchResult result;
        result.codes = m_evidence.believed();
        for (FoundCode& code : result.codes) {
            code.certain = true;
            if (kBars.contains(code.format))
                growToBars(m_grey, code);
        }
        for (FoundCode& code : m_evidence.doubtful())
            result.codes.push_back(std::move(code));
        result.codes = inReadingOrder(std::move(result.codes));
        result.nextStep = static_cast<std::uint32_t>(nextStep);
        return result;
    }

    void firstLook() {
        if (isScene())
            return several(false);
        quickLinear(); // the quickest first
        if (wantsMore() && m_grey.total() >= kMinHalvedPixels)
            divided(scaledView(m_grey, 0.5), m_matrix & kCommonMatrix, "halved");
        if (wantsMore())
            divided(wholeView(m_grey), m_areas, "black and white");
        if (wantsMore())
            quick(m_areas);
        if (wantsMore())
            barsHarder(2);
    }
    void lookCloser() {
        if (isScene() || wantsMore())
            regions(kMatrixCut, kLinearCut);
    }

    [[nodiscard]] bool inTime() const { return Clock::now() < m_deadline; }
    [[nodiscard]] bool wantsMore() const { return !m_evidence.hasBelieved() && inTime(); }
    /// Large enough for several codes.
    [[nodiscard]] bool isScene() const { return m_grey.total() >= kMinScenePixels; }
    [[nodiscard]] bool isLarge() const { return m_grey.total() > kMaxEnlargedPixels; }

    void read(const PictureView& view, const cv::Mat& prepared, const ZxingOptions& options,
              std::string_view path) {
        if (!options.formats.empty()) // an empty set would mean all formats
            m_evidence.add(view.inWhole(readCodes(prepared, options)), path);
    }
    static ZxingOptions one(CodeFormats formats) {
        ZxingOptions options;
        options.formats = formats;
        options.maxCodes = 1;
        return options;
    }
    static ZxingOptions upright(CodeFormats formats) {
        ZxingOptions options = one(formats);
        options.tryRotate = false;
        return options;
    }
    static ZxingOptions blackAndWhite(CodeFormats formats) {
        ZxingOptions options = one(formats);
        options.binarization = Binarization::Fixed;
        return options;
    }

    /// What is straight and well lit is read by this.
    void quick(CodeFormats formats) {
        ZxingOptions options = upright(formats);
        options.tryHarder = false;
        read(wholeView(m_grey), m_grey, options, "quick");
    }
    /// Bars that two lines agree on are looked at again: averaged, and if that says nothing or something
    /// else, for a third line. (Of a DataBar that would break ZXing 1.4's own assertions.)
    void quickLinear() {
        quick(m_bars | m_dataBar);
        if (m_evidence.hasBelieved() || m_evidence.doubtful().empty())
            return;
        if (kDataBar.contains(m_evidence.doubtful().front().format))
            return dataBarOnOtherGrid(wholeView(m_grey), upright(m_dataBar), "quick");
        confirm();
        if (!m_evidence.hasBelieved())
            barsHarder(kConvincingLines);
    }
    /// On more lines of the picture, the quick look's among them: no path of its own.
    void barsHarder(int minLines) {
        ZxingOptions options = upright(m_bars);
        options.minLines = minLines;
        read(wholeView(m_grey), m_grey, options, "quick");
        confirm();
    }

    /// Divided into black and white once for all their readers, which costs each of them more than reading.
    void divided(const PictureView& view, CodeFormats formats, std::string_view path) {
        cv::Mat blackWhite;
        cv::threshold(view.picture, blackWhite, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
        ZxingOptions options = blackAndWhite(formats);
        options.tryHarder = false;
        options.tryRotate = false;
        read(view, blackWhite, options, path);
    }

    /// Looks again at each doubtful code's own bars, averaged along them: other pixels than those that were
    /// read.
    void confirm() {
        if (m_evidence.hasBelieved() && !isScene())
            return;
        for (const FoundCode& code : m_evidence.doubtful()) {
            const PictureView view = stripOf(code);
            read(view, view.picture, upright({code.format}), "strip");
        }
    }
    void confirmSharp() {
        for (const FoundCode& code : m_evidence.doubtful()) {
            const PictureView view = stripOf(code);
            read(view, sharpened(view.picture, 3, 1.5), upright({code.format}), "strip sharp");
        }
    }
    [[nodiscard]] PictureView stripOf(const FoundCode& code) const {
        constexpr Cut kStrip{1200, 1, 0.06};
        constexpr int kBands = 3;
        constexpr int kMaxEnlargedPx = 600;
        const PictureView view = cutView(m_grey, barsAround(code), kStrip);
        const int width = view.picture.cols * (view.picture.cols <= kMaxEnlargedPx ? 2 : 1);
        return condensedView(view, std::max(1, view.picture.rows / kBands), width);
    }

    /// DataBar's reader in ZXing 1.4 breaks its own assertions when asked for several codes: it is asked for
    /// one.
    void dataBar(const PictureView& view, const ZxingOptions& options, std::string_view path) {
        read(view, view.picture, options, path);
        if (!m_evidence.hasBelieved() && !m_evidence.doubtful().empty())
            dataBarOnOtherGrid(view, options, path);
    }
    void dataBar(const PictureView& view, std::string_view path) { dataBar(view, one(m_dataBar), path); }
    /// What noise says depends on the pixel.
    void dataBarOnOtherGrid(const PictureView& view, const ZxingOptions& options, std::string_view path) {
        constexpr double kOtherGrid = 0.8;
        if (options.formats.empty())
            return;
        const PictureView other = scaledView(view.picture, kOtherGrid);
        std::vector<FoundCode> same = other.inWhole(readCodes(other.picture, options));
        m_evidence.add(view.inWhole(std::move(same)), std::string(path) + " scaled");
    }

    /// All codes at once.
    void several(bool harder) {
        ZxingOptions options;
        options.formats = m_safe;
        options.tryHarder = harder;
        options.tryRotate = harder;
        read(wholeView(m_grey), m_grey, options, harder ? "whole" : "quick");
        confirm();
    }

    /// Each code that is read is painted over, until no further is found.
    void oneByOne(const PictureView& view, const ZxingOptions& options, std::string_view path) {
        if (options.formats.empty())
            return;
        cv::Mat rest = view.picture.clone();
        std::vector<FoundCode> found;
        for (int i = 0; i < kMaxCodesOneByOne && (i == 0 || inTime()); ++i) {
            const std::vector<FoundCode> next = readCodes(rest, options);
            if (next.empty())
                break;
            paintOver(rest, next.front());
            found.push_back(next.front());
        }
        m_evidence.add(view.inWhole(std::move(found)), path);
    }

    /// What looks like a code and was not read yet, each brought upright to a size that reads well.
    void regions(const Cut& matrixCut, const Cut& linearCut) {
        for (const CodeRegion& region : open()) {
            if (!inTime())
                return;
            if (isRead(region))
                continue;
            const bool linear = region.kind == CodeRegion::Kind::Linear;
            PictureView view = cutView(m_grey, region.box, linear ? linearCut : matrixCut);
            if (linear) {
                view = condensedView(view, kCondensedRows, view.picture.cols);
                view.picture = sharpenedAcross(view.picture, 2, 1.5);
            }
            oneByOne(view, upright(linear ? m_bars : m_matrix), linear ? "bars" : "matrix");
        }
        confirm();
    }

    /// The regions worth a look, strongest first.
    const std::vector<CodeRegion>& open() {
        if (!m_located) {
            m_located = true;
            const std::size_t most = std::max(kMinRegions, m_grey.total() * kRegionsPerMegapixel / 1'000'000);
            std::size_t taken[2] = {0, 0};
            const std::vector<CodeRegion> all = findRegions(m_grey);
            for (const CodeRegion& region : all)
                if (region.strength >=
                        (isScene() ? kMinStrengthInScene : kMinStrength) * all.front().strength &&
                    taken[region.kind == CodeRegion::Kind::Linear ? 1 : 0]++ < most)
                    m_regions.push_back(region);
        }
        return m_regions;
    }

    /// Whether a believed code lies in the region, or the region in the code.
    [[nodiscard]] bool isRead(const CodeRegion& region) const {
        cv::Point2f corners[4];
        region.box.points(corners);
        const std::vector<cv::Point2f> outline(std::begin(corners), std::end(corners));
        const auto& codes = m_evidence.believed();
        return std::any_of(codes.begin(), codes.end(), [&](const FoundCode& code) {
            const std::vector<cv::Point> quad(code.corners.begin(), code.corners.end());
            return cv::pointPolygonTest(outline, cv::Point2f(middleOf(code.corners)), false) >= 0 ||
                   cv::pointPolygonTest(quad, region.box.center, false) >= 0;
        });
    }

    // The rescue: what reads most of the pictures that all before has failed on, for its price, comes first.
    // Order and choice are from a greedy search over 622 photographs (tests/benchmarks/README.md).

    void sceneHarder() {
        if (!isScene())
            return;
        several(true);
        dataBar(wholeView(m_grey), "whole");
    }
    void pdf417() {
        ZxingOptions options = one(m_wanted & kPdf417);
        options.binarization = Binarization::GlobalHistogram;
        read(wholeView(m_grey), m_grey, options, "otsu");
    }
    void matrixSoft() { read(wholeView(m_grey), blurred(m_grey, 1), upright(m_matrix), "soft"); }
    void matrixInverted() { read(wholeView(m_grey), inverted(m_grey), upright(m_matrix), "inverted"); }
    /// The likeliest regions as grids that are bent until they fit.
    void matrixRedrawn() {
        constexpr int kMostRegions = 2;
        constexpr double kMinStrengthRedrawn = 0.3; // of the strongest: this step is dear
        int left = kMostRegions;
        for (const CodeRegion& region : open()) {
            if (region.kind != CodeRegion::Kind::Matrix ||
                region.strength < kMinStrengthRedrawn * open().front().strength)
                continue;
            if (!wantsMore() || --left < 0)
                return;
            const PictureView view = cutView(m_grey, region.box, kLargeMatrixCut);
            for (const CodeFormat format : {CodeFormat::DataMatrix, CodeFormat::QrCode})
                if (m_wanted.contains(format))
                    redrawn(view, format);
        }
    }
    void redrawn(const PictureView& view, CodeFormat format) {
        ZxingOptions options = upright({format});
        options.binarization = Binarization::Fixed;
        for (const RedrawnCode& code : redrawnCodes(view.picture, format)) {
            std::vector<FoundCode> found = readCodes(code.picture, options);
            for (FoundCode& each : found)
                each.corners = code.corners;
            m_evidence.add(view.inWhole(std::move(found)), "redrawn");
        }
    }
    void barsAveraged() { read(wholeView(m_grey), averagedRows(m_grey, 9), upright(m_bars), "averaged"); }
    void barsSharp() { read(wholeView(m_grey), sharpened(m_grey, 2, 1.5), one(m_bars), "sharp"); }
    void secondOpinion() { secondOpinion(wholeView(m_grey), m_safe); }
    void secondOpinion(const PictureView& view, CodeFormats formats) {
        if (!formats.empty()) // an empty set would mean all formats
            m_evidence.add(view.inWhole(readCodesWithZbar(view.picture, formats)), kSecondOpinion);
    }
    void againstNeighbours() {
        read(wholeView(m_grey), blackWhite(m_grey, 41), blackAndWhite(m_bars | m_matrix), "local");
    }
    void dataBarAveraged() {
        if (!m_dataBar.empty())
            m_evidence.add(readCodes(averagedRows(m_grey, 7), one(m_dataBar)), "averaged");
    }
    void evened() { read(wholeView(m_grey), evenedLight(m_grey), one(m_bars), "evened"); }
    /// Bars that cannot be divided into black and white.
    void eanByShades() {
        int left = kShadedRegions;
        if (!m_bars.contains(CodeFormat::Ean13) && !m_bars.contains(CodeFormat::UpcA))
            return;
        for (const CodeRegion& region : open()) {
            if (region.kind != CodeRegion::Kind::Linear || isRead(region))
                continue;
            if (!inTime() || --left < 0)
                return;
            const PictureView view = cutView(m_grey, region.box, kShadesCut);
            if (auto code = eanOn(view, region.box.size))
                m_evidence.add(view.inWhole({std::move(*code)}), "shades");
        }
    }
    [[nodiscard]] std::optional<FoundCode> eanOn(const PictureView& view, const cv::Size2f& box) const {
        const double width = box.width;
        const double margins = 2 * kShadesCut.margin * std::max(box.width, box.height);
        const auto bars = readEanBars(view.picture, view.picture.cols * width / (width + margins));
        if (!bars)
            return std::nullopt;
        const bool isUpcA = bars->digits.front() == '0' && m_bars.contains(CodeFormat::UpcA);
        if (!isUpcA && !m_bars.contains(CodeFormat::Ean13))
            return std::nullopt;
        FoundCode code;
        code.format = isUpcA ? CodeFormat::UpcA : CodeFormat::Ean13;
        code.text = isUpcA ? bars->digits.substr(1) : bars->digits;
        code.symbology = "]E0";
        const int top = view.picture.rows / 4;
        const int bottom = view.picture.rows - top;
        code.corners = {cv::Point(cvRound(bars->left), top), cv::Point(cvRound(bars->right), top),
                        cv::Point(cvRound(bars->right), bottom), cv::Point(cvRound(bars->left), bottom)};
        code.lines = bars->isClear ? kLinesOfShades : 1;
        code.certain = bars->isClear;
        return code;
    }
    void turnedLeft() { turned(15, "left"); }
    void turnedRight() { turned(-15, "right"); }
    void turned(double degrees, std::string_view path) {
        const PictureView view = turnedView(m_grey, degrees);
        read(view, view.picture, one(m_bars), path);
    }
    void twofoldLocal() {
        if (const auto& view = twofold(); !view.picture.empty())
            read(view, blackWhite(view.picture, 61), blackAndWhite(m_bars | m_matrix), "twofold local");
    }
    void twofoldSharp() {
        if (const auto& view = twofold(); !view.picture.empty()) {
            const cv::Mat sharp = sharpened(view.picture, 3, 1.5);
            read(view, sharp, one(m_bars | m_matrix), "twofold sharp");
            dataBar({sharp, view.toWhole}, "twofold sharp");
        }
    }
    /// Made smaller and averaged, bars that are out of focus are told from their neighbours.
    void barsSmaller() {
        const PictureView half = scaledView(m_grey, 0.5);
        read(half, blackWhite(averagedRows(half.picture, 5), 25), blackAndWhite(m_bars), "halved local");
        const PictureView smaller = scaledView(m_grey, 0.7);
        read(smaller, blackWhite(averagedRows(smaller.picture, 5), 81), blackAndWhite(m_bars),
             "smaller local");
    }
    /// Each region on its own, large, in every way.
    void regionsLarge() {
        int left = kLargeRegions;
        for (const CodeRegion& region : open()) {
            if (!wantsMore() || --left < 0)
                return;
            const bool linear = region.kind == CodeRegion::Kind::Linear;
            const PictureView view = cutView(m_grey, region.box, linear ? kLargeLinearCut : kLargeMatrixCut);
            if (linear) {
                const int width = view.picture.cols;
                const PictureView thin = condensedView(view, 15, width);
                read(thin, sharpenedAcross(thin.picture, 3, 1.5), upright(m_bars), "bars large");
                read(thin, sharpenedAcross(thin.picture, 6, 2.5), upright(m_bars), "bars sharper");
                const PictureView wide = condensedView(view, 41, width);
                read(wide, sharpenedAcross(wide.picture, 3, 1.5), upright(m_bars), "bars wide");
                // Of too many lines alike a DataBar would break ZXing 1.4's assertions.
                dataBar({sharpened(averagedRows(view.picture, 5), 3, 1.5), view.toWhole}, upright(m_dataBar),
                        "bars large");
                secondOpinion(thin, m_bars);
            } else {
                ZxingOptions otsu = one(m_matrix);
                otsu.binarization = Binarization::GlobalHistogram;
                read(view, blurred(view.picture, 1), otsu, "matrix otsu");
                read(view, blackWhite(blurred(view.picture, 1), 61), blackAndWhite(m_matrix), "matrix local");
                secondOpinion(view, m_matrix);
            }
        }
    }

    const PictureView& twofold() {
        if (m_twofold.picture.empty() && !isLarge())
            m_twofold = scaledView(m_grey, 2);
        return m_twofold;
    }

    const cv::Mat& m_grey;
    const CodeFormats m_wanted;
    const CodeFormats m_dataBar = m_wanted & kDataBar;
    const CodeFormats m_safe = m_wanted - kDataBar;
    const CodeFormats m_matrix = m_wanted & kMatrix;
    const CodeFormats m_bars = m_wanted & kBars;
    const CodeFormats m_areas = m_wanted & (kMatrix | kPdf417);
    const Clock::time_point m_deadline;
    CodeEvidence m_evidence;
    PictureView m_twofold; ///< made when first wanted
    bool m_located = false;
    std::vector<CodeRegion> m_regions;
};

const std::vector<Search::Step> Search::kRescue{
    &Search::sceneHarder,    &Search::pdf417,        &Search::matrixSoft,
    &Search::matrixInverted, &Search::barsAveraged,  &Search::againstNeighbours,
    &Search::barsSharp,      &Search::secondOpinion, &Search::dataBarAveraged,
    &Search::evened,         &Search::turnedRight,   &Search::matrixRedrawn,
    &Search::eanByShades,    &Search::twofoldLocal,  &Search::turnedLeft,
    &Search::twofoldSharp,   &Search::regionsLarge,  &Search::barsSmaller,
    &Search::confirmSharp,
};

} // namespace

SearchResult searchCodes(const cv::Mat& grey, const SearchPlan& plan) {
    Search search(grey, plan);
    switch (plan.mode) {
    case SearchMode::Live:
        return search.live();
    case SearchMode::Careful:
        return search.careful();
    case SearchMode::Thorough:
        break;
    }
    return search.thorough(plan.firstStep);
}

} // namespace returnbench
