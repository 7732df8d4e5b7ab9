#pragma once

#include "core/labels/zxing_shim.h"

#include <functional>
#include <opencv2/core/mat.hpp>
#include <vector>

namespace returnbench::benchmark {

using Reader = std::function<std::vector<FoundCode>(const cv::Mat&)>;

/// What a reader made of one picture.
struct Reading {
    std::vector<FoundCode> codes;
    double ms = 0;     ///< of the processor's time, in the quickest of several runs
    bool died = false; ///< it ended its process
};

/// Reads in a process of its own: a reader may abort.
/// @param runs how often, for the quickest
[[nodiscard]] Reading isolated(const cv::Mat& grey, const Reader& reader, int runs = 3);

/// A plain pass of ZXing with its defaults, one code wanted.
[[nodiscard]] std::vector<FoundCode> plainZxing(const cv::Mat& grey);
/// The same, all codes wanted.
[[nodiscard]] std::vector<FoundCode> plainZxingSeveral(const cv::Mat& grey);

/// The search of core/labels, once more with care where it died, as LabelReader does.
[[nodiscard]] Reading ours(const cv::Mat& grey, int runs = 3);

[[nodiscard]] double median(std::vector<double> values);
[[nodiscard]] double mean(const std::vector<double>& values);

} // namespace returnbench::benchmark
