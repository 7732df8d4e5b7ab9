#include "ui/bench/choice_panel.h"

#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {
namespace {

constexpr int kMaxOwnText = 500;

} // namespace

ChoicePanel::ChoicePanel(const Theme& theme, const ChoicePanelContent& content, QWidget* parent)
    : SidePanel(theme, parent), m_firstDigit(content.firstDigit) {
    setObjectName(content.name);
    setAccessibleName(content.title);
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(content.title);
    title->setWordWrap(true);
    auto* explanation = makeLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    explanation->setText(content.explanation);
    explanation->setWordWrap(true);
    explanation->setVisible(!content.explanation.isEmpty());

    auto* grid = new QGridLayout;
    grid->setSpacing(theme.px(8));
    for (std::size_t i = 0; i < content.choices.size(); ++i) {
        const Choice& choice = content.choices[i];
        auto* button = new KeyButton(theme, QStringLiteral("%1-%2").arg(content.name, choice.id),
                                     KeyButton::Role::Plain, this);
        const QString digit = QString::number(content.firstDigit + static_cast<int>(i));
        button->setCaption(choice.text, choice.text == digit ? QString() : digit);
        if (content.columns == 1)
            button->setTextAlignment(Qt::AlignLeft);
        connect(button, &QAbstractButton::clicked, this, [this, id = choice.id] { Q_EMIT chosen(id); });
        grid->addWidget(button, static_cast<int>(i) / content.columns, static_cast<int>(i) % content.columns);
        m_buttons.push_back(button);
    }
    auto* back = new KeyButton(theme, content.name + QStringLiteral("Back"), KeyButton::Role::Flat, this);
    back->setCaption(tr("Back"), tr("Esc"));
    back->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(back, &QAbstractButton::clicked, this, &SidePanel::dismissed);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(4));
    layout->setSpacing(theme.px(8));
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addLayout(grid);
    if (!content.ownText.isEmpty())
        addOwnText(content);
    layout->addStretch();
    layout->addWidget(back);
}

void ChoicePanel::addOwnText(const ChoicePanelContent& content) {
    m_field = new QLineEdit(this);
    m_field->setObjectName(content.name + QStringLiteral("Field"));
    m_field->setAccessibleName(content.ownText);
    m_field->setPlaceholderText(tr("0  %1").arg(content.ownText));
    m_field->setMaxLength(kMaxOwnText);
    m_field->setFont(theme().font(14));
    m_field->setFocusPolicy(Qt::StrongFocus);
    auto* use = new KeyButton(theme(), content.name + QStringLiteral("Use"), KeyButton::Role::Primary, this);
    use->setCaption(tr("Use"), tr("Enter"));
    use->setFixedWidth(std::max(theme().px(112), use->sizeHint().width()));
    connect(use, &QAbstractButton::clicked, this, &ChoicePanel::onOwnText);
    connect(m_field, &QLineEdit::returnPressed, this, &ChoicePanel::onOwnText);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(m_field, 1);
    row->addWidget(use);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

void ChoicePanel::onKey(QChar key) {
    const int digit = key.digitValue();
    if (digit == 0 && m_firstDigit > 0 && m_field != nullptr) {
        m_field->setFocus();
        return;
    }
    const int index = digit - m_firstDigit;
    if (digit >= 0 && index >= 0 && index < static_cast<int>(m_buttons.size()))
        m_buttons[static_cast<std::size_t>(index)]->click();
}

void ChoicePanel::onOwnText() {
    if (const QString text = m_field->text().trimmed(); !text.isEmpty())
        Q_EMIT chosen(text);
    else
        m_field->setFocus();
}

} // namespace returnbench
