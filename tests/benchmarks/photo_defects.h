#pragma once

#include <opencv2/core.hpp>

namespace returnbench::benchmark {

/// What may go wrong with a photograph, in known steps. Lengths are in pixels of a picture that is 1280 wide;
/// they are scaled to the width of the picture at hand.

[[nodiscard]] cv::Mat outOfFocus(const cv::Mat& pixels, double sigma);
/// Moved by `length` while the shutter was open.
[[nodiscard]] cv::Mat moved(const cv::Mat& pixels, double length, double degrees);
/// Light times `factor`, clipped.
[[nodiscard]] cv::Mat exposed(const cv::Mat& pixels, double factor);
/// The mirror image of a lamp, an ellipse that covers `permille` of the picture and fades out at its border.
[[nodiscard]] cv::Mat shone(const cv::Mat& pixels, cv::Point middle, int permille);
/// Only what is left of `x`, at the size of the whole.
[[nodiscard]] cv::Mat cutAt(const cv::Mat& pixels, int x);
/// Seen from farther away, on a plain table.
[[nodiscard]] cv::Mat farAway(const cv::Mat& pixels, double scale, cv::RNG& random);

/// A plain table: uneven light, noise, a little grain.
[[nodiscard]] cv::Mat plainTable(cv::Size size, cv::RNG& random);
/// A printed box on a plain table, its longer side `share` of the picture's height, its middle at `middle`
/// (of the picture's width and height, 0 … 1).
[[nodiscard]] cv::Mat boxOnTable(cv::RNG& random, double share, cv::Point2d middle);

} // namespace returnbench::benchmark
