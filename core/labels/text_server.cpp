#include "core/labels/text_server.h"

#include "core/labels/decoder_server.h"
#include "core/labels/text_protocol.h"
#include "core/labels/word_search.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgproc.hpp>

namespace returnbench {
namespace {

using std::chrono::milliseconds;

/// No request keeps the process at one picture for longer.
constexpr std::uint32_t kMaxBudgetMs = 60'000;

/// Reads something once, as Tesseract and OpenCV do things once only.
void warmUp(TextEngine& engine) {
    cv::Mat paper(80, 260, CV_8UC1, cv::Scalar(255));
    cv::putText(paper, "S/N 417", {20, 54}, cv::FONT_HERSHEY_SIMPLEX, 1.3, cv::Scalar(0), 3);
    static_cast<void>(searchWords(paper, engine, milliseconds(kMaxBudgetMs)));
    for (const Alphabet alphabet : {Alphabet::Any, Alphabet::Serial})
        static_cast<void>(engine.readLine(paper, alphabet, milliseconds(kMaxBudgetMs)));
}

} // namespace

int runTextServer(int requestFd, int resultFd, int memoryFd) {
    std::unique_ptr<TextEngine> engine;
    return runDecoder(requestFd, resultFd, memoryFd,
                      {[&engine] {
                           cv::setNumThreads(1); // worker threads could not be started later
                           engine = std::make_unique<TextEngine>();
                           warmUp(*engine);
                       },
                       [&engine](const DecodeRequest& request, const cv::Mat& picture) {
                           const milliseconds budget(std::min(request.budgetMs, kMaxBudgetMs));
                           return packWords(request.sequence, searchWords(picture, *engine, budget));
                       }});
}

} // namespace returnbench
