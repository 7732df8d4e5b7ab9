#include "ui/admin/light_figures.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cstdlib>

namespace returnbench {
namespace {

constexpr int kDark = 16;
constexpr int kBurnt = 250;
constexpr double kMuch = 0.02; ///< of the picture: worth a remark

/// ITU-R BT.601 luma of a BGR pixel, in integers.
int lumaOf(const uchar* pixel) {
    return (29 * pixel[0] + 150 * pixel[1] + 77 * pixel[2]) >> 8;
}

} // namespace

LightFigures lightFiguresOf(const QImage& picture) {
    LightFigures figures;
    const QImage bgr =
        picture.format() == QImage::Format_BGR888 ? picture : picture.convertToFormat(QImage::Format_BGR888);
    if (bgr.isNull())
        return figures;
    std::array<std::int64_t, 256> counts{};
    std::int64_t steps = 0;
    for (int y = 0; y < bgr.height(); ++y) {
        const uchar* pixel = bgr.constScanLine(y);
        int before = lumaOf(pixel);
        for (int x = 0; x < bgr.width(); ++x, pixel += 3) {
            const int luma = lumaOf(pixel);
            ++counts[static_cast<std::size_t>(luma)];
            steps += std::abs(luma - before);
            before = luma;
        }
    }
    const double pixels = static_cast<double>(bgr.width()) * bgr.height();
    for (std::size_t luma = 0; luma < counts.size(); ++luma) {
        const double share = static_cast<double>(counts[luma]) / pixels;
        figures.histogram[luma * LightFigures::kBins / counts.size()] += share;
        figures.dark += luma < kDark ? share : 0;
        figures.burnt += luma >= kBurnt ? share : 0;
    }
    figures.sharpness = static_cast<double>(steps) / pixels;
    return figures;
}

LightFiguresView::LightFiguresView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("lightFigures"));
    setAccessibleName(tr("Light and sharpness of the picture"));
    setFixedHeight(theme.px(120));
}

void LightFiguresView::setFigures(const LightFigures& figures) {
    m_figures = figures;
    m_best = std::max(m_best, figures.sharpness);
    QString words = tr("Sharpness %1, best so far %2.")
                        .arg(locale().toString(figures.sharpness, 'f', 1), locale().toString(m_best, 'f', 1));
    if (m_figures.burnt > kMuch)
        words += QLatin1Char(' ') + tr("Parts are burnt out: less light, or a shorter exposure.");
    else if (m_figures.dark > 0.5)
        words += QLatin1Char(' ') + tr("It is dark: more light.");
    setAccessibleDescription(words);
    update();
}

void LightFiguresView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setFont(m_theme.font(14));
    const int line = m_theme.px(24);
    const QRect text(0, 0, width(), line);
    painter.setPen(m_theme.colour(m_figures.burnt > kMuch ? Colour::Attention : Colour::Ink));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, accessibleDescription());
    const QRect area(0, line, width(), height() - 2 * line);
    painter.fillRect(area, m_theme.colour(Colour::Sunken));
    const double most = *std::max_element(m_figures.histogram.begin(), m_figures.histogram.end());
    const double column = static_cast<double>(area.width()) / LightFigures::kBins;
    for (std::size_t i = 0; i < LightFigures::kBins && most > 0; ++i) {
        const double high = m_figures.histogram[i] / most * area.height();
        const bool isEnd = i == LightFigures::kBins - 1 && m_figures.burnt > kMuch;
        painter.fillRect(
            QRectF(area.x() + static_cast<double>(i) * column, area.bottom() + 1 - high, column - 1, high),
            m_theme.colour(isEnd ? Colour::Attention : Colour::Muted));
    }
    const QRect bar(0, height() - line + m_theme.px(8), width(), m_theme.px(8));
    painter.fillRect(bar, m_theme.colour(Colour::Sunken));
    if (m_best > 0)
        painter.fillRect(QRectF(bar.x(), bar.y(), bar.width() * m_figures.sharpness / m_best, bar.height()),
                         m_theme.colour(m_figures.sharpness > 0.9 * m_best ? Colour::Good : Colour::Act));
}

} // namespace returnbench
