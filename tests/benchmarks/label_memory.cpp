// Photographs read over and over through the decoder process: memory of both processes after each round, how
// often the decoder had to be started again, and the longest that one picture took.
//
//   bench_label_memory FOLDER [ROUNDS]     FOLDER holds index.tsv, whose first column names the pictures

#include "core/base/error.h"
#include "core/capture/photo_store.h"
#include "core/labels/label_reader.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <unistd.h>
#include <vector>

using namespace returnbench;

namespace {

namespace fs = std::filesystem;

/// Kilobytes that a process holds in memory.
long residentKb(const fs::path& process) {
    std::ifstream in(process / "status");
    for (std::string line; std::getline(in, line);)
        if (line.rfind("VmRSS:", 0) == 0)
            return std::strtol(line.c_str() + 6, nullptr, 10);
    return 0;
}

/// The decoder that this process has started.
long decoderKb() {
    const std::string children = "/proc/self/task/" + std::to_string(::getpid()) + "/children";
    std::ifstream in(children);
    std::string child;
    return in >> child ? residentKb(fs::path("/proc") / child) : 0;
}

} // namespace

int main(int argc, char** argv) try {
    if (argc < 2) {
        std::fputs("usage: bench_label_memory FOLDER [ROUNDS]\n", stderr);
        return 2;
    }
    const fs::path folder = argv[1];
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 3;
    std::vector<fs::path> images;
    std::ifstream index(folder / "index.tsv");
    for (std::string line; std::getline(index, line);)
        images.push_back(folder / line.substr(0, line.find('\t')));
    LabelReaderOptions options;
    options.decoder = defaultDecoderPath();
    LabelReader reader(options);
    std::printf("%-6s %10s %10s %9s %12s %8s\n", "round", "pictures", "own kB", "decoder kB", "longest ms",
                "restarts");
    for (int round = 1; round <= rounds; ++round) {
        int pictures = 0;
        double longest = 0;
        for (const fs::path& image : images) {
            cv::Mat pixels;
            try {
                pixels = readImage(image);
            } catch (const Error&) {
                continue; // one of them is damaged on purpose
            }
            const auto start = std::chrono::steady_clock::now();
            static_cast<void>(reader.read(pixels));
            longest = std::max(
                longest,
                std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
            ++pictures;
        }
        std::printf("%-6d %10d %10ld %9ld %12.0f %8lld\n", round, pictures, residentKb("/proc/self"),
                    decoderKb(), longest, static_cast<long long>(reader.health().restarts));
    }
    return 0;
} catch (const Error& error) {
    std::fprintf(stderr, "bench_label_memory: %s %s\n", error.what(), error.whatToDo().c_str());
    return 3;
}
