#include "core/labels/decoder_server.h"

#include "core/base/error.h"
#include "core/labels/code_search.h"
#include "core/labels/decoder_protocol.h"
#include "core/labels/picture_memory.h"
#include "core/labels/sandbox.h"

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <opencv2/core/utility.hpp>
#include <string>
#include <unistd.h>

namespace returnbench {
namespace {

/// False at the end of the input, or when it ends or fails in the middle.
bool readWhole(int descriptor, char* to, std::size_t bytes) {
    while (bytes > 0) {
        const ssize_t got = read(descriptor, to, bytes);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        bytes -= static_cast<std::size_t>(got);
    }
    return true;
}

bool writeWhole(int descriptor, const std::string& text) {
    for (std::size_t done = 0; done < text.size();) {
        const ssize_t put = write(descriptor, text.data() + done, text.size() - done);
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        done += static_cast<std::size_t>(put);
    }
    return true;
}

/// Lets the libraries do what they do once only (look at the processor, read settings) while it is still
/// allowed.
void warmUp() {
    cv::setNumThreads(1); // worker threads could not be started later
    for (const SearchMode mode : {SearchMode::Live, SearchMode::Thorough, SearchMode::Careful})
        static_cast<void>(
            searchCodes(cv::Mat(64, 64, CV_8UC1, cv::Scalar(255)), {mode, {}, SearchPlan{}.budget, 0}));
}

std::string answerWithCodes(const DecodeRequest& request, const cv::Mat& picture) {
    return packResult(request.sequence,
                      searchCodes(picture, {request.mode, CodeFormats::fromBits(request.formats).value(),
                                            std::chrono::milliseconds(request.budgetMs), request.firstStep}));
}

int serve(int requestFd, int resultFd, int memoryFd, const DecoderWork& work) {
    SharedPicture memory(memoryFd);
    DecodeRequest request;
    while (readWhole(requestFd, reinterpret_cast<char*>(&request), sizeof request)) {
        const cv::Mat picture = isSane(request) ? memory.picture(request) : cv::Mat();
        if (picture.empty() || !writeWhole(resultFd, work.answer(request, picture)))
            return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}

} // namespace

int runDecoderServer(int requestFd, int resultFd, int memoryFd) {
    return runDecoder(requestFd, resultFd, memoryFd, {warmUp, answerWithCodes});
}

int runDecoder(int requestFd, int resultFd, int memoryFd, const DecoderWork& work) {
    try {
        work.prepare();
        enterDecoderSandbox(resultFd);
        return serve(requestFd, resultFd, memoryFd, work);
    } catch (const Error& error) {
        std::fprintf(stderr, "returnbench-decoder: %s %s\n", error.what(), error.whatToDo().c_str());
    } catch (const std::exception& error) { // of a library: the program that asked starts another decoder
        std::fprintf(stderr, "returnbench-decoder: %s\n", error.what());
    }
    return EXIT_FAILURE;
}

} // namespace returnbench
