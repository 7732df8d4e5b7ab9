#pragma once

#include "core/capture/frame_source.h"

#include <memory>
#include <string>

namespace returnbench {

/// A network camera that speaks RTSP.
/// @throws Error{Device} when it does not answer within 5 s or sends no video
[[nodiscard]] std::unique_ptr<FrameSource> openRtsp(const std::string& url, const Clock& clock);

} // namespace returnbench
