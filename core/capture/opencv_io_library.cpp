// The library that opencv_io.h loads.

#include <opencv2/imgcodecs.hpp>
#include <opencv2/videoio.hpp>

extern "C" {

void returnbenchDecodePicture(const cv::Mat& content, int flags, cv::Mat& pixels) {
    pixels = cv::imdecode(content, flags);
}

cv::VideoCapture* returnbenchNewVideoCapture() {
    return new cv::VideoCapture;
}
}
