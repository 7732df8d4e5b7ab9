#include "ui/widgets/region_view.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <cmath>
#include <utility>

namespace returnbench {

RegionView::RegionView(const Theme& theme, const QString& name, double leastShare, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_leastShare(leastShare) {
    setObjectName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
}

void RegionView::setPicture(const QImage& picture) {
    m_picture = picture;
    update();
}

void RegionView::setTrouble(const QString& trouble) {
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    m_picture = {}; // it is no longer what lies there
    update();
}

void RegionView::setCovered(std::vector<QRectF> parts) {
    m_covered = std::move(parts);
    update();
}

QRectF RegionView::area() const {
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

void RegionView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Camera));
    if (m_picture.isNull()) {
        painter.setPen(m_theme.colour(Colour::OnCamera));
        painter.setFont(m_theme.font(16));
        const int margin = m_theme.px(48);
        painter.drawText(rect().adjusted(margin, 0, -margin, 0),
                         static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap,
                         m_trouble.isEmpty() ? tr("No picture") : m_trouble);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF place = area();
    painter.drawImage(place, m_picture);
    painter.setPen(QPen(m_theme.colour(Colour::Act), m_theme.px(2)));
    painter.setBrush(m_theme.colour(Colour::Camera));
    for (const QRectF& part : m_covered)
        painter.drawRect(QRectF(place.x() + part.x() * place.width(), place.y() + part.y() * place.height(),
                                part.width() * place.width(), part.height() * place.height()));
    painter.setBrush(Qt::NoBrush);
    if (!m_drag.isNull())
        painter.drawRect(m_drag);
}

void RegionView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    Q_EMIT pictureWidthChanged(static_cast<int>(std::ceil(width() * devicePixelRatioF())));
}

void RegionView::mousePressEvent(QMouseEvent* event) {
    m_from = event->position();
}

void RegionView::mouseMoveEvent(QMouseEvent* event) {
    m_drag = QRectF(m_from, event->position()).normalized() & area();
    update();
}

void RegionView::mouseReleaseEvent(QMouseEvent* event) {
    const QRectF drag = std::exchange(m_drag, {});
    update();
    const QRectF place = area();
    const QPointF at = event->position() - place.topLeft();
    if (!m_picture.isNull() &&
        (event->position() - m_from).manhattanLength() < QGuiApplication::styleHints()->startDragDistance()) {
        Q_EMIT tapped({at.x() / place.width(), at.y() / place.height()});
        return;
    }
    if (m_picture.isNull() || drag.width() < m_leastShare * place.width() ||
        drag.height() < m_leastShare * place.height())
        return;
    Q_EMIT chosen({(drag.x() - place.x()) / place.width(), (drag.y() - place.y()) / place.height(),
                   drag.width() / place.width(), drag.height() / place.height()});
}

} // namespace returnbench
