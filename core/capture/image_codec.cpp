#include "core/base/error.h"
#include "core/base/text.h"
#include "core/capture/image_header.h"
#include "core/capture/opencv_io.h"
#include "core/capture/photo_store.h"

#include <memory>
#include <opencv2/imgcodecs.hpp> // its constants
#include <opencv2/imgproc.hpp>
#include <turbojpeg.h>
#include <utility>

namespace returnbench {
namespace {

[[noreturn]] void refusePicture(const std::string& name, const std::string& what) {
    throw Error(ErrorCode::InvalidInput, printable(name, 512) + " " + what, "Use another picture.");
}

/// The size is checked from the header, format by format, and no other format reaches OpenCV: its own limit,
/// OPENCV_IO_MAX_IMAGE_PIXELS, is read when the library is loaded, before a program could set it.
ImageHeader checkedHeader(const Bytes& content, const std::string& name) {
    if (content.empty())
        refusePicture(name, "is empty.");
    if (static_cast<std::int64_t>(content.size()) > kMaxPhotoBytes)
        refusePicture(name, "has more than " + std::to_string(kMaxPhotoBytes) + " bytes.");
    const auto header = readImageHeader(content);
    if (!header)
        refusePicture(name, "is not a picture (JPEG, PNG, WebP, TIFF or BMP).");
    // The factors are below 2^32: compared by division, so that the product cannot overflow.
    if (header->width > kMaxPixels / header->height)
        refusePicture(name, "has " + std::to_string(header->width) + " × " + std::to_string(header->height) +
                                " pixels; at most " + std::to_string(kMaxPixels) + " are read.");
    if (!header->complete)
        refusePicture(name, "is cut off: its end is missing.");
    return *header;
}

/// Puts a picture with alpha onto white, as a viewer would.
cv::Mat ontoWhite(const cv::Mat& pixels) {
    cv::Mat result(pixels.size(), CV_8UC3);
    for (int y = 0; y < pixels.rows; ++y) {
        const auto* from = pixels.ptr<cv::Vec4b>(y);
        auto* to = result.ptr<cv::Vec3b>(y);
        for (int x = 0; x < pixels.cols; ++x) {
            const int alpha = from[x][3];
            for (int c = 0; c < 3; ++c)
                to[x][c] = static_cast<std::uint8_t>((from[x][c] * alpha + 255 * (255 - alpha) + 127) / 255);
        }
    }
    return result;
}

cv::Mat toEightBits(const cv::Mat& pixels, const std::string& name) {
    if (pixels.depth() == CV_8U)
        return pixels;
    if (pixels.depth() != CV_16U)
        refusePicture(name, "has pixels of a kind that is not read (only 8 and 16 bits are).");
    cv::Mat result;
    pixels.convertTo(result, CV_8U, 1.0 / 257.0);
    return result;
}

/// The bytes as OpenCV wants them, without a copy; it does not write to them. They are at most some 64 MB.
cv::Mat asRow(const Bytes& content) {
    return {1, static_cast<int>(content.size()), CV_8UC1, const_cast<std::byte*>(content.data())};
}

cv::Mat decodeWithAlpha(const Bytes& content, const std::string& name) {
    const cv::Mat pixels = decodePicture(asRow(content), cv::IMREAD_UNCHANGED);
    if (pixels.empty() || pixels.channels() != 4)
        return {};
    return ontoWhite(toEightBits(pixels, name));
}

struct Compressor {
    Compressor() : handle(tjInitCompress()) {}
    ~Compressor() {
        if (handle != nullptr)
            tjDestroy(handle);
        if (buffer != nullptr)
            tjFree(buffer);
    }
    Compressor(const Compressor&) = delete;
    Compressor& operator=(const Compressor&) = delete;

    tjhandle handle;
    unsigned char* buffer = nullptr;
    unsigned long size = 0;
};

} // namespace

Bytes encodeJpeg(const cv::Mat& pixels, int quality) {
    if (pixels.empty() || pixels.type() != CV_8UC3 || quality < 1 || quality > 100)
        throw Error(ErrorCode::InvalidInput, "A photo must be 8-bit BGR and its quality 1 to 100.",
                    "Take the photo again.");
    Compressor jpeg;
    // 4:2:2: brightness, which carries print and codes, is never thinned out; colour only across, so that
    // thin coloured lines of labels keep their rows. It costs a tenth more bytes than 4:2:0, 4:4:4 costs a
    // third.
    if (jpeg.handle == nullptr ||
        tjCompress2(jpeg.handle, pixels.data, pixels.cols, static_cast<int>(pixels.step[0]), pixels.rows,
                    TJPF_BGR, &jpeg.buffer, &jpeg.size, TJSAMP_422, quality, 0) != 0)
        throw Error(ErrorCode::InvalidInput,
                    std::string("The photo cannot be encoded: ") + tjGetErrorStr2(jpeg.handle) + ".",
                    "Take the photo again, with a smaller picture size if it is very large.");
    const auto* bytes = reinterpret_cast<const std::byte*>(jpeg.buffer);
    return {bytes, bytes + jpeg.size};
}

cv::Mat decodeImage(const Bytes& content, const std::string& name) {
    const ImageHeader header = checkedHeader(content, name);
    try {
        cv::Mat pixels;
        if (header.mayHaveAlpha)
            pixels =
                decodeWithAlpha(content, name); // pictures with alpha come from programs: no EXIF to honour
        if (pixels.empty())
            pixels = decodePicture(asRow(content), cv::IMREAD_COLOR); // 8-bit BGR, turned as EXIF says
        if (pixels.empty())
            refusePicture(name, "is damaged and cannot be read.");
        return pixels;
    } catch (const cv::Exception& cause) {
        refusePicture(name, "cannot be read as a picture: " + printable(cause.err, 200) + ".");
    }
}

cv::Mat readImage(const std::filesystem::path& file) {
    return decodeImage(readFile(file, static_cast<std::uintmax_t>(kMaxPhotoBytes)), file.string());
}

} // namespace returnbench
