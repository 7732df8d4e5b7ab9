// Any bytes as a picture's file, and as the pixels of a picture in which codes are looked for. The first byte
// says which, and how wide.

#include "tests/fuzz/fuzz_input.h"

#include "core/base/error.h"
#include "core/capture/image_header.h"
#include "core/capture/photo_store.h"
#include "core/labels/code_search.h"
#include "core/labels/decoder_protocol.h"

#include <array>
#include <csignal>
#include <cstring>
#include <dlfcn.h>
#include <execinfo.h>
#include <opencv2/core.hpp>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace returnbench;

namespace {

constexpr std::uint32_t kSequence = 7;
constexpr std::int64_t kMostPixels = 1 << 20; // larger ones are decoded no otherwise, but for longer

void decodeFile(const std::string& content) {
    const auto bytes = asBytes(content);
    const auto header = readImageHeader(bytes);
    if (header && (header->width > kMostPixels || header->height > kMostPixels ||
                   header->width * header->height > kMostPixels))
        return;
    try {
        const cv::Mat pixels = decodeImage(Bytes(bytes.begin(), bytes.end()), "fuzz");
        fuzz::require(header.has_value() &&
                      !pixels.empty()); // nothing is decoded whose size is not known before
        fuzz::require(pixels.total() <= static_cast<std::size_t>(kMostPixels));
    } catch (const Error& error) {
        fuzz::require(*error.what() != '\0');
    }
}

constexpr int kZxingAborted = 3; // exit code of a child
constexpr int kOtherAbort = 4;

bool contains(const char* text, std::string_view part) {
    return std::string_view(text).find(part) != std::string_view::npos;
}

/// Handler of SIGABRT: tells from the stack whose assertion or uncaught exception it was.
void endByWhoAborted(int /*signal*/) {
    std::array<void*, 64> frames{};
    const int depth = backtrace(frames.data(), static_cast<int>(frames.size()));
    bool isAborting = false; // past this handler's own frames
    for (int i = 0; i < depth; ++i) {
        Dl_info where{};
        if (dladdr(frames[static_cast<std::size_t>(i)], &where) == 0 || where.dli_fname == nullptr)
            continue;
        const bool isSystems =
            contains(where.dli_fname, "/libc.so") || contains(where.dli_fname, "/libstdc++.so");
        if (isAborting && !isSystems)
            _exit(contains(where.dli_fname, "/libZXing.so") ? kZxingAborted : kOtherAbort);
        isAborting = isAborting || isSystems;
    }
    _exit(kOtherAbort);
}

cv::Mat greyOf(std::string& pixels, int width) {
    return {static_cast<int>(pixels.size()) / width, width, CV_8UC1, pixels.data()};
}

SearchPlan liveSearch() {
    SearchPlan plan;
    plan.mode = SearchMode::Live;
    return plan;
}

/// A child that searches first: Debian 12's ZXing ends the process with some pictures (see readCodes), which
/// the decoder's reader is there for. Whatever else goes wrong in the child is met again, and reported,
/// outside it.
class Trial {
public:
    /// True if the child was ended by ZXing with this picture, a byte that is its width less 8 in front.
    bool isEndedByZxing(const std::string& picture) {
        if (m_child == 0)
            start();
        // The fuzzer's clock ticks as a signal.
        fuzz::require(TEMP_FAILURE_RETRY(send(m_socket, picture.data(), picture.size(), MSG_NOSIGNAL)) >= 0);
        char done = 0;
        if (TEMP_FAILURE_RETRY(recv(m_socket, &done, 1, 0)) == 1)
            return false;
        int status = 0;
        fuzz::require(TEMP_FAILURE_RETRY(waitpid(m_child, &status, 0)) == m_child);
        (void)close(m_socket);
        m_child = 0;
        return WIFEXITED(status) && WEXITSTATUS(status) == kZxingAborted;
    }

private:
    void start() {
        std::array<int, 2> ends{};
        fuzz::require(socketpair(AF_UNIX, SOCK_SEQPACKET, 0, ends.data()) == 0);
        m_child = fork();
        fuzz::require(m_child >= 0);
        (void)close(ends[m_child == 0 ? 0 : 1]);
        m_socket = ends[m_child == 0 ? 1 : 0];
        if (m_child == 0)
            searchUntilTheEnd();
    }
    [[noreturn]] void searchUntilTheEnd() const {
        (void)close(STDERR_FILENO);
        (void)std::signal(SIGABRT, endByWhoAborted);
        std::string picture(1 << 16, '\0');
        for (;;) {
            const ssize_t size = recv(m_socket, picture.data(), picture.size(), 0);
            if (size <= 0)
                _exit(0);
            std::string pixels = picture.substr(1, static_cast<std::size_t>(size) - 1);
            (void)searchCodes(greyOf(pixels, 8 + picture[0]), liveSearch());
            (void)send(m_socket, "", 1, MSG_NOSIGNAL);
        }
    }

    pid_t m_child = 0; // none
    int m_socket = -1;
};

void searchIn(std::string pixels, int width) {
    const cv::Mat grey = greyOf(pixels, width);
    static Trial trial;
    if (grey.empty() || trial.isEndedByZxing(static_cast<char>(width - 8) + pixels))
        return;
    const SearchResult result = searchCodes(grey, liveSearch());
    fuzz::require(result.codes.size() <= kMaxCodesPerPicture);
    // As it goes from the decoder's process to the reader.
    const std::string packed = packResult(kSequence, result);
    ResultHeader header;
    std::memcpy(static_cast<void*>(&header), packed.data(), sizeof header);
    const auto unpacked =
        unpackResult(header, std::string_view(packed).substr(sizeof header), {width, grey.rows});
    fuzz::require(isSane(header, kSequence) && unpacked && unpacked->codes.size() <= result.codes.size());
}

} // namespace

extern "C" int LLVMFuzzerInitialize(int* /*argc*/, char*** /*argv*/) {
    cv::setNumThreads(1); // a forked child would wait for the pool's threads, which it does not have
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    fuzz::Input input(data, size);
    const std::size_t how = input.choice(256);
    if (how < 128)
        decodeFile(input.rest());
    else
        searchIn(input.rest(), 8 + static_cast<int>(how - 128));
    return 0;
}
