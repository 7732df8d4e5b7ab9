#include "core/labels/picture_memory.h"

#include "core/base/error.h"
#include "core/capture/frame.h"

#include <cerrno>
#include <fcntl.h>
#include <opencv2/imgproc.hpp>
#include <string>
#include <sys/mman.h>
#include <system_error>
#include <unistd.h>

namespace returnbench {
namespace {

constexpr std::size_t kGrowth = std::size_t{1} << 20;

[[noreturn]] void refuse(const std::string& what, int error) {
    throw Error(ErrorCode::Device,
                "There is no memory for pictures (" + what + ": " + std::generic_category().message(error) +
                    ").",
                "Close other programs and try again.");
}

void requireReadable(const cv::Mat& pixels) {
    const std::string whatToDo = "Use an 8-bit picture of at most " + std::to_string(kMaxPixels) + " pixels.";
    if (pixels.dims != 2 || (pixels.type() != CV_8UC1 && pixels.type() != CV_8UC3))
        throw Error(ErrorCode::InvalidInput, "Codes are read in grey or BGR pictures of 8 bits only.",
                    whatToDo);
    if (std::int64_t{pixels.cols} * pixels.rows > kMaxPixels)
        throw Error(ErrorCode::InvalidInput,
                    "The picture has " + std::to_string(pixels.cols) + " × " + std::to_string(pixels.rows) +
                        " pixels, too many to look for codes in.",
                    whatToDo);
}

void putGrey(const cv::Mat& pixels, cv::Mat room) {
    if (pixels.channels() == 1)
        pixels.copyTo(room);
    else
        cv::cvtColor(pixels, room, cv::COLOR_BGR2GRAY);
}

} // namespace

PictureMemory::PictureMemory()
    : m_descriptor(memfd_create("returnbench-picture", MFD_CLOEXEC | MFD_ALLOW_SEALING)) {
    if (m_descriptor < 0)
        refuse("memfd_create", errno);
    if (fcntl(m_descriptor, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_SEAL) != 0) {
        const int error = errno;
        close(m_descriptor);
        refuse("seal", error);
    }
    // A second look at the same memory: a duplicate could be written as well.
    const std::string own = "/proc/self/fd/" + std::to_string(m_descriptor);
    m_readOnly = open(own.c_str(), O_RDONLY | O_CLOEXEC);
    if (m_readOnly < 0) {
        const int error = errno;
        close(m_descriptor);
        refuse("open " + own, error);
    }
}

PictureMemory::~PictureMemory() {
    if (m_address != nullptr)
        munmap(m_address, m_bytes);
    close(m_readOnly);
    close(m_descriptor);
}

cv::Mat PictureMemory::room(cv::Size size) {
    const auto width = static_cast<std::size_t>(size.width);
    const std::size_t needed = width * static_cast<std::size_t>(size.height);
    if (needed > m_bytes) {
        const std::size_t bytes = (needed + kGrowth - 1) / kGrowth * kGrowth;
        if (ftruncate(m_descriptor, static_cast<off_t>(bytes)) != 0)
            refuse("ftruncate", errno);
        void* address = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m_descriptor, 0);
        if (address == MAP_FAILED)
            refuse("mmap", errno);
        if (m_address != nullptr)
            munmap(m_address, m_bytes);
        m_address = address;
        m_bytes = bytes;
    }
    return {size, CV_8UC1, m_address, width};
}

cv::Mat PictureMemory::show(const cv::Mat& pixels) {
    requireReadable(pixels);
    cv::Mat grey = room(pixels.size());
    putGrey(pixels, grey);
    return grey;
}

SharedPicture::~SharedPicture() {
    if (m_address != nullptr)
        munmap(m_address, m_bytes);
}

cv::Mat SharedPicture::picture(const DecodeRequest& request) {
    if (request.memoryBytes > m_bytes) {
        if (m_address != nullptr)
            munmap(m_address, m_bytes);
        m_address = mmap(nullptr, request.memoryBytes, PROT_READ, MAP_SHARED, m_descriptor, 0);
        m_bytes = request.memoryBytes;
        if (m_address == MAP_FAILED) {
            m_address = nullptr;
            m_bytes = 0;
            return {};
        }
    }
    return {static_cast<int>(request.height), static_cast<int>(request.width), CV_8UC1, m_address,
            request.width};
}

} // namespace returnbench
