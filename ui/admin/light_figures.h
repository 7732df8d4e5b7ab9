#pragma once

#include "ui/widgets/theme.h"

#include <QImage>
#include <QWidget>
#include <array>

namespace returnbench {

/// What the preview says of light and focus.
struct LightFigures {
    static constexpr std::size_t kBins = 64;
    std::array<double, kBins> histogram{}; ///< share of the pixels by luminance, from black to white
    double dark = 0;                       ///< share that is next to black
    double burnt = 0;                      ///< share that is next to white
    double sharpness = 0; ///< mean step between neighbours, 0 to 255: to be compared with itself only
};
/// About a millisecond for a preview.
[[nodiscard]] LightFigures lightFiguresOf(const QImage& picture);

/// Draws them: the histogram, and the sharpness beside the best that was reached.
class LightFiguresView : public QWidget {
    Q_OBJECT
public:
    LightFiguresView(const Theme& theme, QWidget* parent);

    void setFigures(const LightFigures& figures);
    /// Forgets the best sharpness: what is looked at has changed.
    void restart() { m_best = 0; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    LightFigures m_figures;
    double m_best = 0;
};

} // namespace returnbench
