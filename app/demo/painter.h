#pragma once

#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

namespace returnbench {

/// A closed shape in the coordinates of a 1280×720 picture.
using Outline = std::vector<cv::Point2f>;

[[nodiscard]] Outline box(float x, float y, float width, float height);
[[nodiscard]] Outline roundBox(float x, float y, float width, float height, float radius);
[[nodiscard]] Outline oval(cv::Point2f centre, float radiusX, float radiusY);
/// A smooth closed curve through the points.
[[nodiscard]] Outline smooth(const Outline& points);

/// from, from + by, … below `below`: for rows and columns of things.
[[nodiscard]] std::vector<float> steps(int from, int below, int by);

/// How a shape is filled: from top to bottom, and how much of what is below still shows.
struct Paint {
    cv::Scalar top;
    cv::Scalar bottom;
    double opacity = 1.0;

    Paint(const cv::Scalar& from, const cv::Scalar& to, double opaque = 1.0)
        : top(from), bottom(to), opacity(opaque) {}
    explicit Paint(const cv::Scalar& colour, double opaque = 1.0) : Paint(colour, colour, opaque) {}
};

/// Blue, green, red.
[[nodiscard]] inline cv::Scalar bgr(int blue, int green, int red) {
    return {static_cast<double>(blue), static_cast<double>(green), static_cast<double>(red)};
}
/// Lighter for a factor above 1, darker below.
[[nodiscard]] cv::Scalar shaded(const cv::Scalar& colour, double factor);

/// Draws smooth-edged shapes onto an 8-bit BGR scene, at a place and size of its own, so that one drawing
/// serves for an item on the bench and for the same item, small, in its box.
class Painter {
public:
    explicit Painter(cv::Mat& scene, cv::Point2f origin = {0, 0}, float scale = 1)
        : m_scene(scene), m_origin(origin), m_scale(scale) {}

    void fill(const Outline& outline, const Paint& paint);
    void fill(const Outline& outline, const cv::Scalar& colour) { fill(outline, Paint(colour)); }
    /// Fills with a mild gradient, as matt things look under a lamp.
    void body(const Outline& outline, const cv::Scalar& colour);
    /// What a thing of this outline throws onto what it lies on. @param depth in pixels
    void shadow(const Outline& outline, float depth);
    void line(cv::Point2f from, cv::Point2f to, const cv::Scalar& colour, float width);
    void stroke(const Outline& outline, const cv::Scalar& colour, float width);
    void disc(cv::Point2f centre, float radius, const cv::Scalar& colour);
    void ring(cv::Point2f centre, float radius, const cv::Scalar& colour, float width);
    /// @param height of capitals in pixels
    void text(const std::string& words, cv::Point2f leftBottom, float height, const cv::Scalar& colour);

private:
    [[nodiscard]] cv::Point2f placed(cv::Point2f point) const { return m_origin + point * m_scale; }
    [[nodiscard]] std::vector<cv::Point> fixed(const Outline& outline, cv::Point2f offset) const;
    [[nodiscard]] int strokeWidth(float width) const;

    cv::Mat& m_scene;
    cv::Point2f m_origin;
    float m_scale;
};

} // namespace returnbench
