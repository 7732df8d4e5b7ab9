#pragma once

#include "core/capture/frame_source.h"

#include <memory>
#include <string>

namespace returnbench {

/// A camera that sends MJPEG over HTTP (multipart/x-mixed-replace), or a single JPEG.
///
/// Of a stream the newest picture that has arrived is given, older ones are dropped. A single picture is a
/// still and then the end. What sends nothing for 10 seconds by clock.elapsed() is lost: a camera without
/// power does not close its connection.
/// @throws Error as httpGet() does; Error{InvalidInput} when it sends something else
[[nodiscard]] std::unique_ptr<FrameSource> openHttp(const std::string& url, const Clock& clock);

} // namespace returnbench
