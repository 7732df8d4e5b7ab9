#pragma once

#include "core/evidence/pack.h"

namespace returnbench::test {

/// A JPEG of this size with shapes and noise, so that it is as heavy as a photograph.
[[nodiscard]] Bytes sampleJpeg(int width, int height, unsigned seed);

/// A closed inspection of a phone that came back as another unit, with two photos.
[[nodiscard]] ReportInput sampleReport();

} // namespace returnbench::test
