#include "ui/widgets/key_button.h"

#include "ui/widgets/labels.h"

#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace returnbench {
namespace {

constexpr int kTouchPixels = 48;
constexpr int kPadding = 8;
constexpr int kSlack = 4; // advances are rounded; a text must not be elided for half a pixel

} // namespace

KeyButton::KeyButton(const Theme& theme, const QString& name, Role role, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_role(role) {
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setFont(theme.font(14, QFont::Medium));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void KeyButton::setCaption(const QString& text, const QString& key) {
    if (text == this->text() && key == m_key)
        return;
    setText(text);
    setShortcut({}); // the `&` of a protocol's words is no key
    m_key = key;
    setAccessibleName(text);
    setAccessibleDescription(key.isEmpty() ? QString() : tr("Key: %1").arg(key));
    setToolTip(plainToolTip(key.isEmpty() ? text : tr("%1 (%2)").arg(text, key)));
    updateGeometry();
    update();
}

void KeyButton::setRole(Role role) {
    m_role = role;
    update();
}

void KeyButton::setFontPixels(int designPixels, QFont::Weight weight) {
    setFont(m_theme.font(designPixels, weight));
}

void KeyButton::setTextAlignment(Qt::Alignment alignment) {
    m_alignment = alignment;
    update();
}

QFont KeyButton::keyFont() const {
    return m_theme.font(12, QFont::DemiBold);
}

QSize KeyButton::sizeHint() const {
    const int key =
        m_key.isEmpty() ? 0 : QFontMetrics(keyFont()).horizontalAdvance(m_key) + m_theme.px(kPadding);
    const int padding = isText() ? 0 : 2 * m_theme.px(kPadding);
    return {fontMetrics().horizontalAdvance(text()) + key + padding + m_theme.px(4),
            m_theme.px(kTouchPixels)};
}

QSize KeyButton::minimumSizeHint() const {
    return {isText() ? sizeHint().width() : m_theme.px(kTouchPixels), m_theme.px(kTouchPixels)};
}

KeyButton::Colours KeyButton::colours() const {
    const auto of = [this](Colour colour) { return m_theme.colour(colour); };
    if (isText()) {
        const QColor ink =
            isEnabled() ? of(m_role == Role::Alarm ? Colour::Bad : Colour::Act) : of(Colour::OnOff);
        return {Qt::transparent, Qt::transparent, ink, ink};
    }
    if (!isEnabled())
        return {of(Colour::Off), of(Colour::Off), of(Colour::OnOff), of(Colour::OnOff)};
    if (m_role == Role::Plain)
        return {underMouse() ? of(Colour::ActSoft) : of(Colour::Card), of(Colour::Border), of(Colour::Ink),
                of(Colour::Act)};
    if (m_role == Role::Offered)
        return {of(Colour::ActSoft), of(Colour::Act), of(Colour::Ink), of(Colour::Act)};
    return {of(Colour::Act), of(Colour::Act), of(Colour::OnAct), of(Colour::OnAct)};
}

void KeyButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours now = colours();
    const qreal radius = m_theme.px(8);
    const QRectF face = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (!isText()) {
        painter.setPen(now.border);
        painter.setBrush(isDown() && m_role == Role::Plain ? m_theme.colour(Colour::ActSoft) : now.fill);
        painter.drawRoundedRect(face, radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(
            QPen(m_theme.colour(m_role == Role::Plain || m_role == Role::Offered || isText() ? Colour::Act
                                                                                             : Colour::Ink),
                 m_theme.px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(face.adjusted(2, 2, -2, -2), radius, radius);
    }

    const Places place = places();
    if (!m_key.isEmpty()) {
        painter.setFont(keyFont());
        painter.setPen(now.key);
        painter.drawText(place.key, Qt::AlignCenter, m_key);
    }
    painter.setPen(now.ink);
    drawCaption(painter, place.caption);
}

/// The key stands before a choice ("1 opened"), and after what is done ("Close F12").
KeyButton::Places KeyButton::places() const {
    const bool before = m_key.size() == 1;
    // A choice of several stands close to its edges: its word must be whole.
    const int padding = m_theme.px(m_alignment & Qt::AlignLeft ? 2 * kPadding
                                   : before                    ? kPadding / 2
                                                               : kPadding);
    QRect area = isText() ? rect() : rect().adjusted(padding, 0, -padding, 0);
    if (m_key.isEmpty())
        return {{}, area};
    const int width = QFontMetrics(keyFont()).horizontalAdvance(m_key);
    const int gap = m_theme.px(before && m_alignment & Qt::AlignHCenter ? 4 : kPadding);
    const int textWidth =
        std::min(fontMetrics().horizontalAdvance(text()) + m_theme.px(kSlack), area.width() - width - gap);
    int left = area.left();
    if (m_alignment & Qt::AlignHCenter)
        left += std::max(0, (area.width() - width - gap - textWidth) / 2);
    else if (m_alignment & Qt::AlignRight)
        left += std::max(0, area.width() - width - gap - textWidth);
    const int keyLeft =
        before ? (m_alignment & Qt::AlignHCenter ? area.left() : left) : left + textWidth + gap;
    if (before)
        area.setLeft(area.left() + width + gap);
    else
        area = QRect(left, 0, textWidth, height());
    return {QRect(keyLeft, 0, width, height()), area};
}

bool KeyButton::breaks() const {
    return m_alignment & Qt::AlignHCenter && text().contains(QLatin1Char(' '));
}

/// In one line, else in two, else smaller: a choice must be told from its neighbour.
QFont KeyButton::captionFont(int width) const {
    if (fontMetrics().horizontalAdvance(text()) <= width)
        return font();
    int widest = 0;
    for (const QString& word : breaks() ? text().split(QLatin1Char(' ')) : QStringList(text()))
        widest = std::max(widest, fontMetrics().horizontalAdvance(word));
    return widest > width ? m_theme.font(12, QFont::Medium) : font();
}

bool KeyButton::isCut() const {
    const QRect area = places().caption;
    const QFontMetrics metrics(captionFont(area.width()));
    if (metrics.horizontalAdvance(text()) <= area.width())
        return false;
    const QRect needed = metrics.boundingRect(area, static_cast<int>(m_alignment) | Qt::TextWordWrap, text());
    return !breaks() || needed.width() > area.width() || needed.height() > height();
}

void KeyButton::drawCaption(QPainter& painter, const QRect& area) const {
    const auto align = static_cast<int>(m_alignment | Qt::AlignVCenter);
    painter.setFont(captionFont(area.width()));
    const QFontMetrics metrics = painter.fontMetrics();
    if (metrics.horizontalAdvance(text()) <= area.width())
        painter.drawText(area, align, text());
    else if (breaks())
        painter.drawText(area, align | Qt::TextWordWrap, text());
    else
        painter.drawText(area, align, metrics.elidedText(text(), Qt::ElideRight, area.width()));
}

void KeyButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void KeyButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace returnbench
