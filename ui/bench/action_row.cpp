#include "ui/bench/action_row.h"

#include <QPainter>

namespace returnbench {
namespace {

constexpr int kRowWidth = 376;
constexpr int kHeight = 48; // to be touched
constexpr int kKeyWidth = 100;
constexpr int kPadding = 8;
constexpr int kIcon = 20;
constexpr int kTextFlags = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextWordWrap;

} // namespace

ActionRow::ActionRow(const Theme& theme, Icon icon, const QString& keys, const QString& code,
                     const QString& text, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme), m_icon(icon), m_keys(keys), m_code(code) {
    setObjectName(QStringLiteral("action-") + code);
    setText(text);
    setAccessibleName(text);
    setAccessibleDescription(keys + QLatin1Char(' ') + code);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover); // painted anew when the mouse comes and goes
    setFont(theme.font(14));
    setFixedSize(sizeHint());
}

QSize ActionRow::sizeHint() const {
    return {m_theme.px(kRowWidth), m_theme.px(kHeight)};
}

QRect ActionRow::keyPlace() const {
    return {m_theme.px(2 * kPadding + kIcon), 0, m_theme.px(kKeyWidth), height()};
}

QRect ActionRow::textPlace() const {
    const int left = m_theme.px(3 * kPadding + kIcon + kKeyWidth);
    return {left, 0, width() - left - m_theme.px(kPadding), height()};
}

bool ActionRow::isCut() const {
    const QRect needed = fontMetrics().boundingRect(textPlace(), kTextFlags, text());
    return needed.height() > height() || needed.width() > textPlace().width() ||
           QFontMetrics(m_theme.font(14, QFont::DemiBold)).horizontalAdvance(m_keys) > keyPlace().width();
}

void ActionRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOffered = isEnabled() && (underMouse() || hasFocus());
    if (isOffered) {
        painter.setPen(hasFocus() ? QPen(m_theme.colour(Colour::Act), m_theme.px(2)) : QPen(Qt::NoPen));
        painter.setBrush(m_theme.colour(Colour::ActSoft));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), m_theme.px(8), m_theme.px(8));
    }
    const int side = m_theme.px(kIcon);
    painter.drawPixmap(
        QRect(m_theme.px(kPadding), (height() - side) / 2, side, side),
        m_theme.icon(m_icon, isEnabled() ? Colour::Act : Colour::Muted, kIcon, devicePixelRatioF()));
    const int half = height() / 2;
    painter.setPen(m_theme.colour(isEnabled() ? Colour::Act : Colour::Muted));
    painter.setFont(m_theme.font(14, QFont::DemiBold));
    painter.drawText(keyPlace().adjusted(0, 0, 0, m_code.isEmpty() ? 0 : -half + m_theme.px(4)),
                     Qt::AlignVCenter | Qt::AlignLeft, m_keys);
    painter.setPen(m_theme.colour(Colour::Muted));
    painter.setFont(m_theme.codeFont(12, QFont::Normal));
    painter.drawText(keyPlace().adjusted(0, half - m_theme.px(4), 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     m_code);
    painter.setPen(m_theme.colour(isEnabled() ? Colour::Ink : Colour::Muted));
    painter.setFont(font());
    painter.drawText(textPlace(), kTextFlags, text());
}

} // namespace returnbench
