#include "tests/capture/pictures.h"

#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <stdexcept>
#include <utility>
#include <vector>

namespace returnbench::test {
namespace {

std::string bigEndian(unsigned value) {
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8)
        text += static_cast<char>(value >> static_cast<unsigned>(shift) & 0xFFU);
    return text;
}

} // namespace

cv::Mat checkerboard(int width, int height, int seed) {
    cv::Mat pixels(height, width, CV_8UC3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool light = ((x + seed * 7) / 8 + y / 8) % 2 == 0;
            pixels.at<cv::Vec3b>(y, x) = light ? cv::Vec3b(210, 220, 230) : cv::Vec3b(40, 50, 60);
        }
    return pixels;
}

Bytes encoded(const cv::Mat& pixels, const std::string& extension) {
    std::vector<unsigned char> content;
    if (!cv::imencode(extension, pixels, content))
        throw std::runtime_error("imencode " + extension);
    const auto* bytes = reinterpret_cast<const std::byte*>(content.data());
    return {bytes, bytes + content.size()};
}

std::string encodedText(const cv::Mat& pixels, const std::string& extension) {
    const Bytes content = encoded(pixels, extension);
    return {reinterpret_cast<const char*>(content.data()), content.size()};
}

void writePicture(const std::filesystem::path& file, const cv::Mat& pixels) {
    writeFileDurably(file, encoded(pixels, file.extension().string()));
}

Frame frameOf(cv::Mat pixels) {
    Frame frame;
    frame.pixels = std::move(pixels);
    frame.number = 1;
    return frame;
}

double differenceOf(const cv::Mat& a, const cv::Mat& b) {
    return cv::norm(a, b, cv::NORM_L1) /
           static_cast<double>(a.total() * static_cast<std::size_t>(a.channels()));
}

std::string pngClaiming(unsigned width, unsigned height) {
    using namespace std::string_literals;
    return "\x89PNG\r\n\x1A\n"s + bigEndian(13) + "IHDR" + bigEndian(width) + bigEndian(height) +
           "\x08\x02\x00\x00\x00"s + bigEndian(0) + bigEndian(0) + "IDAT" + bigEndian(0);
}

} // namespace returnbench::test
