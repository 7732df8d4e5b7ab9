#pragma once

#include "core/capture/frame_source.h"

#include <filesystem>
#include <memory>
#include <string>

namespace returnbench {

/// A V4L2 camera; asks for MJPEG and what the settings say, and takes what it gets.
/// @param name the SOURCE, for messages
/// @throws Error{NotFound} when there is no such device, Error{Device} when it gives no pictures
[[nodiscard]] std::unique_ptr<FrameSource> openCamera(const std::string& name,
                                                      const std::filesystem::path& device,
                                                      const CameraSettings& settings, const Clock& clock);

} // namespace returnbench
