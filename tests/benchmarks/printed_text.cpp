// Labels whose serial is printed and in no code: how many serials core/labels reads, at several sizes and
// blurs.
//
//   bench_printed_text [LABELS OF EACH KIND [SEED]]

#include "tests/labels/printed_text.h"

#include "core/base/text.h"
#include "core/identifiers/identifier.h"
#include "core/labels/label_reader.h"
#include "core/labels/text_reader.h"
#include "tests/benchmarks/isolated_reading.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <opencv2/imgproc.hpp>
#include <string>
#include <vector>

using namespace returnbench;
using namespace returnbench::benchmark;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr double kCapitals[] = {8, 10, 14, 20, 32, 60};
constexpr double kBlurs[] = {0.6, 1.0, 1.5, 2.5};
const cv::Size kFrame{1920, 1080};

std::string randomSerial(cv::RNG& random) {
    constexpr std::string_view kCharacters =
        "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"; // a maker leaves out I and O
    std::string serial;
    for (int i = 0; i < 12; ++i)
        serial +=
            kCharacters[static_cast<std::size_t>(random.uniform(0, static_cast<int>(kCharacters.size())))];
    return serial;
}

/// What stands on a label of a device, the serial among it.
std::vector<std::string> labelText(cv::RNG& random, const std::string& serial) {
    static const std::vector<std::string> captions{"S/N: ", "SN ", "Serial No. ", "Serial Number: "};
    const std::string& caption = captions[static_cast<std::size_t>(random.uniform(0, 4))];
    return {"ACME Router AX-3000", "Model: RT-AX57  Rev 2.1", caption + serial, "Input 12V 1.5A",
            "Made in China"};
}

/// The label on a bench, turned, in uneven light, as a camera of 1920 × 1080 pixels sees it.
cv::Mat scene(cv::RNG& random, const cv::Mat& label, double degrees, double blur) {
    cv::Mat grey(kFrame, CV_8UC1);
    random.fill(grey, cv::RNG::NORMAL, 110, 25);
    cv::GaussianBlur(grey, grey, {}, 2);
    cv::Mat paper;
    cv::cvtColor(label, paper, cv::COLOR_BGR2GRAY);
    paper.convertTo(paper, CV_8U, 0.75, 35);
    cv::Mat turn = cv::getRotationMatrix2D(
        {static_cast<float>(paper.cols) / 2, static_cast<float>(paper.rows) / 2}, degrees, 1);
    turn.at<double>(0, 2) += (kFrame.width - paper.cols) / 2.0;
    turn.at<double>(1, 2) += (kFrame.height - paper.rows) / 2.0;
    cv::Mat turned;
    cv::Mat mask;
    cv::warpAffine(paper, turned, turn, kFrame, cv::INTER_LINEAR);
    cv::warpAffine(cv::Mat(paper.size(), CV_8UC1, cv::Scalar(255)), mask, turn, kFrame, cv::INTER_NEAREST);
    turned.copyTo(grey, mask);
    cv::GaussianBlur(grey, grey, {}, blur);
    cv::Mat noise(kFrame, CV_16S);
    random.fill(noise, cv::RNG::NORMAL, 0, 4);
    cv::Mat wide;
    grey.convertTo(wide, CV_16S);
    wide += noise;
    wide.convertTo(grey, CV_8U);
    return grey;
}

struct Figures {
    int labels = 0;
    int exact = 0;
    int near = 0;  ///< as matching takes it: look-alikes as one, one edit at most
    int other = 0; ///< only texts that are not near
    std::vector<double> ms;

    void add(const std::vector<PrintedSerial>& serials, const std::string& serial, double took) {
        const auto any = [&](auto&& holds) { return std::any_of(serials.begin(), serials.end(), holds); };
        const bool isNear = any([&](const PrintedSerial& found) {
            return editDistance(lookAlikeKey(normalSerial(found.text)), lookAlikeKey(serial), 1) <= 1;
        });
        ++labels;
        exact += any([&](const PrintedSerial& found) { return normalSerial(found.text) == serial; }) ? 1 : 0;
        near += isNear ? 1 : 0;
        other += !serials.empty() && !isNear ? 1 : 0;
        ms.push_back(took);
    }
    void print(const char* what) const {
        std::printf("%-34s %7d %7d %7d %7d %8.0f\n", what, labels, exact, near, other, median(ms));
    }
};

} // namespace

int main(int argc, char** argv) {
    const int each = argc > 1 ? std::atoi(argv[1]) : 12;
    cv::RNG random(argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 417);
    TextReaderOptions options;
    options.decoder = defaultDecoderPath();
    TextReader reader(options);
    const auto start = SteadyClock::now();
    static_cast<void>(reader.read(cv::Mat(64, 64, CV_8UC1, cv::Scalar(255))));
    std::printf("first picture, with the decoder's start: %.0f ms\n",
                std::chrono::duration<double, std::milli>(SteadyClock::now() - start).count());
    const auto measure = [&](Figures& figures, double capital, double blur, double degrees) {
        const std::string serial = randomSerial(random);
        const auto typeface = static_cast<test::Typeface>(random.uniform(0, 4));
        const cv::Mat label = test::printedText(labelText(random, serial), typeface, capital);
        const cv::Mat grey = scene(random, label, degrees, blur);
        const auto begin = SteadyClock::now();
        const auto serials = reader.read(grey).serials;
        figures.add(serials, serial,
                    std::chrono::duration<double, std::milli>(SteadyClock::now() - begin).count());
    };
    std::printf("%-34s %7s %7s %7s %7s %8s\n", "", "labels", "exact", "near", "other", "ms");
    for (const double capital : kCapitals)
        for (const double blur : kBlurs) {
            Figures figures;
            for (int i = 0; i < each; ++i)
                measure(figures, capital, blur, random.uniform(-4.0, 4.0));
            figures.print(("capitals " + std::to_string(static_cast<int>(capital)) + " px, blur " +
                           std::to_string(blur).substr(0, 3))
                              .c_str());
        }
    for (const double degrees : {90.0, 180.0, 270.0, 30.0}) {
        Figures figures;
        for (int i = 0; i < each; ++i)
            measure(figures, 20, 1.0, degrees + random.uniform(-4.0, 4.0));
        figures.print(("turned by " + std::to_string(static_cast<int>(degrees))).c_str());
    }
    std::printf("decoder restarts: %d\n", static_cast<int>(reader.restarts()));
    return 0;
}
