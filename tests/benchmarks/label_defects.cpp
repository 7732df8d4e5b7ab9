// Labels with one defect each: how many are read by one plain pass of ZXing, by ZBar, and by core/labels.
//
//   bench_label_defects [LABELS OF EACH KIND [SEED]]

#include "core/labels/zbar_shim.h"
#include "tests/benchmarks/isolated_reading.h"
#include "tests/benchmarks/printed_scene.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace returnbench;
using namespace returnbench::benchmark;

namespace {

using test::Symbology;

constexpr Symbology kPrinted[] = {Symbology::Code128, Symbology::Code39, Symbology::DataMatrix,
                                  Symbology::QrCode,  Symbology::Ean13,  Symbology::DataBar,
                                  Symbology::Pdf417};

bool holds(const Reading& reading, const std::string& text) {
    return std::any_of(reading.codes.begin(), reading.codes.end(),
                       [&](const FoundCode& found) { return found.text == text; });
}

} // namespace

int main(int argc, char** argv) {
    const int each = argc > 1 ? std::atoi(argv[1]) : 12;
    cv::RNG random(argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 417);
    int wrong = 0;
    std::printf("%-14s %7s %7s %7s %7s   of plain's misses\n", "defect", "labels", "plain", "ZBar", "ours");
    for (const Defect defect : kDefects) {
        int labels = 0;
        int plain = 0;
        int zbar = 0;
        int read = 0;
        int rescued = 0;
        for (const Symbology symbology : kPrinted)
            for (int i = 0; i < each; ++i) {
                const PrintedCode code = randomCode(random, symbology);
                const cv::Mat label = labelWith(random, code, defect);
                const bool byPlain = holds(isolated(label, plainZxing, 1), code.text);
                const bool byZbar =
                    holds(isolated(
                              label, [](const cv::Mat& grey) { return readCodesWithZbar(grey, {}); }, 1),
                          code.text);
                const Reading found = ours(label, 1);
                const bool byUs = holds(found, code.text);
                wrong += !byUs && !found.codes.empty() ? 1 : 0;
                ++labels;
                plain += byPlain ? 1 : 0;
                zbar += byZbar ? 1 : 0;
                read += byUs ? 1 : 0;
                rescued += byUs && !byPlain ? 1 : 0;
            }
        const int missed = labels - plain;
        std::printf("%-14s %7d %7d %7d %7d   %d of %d\n", toString(defect), labels, plain, zbar, read,
                    rescued, missed);
    }
    std::printf("labels on which only wrong texts were read: %d\n", wrong);
    return 0;
}
