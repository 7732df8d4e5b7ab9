#pragma once

#include "core/labels/matrix_grid.h"

#include <array>
#include <opencv2/core/matx.hpp>
#include <vector>

namespace returnbench {

/// A grid of modules over a picture that can be bent.
class BentGrid {
public:
    using Quad = std::array<cv::Point2f, 4>;

    /// @param darkness how dark each pixel is beside its neighbourhood: signed bytes, −100 to 100
    /// @param quad     the code's corners, from its top left one on clockwise
    /// @param format   DataMatrix (square, up to 52 modules) or QrCode (up to version 6)
    /// @param side     modules
    BentGrid(const cv::Mat& darkness, const Quad& quad, CodeFormat format, int side);

    /// How well the light modules among the fixed ones, and the dark ones, are met: 1 when each is as it
    /// should be, 0 by chance.
    [[nodiscard]] double likeness() const;
    /// How little it is chance that they are met so well.
    [[nodiscard]] double significance() const;

    /// Draws the modules closer at one end where that fits: round a bottle they are.
    /// @returns whether it does
    bool fitSpacing();
    /// Moves its corners to where the fixed modules fit.
    void fitCorners();
    /// Bends it, first as a whole, then in ever smaller parts.
    void fit();

    [[nodiscard]] RedrawnCode redrawn() const;

private:
    /// What a symbology says about a module whatever the text.
    enum class Fixed { Not, Dark, Light };
    static Fixed fixedOfDataMatrix(int side, int row, int column);
    static Fixed fixedOfQrCode(int side, int row, int column);

    [[nodiscard]] const cv::Point2f& node(int y, int x) const {
        return m_nodes[static_cast<std::size_t>(y * m_across + x)];
    }
    [[nodiscard]] std::size_t index(int row, int column) const {
        return static_cast<std::size_t>(row * m_side + column);
    }
    [[nodiscard]] cv::Point2f flat(double x, double y) const;
    void layFixed();
    [[nodiscard]] int at(int row, int column) const;
    [[nodiscard]] int fixedContrast() const;
    [[nodiscard]] int contrastAround(int nodeY, int nodeX) const;
    void move(bool fixedOnly);
    bool moveNode(int y, int x, float step, bool fixedOnly);

    cv::Mat m_darkness; ///< signed bytes
    int m_side;
    double m_modulePx = 0;
    cv::Matx33d m_toPicture;       ///< from modules, flat
    std::array<double, 2> m_bow{}; ///< how far the middle is off, across and down: a part of the side
    std::vector<Fixed> m_fixed;
    std::vector<cv::Point> m_fixedPlaces; ///< column and row of the modules that are fixed
    std::vector<cv::Point2f> m_flat;      ///< middle of each module on the flat grid
    int m_across = 2;                     ///< nodes a side
    std::vector<cv::Point2f> m_nodes = std::vector<cv::Point2f>(4); ///< how far the grid is bent there
};

} // namespace returnbench
