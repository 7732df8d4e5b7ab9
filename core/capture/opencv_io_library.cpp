// The library that opencv_io.h loads.

#include "core/capture/opencv_io.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/videoio.hpp>
#include <utility>

namespace {

class OpenCvVideo final : public returnbench::VideoReader {
public:
    OpenCvVideo(const std::string& name, int backend, const std::vector<int>& settings)
        : m_capture(name, backend, settings) {}

    [[nodiscard]] bool isOpened() const { return m_capture.isOpened(); }
    bool read(cv::Mat& picture) override { return m_capture.read(picture); }
    void set(int property, double value) override { (void)m_capture.set(property, value); }
    [[nodiscard]] double get(int property) const override { return m_capture.get(property); }

private:
    cv::VideoCapture m_capture;
};

} // namespace

extern "C" {

void returnbenchDecodePicture(const cv::Mat& content, int flags, cv::Mat& pixels) {
    pixels = cv::imdecode(content, flags);
}

void returnbenchOpenVideo(const std::string& name, int backend, const std::vector<int>& settings,
                          std::unique_ptr<returnbench::VideoReader>& video) {
    auto opened = std::make_unique<OpenCvVideo>(name, backend, settings);
    if (opened->isOpened())
        video = std::move(opened);
}
}
