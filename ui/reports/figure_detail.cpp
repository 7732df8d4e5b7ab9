#include "ui/reports/figure_detail.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/reports/report_words.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QStringList>
#include <QVBoxLayout>

namespace returnbench {
namespace {

constexpr int kButtonWidth = 320;

} // namespace

FigureDetail::FigureDetail(const Theme& theme, QWidget* parent) : Card(theme, parent) {
    setObjectName(QStringLiteral("figureDetail"));
    m_title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    m_value = makeLabel(theme, 24, QFont::Bold, Colour::Ink, this);
    m_value->setObjectName(QStringLiteral("figureValue"));
    m_definition = makeLabel(theme, 16, QFont::Normal, Colour::Ink, this);
    m_definition->setObjectName(QStringLiteral("figureDefinition"));
    m_certainty = makeLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    for (QLabel* label : {m_value, m_definition, m_certainty})
        label->setWordWrap(true);
    m_show = new KeyButton(theme, QStringLiteral("figureInspections"), KeyButton::Role::Primary, this);
    auto* back = new KeyButton(theme, QStringLiteral("figureBack"), KeyButton::Role::Plain, this);
    back->setCaption(tr("Back to the figures"), tr("Esc"));
    for (KeyButton* button : {m_show, back}) {
        button->setFixedHeight(theme.px(48));
        button->setMaximumWidth(theme.px(kButtonWidth));
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(16));
    buttons->addWidget(m_show);
    buttons->addWidget(back);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(24), theme.px(24), theme.px(24), theme.px(24));
    layout->setSpacing(theme.px(12));
    for (QLabel* label : {m_title, m_value, m_definition, m_certainty})
        layout->addWidget(label);
    layout->addSpacing(theme.px(8));
    layout->addLayout(buttons);
    layout->addStretch(1);
    connect(m_show, &QAbstractButton::clicked, this, [this] { Q_EMIT inspectionsWanted(m_figure); });
    connect(back, &QAbstractButton::clicked, this, &FigureDetail::left);
}

void FigureDetail::setFigure(const Figure& figure, const Figure& before, const Period& period) {
    m_figure = QString::fromLatin1(figure.rule->id.data(), static_cast<qsizetype>(figure.rule->id.size()));
    const FigureWords words = wordsOf(figure, before);
    m_title->setText(words.title);
    m_value->setText(words.note.isEmpty() ? words.value : words.value + QStringLiteral("  ·  ") + words.note);
    m_definition->setText(said(figure.rule->definition));
    QStringList lines{
        tr("%1 to %2: %3")
            .arg(shownDate(period.before().first), shownDate(period.before().last), valueOf(before))};
    if (figure.rule->kind == FigureKind::Share && figure.of > 0)
        lines
            << tr("With 95 % confidence the true share lies between %1 and %2 (Wilson's interval). A change "
                  "is coloured when the intervals of both periods do not touch.")
                   .arg(shownShare(figure.interval().low), shownShare(figure.interval().high));
    m_certainty->setText(lines.join(QLatin1Char('\n')));
    m_show->setCaption(tr("Show the inspections"), tr("Enter"));
    m_show->setEnabled(figure.count > 0);
}

} // namespace returnbench
