#include "tests/labels/printed_text.h"

#include <algorithm>
#include <opencv2/freetype.hpp>
#include <opencv2/imgproc.hpp>

namespace returnbench::test {
namespace {

constexpr double kCapitalOfEm = 0.729; // DejaVu
constexpr int kOversampling = 4;       // as a camera averages the print over its pixels

const char* fileOf(Typeface typeface) {
    switch (typeface) {
    case Typeface::Sans:
        return "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
    case Typeface::SansBold:
        return "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf";
    case Typeface::Mono:
        return "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf";
    case Typeface::Serif:
        return "/usr/share/fonts/truetype/dejavu/DejaVuSerif.ttf";
    }
    return "";
}

} // namespace

cv::Mat printedText(const std::vector<std::string>& lines, Typeface typeface, double capitalPx) {
    const auto font = cv::freetype::createFreeType2();
    font->loadFontData(fileOf(typeface), 0);
    const int em = std::max(4, cvRound(capitalPx * kOversampling / kCapitalOfEm));
    const int margin = em;
    int widest = 0;
    for (const std::string& line : lines)
        widest = std::max(widest, font->getTextSize(line, em, cv::FILLED, nullptr).width);
    const int pitch = em * 7 / 5;
    cv::Mat large(2 * margin + pitch * static_cast<int>(lines.size()), 2 * margin + widest, CV_8UC3,
                  cv::Scalar::all(255));
    int bottom = margin + em;
    for (const std::string& line : lines) {
        font->putText(large, line, {margin, bottom}, em, cv::Scalar::all(0), cv::FILLED, cv::LINE_AA, true);
        bottom += pitch;
    }
    cv::Mat paper;
    cv::resize(large, paper, {}, 1.0 / kOversampling, 1.0 / kOversampling, cv::INTER_AREA);
    return paper;
}

} // namespace returnbench::test
