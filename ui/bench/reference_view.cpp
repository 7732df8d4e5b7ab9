#include "ui/bench/reference_view.h"

#include "ui/lookup/reference_images.h"
#include "ui/widgets/picture_frame.h"

#include <QPainter>
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
    beginPictureFrame(painter, rect(), m_theme);
    const QImage& image = m_images->images[m_shown - 1].image;
    QRectF place(QPointF(), QSizeF(image.size()).scaled(QSizeF(size()), Qt::KeepAspectRatio));
    place.moveCenter(QRectF(rect()).center());
    painter.drawImage(place, image);
    paintPill(painter, rect(), m_theme, caption(), Colour::OnCamera, PillCorner::Left);
}

} // namespace returnbench
