#pragma once

#include "core/base/file.h"
#include "core/capture/frame.h"

#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <string>

namespace returnbench::test {

/// A checkerboard, different for each seed, full of edges.
[[nodiscard]] cv::Mat checkerboard(int width, int height, int seed);

/// A file's content in the format of `extension` (".png", ".jpg" …).
[[nodiscard]] Bytes encoded(const cv::Mat& pixels, const std::string& extension);
[[nodiscard]] std::string encodedText(const cv::Mat& pixels, const std::string& extension);

void writePicture(const std::filesystem::path& file, const cv::Mat& pixels);

[[nodiscard]] Frame frameOf(cv::Mat pixels);

/// Mean absolute difference over all channels.
[[nodiscard]] double differenceOf(const cv::Mat& a, const cv::Mat& b);

/// The head of a PNG that claims this size, with nothing behind it.
[[nodiscard]] std::string pngClaiming(unsigned width, unsigned height);

} // namespace returnbench::test
