#include "core/capture/preview.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>

namespace returnbench {

PreviewImage makePreview(const Frame& frame, int maxWidth) {
    PreviewImage preview;
    const cv::Mat& pixels = frame.pixels;
    preview.width = std::clamp(pixels.cols, 1, std::max(1, maxWidth));
    preview.height =
        std::max(1, static_cast<int>(static_cast<std::int64_t>(pixels.rows) * preview.width / pixels.cols));
    preview.stride = (preview.width * 3 + 3) / 4 * 4;
    preview.bgr.resize(static_cast<std::size_t>(preview.stride) * static_cast<std::size_t>(preview.height));
    cv::Mat target(preview.height, preview.width, CV_8UC3, preview.bgr.data(),
                   static_cast<std::size_t>(preview.stride));
    cv::resize(pixels, target, target.size(), 0, 0,
               preview.width < pixels.cols ? cv::INTER_AREA : cv::INTER_LINEAR);
    return preview;
}

} // namespace returnbench
