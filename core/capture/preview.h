#pragma once

#include "core/capture/frame.h"

#include <vector>

namespace returnbench {

/// A small copy of a frame for the screen, free of any library's types.
struct PreviewImage {
    int width = 0;
    int height = 0;
    int stride = 0;                 ///< bytes from one line to the next, a multiple of 4
    std::vector<unsigned char> bgr; ///< 8 bits each of blue, green, red
};

/// @param maxWidth in pixels, at least 1; a narrower frame keeps its size
[[nodiscard]] PreviewImage makePreview(const Frame& frame, int maxWidth);

} // namespace returnbench
