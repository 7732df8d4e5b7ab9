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
    void (*open)(const std::string& name, int backend, const std::vector<int>& settings,
                 std::unique_ptr<VideoReader>& video);
};

[[noreturn]] void fail() {
    const char* why = ::dlerror();
    throw Error(ErrorCode::Storage,
                "What reads pictures and cameras cannot be loaded: " + std::string(why ? why : "no reason") +
                    ".",
                "Install ReturnBench again.");
}

template<typename Function>
void find(void* library, const char* name, Function*& function) {
    function = reinterpret_cast<Function*>(::dlsym(library, name));
    if (function == nullptr)
        fail();
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
    OpenCvIo found{};
    find(library, "returnbenchDecodePicture", found.decode);
    find(library, "returnbenchOpenVideo", found.open);
    return found;
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

std::unique_ptr<VideoReader> openVideo(const std::string& name, int backend,
                                       const std::vector<int>& settings) {
    std::unique_ptr<VideoReader> video;
    io().open(name, backend, settings, video);
    return video;
}

} // namespace returnbench
