#include "ui/bench/reference_view.h"

#include "ui/lookup/reference_images.h"

#include <QPainter>
#include <QPainterPath>
#include <utility>

namespace returnbench {

ReferenceView::ReferenceView(const Theme& theme, QWidget* parent) : QAbstractButton(parent), m_theme(theme) {
    setObjectName(QStringLiteral("referenceView"));
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    hide();
}

void ReferenceView::setImages(std::shared_ptr<const ReferenceImages> images) {
    m_images = std::move(images);
    m_shown = 0;
    hide();
}

bool ReferenceView::showNext() {
    const std::size_t count = m_images ? m_images->images.size() : 0;
    m_shown = m_shown < count ? m_shown + 1 : 0;
    setVisible(m_shown > 0);
    if (m_shown > 0)
        setAccessibleName(caption());
    update();
    return m_shown > 0;
}

QString ReferenceView::caption() const {
    const bool ofUnit = m_images->images[m_shown - 1].kind == ReferencePicture::Kind::Dispatch;
    return (ofUnit ? tr("before dispatch · %1 of %2") : tr("product · %1 of %2"))
        .arg(m_shown)
        .arg(m_images->images.size());
}

void ReferenceView::paintEvent(QPaintEvent*) {
    if (m_shown == 0)
        return;
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), m_theme.px(8), m_theme.px(8));
    painter.setClipPath(shape);
    painter.fillRect(rect(), m_theme.colour(Colour::Camera));
    const QImage& image = m_images->images[m_shown - 1].image;
    QRectF place(QPointF(), QSizeF(image.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    painter.drawImage(place, image);
    painter.setFont(m_theme.font(14, QFont::DemiBold));
    const QString text = caption();
    QRectF pill(m_theme.px(12), m_theme.px(12),
                painter.fontMetrics().horizontalAdvance(text) + m_theme.px(24), m_theme.px(28));
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Colour::Shade));
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(m_theme.colour(Colour::OnCamera));
    painter.drawText(pill, Qt::AlignCenter, text);
}

} // namespace returnbench
