#pragma once

#include "core/capture/frame.h"

#include <QImage>

namespace returnbench {

/// A frame for the screen. Works in any thread; costs a few milliseconds.
[[nodiscard]] QImage pictureOf(const Frame& frame, int maxWidth);

} // namespace returnbench
