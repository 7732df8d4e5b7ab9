#include "ui/bench/serial_panel.h"

#include "ui/bench/key_text.h"
#include "ui/bench/scan_text.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {

SerialPanel::SerialPanel(const Theme& theme, QWidget* parent) : SidePanel(theme, parent) {
    setObjectName(QStringLiteral("serialPanel"));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(tr("Can it not be read?"));
    setAccessibleName(title->text());
    auto* explanation = makeLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    explanation->setWordWrap(true);
    explanation->setText(
        tr("Try another angle first: the camera goes on looking. Else type the serial as it stands on the "
           "item. The expected one is hidden meanwhile."));
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("serialField"));
    m_field->setAccessibleName(tr("Serial as read by you"));
    m_field->setPlaceholderText(tr("Serial on the item"));
    m_field->setMaxLength(kMaxScanCharacters);
    m_field->setFont(theme.codeFont(16));
    auto* compare = new KeyButton(theme, QStringLiteral("serialCompare"), KeyButton::Role::Primary, this);
    compare->setCaption(tr("Compare"), tr("Enter"));
    compare->setFixedWidth(std::max(theme.px(136), compare->sizeHint().width()));
    auto* unreadable = new KeyButton(theme, QStringLiteral("unreadableButton"), KeyButton::Role::Plain, this);
    unreadable->setCaption(tr("Nothing can be read"), keyText(Action::Unreadable));
    auto* back = new KeyButton(theme, QStringLiteral("serialBack"), KeyButton::Role::Flat, this);
    back->setCaption(tr("Back"), tr("Esc"));
    back->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_field, &QLineEdit::returnPressed, this, &SerialPanel::onTyped);
    connect(compare, &QAbstractButton::clicked, this, &SerialPanel::onTyped);
    connect(unreadable, &QAbstractButton::clicked, this, &SerialPanel::declaredUnreadable);
    connect(back, &QAbstractButton::clicked, this, &SidePanel::dismissed);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_field, 1);
    row->addWidget(compare);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(4));
    layout->setSpacing(theme.px(8));
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addLayout(row);
    layout->addWidget(unreadable);
    layout->addStretch();
    layout->addWidget(back);
}

void SerialPanel::begin() {
    m_field->clear();
    m_field->setFocus();
}

void SerialPanel::onTyped() {
    if (const QString serial = m_field->text().trimmed(); !serial.isEmpty())
        Q_EMIT typed(serial);
    else
        m_field->setFocus();
}

} // namespace returnbench
