// The search for codes as the decoder runs it, in this process: what the pictures here look like breaks no
// assertion of the library's.

#include "core/labels/code_search.h"

#include "tests/labels/printed_code.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

using namespace returnbench;
using test::Content;
using test::greyOf;
using test::lookingLikeCodes;
using test::printed;
using test::Symbology;

namespace {

using namespace std::chrono_literals;

/// A close-up: too small to hold several codes.
cv::Mat closeUp(Symbology symbology, const std::string& text, int moduleWidth = 2) {
    const Content content = text.starts_with("[") ? Content::Gs1 : Content::Plain;
    const cv::Mat code = greyOf(printed(symbology, text, content, moduleWidth));
    cv::Mat paper(std::max(code.rows + 60, 200), std::max(code.cols + 60, 300), CV_8UC1, cv::Scalar(255));
    code.copyTo(paper(cv::Rect(cv::Point(30, 30), code.size())));
    return paper;
}

std::vector<std::string> certain(const SearchResult& result) {
    std::vector<std::string> texts;
    for (const FoundCode& code : result.codes)
        if (code.certain)
            texts.push_back(code.text);
    std::sort(texts.begin(), texts.end());
    return texts;
}

using Texts = std::vector<std::string>;

struct Printed {
    Symbology symbology;
    const char* text;
    const char* read;
};

const std::vector<Printed> kCodes{
    {Symbology::Code128, "SN-4711-0815", "SN-4711-0815"},
    {Symbology::Code39, "AB-1234-X", "AB-1234-X"},
    {Symbology::Itf, "00123456789012", "00123456789012"},
    {Symbology::Ean13, "4006381333931", "4006381333931"},
    {Symbology::UpcE, "0425261", "04252614"},
    {Symbology::DataMatrix, "356938035643809", "356938035643809"},
    {Symbology::QrCode, "UNIT-417-88", "UNIT-417-88"},
    {Symbology::Pdf417, "SN-4711-0815", "SN-4711-0815"},
    {Symbology::DataBarExpanded, "[01]04006381333931[21]SN417", "010400638133393121SN417"},
};

} // namespace

TEST_CASE("each mode of the search is certain of a code that is held well") {
    const SearchMode mode = GENERATE(SearchMode::Live, SearchMode::Thorough, SearchMode::Careful);
    for (const Printed& code : kCodes) {
        // Neither reads these two: the one is a look of a few milliseconds, the other asks for one code a
        // pass.
        if (mode != SearchMode::Thorough &&
            (code.symbology == Symbology::DataBarExpanded || code.symbology == Symbology::Pdf417))
            continue;
        INFO("mode " << static_cast<int>(mode) << ", " << code.text);
        CHECK(certain(searchCodes(closeUp(code.symbology, code.text), {mode, {}, 20s, 0})) ==
              Texts{code.read});
    }
}

TEST_CASE("a thorough search reads what is light on dark, soft, small, aslant, unevenly lit or noisy") {
    struct Damage {
        const char* name;
        Symbology symbology;
        std::function<cv::Mat(cv::Mat)> done;
    };
    const auto aslant = [](double degrees) {
        return [degrees](const cv::Mat& paper) {
            cv::Mat seen;
            const cv::Point2f middle(static_cast<float>(paper.cols) / 2, static_cast<float>(paper.rows) / 2);
            cv::warpAffine(paper, seen, cv::getRotationMatrix2D(middle, degrees, 0.9), paper.size(),
                           cv::INTER_LINEAR, cv::BORDER_CONSTANT, cv::Scalar(255));
            return seen;
        };
    };
    const auto soft = [](double sigma) {
        return [sigma](const cv::Mat& paper) {
            cv::Mat seen;
            cv::GaussianBlur(paper, seen, {}, sigma);
            return seen;
        };
    };
    const auto smaller = [](double scale) {
        return [scale](const cv::Mat& paper) {
            cv::Mat seen;
            cv::resize(paper, seen, {}, scale, scale, cv::INTER_AREA);
            return seen;
        };
    };
    const auto unevenlyLit = [](const cv::Mat& paper) {
        cv::Mat seen(paper.size(), CV_8UC1);
        for (int y = 0; y < paper.rows; ++y)
            for (int x = 0; x < paper.cols; ++x)
                seen.at<std::uint8_t>(y, x) = cv::saturate_cast<std::uint8_t>(
                    paper.at<std::uint8_t>(y, x) * (0.15 + 0.85 * x / paper.cols) + 5);
        return seen;
    };
    const auto noisy = [](const cv::Mat& paper) {
        cv::Mat noise(paper.size(), CV_16SC1), seen;
        cv::RNG(417).fill(noise, cv::RNG::NORMAL, 0, 45);
        cv::add(paper * 0.6 + 40, noise, seen, cv::noArray(), CV_8U);
        return seen;
    };
    const std::vector<Damage> damages{
        {"light on dark", Symbology::QrCode, [](const cv::Mat& paper) { return cv::Mat(255 - paper); }},
        {"soft", Symbology::Code128, soft(1.7)},
        {"soft", Symbology::DataMatrix, soft(0.9)},
        {"small", Symbology::Code128, smaller(0.6)},
        {"small", Symbology::Ean13, smaller(0.5)},
        {"small", Symbology::DataMatrix, smaller(0.75)},
        {"aslant", Symbology::Code128, aslant(12)},
        {"aslant", Symbology::Code39, aslant(-8)},
        {"aslant", Symbology::QrCode, aslant(31)},
        {"unevenly lit", Symbology::Code128, unevenlyLit},
        {"unevenly lit", Symbology::QrCode, unevenlyLit},
        {"noisy", Symbology::Code128, noisy},
        {"noisy", Symbology::Ean13, noisy},
        {"noisy", Symbology::QrCode, noisy},
    };
    for (const Damage& damage : damages) {
        const Printed& code = *std::find_if(kCodes.begin(), kCodes.end(), [&damage](const Printed& known) {
            return known.symbology == damage.symbology;
        });
        INFO(damage.name << ", " << code.text);
        const cv::Mat seen = damage.done(closeUp(code.symbology, code.text));
        CHECK(certain(searchCodes(seen, {SearchMode::Thorough, {}, 60s, 0})) == Texts{code.read});
    }
}

TEST_CASE("a search that was out of time goes on where it was, and ends") {
    const int side = GENERATE(3, 8, 20);
    const cv::Mat picture = lookingLikeCodes(side);
    std::uint32_t step = 0;
    int looks = 0;
    do {
        const SearchResult result = searchCodes(picture, {SearchMode::Thorough, {}, 0ms, step});
        CHECK(certain(result).empty());
        CHECK((result.nextStep == 0 || result.nextStep >= step));
        if (result.nextStep == step) // without any time none of the steps is begun
            break;
        step = result.nextStep;
    } while (step != 0 && ++looks < 100);
    CHECK(step == 1);
    // With hardly any, all come in turn; on a busy machine some looks come to nothing.
    looks = 0;
    do {
        const SearchResult result = searchCodes(picture, {SearchMode::Thorough, {}, 1ms, step});
        CHECK(certain(result).empty());
        REQUIRE((result.nextStep == 0 || result.nextStep >= step));
        step = result.nextStep;
    } while (step != 0 && ++looks < 10'000);
    CHECK(step == 0);
}

TEST_CASE("a thorough search with time enough tries everything on a picture without a code, and finds none") {
    const SearchMode mode = GENERATE(SearchMode::Thorough, SearchMode::Careful);
    for (const int side : {3, 8, 20}) {
        INFO("squares of " << side << " pixels");
        const SearchResult result = searchCodes(lookingLikeCodes(side), {mode, {}, 60s, 0});
        CHECK(certain(result).empty());
        CHECK(result.nextStep == 0);
    }
}

TEST_CASE("of an ITF that the picture's edge cuts off no half is believed") {
    const cv::Mat code = greyOf(printed(Symbology::Itf, "99184512345678", Content::Plain, 2));
    REQUIRE(certain(searchCodes(code, {SearchMode::Thorough, {}, 10s, 0})) == Texts{"99184512345678"});
    // Within the code: its quiet zones have ten modules.
    for (int kept = code.cols / 4; kept < code.cols * 4 / 5; ++kept)
        for (const cv::Rect& part :
             {cv::Rect(0, 0, kept, code.rows), cv::Rect(code.cols - kept, 0, kept, code.rows)}) {
            const auto read = certain(searchCodes(code(part).clone(), {SearchMode::Live, {}, 10s, 0}));
            INFO(part << (read.empty() ? std::string() : " " + read.front()));
            CHECK(read.empty());
        }
}
