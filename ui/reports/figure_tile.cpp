#include "ui/reports/figure_tile.h"

#include "ui/widgets/labels.h"

#include <QPainter>

namespace returnbench {
namespace {

constexpr int kHeight = 84;
constexpr int kPadding = 12;

} // namespace

FigureTile::FigureTile(const Theme& theme, const QString& name, QWidget* parent)
    : QAbstractButton(parent), m_theme(theme) {
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FigureTile::setWords(const FigureWords& words) {
    m_words = words;
    QString all = words.title + QStringLiteral(": ") + words.value;
    if (!words.note.isEmpty())
        all += QStringLiteral(", ") + words.note;
    if (!words.change.isEmpty())
        all += QStringLiteral(" (") + words.change + QLatin1Char(')');
    setAccessibleName(all);
    setToolTip(plainToolTip(all));
    update();
}

QSize FigureTile::sizeHint() const {
    return {m_theme.px(2 * kHeight), m_theme.px(kHeight)};
}

void FigureTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isChosen = isChecked() || hasFocus();
    const qreal line = m_theme.px(isChosen ? 2 : 1);
    painter.setPen(QPen(m_theme.colour(isChosen       ? Colour::Act
                                       : underMouse() ? Colour::Border
                                                      : Colour::Line),
                        line));
    painter.setBrush(m_theme.colour(isDown() ? Colour::Sunken : Colour::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), m_theme.px(8),
                            m_theme.px(8));
    const QRect area =
        rect().adjusted(m_theme.px(kPadding), m_theme.px(8), -m_theme.px(kPadding), -m_theme.px(8));
    const auto write = [&](const QRect& place, const QString& text, const QFont& font, Colour ink,
                           Qt::Alignment alignment) {
        painter.setFont(font);
        painter.setPen(m_theme.colour(ink));
        const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(place, static_cast<int>(alignment) | Qt::TextSingleLine, fitting);
    };
    const QFont small = m_theme.font(12);
    QFont large = m_theme.font(24, QFont::Bold);
    const QFont change = m_theme.font(12, QFont::DemiBold);
    const int changeWidth =
        m_words.change.isEmpty() ? 0 : QFontMetrics(change).horizontalAdvance(m_words.change) + m_theme.px(8);
    const QRect value = area.adjusted(0, m_theme.px(16), -changeWidth, -m_theme.px(16));
    if (QFontMetrics(large).horizontalAdvance(m_words.value) > value.width())
        large = m_theme.font(16, QFont::Bold);
    write(area, m_words.title, m_theme.font(12), Colour::Muted, Qt::AlignTop | Qt::AlignLeft);
    write(value, m_words.value, large, Colour::Ink, Qt::AlignVCenter | Qt::AlignLeft);
    write(area.adjusted(0, m_theme.px(16), 0, -m_theme.px(16)), m_words.change, change, m_words.tone,
          Qt::AlignVCenter | Qt::AlignRight);
    write(area, m_words.note, small, Colour::Muted, Qt::AlignBottom | Qt::AlignLeft);
}

void FigureTile::enterEvent(QEnterEvent*) {
    update();
}

void FigureTile::leaveEvent(QEvent*) {
    update();
}

} // namespace returnbench
