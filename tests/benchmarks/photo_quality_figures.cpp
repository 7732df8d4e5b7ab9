// What core/capture/photo_quality.h measures, on good photographs and on the same with one defect in known
// steps: the figures from which its thresholds were chosen.
//
//   bench_photo_quality FOLDER [EVERY]     FOLDER as for bench_label_recall; EVERY n-th photograph, 4 unless
//   said

#include "core/base/error.h"
#include "core/capture/photo_quality.h"
#include "core/capture/photo_store.h"
#include "tests/benchmarks/isolated_reading.h"
#include "tests/benchmarks/photo_defects.h"
#include "tests/benchmarks/printed_scene.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <opencv2/imgproc.hpp>
#include <set>
#include <sstream>

using namespace returnbench;
using namespace returnbench::benchmark;

namespace {

constexpr int kWidth = 1280;
constexpr int kLeastWidth = 320;

struct Good {
    cv::Mat pixels;
    cv::Rect code; ///< of the code that a plain pass reads
};

struct Measured {
    PhotoQuality quality;
    bool reads = false;
};
using Steps = std::vector<std::pair<std::string, std::vector<Measured>>>;

struct Figure {
    const char* name;
    int (*of)(const PhotoQuality&);
};
constexpr Figure kFigures[] = {
    {"sharpness", [](const PhotoQuality& q) { return q.sharpness; }},
    {"softest", [](const PhotoQuality& q) { return q.softest.value_or(0); }},
    {"brightness", [](const PhotoQuality& q) { return q.brightness; }},
    {"dark permille", [](const PhotoQuality& q) { return q.darkPermille; }},
    {"burnt permille", [](const PhotoQuality& q) { return q.burntPermille; }},
    {"glare permille", [](const PhotoQuality& q) { return q.glarePermille.value_or(0); }},
    {"item permille", [](const PhotoQuality& q) { return q.itemPermille.value_or(0); }},
    {"border permille", [](const PhotoQuality& q) { return q.borderPermille.value_or(0); }},
};

std::vector<FoundCode> codesOn(const cv::Mat& pixels) {
    cv::Mat grey = pixels;
    if (pixels.channels() == 3)
        cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    return isolated(grey, plainZxing, 1).codes;
}

/// A scan in black and white, or a drawing, has no exposure to speak of.
bool isPhotograph(const cv::Mat& pixels) {
    constexpr std::size_t kLeastGreys = 100;
    cv::Mat grey;
    cv::cvtColor(pixels, grey, cv::COLOR_BGR2GRAY);
    return std::set<std::uint8_t>(grey.begin<std::uint8_t>(), grey.end<std::uint8_t>()).size() >= kLeastGreys;
}

std::vector<Good> goodPhotographs(const std::filesystem::path& folder, int every) {
    std::vector<Good> result;
    std::ifstream index(folder / "index.tsv");
    int number = 0;
    for (std::string line; std::getline(index, line);) {
        std::istringstream fields(line);
        std::string image;
        if (!std::getline(fields, image, '\t') || line.ends_with("none") || ++number % every != 0)
            continue;
        Good good;
        try {
            good.pixels = readImage(folder / image);
        } catch (const Error& error) {
            std::fprintf(stderr, "%s\n", error.what());
            continue;
        }
        if (good.pixels.cols < kLeastWidth || !isPhotograph(good.pixels))
            continue;
        if (good.pixels.cols > kWidth)
            cv::resize(good.pixels, good.pixels, {}, 1.0 * kWidth / good.pixels.cols,
                       1.0 * kWidth / good.pixels.cols, cv::INTER_AREA);
        const auto codes = codesOn(good.pixels);
        if (codes.empty())
            continue;
        const auto& corners = codes.front().corners;
        good.code = cv::boundingRect(std::vector<cv::Point>(corners.begin(), corners.end()));
        result.push_back(std::move(good));
    }
    return result;
}

/// The middle of the quarter of the picture that is farthest from the code.
cv::Point awayFrom(const Good& good) {
    const cv::Point middle = (good.code.tl() + good.code.br()) / 2;
    return {middle.x < good.pixels.cols / 2 ? good.pixels.cols * 7 / 8 : good.pixels.cols / 8,
            middle.y < good.pixels.rows / 2 ? good.pixels.rows * 7 / 8 : good.pixels.rows / 8};
}

template<class Degrade>
void addStep(Steps& steps, const std::string& name, const std::vector<Good>& ground, Degrade&& degrade) {
    std::vector<Measured> measured;
    std::size_t number = 0;
    for (const Good& good : ground) {
        const cv::Mat pixels = degrade(good, number++);
        measured.push_back({measureQuality(pixels), !codesOn(pixels).empty()});
    }
    steps.emplace_back(name, std::move(measured));
}

std::string named(const char* what, double value) {
    char text[64];
    std::snprintf(text, sizeof text, "%s %g", what, value);
    return text;
}

Steps onPhotographs(const std::vector<Good>& ground, cv::RNG& random) {
    Steps steps;
    addStep(steps, "as taken", ground, [](const Good& good, std::size_t) { return good.pixels; });
    for (const double sigma : {1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 6.0})
        addStep(steps, named("blur", sigma), ground,
                [=](const Good& good, std::size_t) { return outOfFocus(good.pixels, sigma); });
    for (const double length : {4.0, 8.0, 12.0, 16.0, 24.0})
        addStep(steps, named("moved", length), ground, [=](const Good& good, std::size_t number) {
            return moved(good.pixels, length, 45.0 * static_cast<double>(number % 4));
        });
    for (const double factor : {0.5, 0.25, 0.12, 0.06, 1.5, 2.0, 3.0, 5.0})
        addStep(steps, named("light", factor), ground,
                [=](const Good& good, std::size_t) { return exposed(good.pixels, factor); });
    for (const int permille : {3, 6, 12, 25, 50, 100})
        addStep(steps, named("glare on code", permille), ground, [=](const Good& good, std::size_t) {
            return shone(good.pixels, (good.code.tl() + good.code.br()) / 2, permille);
        });
    for (const int permille : {6, 25, 100})
        addStep(steps, named("glare beside", permille), ground,
                [=](const Good& good, std::size_t) { return shone(good.pixels, awayFrom(good), permille); });
    addStep(steps, "code cut", ground, [](const Good& good, std::size_t) {
        return cutAt(good.pixels, good.code.x + good.code.width * 2 / 3);
    });
    for (const double scale : {0.7, 0.5, 0.35, 0.25, 0.15})
        addStep(steps, named("far away", scale), ground,
                [&](const Good& good, std::size_t) { return farAway(good.pixels, scale, random); });
    return steps;
}

template<class Make>
void addScenes(Steps& steps, const std::string& name, int count, Make&& make) {
    std::vector<Measured> measured;
    for (int i = 0; i < count; ++i) {
        const cv::Mat pixels = make();
        measured.push_back({measureQuality(pixels), !codesOn(pixels).empty()});
    }
    steps.emplace_back(name, std::move(measured));
}

Steps onScenes(int count, cv::RNG& random) {
    Steps steps;
    addScenes(steps, "bench, 5 labels", count, [&] { return sceneOf(random, 5).grey; });
    addScenes(steps, "empty table", count, [&] { return plainTable({1920, 1080}, random); });
    for (const double share : {0.9, 0.7, 0.5, 0.35, 0.25, 0.15, 0.1})
        addScenes(steps, named("box", share), count, [&] {
            const double room = (1 - share) / 3;
            return boxOnTable(random, share,
                              {0.5 + random.uniform(-room, room), 0.5 + random.uniform(-room, room)});
        });
    for (const double share : {0.7, 0.35})
        addScenes(steps, named("box cut", share), count, [&] {
            const double y = random.uniform(0.3, 0.7);
            return random.uniform(0, 2) == 0 ? boxOnTable(random, share, {random.uniform(0.0, 0.1), y})
                                             : boxOnTable(random, share, {y, random.uniform(0.95, 1.1)});
        });
    for (const int permille : {3, 6, 12, 25, 50})
        addScenes(steps, named("box 0.7, glare", permille), count, [&] {
            const cv::Mat box = boxOnTable(random, 0.7, {0.5, 0.5});
            return shone(box, {960, 540}, permille);
        });
    for (const int permille : {6, 25})
        addScenes(steps, named("glare on table", permille), count, [&] {
            const cv::Mat box = boxOnTable(random, 0.5, {0.35, 0.5});
            return shone(box, {1700, 540}, permille);
        });
    for (const double factor : {1.2, 1.4, 1.7, 2.0, 2.5})
        addScenes(steps, named("box 0.7, light", factor), count, [&] {
            const cv::Mat box = boxOnTable(random, 0.7, {0.5, 0.5});
            return exposed(box, factor);
        });
    for (const double length : {4.0, 8.0, 16.0})
        addScenes(steps, named("box 0.7, moved", length), count, [&] {
            return moved(boxOnTable(random, 0.7, {0.5, 0.5}), length, random.uniform(0.0, 180.0));
        });
    return steps;
}

int percentile(std::vector<int> values, int percent) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, values.size() * static_cast<std::size_t>(percent) / 100)];
}

int percentOf(std::size_t part, std::size_t whole) {
    return whole == 0 ? 0 : static_cast<int>((200 * part / whole + 1) / 2);
}

void printDistributions(const Steps& steps) {
    std::printf("%-20s %6s", "5 50 95 %", "reads");
    for (const Figure& figure : kFigures)
        std::printf("  %15s", figure.name);
    std::printf("\n");
    for (const auto& [name, measured] : steps) {
        const auto reads =
            std::count_if(measured.begin(), measured.end(), [](const Measured& one) { return one.reads; });
        std::printf("%-20s %5d%%", name.c_str(), percentOf(static_cast<std::size_t>(reads), measured.size()));
        for (const Figure& figure : kFigures) {
            std::vector<int> values;
            for (const Measured& one : measured)
                values.push_back(figure.of(one.quality));
            std::printf("  %5d%5d%5d", percentile(values, 5), percentile(values, 50), percentile(values, 95));
        }
        std::printf("\n");
    }
}

/// How many get each word, and how many of those that read, and that do not, are refused.
void printWords(const Steps& steps) {
    constexpr const char* kWords[] = {"moved",     "blurred", "empty",     "too_dark",
                                      "burnt_out", "glare",   "too_small", "cut_off"};
    std::printf("\n%-20s", "% with the word");
    for (const char* word : kWords)
        std::printf(" %9s", word);
    std::printf("  refused of read, of unread\n");
    for (const auto& [name, measured] : steps) {
        std::map<std::string, std::size_t> words;
        std::size_t all[2]{};
        std::size_t refused[2]{};
        for (const Measured& one : measured) {
            for (const auto& list : {one.quality.problems(), one.quality.advice()})
                for (const std::string& word : list)
                    ++words[word];
            const std::size_t group = one.reads ? 0 : 1;
            ++all[group];
            refused[group] += one.quality.problems().empty() ? 0 : 1;
        }
        std::printf("%-20s", name.c_str());
        for (const char* word : kWords)
            std::printf(" %9d", percentOf(words[word], measured.size()));
        std::printf("  %3d%% of %3zu, %3d%% of %3zu\n", percentOf(refused[0], all[0]), all[0],
                    percentOf(refused[1], all[1]), all[1]);
    }
}

template<class Work>
double quickestMs(Work&& work) {
    double quickest = 0;
    for (int i = 0; i < 30; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const double ms =
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
        quickest = i == 0 ? ms : std::min(quickest, ms);
    }
    return quickest;
}

void printCost(cv::RNG& random) {
    cv::Mat frame;
    cv::cvtColor(sceneOf(random, 5).grey, frame, cv::COLOR_GRAY2BGR);
    const cv::Mat bright = exposed(frame, 2.2);
    cv::Mat small;
    const cv::Size wanted(kWidth, 720);
    const double baseline = quickestMs([&] { cv::resize(frame, small, wanted, 0, 0, cv::INTER_AREA); });
    const double usual = quickestMs([&] { (void)measureQuality(frame); });
    const double burnt = quickestMs([&] { (void)measureQuality(bright); });
    std::printf(
        "\ncost of a 1920 x 1080 frame beside resizing it to 1280: %.2f, half burnt %.2f (%.2f ms, %.2f ms "
        "beside %.2f ms)\n",
        usual / baseline, burnt / baseline, usual, burnt, baseline);
}

} // namespace

int main(int argc, char** argv) try {
    if (argc < 2) {
        std::fputs("usage: bench_photo_quality FOLDER [EVERY]\n", stderr);
        return 2;
    }
    cv::setNumThreads(1); // a forked child would wait for the pool's threads, which it does not have
    const int every = std::max(1, argc > 2 ? std::atoi(argv[2]) : 4);
    cv::RNG random(417);
    const std::vector<Good> ground = goodPhotographs(argv[1], every);
    std::printf("%zu photographs that a plain pass reads\n", ground.size());
    for (const Steps& steps : {onPhotographs(ground, random), onScenes(20, random)}) {
        printDistributions(steps);
        printWords(steps);
    }
    printCost(random);
    return 0;
} catch (const Error& error) {
    std::fprintf(stderr, "bench_photo_quality: %s %s\n", error.what(), error.whatToDo().c_str());
    return 3;
}
