// A bench as a camera of 1080 lines sees it, with several labels at any turn: codes read, and at what cost,
// beside one plain pass that is asked for several codes (and where that dies, for one).
//
//   bench_label_scenes [SCENES [SEED]]

#include "tests/benchmarks/isolated_reading.h"
#include "tests/benchmarks/printed_scene.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace returnbench;
using namespace returnbench::benchmark;

namespace {

struct Tally {
    int printed = 0;
    int plain = 0;
    int ours = 0;
    void print(const char* name) const { std::printf("%-32s %6d %6d %6d\n", name, printed, plain, ours); }
};

bool holds(const Reading& reading, const SceneCode& code) {
    return std::any_of(reading.codes.begin(), reading.codes.end(),
                       [&](const FoundCode& found) { return found.text == code.code.text; });
}

/// How far bars are from the nearest of a picture's axes, in degrees.
double offAxis(double degrees) {
    const double within = std::fmod(degrees, 90.0);
    return std::min(within, 90.0 - within);
}

bool isLinear(test::Symbology symbology) {
    return symbology != test::Symbology::DataMatrix && symbology != test::Symbology::QrCode;
}

} // namespace

int main(int argc, char** argv) {
    const int scenes = argc > 1 ? std::atoi(argv[1]) : 40;
    cv::RNG random(argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 417);
    Tally all;
    Tally slanted;
    Tally dataMatrix;
    int wrong = 0;
    std::vector<double> plainMs;
    std::vector<double> oursMs;
    for (int i = 0; i < scenes; ++i) {
        const Scene scene = sceneOf(random, 5);
        Reading plain = isolated(scene.grey, plainZxingSeveral, 1);
        if (plain.died)
            plain = isolated(scene.grey, plainZxing, 1);
        const Reading found = ours(scene.grey, 1);
        if (!plain.died && !found.died) {
            plainMs.push_back(plain.ms);
            oursMs.push_back(found.ms);
        }
        for (const SceneCode& code : scene.codes) {
            std::vector<Tally*> tallies{&all};
            if (isLinear(code.code.symbology) && offAxis(code.degrees) >= 30)
                tallies.push_back(&slanted);
            if (code.code.symbology == test::Symbology::DataMatrix)
                tallies.push_back(&dataMatrix);
            for (Tally* tally : tallies) {
                ++tally->printed;
                tally->plain += holds(plain, code) ? 1 : 0;
                tally->ours += holds(found, code) ? 1 : 0;
            }
        }
        for (const FoundCode& code : found.codes)
            wrong += std::none_of(scene.codes.begin(), scene.codes.end(),
                                  [&](const SceneCode& printed) { return printed.code.text == code.text; })
                         ? 1
                         : 0;
    }
    std::printf("%-32s %6s %6s %6s\n", "codes", "there", "plain", "ours");
    all.print("all");
    slanted.print("bars 30 to 45 degrees off axis");
    dataMatrix.print("DataMatrix");
    std::printf("texts that are not there: %d\n", wrong);
    std::printf("mean cost beside plain %.2f (plain %.0f ms)\n", mean(oursMs) / mean(plainMs), mean(plainMs));
    return 0;
}
