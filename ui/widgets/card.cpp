#include "ui/widgets/card.h"

#include <QPainter>

namespace returnbench {

Card::Card(const Theme& theme, QWidget* parent) : QFrame(parent), m_theme(theme) {}

void Card::setSurface(Colour fill, Colour border, int borderDesignPixels) {
    m_fill = fill;
    m_border = border;
    m_borderWidth = borderDesignPixels;
    update();
}

void Card::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = m_theme.px(m_borderWidth);
    painter.setPen(QPen(m_theme.colour(m_border), width));
    painter.setBrush(m_theme.colour(m_fill));
    const qreal radius = m_theme.px(8);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2), radius,
                            radius);
}

} // namespace returnbench
