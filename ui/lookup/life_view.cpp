#include "ui/lookup/life_view.h"

#include "ui/language/format.h"
#include "ui/lookup/life_words.h"
#include "ui/lookup/step_row.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QVBoxLayout>

namespace returnbench {

LifeView::LifeView(const Theme& theme, QWidget* parent) : QScrollArea(parent), m_theme(theme) {
    setObjectName(QStringLiteral("lifeView"));
    setAccessibleName(tr("The unit's life"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

/// An empty page in place of the one before.
QVBoxLayout& LifeView::start() {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, m_theme.px(12), 0);
    column->setSpacing(m_theme.px(8));
    setWidget(content); // deletes the one before
    return *column;
}

void LifeView::setNone(const QString& title, const QString& text) {
    QVBoxLayout& column = start();
    auto* head = makeLabel(m_theme, 20, QFont::Bold, Colour::Ink, widget());
    head->setObjectName(QStringLiteral("lifeNone"));
    head->setText(title);
    head->setWordWrap(true);
    auto* body = makeLabel(m_theme, 16, QFont::Normal, Colour::Muted, widget());
    body->setObjectName(QStringLiteral("lifeNoneText"));
    body->setText(text);
    body->setWordWrap(true);
    column.addWidget(head);
    column.addWidget(body);
    column.addStretch();
}

void LifeView::setLife(const UnitLife& life) {
    QVBoxLayout& column = start();
    addHead(column, life);
    for (const LifeNotice& notice : noticesOf(life))
        addNotice(column, notice);
    column.addSpacing(m_theme.px(8));
    addSteps(column, life);
    column.addStretch();
}

void LifeView::addHead(QVBoxLayout& column, const UnitLife& life) {
    auto* serial = makeLabel(m_theme, 24, QFont::Bold, Colour::Ink, widget());
    serial->setObjectName(QStringLiteral("lifeSerial"));
    serial->setFont(m_theme.codeFont(24, QFont::Bold));
    serial->setText(nameOf(life));
    serial->setTextInteractionFlags(Qt::TextSelectableByMouse);
    serial->setFocusPolicy(Qt::NoFocus);
    column.addWidget(serial);
    if (!life.title.empty()) {
        auto* title = makeLabel(m_theme, 16, QFont::DemiBold, Colour::Ink, widget());
        title->setObjectName(QStringLiteral("lifeTitle"));
        title->setText(shown(life.title));
        title->setWordWrap(true);
        column.addWidget(title);
    }
    auto* numbers = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, widget());
    numbers->setObjectName(QStringLiteral("lifeNumbers"));
    numbers->setText(numbersOf(life).join(QStringLiteral(" · ")));
    numbers->setWordWrap(true);
    column.addWidget(numbers);
}

void LifeView::addNotice(QVBoxLayout& column, const LifeNotice& notice) {
    const ToneLook look = lookOf(notice.tone);
    auto* card = new Card(m_theme, widget());
    card->setObjectName(QStringLiteral("lifeNotice"));
    card->setSurface(look.soft, look.strong, 1);
    auto* icon = new QLabel(card);
    icon->setPixmap(m_theme.icon(look.icon, look.strong, 20, devicePixelRatioF()));
    auto* words = makeLabel(m_theme, 14, QFont::DemiBold, Colour::Ink, card);
    words->setText(notice.text);
    words->setWordWrap(true);
    auto* row = new QHBoxLayout(card);
    row->setContentsMargins(m_theme.px(12), m_theme.px(8), m_theme.px(12), m_theme.px(8));
    row->setSpacing(m_theme.px(12));
    row->addWidget(icon);
    row->addWidget(words, 1);
    column.addWidget(card);
}

void LifeView::addSteps(QVBoxLayout& column, const UnitLife& life) {
    auto* steps = new QVBoxLayout;
    steps->setSpacing(0);
    for (std::size_t i = 0; i < life.steps.size(); ++i) {
        const bool isFirst = i == 0;
        const bool isLast = i + 1 == life.steps.size();
        const StepRow::Place place = isFirst && isLast ? StepRow::Place::Only
                                     : isFirst         ? StepRow::Place::First
                                     : isLast          ? StepRow::Place::Last
                                                       : StepRow::Place::Between;
        steps->addWidget(new StepRow(m_theme, wordsOf(life.steps[i]), place, widget()));
    }
    column.addLayout(steps);
    if (!life.stepsLeftOut)
        return;
    auto* more = makeLabel(m_theme, 14, QFont::Normal, Colour::Muted, widget());
    more->setText(tr("There is more, which is left out."));
    column.addWidget(more);
}

void LifeView::page(int by) {
    verticalScrollBar()->setValue(verticalScrollBar()->value() + by * verticalScrollBar()->pageStep());
}

} // namespace returnbench
