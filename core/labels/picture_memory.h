#pragma once

#include "core/labels/decoder_protocol.h"

#include <cstddef>
#include <opencv2/core/mat.hpp>

namespace returnbench {

/// LabelReader's end of the memory through which pictures reach the decoder: anonymous, grows as pictures
/// need, never shrinks (sealed), so that nobody can make this process fault by cutting it off.
class PictureMemory {
public:
    /// @throws Error{Device} when the system gives none
    PictureMemory();
    ~PictureMemory();
    PictureMemory(const PictureMemory&) = delete;
    PictureMemory& operator=(const PictureMemory&) = delete;

    /// Puts a picture there, in grey.
    /// @param pixels 8-bit grey or BGR, at most kMaxPixels
    /// @returns it as it lies there, to be painted on
    /// @throws Error{InvalidInput} for any other; Error{Device} when the system gives no more memory
    cv::Mat show(const cv::Mat& pixels);

    /// The decoder's: it can only be read, so that the decoder can neither change pictures nor fill the
    /// machine's memory by letting it grow.
    [[nodiscard]] int descriptor() const noexcept { return m_readOnly; }
    [[nodiscard]] std::size_t bytes() const noexcept { return m_bytes; }

private:
    /// Room for a grey picture of `size`; what was there before is lost.
    [[nodiscard]] cv::Mat room(cv::Size size);

    int m_descriptor = -1;
    int m_readOnly = -1;
    void* m_address = nullptr;
    std::size_t m_bytes = 0;
};

/// The decoder's end: reads only, and maps anew when the memory has grown.
class SharedPicture {
public:
    explicit SharedPicture(int descriptor) : m_descriptor(descriptor) {}
    ~SharedPicture();
    SharedPicture(const SharedPicture&) = delete;
    SharedPicture& operator=(const SharedPicture&) = delete;

    /// The picture that `request` tells of; empty when it cannot be mapped.
    /// @param request one that isSane()
    [[nodiscard]] cv::Mat picture(const DecodeRequest& request);

private:
    int m_descriptor;
    void* m_address = nullptr;
    std::size_t m_bytes = 0;
};

} // namespace returnbench
