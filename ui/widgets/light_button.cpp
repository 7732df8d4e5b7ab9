#include "ui/widgets/light_button.h"

#include "ui/widgets/labels.h"

#include <QPainter>

namespace returnbench {
namespace {

Colour colourOf(LightButton::State state) {
    switch (state) {
    case LightButton::State::Good:
        return Colour::Good;
    case LightButton::State::Attention:
        return Colour::Attention;
    case LightButton::State::Bad:
        return Colour::Bad;
    case LightButton::State::Off:
        break;
    }
    return Colour::OnOff;
}

} // namespace

LightButton::LightButton(const Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme.font(14));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LightButton::setAction(const QString& text, const QString& key) {
    m_action = text;
    m_actionKey = key;
}

void LightButton::setLight(State state, const QString& text, const QString& explanation) {
    m_explanation = explanation;
    setToolTip(plainToolTip(explanation));
    setAccessibleDescription(explanation);
    if (state == m_state && text == this->text())
        return;
    m_state = state;
    setText(text);
    // The colour is never the only carrier of the state.
    const QString stateWord = state == State::Good  ? tr("in order")
                              : state == State::Off ? tr("not known yet")
                                                    : tr("needs attention");
    setAccessibleName(tr("%1: %2").arg(text, stateWord));
    updateGeometry();
    update();
}

QSize LightButton::sizeHint() const {
    return {fontMetrics().horizontalAdvance(text()) + m_theme.px(34), m_theme.px(48)};
}

void LightButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int dot = m_theme.px(10);
    const QRect spot(m_theme.px(8), (height() - dot) / 2, dot, dot);
    const QColor colour = m_theme.colour(colourOf(m_state));
    if (m_state == State::Off) {
        painter.setPen(QPen(colour, m_theme.px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(spot.adjusted(1, 1, -1, -1));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(spot);
        if (m_state != State::Good)
            painter.drawPixmap(spot, m_theme.icon(m_state == State::Bad ? Icon::Cross : Icon::Warning,
                                                  Colour::OnTone, 10, devicePixelRatioF()));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.colour(Colour::Act), m_theme.px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(2, 6, -2, -6), m_theme.px(8), m_theme.px(8));
    }
    painter.setFont(font());
    painter.setPen(
        m_theme.colour(m_state == State::Good || m_state == State::Off ? Colour::Muted : colourOf(m_state)));
    painter.drawText(rect().adjusted(m_theme.px(24), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace returnbench
