#include "ui/lookup/step_row.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>

namespace returnbench {
namespace {

constexpr int kDayWidth = 104;
constexpr int kLineWidth = 32;
constexpr int kDotDown = 14; ///< the dot's centre, from the top
constexpr int kDotRadius = 6;

} // namespace

StepRow::StepRow(const Theme& theme, const LifeWords& words, Place place, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_tone(words.tone), m_place(place) {
    setObjectName(QStringLiteral("lifeStep"));
    setAccessibleName(QStringLiteral("%1 %2, %3").arg(words.when, words.title, words.detail));
    auto* day = makeLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    day->setText(words.when.isEmpty() ? tr("no date") : words.when);
    day->setFixedWidth(theme.px(kDayWidth));
    auto* title = makeLabel(theme, 16, QFont::DemiBold,
                            words.tone == Tone::Neutral ? Colour::Ink : lookOf(words.tone).strong, this);
    title->setText(words.title);
    title->setWordWrap(true);
    auto* detail = makeLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    detail->setText(words.detail);
    detail->setWordWrap(true);
    detail->setVisible(!words.detail.isEmpty());
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, theme.px(4), 0, theme.px(8));
    layout->setHorizontalSpacing(0);
    layout->setVerticalSpacing(theme.px(2));
    layout->setColumnMinimumWidth(1, theme.px(kLineWidth));
    layout->setColumnStretch(2, 1);
    layout->addWidget(day, 0, 0, Qt::AlignTop);
    layout->addWidget(title, 0, 2);
    layout->addWidget(detail, 1, 2);
}

void StepRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int x = m_theme.px(kDayWidth) + m_theme.px(kLineWidth) / 2;
    const int y = m_theme.px(kDotDown);
    const bool hasBefore = m_place == Place::Between || m_place == Place::Last;
    const bool hasAfter = m_place == Place::Between || m_place == Place::First;
    painter.setPen(QPen(m_theme.colour(Colour::Border), m_theme.px(2)));
    if (hasBefore)
        painter.drawLine(x, 0, x, y);
    if (hasAfter)
        painter.drawLine(x, y, x, height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(m_tone == Tone::Neutral ? Colour::Muted : lookOf(m_tone).strong));
    painter.drawEllipse(QPoint(x, y), m_theme.px(kDotRadius), m_theme.px(kDotRadius));
}

} // namespace returnbench
