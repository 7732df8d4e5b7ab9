// Bars of several symbologies, drawn, blurred, greyed and noised at random: how many EAN-13 are read from
// their shades, and how often that says something which is not there.
//
//   bench_ean_shades CODES [SEED]

#include "core/labels/ean_bars.h"
#include "core/labels/ean_shapes.h"
#include "tests/labels/printed_code.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <string>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr int kModulePx = 4;

struct Kind {
    const char* name;
    Symbology symbology;
    int codes = 0;
    int clearRight = 0;
    int clearWrong = 0;
    int guessRight = 0;
    int guessWrong = 0;
};

std::string digits(cv::RNG& random, int count) {
    std::string text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char>('0' + random.uniform(0, 10));
    return text;
}

std::string withCheckDigit(const std::string& text) {
    int sum = 0;
    for (std::size_t i = 0; i < text.size(); ++i)
        sum += (text[text.size() - 1 - i] - '0') * (i % 2 == 0 ? 3 : 1);
    return text + static_cast<char>('0' + (10 - sum % 10) % 10);
}

std::string textFor(Symbology symbology, cv::RNG& random) {
    switch (symbology) {
    case Symbology::Code128:
        return (random.uniform(0, 2) == 0 ? "MK" : "") + digits(random, random.uniform(6, 16));
    case Symbology::Code39:
        return digits(random, random.uniform(5, 9));
    case Symbology::Itf:
        return withCheckDigit(digits(random, 13));
    case Symbology::DataBar:
        return "0" + digits(random, 12);
    default:
        return withCheckDigit(digits(random, 12));
    }
}

cv::Mat seen(const cv::Mat& bars, cv::RNG& random) {
    cv::Mat picture;
    cv::GaussianBlur(bars, picture, {}, random.uniform(0.2, 1.5) * kModulePx);
    picture.convertTo(picture, CV_32F, random.uniform(30.0, 200.0) / 255, 40);
    const double noise = random.uniform(0.0, 12.0);
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            picture.at<float>(y, x) += static_cast<float>(40.0 * x / picture.cols + random.gaussian(noise));
    picture.convertTo(picture, CV_8U);
    if (random.uniform(0, 2) == 0)
        cv::rotate(picture, picture, cv::ROTATE_180);
    return picture;
}

void tryOne(Kind& kind, cv::RNG& random) {
    const bool isEan = kind.symbology == Symbology::Ean13;
    const std::string text = textFor(kind.symbology, random);
    cv::Mat bars;
    cv::cvtColor(printed(kind.symbology, text, Content::Plain, kModulePx), bars, cv::COLOR_BGR2GRAY);
    bars = bars(cv::Rect(0, 0, bars.cols, bars.rows / 2)).clone();
    constexpr double kViewPx = 440; // as the search cuts its regions out
    if (!isEan && bars.cols > kViewPx)
        cv::resize(bars, bars, {}, kViewPx / bars.cols, 1, cv::INTER_AREA);
    const double width =
        isEan ? kEanModules * kModulePx * random.uniform(0.95, 1.35) : bars.cols * random.uniform(0.6, 1.05);
    const auto read = readEanBars(seen(bars, random), width);
    ++kind.codes;
    if (!read)
        return;
    const bool isRight = isEan && read->digits == text;
    ++(read->isClear ? isRight ? kind.clearRight : kind.clearWrong
       : isRight     ? kind.guessRight
                     : kind.guessWrong);
}

} // namespace

int main(int argc, char** argv) {
    const int codes = argc > 1 ? std::atoi(argv[1]) : 0;
    if (codes < 1) {
        std::fputs("usage: bench_ean_shades CODES [SEED]\n", stderr);
        return 2;
    }
    cv::setNumThreads(1);
    cv::RNG random(argc > 2 ? static_cast<std::uint64_t>(std::atoll(argv[2])) : 1);
    std::array<Kind, 5> kinds{{{"EAN-13", Symbology::Ean13},
                               {"Code 128", Symbology::Code128},
                               {"Code 39", Symbology::Code39},
                               {"ITF", Symbology::Itf},
                               {"DataBar", Symbology::DataBar}}};
    for (int n = 0; n < codes; ++n)
        tryOne(kinds[static_cast<std::size_t>(n) % kinds.size()], random);
    std::printf("%-10s %7s   clear: right, wrong   guesses: right, wrong\n", "", "codes");
    for (const Kind& kind : kinds)
        std::printf("%-10s %7d   %12d %7d   %14d %7d\n", kind.name, kind.codes, kind.clearRight,
                    kind.clearWrong, kind.guessRight, kind.guessWrong);
    return 0;
}
