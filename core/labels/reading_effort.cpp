#include "core/labels/reading_effort.h"

#include "core/capture/photo_quality.h"

namespace returnbench {
namespace {

/// Quick looks at an item that is held still before everything is tried.
constexpr int kPatience = 3;
/// Of frames that stand still and were tried in vain, each so many is looked at quickly.
constexpr int kSeldom = 5;

bool isSame(const cv::Mat& a, const cv::Mat& b) {
    return !a.empty() && !b.empty() && motionBetween(a, b) < kStillDifference;
}

} // namespace

ReadingEffort EffortPolicy::choose(const Frame& frame) {
    if (frame.still)
        return m_effort = ReadingEffort::Still;
    const cv::Mat thumbnail = motionThumbnail(frame.pixels);
    if (!isSame(m_previous, thumbnail))
        m_unread = 0;
    m_previous = thumbnail;
    if (isSame(m_tried, thumbnail))
        m_effort = m_unread % kSeldom == 0 ? ReadingEffort::Live : ReadingEffort::None;
    else
        m_effort = m_unread >= kPatience ? ReadingEffort::Still : ReadingEffort::Live;
    return m_effort;
}

void EffortPolicy::report(bool anythingRead) {
    if (anythingRead) {
        m_unread = 0;
        m_tried.release();
        return;
    }
    ++m_unread;
    if (m_effort == ReadingEffort::Still)
        m_tried = m_previous;
}

} // namespace returnbench
