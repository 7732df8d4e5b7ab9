#pragma once

#include "core/capture/frame_source.h"

#include <filesystem>
#include <memory>
#include <string>

namespace returnbench {

/// One picture, or all pictures of a folder (jpg jpeg png webp bmp tif tiff) in the order of their names,
/// numbers in names by value: `2-front.jpg` before `10-back.jpg`. Every one is a still. Those that cannot be
/// read are passed over and listed by skipped().
/// @throws Error{InvalidInput} when none of them can be read, naming the first
[[nodiscard]] std::unique_ptr<FrameSource> openImageFile(const std::filesystem::path& file,
                                                         const Clock& clock);
[[nodiscard]] std::unique_ptr<FrameSource> openImageFolder(const std::filesystem::path& folder,
                                                           const Clock& clock);

/// Whether `a` comes before `b` when runs of digits count by their value. A strict order over all names.
[[nodiscard]] bool naturallyBefore(const std::string& a, const std::string& b);

} // namespace returnbench
