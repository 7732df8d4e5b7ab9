#pragma once

#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace returnbench::test {

/// Typefaces that labels are printed in, of the package fonts-dejavu-core.
enum class Typeface { Sans, SansBold, Mono, Serif };

/// Lines of text in black on white, in BGR, one under the other, with paper around them.
/// @param capitalPx height of a capital letter, pixels
[[nodiscard]] cv::Mat printedText(const std::vector<std::string>& lines, Typeface typeface, double capitalPx);

} // namespace returnbench::test
