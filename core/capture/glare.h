#pragma once

#include <opencv2/core/mat.hpp>

namespace returnbench {

/// Share of the picture, in permille, that lies under reflections of a light: burnt patches that end softly
/// and have print beside them. White paper and a white ground are burnt too, but they end at ink and at
/// edges, or have no print near that could be hidden. Part of measureQuality.
/// @param luma 8-bit grey, not empty, of the width that measureQuality works at
[[nodiscard]] int glarePermilleOf(const cv::Mat& luma);

} // namespace returnbench
