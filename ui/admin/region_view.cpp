#include "ui/admin/region_view.h"

#include <QMouseEvent>
#include <QPainter>
#include <cmath>

namespace returnbench {
namespace {

constexpr double kLeastShare = 0.1; ///< a smaller drag is a slip of the hand

} // namespace

RegionView::RegionView(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("regionView"));
    setAccessibleName(tr("Live picture: drag over the part to keep"));
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
    painter.drawImage(area(), m_picture);
    if (m_drag.isNull())
        return;
    painter.setPen(QPen(m_theme.colour(Colour::Act), m_theme.px(2)));
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

void RegionView::mouseReleaseEvent(QMouseEvent*) {
    const QRectF drag = std::exchange(m_drag, {});
    update();
    const QRectF place = area();
    if (m_picture.isNull() || drag.width() < kLeastShare * place.width() ||
        drag.height() < kLeastShare * place.height())
        return;
    Q_EMIT chosen({(drag.x() - place.x()) / place.width(), (drag.y() - place.y()) / place.height(),
                   drag.width() / place.width(), drag.height() / place.height()});
}

} // namespace returnbench
