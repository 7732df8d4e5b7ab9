#pragma once

#include "core/base/clock.h"
#include "core/base/file.h"

#include <string>

namespace returnbench {

/// What a photo's file says of itself (Exif 2.32 and XMP), for whoever meets it alone.
struct PhotoCaption {
    Timestamp at{};         ///< when the camera saw it
    std::string bench;      ///< Exif ImageDescription, dc:source
    std::string inspection; ///< likewise, dc:identifier
    std::string title;      ///< likewise, dc:title
    std::string serial;     ///< that was read on the item so far; may be empty; likewise, dc:subject
};

/// The JPEG with a caption; its picture stays as it is, bit for bit.
/// @returns the JPEG unchanged when it cannot be read as one
[[nodiscard]] Bytes withCaption(Bytes jpeg, const PhotoCaption& caption);

} // namespace returnbench
