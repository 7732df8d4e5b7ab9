#include "ui/claims/cover_area.h"

#include "core/inspection/photo_masking.h"

#include <QMouseEvent>
#include <QPainter>
#include <cmath>
#include <utility>

namespace returnbench {
namespace {

constexpr double kWhole = 1000;

} // namespace

CoverArea::CoverArea(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("coverArea"));
    setAccessibleName(tr("Photo: drag over what is to be covered"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setCursor(Qt::CrossCursor);
}

void CoverArea::setPicture(const QImage& picture) {
    m_picture = picture;
    m_areas.clear();
    update();
}

QRectF CoverArea::place() const {
    const QSizeF fitted = QSizeF(m_picture.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

void CoverArea::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Camera));
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF whole = place();
    painter.drawImage(whole, m_picture);
    painter.setPen(QPen(m_theme.colour(Colour::Act), m_theme.px(2)));
    painter.setBrush(m_theme.colour(Colour::Camera));
    for (const PhotoArea& area : m_areas)
        painter.drawRect(QRectF(whole.x() + area.x / kWhole * whole.width(),
                                whole.y() + area.y / kWhole * whole.height(),
                                area.width / kWhole * whole.width(), area.height / kWhole * whole.height()));
    painter.setBrush(Qt::NoBrush);
    if (!m_drag.isNull())
        painter.drawRect(m_drag);
}

void CoverArea::mousePressEvent(QMouseEvent* event) {
    m_from = event->position();
}

void CoverArea::mouseMoveEvent(QMouseEvent* event) {
    m_drag = QRectF(m_from, event->position()).normalized() & place();
    update();
}

void CoverArea::mouseReleaseEvent(QMouseEvent*) {
    const QRectF drag = std::exchange(m_drag, {});
    const QRectF whole = place();
    update();
    if (m_picture.isNull() || m_areas.size() == kMaxMaskAreas)
        return;
    const auto permille = [](double share) { return static_cast<int>(std::lround(share * kWhole)); };
    PhotoArea area{permille((drag.x() - whole.x()) / whole.width()),
                   permille((drag.y() - whole.y()) / whole.height()), permille(drag.width() / whole.width()),
                   permille(drag.height() / whole.height())};
    area.width = std::min(area.width, 1000 - area.x); // each was rounded
    area.height = std::min(area.height, 1000 - area.y);
    if (!isFit(area))
        return;
    m_areas.push_back(area);
    Q_EMIT changed();
}

} // namespace returnbench
