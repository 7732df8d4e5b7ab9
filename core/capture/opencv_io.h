#pragma once

#include <memory>
#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace returnbench {

/// What of OpenCV reads files and devices (imgcodecs, videoio). Two hundred libraries come with it, GDAL's
/// and GStreamer's among them, and a tenth of a second of every start: they are loaded with the first call of
/// either function. Both: any thread.

/// As cv::imdecode(). @throws Error{Storage} when the library is not there; as cv::imdecode()
cv::Mat decodePicture(const cv::Mat& content, int flags);

/// An open cv::VideoCapture. One thread at a time; throws as that does.
class VideoReader {
public:
    virtual ~VideoReader() = default;

    virtual bool read(cv::Mat& picture) = 0;
    /// @param property cv::CAP_PROP_…; what the backend does not know it ignores
    virtual void set(int property, double value) = 0;
    [[nodiscard]] virtual double get(int property) const = 0;
};

/// As cv::VideoCapture's constructor; nothing if that does not open.
/// @param backend cv::CAP_…
/// @throws Error{Storage} when the library is not there; as cv::VideoCapture
[[nodiscard]] std::unique_ptr<VideoReader> openVideo(const std::string& name, int backend,
                                                     const std::vector<int>& settings = {});

} // namespace returnbench
