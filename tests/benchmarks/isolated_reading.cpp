#include "tests/benchmarks/isolated_reading.h"

#include "core/labels/code_search.h"
#include "core/labels/decoder_protocol.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <numeric>
#include <opencv2/core/utility.hpp>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>

namespace returnbench::benchmark {
namespace {

constexpr std::uint32_t kSequence = 1;

std::string readToEnd(int descriptor) {
    std::string bytes;
    char part[4096];
    for (ssize_t got = 0; (got = ::read(descriptor, part, sizeof part)) > 0;)
        bytes.append(part, static_cast<std::size_t>(got));
    ::close(descriptor);
    return bytes;
}

/// What this process has used: what else the machine does shows less in it than in the time of day.
double processorMs() {
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

[[noreturn]] void readInChild(const cv::Mat& grey, const Reader& reader, int runs, int result) {
    cv::setNumThreads(1);
    double quickest = 0;
    std::vector<FoundCode> codes;
    for (int i = 0; i < runs; ++i) {
        const double start = processorMs();
        codes = reader(grey);
        const double ms = processorMs() - start;
        quickest = i == 0 ? ms : std::min(quickest, ms);
    }
    std::string answer(sizeof quickest, '\0');
    std::memcpy(answer.data(), &quickest, sizeof quickest);
    answer += packResult(kSequence, {codes, 0});
    for (std::size_t done = 0; done < answer.size();)
        if (const ssize_t put = ::write(result, answer.data() + done, answer.size() - done); put > 0)
            done += static_cast<std::size_t>(put);
    ::_exit(EXIT_SUCCESS);
}

} // namespace

Reading isolated(const cv::Mat& grey, const Reader& reader, int runs) {
    int ends[2];
    if (::pipe(ends) != 0)
        throw std::runtime_error("no pipe can be made");
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        ::close(STDERR_FILENO); // of assertions
        readInChild(grey, reader, runs, ends[1]);
    }
    ::close(ends[1]);
    const std::string answer = readToEnd(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    Reading reading;
    ResultHeader header;
    if (answer.size() < sizeof reading.ms + sizeof header) {
        reading.died = true;
        return reading;
    }
    std::memcpy(&reading.ms, answer.data(), sizeof reading.ms);
    std::memcpy(&header, answer.data() + sizeof reading.ms, sizeof header);
    if (auto result = unpackResult(header, std::string_view(answer).substr(sizeof reading.ms + sizeof header),
                                   grey.size()))
        reading.codes = std::move(result->codes);
    return reading;
}

std::vector<FoundCode> plainZxing(const cv::Mat& grey) {
    ZxingOptions options;
    options.maxCodes = 1;
    return readCodes(grey, options);
}

std::vector<FoundCode> plainZxingSeveral(const cv::Mat& grey) {
    return readCodes(grey, {});
}

Reading ours(const cv::Mat& grey, int runs) {
    const auto search = [](SearchMode mode) {
        return [mode](const cv::Mat& picture) {
            auto codes = searchCodes(picture, {mode, {}, std::chrono::milliseconds(2000), 0}).codes;
            std::erase_if(codes, [](const FoundCode& code) { return !code.certain; });
            return codes;
        };
    };
    Reading reading = isolated(grey, search(SearchMode::Thorough), runs);
    if (reading.died)
        reading = isolated(grey, search(SearchMode::Careful), runs);
    return reading;
}

double median(std::vector<double> values) {
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

double mean(const std::vector<double>& values) {
    return values.empty()
               ? 0
               : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

} // namespace returnbench::benchmark
