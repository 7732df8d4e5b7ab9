#pragma once

#include "core/capture/camera_settings.h"

#include <filesystem>
#include <string>
#include <toml++/toml.h>

namespace returnbench {

/// The sections `[camera.settings."IDENTITY"]`.
/// @throws Error{InvalidInput} naming file, line and key
[[nodiscard]] CameraTuning::Map readCameras(const toml::table& root, const std::filesystem::path& file);

/// The same sections as text; empty for none.
[[nodiscard]] std::string writtenCameras(const CameraTuning::Map& cameras);

} // namespace returnbench
