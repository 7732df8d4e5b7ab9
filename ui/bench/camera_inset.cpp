#include "ui/bench/camera_inset.h"

#include "ui/bench/key_text.h"
#include "ui/widgets/labels.h"

#include <QPainter>

namespace returnbench {

CameraInset::CameraInset(const Theme& theme, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_view(new CameraView(theme, CameraRole::Label, this)) {
    setObjectName(QStringLiteral("cameraInset"));
    setAccessibleName(tr("The other camera"));
    setToolTip(plainToolTip(tr("Show this camera large (%1)").arg(keyText(Action::OtherCamera))));
    setFocusPolicy(Qt::TabFocus);
    m_view->setObjectName(QStringLiteral("otherCameraView"));
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void CameraInset::resizeEvent(QResizeEvent*) {
    const int edge = m_theme.px(2);
    m_view->setGeometry(rect().adjusted(edge, edge, -edge, -edge));
}

void CameraInset::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(hasFocus() ? Colour::Act : Colour::OnCamera));
    painter.drawRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
}

} // namespace returnbench
