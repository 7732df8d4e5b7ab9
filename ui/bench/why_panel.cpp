#include "ui/bench/why_panel.h"

#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace returnbench {

WhyPanel::WhyPanel(const Theme& theme, const Verdict& verdict, QWidget* parent) : SidePanel(theme, parent) {
    setObjectName(QStringLiteral("whyPanel"));
    auto* title = makeLabel(theme, 20, QFont::Bold, lookOf(toneOf(verdict.kind)).strong, this);
    title->setText(titleOf(verdict.kind));
    title->setWordWrap(true);
    setAccessibleName(tr("Why: %1").arg(title->text()));

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget(scroll);
    auto* list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, theme.px(8), 0);
    list->setSpacing(theme.px(8));
    int number = 0;
    const auto add = [&](const QString& text, Colour colour) {
        auto* label = makeLabel(theme, 14, QFont::Normal, colour, content);
        label->setObjectName(QStringLiteral("reason%1").arg(++number));
        label->setText(QStringLiteral("%1.  %2").arg(number).arg(text));
        label->setWordWrap(true);
        list->addWidget(label);
    };
    for (const Reason& reason : verdict.reasons)
        add(said(reason.text), Colour::Ink);
    for (const Flag flag : verdict.flags)
        add(tr("Beside the verdict: %1.").arg(flagText(flag)), Colour::Attention);
    list->addStretch();
    scroll->setWidget(content);

    auto* back = new KeyButton(theme, QStringLiteral("whyBack"), KeyButton::Role::Flat, this);
    back->setCaption(tr("Back"), tr("Esc"));
    back->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(back, &QAbstractButton::clicked, this, &SidePanel::dismissed);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(8), theme.px(4));
    layout->setSpacing(theme.px(8));
    layout->addWidget(title);
    layout->addWidget(scroll, 1);
    layout->addWidget(back);
}

} // namespace returnbench
