// The time that a signed pack of 12 photos of 2 MB and the clip of a minute takes, and its verification,
// beside stock tools over the same files: sha256sum and zip -0; unzip -t and sha256sum -c. Then the memory
// that both take with clips of several lengths. The report is a small one: rendering it is no part of this.
//
//     bench_pack_speed [TIMES=5]

#include "tests/evidence/pack_bench.h"
#include "tests/evidence/tools.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace returnbench;
using namespace returnbench::test;

namespace {

constexpr std::size_t kPhotoBytes = 2'000'000;
constexpr std::size_t kClipBytesPerMinute = 45'000'000; // of the bench's own H.264 at 1080p, some 6 Mbit/s

std::string noise(std::size_t bytes, unsigned seed) {
    std::mt19937_64 engine(seed);
    std::string text(bytes, '\0');
    for (char& c : text)
        c = static_cast<char>(engine());
    return text;
}

struct FilledBench : PackBench {
    explicit FilledBench(int minutes) {
        for (unsigned i = 0; i < 12; ++i)
            takePhoto("photo.taken", "shot-" + std::to_string(i), noise(kPhotoBytes, i));
        takeClip(noise(kClipBytesPerMinute * static_cast<std::size_t>(minutes), 99));
    }
};

double seconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void run(const std::filesystem::path& folder, const std::string& command) {
    if (const CommandResult result = runIn(folder, command); result.exitCode != 0) {
        std::fprintf(stderr, "%s\n%s\n", command.c_str(), result.output.c_str());
        std::exit(2);
    }
}

void compareTimes(int times) {
    FilledBench bench(1);
    const PublicKey key = bench.key.publicKey();
    const std::filesystem::path pack = bench.build().file;
    run(bench.directory.path(), "mkdir stock && cd stock && unzip -q " + word(pack));
    std::vector<double> made;
    std::vector<double> zipped;
    std::vector<double> verified;
    std::vector<double> tested;
    for (int i = 0; i < times; ++i) {
        made.push_back(seconds([&] { (void)bench.build(); }));
        zipped.push_back(seconds([&] {
            run(bench.directory / "stock",
                "rm -f ../stock.zip && find . -type f -print0 | xargs -0 sha256sum > ../sums "
                "&& zip -0 -q -r ../stock.zip . && sync ../stock.zip");
        }));
        verified.push_back(seconds([&] {
            if (!verifyPack(pack, key).sound())
                std::exit(2);
        }));
        tested.push_back(seconds([&] {
            run(bench.directory / "stock", "unzip -tqq ../stock.zip && sha256sum --quiet -c ../sums");
        }));
    }
    std::printf("pack:   %.0f ms; sha256sum + zip -0: %.0f ms; ratio %.2f\n", median(made) * 1000,
                median(zipped) * 1000, median(made) / median(zipped));
    std::printf("verify: %.0f ms; unzip -t + sha256sum -c: %.0f ms; ratio %.2f\n", median(verified) * 1000,
                median(tested) * 1000, median(verified) / median(tested));
}

/// In a process of its own, so that nothing before counts.
void printMemory(int minutes) {
    std::fflush(stdout);
    FilledBench bench(minutes);
    const pid_t child = ::fork();
    if (child == 0) {
        const std::filesystem::path pack = bench.build().file;
        const bool sound = verifyPack(pack, bench.key.publicKey()).sound();
        std::_Exit(sound ? 0 : 2);
    }
    int status = 0;
    rusage used{};
    if (::wait4(child, &status, 0, &used) != child || status != 0)
        std::exit(2);
    std::printf("memory with a clip of %d minutes: %ld MB at most\n", minutes, used.ru_maxrss / 1024);
}

} // namespace

int main(int argc, char** argv) {
    compareTimes(argc > 1 ? std::max(1, std::atoi(argv[1])) : 5);
    for (const int minutes : {1, 4, 16})
        printMemory(minutes);
}
