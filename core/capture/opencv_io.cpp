#include "core/capture/opencv_io.h"

#include "core/base/error.h"
#include "core/base/resources.h"

#include <dlfcn.h>
#include <filesystem>
#include <string>

namespace returnbench {
namespace {

struct OpenCvIo {
    void (*decode)(const cv::Mat& content, int flags, cv::Mat& pixels);
    cv::VideoCapture* (*newCapture)();
};

[[noreturn]] void fail() {
    const char* why = ::dlerror();
    throw Error(ErrorCode::Storage,
                "What reads pictures and cameras cannot be loaded: " + std::string(why ? why : "no reason") +
                    ".",
                "Install ReturnBench again.");
}

template<typename Function>
Function* find(void* library, const char* name) {
    void* found = ::dlsym(library, name);
    if (found == nullptr)
        fail();
    return reinterpret_cast<Function*>(found);
}

/// As installed, so built: lib/returnbench beside bin.
std::filesystem::path libraryFile() {
    return executableDirectory().parent_path() / RETURNBENCH_INSTALL_LIBDIR / "returnbench" /
           "libreturnbench-opencv-io.so";
}

OpenCvIo load() {
    void* library = ::dlopen(libraryFile().c_str(), RTLD_NOW | RTLD_LOCAL);
    if (library == nullptr)
        fail();
    return {find<void(const cv::Mat&, int, cv::Mat&)>(library, "returnbenchDecodePicture"),
            find<cv::VideoCapture*()>(library, "returnbenchNewVideoCapture")};
}

const OpenCvIo& io() {
    static const OpenCvIo loaded = load();
    return loaded;
}

} // namespace

cv::Mat decodePicture(const cv::Mat& content, int flags) {
    cv::Mat pixels;
    io().decode(content, flags, pixels);
    return pixels;
}

std::shared_ptr<cv::VideoCapture> newVideoCapture() {
    return std::shared_ptr<cv::VideoCapture>(io().newCapture());
}

} // namespace returnbench
