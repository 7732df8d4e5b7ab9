#include "ui/admin/choice_row.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace returnbench {

ChoiceRow::ChoiceRow(const Theme& theme, const QString& name, const QString& title,
                     const QStringList& choices, QWidget* parent)
    : QWidget(parent) {
    auto* label = makeLabel(theme, 14, QFont::DemiBold, Colour::Ink, this);
    label->setText(title);
    label->setFixedWidth(theme.px(96));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(label);
    for (int i = 0; i < choices.size(); ++i) {
        auto* button =
            new KeyButton(theme, QStringLiteral("%1-%2").arg(name).arg(i), KeyButton::Role::Plain, this);
        button->setCaption(choices[i], QString());
        button->setAccessibleName(QStringLiteral("%1: %2").arg(title, choices[i]));
        connect(button, &QAbstractButton::clicked, this, [this, i] {
            setChosen(i);
            Q_EMIT picked(i);
        });
        row->addWidget(button, 1);
        m_buttons.push_back(button);
    }
}

void ChoiceRow::setChosen(int index) {
    m_chosen = index;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setRole(static_cast<int>(i) == index ? KeyButton::Role::Chosen
                                                           : KeyButton::Role::Plain);
}

} // namespace returnbench
