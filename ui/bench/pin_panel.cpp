#include "ui/bench/pin_panel.h"

#include "core/people/sign_in_secrets.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {
namespace {

constexpr int kDigitColumns = 5;

} // namespace

PinPanel::PinPanel(const Theme& theme, const QString& name, QWidget* parent) : SidePanel(theme, parent) {
    setObjectName(QStringLiteral("pinPanel"));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, this);
    title->setText(name);
    title->setWordWrap(true);
    setAccessibleName(tr("%1 signs in").arg(name));
    auto* explanation = makeLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    explanation->setWordWrap(true);
    explanation->setText(tr("Type your PIN, or scan your badge."));
    m_field = new QLineEdit(this);
    m_field->setObjectName(QStringLiteral("pinField"));
    m_field->setAccessibleName(tr("PIN"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_field->setMaxLength(static_cast<int>(kMaxPinDigits));
    m_field->setFont(theme.font(20));
    // A touch beside the field must not take its focus: typed fast on the page, a PIN would be a scan.
    setFocusPolicy(Qt::ClickFocus);
    setFocusProxy(m_field);
    auto* sign = new KeyButton(theme, QStringLiteral("pinSignIn"), KeyButton::Role::Primary, this);
    sign->setCaption(tr("Sign in"), tr("Enter"));
    sign->setFixedWidth(std::max(theme.px(136), sign->sizeHint().width()));
    auto* back = new KeyButton(theme, QStringLiteral("pinBack"), KeyButton::Role::Flat, this);
    back->setCaption(tr("Back"), tr("Esc"));
    back->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_field, &QLineEdit::returnPressed, this, &PinPanel::onEnter);
    connect(sign, &QAbstractButton::clicked, this, &PinPanel::onEnter);
    connect(back, &QAbstractButton::clicked, this, &SidePanel::dismissed);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_field, 1);
    row->addWidget(sign);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(4));
    layout->setSpacing(theme.px(8));
    layout->addWidget(title);
    layout->addWidget(explanation);
    layout->addLayout(row);
    addDigits(*layout);
    layout->addStretch();
    layout->addWidget(back);
}

/// For who stands there with gloves on, or has no keyboard.
void PinPanel::addDigits(QVBoxLayout& layout) {
    auto* grid = new QGridLayout;
    grid->setSpacing(theme().px(8));
    for (int i = 0; i < 10; ++i) {
        const QChar digit(static_cast<char16_t>(u'0' + (i + 1) % 10));
        auto* button = new KeyButton(theme(), QStringLiteral("pin-") + digit, KeyButton::Role::Plain, this);
        button->setCaption(QString(digit), QString());
        connect(button, &QAbstractButton::clicked, this, [this, digit] { onKey(digit); });
        grid->addWidget(button, i / kDigitColumns, i % kDigitColumns);
    }
    layout.addLayout(grid);
}

void PinPanel::begin() {
    m_field->setFocus();
}

void PinPanel::onKey(QChar key) {
    m_field->setFocus();
    m_field->insert(QString(key));
}

void PinPanel::onEnter() {
    const QString pin = m_field->text();
    m_field->clear();
    m_field->setFocus();
    if (!pin.isEmpty())
        Q_EMIT given(pin);
}

} // namespace returnbench
