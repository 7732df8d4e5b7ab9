#pragma once

#include "core/capture/frame.h"

#include <opencv2/core/mat.hpp>

namespace returnbench {

/// How much is done to read the codes of a picture.
enum class ReadingEffort {
    None,  ///< the picture is left alone
    Live,  ///< what reads a label that is held well; for each picture of a moving one
    Still, ///< everything, for a second if need be: for a photograph, or an item that is held still and
           ///< unread
};

/// Says how much to do for each frame: a moving picture gets a quick look each time; one that stands still
/// and shows nothing readable gets everything once, and then little until something moves.
class EffortPolicy {
public:
    [[nodiscard]] ReadingEffort choose(const Frame& frame);
    /// What came of the frame that was chosen for last.
    void report(bool anythingRead);

private:
    cv::Mat m_previous; ///< thumbnails
    cv::Mat m_tried;    ///< of what everything was done for in vain
    ReadingEffort m_effort = ReadingEffort::Live;
    int m_unread = 0; ///< still frames in turn on which nothing was read
};

} // namespace returnbench
