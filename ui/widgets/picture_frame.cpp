#include "ui/widgets/picture_frame.h"

#include <QPainter>
#include <QPainterPath>

namespace returnbench {

void beginPictureFrame(QPainter& painter, const QRect& frame, const Theme& theme) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(frame), theme.px(8), theme.px(8));
    painter.setClipPath(shape);
    painter.fillRect(frame, theme.colour(Colour::Camera));
}

void paintPill(QPainter& painter, const QRect& frame, const Theme& theme, const QString& text, Colour ink,
               PillCorner corner) {
    painter.setFont(theme.font(14, QFont::DemiBold));
    const QSizeF box(painter.fontMetrics().horizontalAdvance(text) + theme.px(24), theme.px(28));
    const double inset = theme.px(12);
    const double left = corner == PillCorner::Left ? inset : frame.width() - box.width() - inset;
    const QRectF place(frame.topLeft() + QPointF(left, inset), box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(Colour::Shade));
    painter.drawRoundedRect(place, box.height() / 2, box.height() / 2);
    painter.setPen(theme.colour(ink));
    painter.drawText(place, Qt::AlignCenter, text);
}

} // namespace returnbench
