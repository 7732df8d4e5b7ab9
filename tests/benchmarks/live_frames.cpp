// What a frame of a moving picture costs when it brings nothing new, beside one plain pass of ZXing over such
// a frame; and how many frames a label has been readable before it is reported.
//
//   bench_live_frames [SEED]

#include "core/labels/live_reader.h"
#include "tests/benchmarks/isolated_reading.h"
#include "tests/benchmarks/printed_scene.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <map>
#include <opencv2/imgproc.hpp>
#include <sys/resource.h>

using namespace returnbench;
using namespace returnbench::benchmark;

namespace {

const cv::Size kFrame(1920, 1080);
constexpr int kFrames = 150;

LabelReaderOptions options() {
    LabelReaderOptions result;
    result.decoder = defaultDecoderPath();
    return result;
}

/// Processor's time of this process and of the ended ones that it started.
double usedMs() {
    double ms = 0;
    for (const auto who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage used{};
        ::getrusage(who, &used);
        for (const timeval& time : {used.ru_utime, used.ru_stime})
            ms += static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    }
    return ms;
}

/// A worktop with something on it that is no code.
cv::Mat worktop(cv::RNG& random) {
    cv::Mat coarse(27, 48, CV_8UC3);
    random.fill(coarse, cv::RNG::UNIFORM, 110, 190);
    cv::Mat bench;
    cv::resize(coarse, bench, kFrame, 0, 0, cv::INTER_CUBIC);
    for (int i = 0; i < 12; ++i)
        cv::putText(bench, "RETURNS BENCH", {random.uniform(0, 1500), random.uniform(60, 1080)},
                    cv::FONT_HERSHEY_SIMPLEX, random.uniform(0.8, 2.5), cv::Scalar::all(60), 2, cv::LINE_AA);
    return bench;
}

cv::Mat shifted(const cv::Mat& picture, double dx, double dy) {
    const cv::Matx23d shift{1, 0, dx, 0, 1, dy};
    cv::Mat result;
    cv::warpAffine(picture, result, shift, picture.size(), cv::INTER_LINEAR, cv::BORDER_REFLECT);
    return result;
}

/// With the noise of a camera, which is never the same twice.
Frame frameOf(const cv::Mat& picture, cv::RNG& random) {
    Frame frame;
    cv::Mat noise(picture.size(), CV_16SC3);
    random.fill(noise, cv::RNG::NORMAL, 0, 3);
    cv::add(picture, noise, frame.pixels, cv::noArray(), CV_8U);
    return frame;
}

/// An item with three labels.
cv::Mat itemOf(cv::RNG& random) {
    cv::Mat picture(560, 800, CV_8UC3, cv::Scalar(200, 205, 210));
    const test::Symbology symbologies[] = {test::Symbology::Code128, test::Symbology::Ean13,
                                           test::Symbology::DataMatrix};
    int top = 40;
    for (const auto symbology : symbologies) {
        const cv::Mat code =
            test::printed(symbology, randomCode(random, symbology).text, test::Content::Plain, 2);
        test::place(picture, code, {60, top});
        top += code.rows + 20;
    }
    cv::GaussianBlur(picture, picture, {}, 0.7);
    return picture;
}

cv::Mat withItem(const cv::Mat& bench, const cv::Mat& item, double x, double y) {
    cv::Mat picture = bench.clone();
    const cv::Matx23d shift{1, 0, x, 0, 1, y};
    cv::warpAffine(item, picture, shift, picture.size(), cv::INTER_CUBIC, cv::BORDER_TRANSPARENT);
    return picture;
}

/// A hand that moves over the picture.
cv::Mat withHand(const cv::Mat& picture, int frame) {
    cv::Mat result = picture.clone();
    const cv::Point at(200 + 15 * frame, 900 - 3 * frame);
    cv::ellipse(result, at, {120, 200}, 20, 0, 360, cv::Scalar(140, 165, 205), cv::FILLED, cv::LINE_AA);
    return result;
}

using Film = std::function<cv::Mat(int)>;

void printCost(const char* name, const Film& film, double plainMs, double startMs, cv::RNG& random) {
    std::vector<Frame> frames;
    for (int i = 0; i < kFrames; ++i)
        frames.push_back(frameOf(film(i), random));
    const double before = usedMs();
    std::int64_t looks = 0;
    {
        LiveReader reader(options());
        for (const Frame& frame : frames)
            static_cast<void>(reader.read(frame));
        looks = reader.health().pictures;
    }
    const double perFrame = (usedMs() - before - startMs) / kFrames;
    std::printf("%-44s %5.2f ms a frame, %.2f of a plain pass, looked at %lld of %d\n", name, perFrame,
                perFrame / plainMs, static_cast<long long>(looks), kFrames);
}

/// Frames from the first on which one look at the whole of it reads the label, to the one that reports it.
void printLag(cv::RNG& random) {
    std::map<int, int> lags;
    int unread = 0;
    for (int scene = 0; scene < 30; ++scene) {
        const cv::Mat bench = worktop(random);
        const auto symbology = scene % 3 == 0   ? test::Symbology::DataMatrix
                               : scene % 3 == 1 ? test::Symbology::Code128
                                                : test::Symbology::Ean13;
        const cv::Mat code =
            test::printed(symbology, randomCode(random, symbology).text, test::Content::Plain, 2);
        cv::Mat item(code.rows + 80, code.cols + 80, CV_8UC3, cv::Scalar(205, 210, 215));
        code.copyTo(item(cv::Rect(40, 40, code.cols, code.rows)));
        LiveReader live(options());
        LabelReader each(options());
        int readable = -1;
        int reported = -1;
        for (int i = 0; i < 40 && reported < 0; ++i) {
            // It is brought in from the left, slower and slower, sharper and sharper, and held.
            const double left = std::max(0.0, 12.0 - i);
            cv::Mat picture = bench.clone();
            const int x = std::max(0, 900 - static_cast<int>(8 * left * left));
            item.copyTo(picture(cv::Rect(x, 400, item.cols, item.rows)));
            if (left > 0)
                cv::blur(picture, picture, {1 + static_cast<int>(2 * left), 1});
            const Frame frame = frameOf(picture, random);
            if (readable < 0) {
                const LookResult look = each.look(frame.pixels, {});
                if (std::any_of(look.codes.begin(), look.codes.end(),
                                [](const auto& c) { return c.certain; }))
                    readable = i;
            }
            if (!live.read(frame).empty())
                reported = i;
        }
        if (readable < 0)
            ++unread;
        else
            ++lags[reported < 0 ? 99 : reported - readable];
    }
    std::printf("frames from readable to reported:");
    for (const auto& [lag, count] : lags)
        std::printf("  %d: %d", lag, count);
    std::printf("  (never readable: %d)\n", unread);
}

} // namespace

int main(int argc, char** argv) {
    cv::RNG random(argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 417);
    const cv::Mat bench = worktop(random);
    const cv::Mat item = itemOf(random);
    const double plainMs = isolated(test::greyOf(frameOf(bench, random).pixels), plainZxing).ms;
    std::printf("one plain pass over the empty bench: %.2f ms\n", plainMs);
    double before = usedMs();
    {
        LiveReader reader(options());
        Frame tiny;
        tiny.pixels = cv::Mat(64, 64, CV_8UC3, cv::Scalar::all(255));
        static_cast<void>(reader.read(tiny));
    }
    const double startMs = usedMs() - before;
    const Film empty = [&](int) { return bench; };
    const Film hand = [&](int i) { return withHand(bench, i); };
    const Film swaying = [&](int i) { return shifted(bench, 20 * std::sin(i / 5.0), 3 * i % 40); };
    const Film lying = [&](int) { return withItem(bench, item, 560, 260); };
    const Film moving = [&](int i) {
        const cv::Point2d away(40 * std::sin(i / 8.0), 20 * std::cos(i / 6.0));
        return withItem(bench, item, 560 + away.x, 260 + away.y);
    };
    printCost("an empty bench", empty, plainMs, startMs, random);
    printCost("a hand moves over the empty bench", hand, plainMs, startMs, random);
    printCost("the camera sways over the empty bench", swaying, plainMs, startMs, random);
    printCost("an item with three codes lies there", lying, plainMs, startMs, random);
    printCost("the item is moved about", moving, plainMs, startMs, random);
    printLag(random);
    return 0;
}
