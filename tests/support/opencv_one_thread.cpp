// OpenCV works in one thread: its pool's own locks are not seen by ThreadSanitizer, which would report the
// pool.

#include <opencv2/core/utility.hpp>

namespace {

[[maybe_unused]] const bool kOneThread = [] {
    cv::setNumThreads(1);
    return true;
}();

} // namespace
