// Photographs of codes with their texts: how many are read, none wrongly, and at what cost beside a plain
// pass.
//
//   bench_label_recall FOLDER [--misses]     FOLDER holds index.tsv: image, format, file with its text (or
//   `none`)

#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/photo_store.h"
#include "core/identifiers/identifier.h"
#include "core/identifiers/upc.h"
#include "tests/benchmarks/isolated_reading.h"

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <opencv2/imgproc.hpp>
#include <sstream>

using namespace returnbench;
using namespace returnbench::benchmark;

namespace {

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// One form for all ways of writing a GTIN; any other text as it is, trimmed.
std::string comparable(std::string text, bool upcE) {
    text = trim(text);
    if (upcE && text.size() == 8)
        text = expandUpcE(text).value_or(text);
    return normalGtin(text).value_or(text);
}

struct Tally {
    int images = 0;
    int plain = 0;
    int ours = 0;
    std::vector<double> plainMs; ///< of the pictures that ended neither reader
    std::vector<double> oursMs;
};

/// Of what each picture costs us beside what it costs plain ZXing.
double medianRatio(const Tally& tally) {
    std::vector<double> ratios;
    for (std::size_t i = 0; i < tally.oursMs.size(); ++i)
        ratios.push_back(tally.oursMs[i] / tally.plainMs[i]);
    return median(ratios);
}

bool says(const Reading& reading, const std::string& truth) {
    return std::any_of(reading.codes.begin(), reading.codes.end(), [&](const FoundCode& code) {
        return comparable(code.text, code.format == CodeFormat::UpcE) == truth;
    });
}

} // namespace

int main(int argc, char** argv) try {
    if (argc < 2) {
        std::fputs("usage: bench_label_recall FOLDER [--misses]\n", stderr);
        return 2;
    }
    const std::filesystem::path folder = argv[1];
    const bool listMisses = argc > 2;
    std::map<std::string, Tally> formats;
    Tally all;
    int misreads = 0;
    int wrong = 0;
    int plainWrong = 0;
    double longest = 0;
    std::ifstream index(folder / "index.tsv");
    for (std::string line; std::getline(index, line);) {
        std::istringstream fields(line);
        std::string image;
        std::string format;
        std::string truthFile;
        if (!std::getline(fields, image, '\t') || !std::getline(fields, format, '\t') ||
            !std::getline(fields, truthFile, '\t'))
            continue;
        cv::Mat grey;
        try {
            cv::cvtColor(readImage(folder / image), grey, cv::COLOR_BGR2GRAY);
        } catch (const Error& error) {
            std::fprintf(stderr, "%s\n", error.what());
            continue;
        }
        const Reading found = ours(grey);
        longest = std::max(longest, found.ms);
        if (truthFile == "none") {
            misreads += found.codes.empty() ? 0 : 1;
            continue;
        }
        const Reading plain = isolated(grey, plainZxing);
        const std::string truth = comparable(contentOf(folder / truthFile), format == "UPCE");
        const bool right = says(found, truth);
        wrong += !right && !found.codes.empty() ? 1 : 0;
        plainWrong += !says(plain, truth) && !plain.codes.empty() ? 1 : 0;
        for (Tally* tally : {&formats[format], &all}) {
            ++tally->images;
            tally->plain += says(plain, truth) ? 1 : 0;
            tally->ours += right ? 1 : 0;
            if (!plain.died && !found.died) {
                tally->plainMs.push_back(plain.ms);
                tally->oursMs.push_back(found.ms);
            }
        }
        if (listMisses && !right)
            std::printf("missed %s: %s\n", image.c_str(),
                        found.codes.empty() ? "nothing" : printable(found.codes.front().text, 60).c_str());
    }
    std::printf("%-12s %7s %7s %7s   cost beside plain: of medians, of means, median ratio\n", "format",
                "images", "plain", "ours");
    formats["all"] = all;
    for (const auto& [name, tally] : formats)
        std::printf("%-12s %7d %7d %7d   %.2f %.2f %.2f\n", name.c_str(), tally.images, tally.plain,
                    tally.ours, median(tally.oursMs) / median(tally.plainMs),
                    mean(tally.oursMs) / mean(tally.plainMs), medianRatio(tally));
    std::printf("wrong texts %d (plain %d), codes on empty images %d, longest %.0f ms\n", wrong, plainWrong,
                misreads, longest);
    return 0;
} catch (const Error& error) {
    std::fprintf(stderr, "bench_label_recall: %s %s\n", error.what(), error.whatToDo().c_str());
    return 3;
}
