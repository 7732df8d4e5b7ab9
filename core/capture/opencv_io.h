#pragma once

#include <memory>
#include <opencv2/videoio.hpp>

namespace returnbench {

/// What of OpenCV reads files and devices (imgcodecs, videoio). Two hundred libraries come with it, GDAL's
/// and GStreamer's among them, and a tenth of a second of every start: they are loaded with the first call of
/// either. Any thread.

/// As cv::imdecode(). @throws Error{Storage} when the library is not there; as cv::imdecode()
cv::Mat decodePicture(const cv::Mat& content, int flags);

/// Not opened. @throws Error{Storage} when the library is not there
std::shared_ptr<cv::VideoCapture> newVideoCapture();

} // namespace returnbench
