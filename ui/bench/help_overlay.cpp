#include "ui/bench/help_overlay.h"

#include "ui/bench/actions.h"
#include "ui/bench/key_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace returnbench {
namespace {

constexpr int kColumns = 3; ///< key, what it does, code; twice beside each other

} // namespace

HelpOverlay::HelpOverlay(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("helpOverlay"));
    setAccessibleName(tr("Keys and command codes"));
    auto* card = new Card(theme, this);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(theme.px(32), theme.px(24), theme.px(32), theme.px(24));
    grid->setHorizontalSpacing(theme.px(20));
    grid->setVerticalSpacing(theme.px(10));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, card);
    title->setText(tr("Keys and command codes"));
    grid->addWidget(title, 0, 0, 1, 2 * kColumns);
    const int rows = (static_cast<int>(allActions().size()) + 2) / 2; // of each half
    int entry = 0;
    const auto add = [&](const QString& keys, const QString& text, const QString& command) {
        auto* key = makeLabel(theme, 14, QFont::DemiBold, Colour::Act, card);
        key->setText(keys);
        auto* what = makeLabel(theme, 14, QFont::Normal, Colour::Ink, card);
        what->setText(text);
        auto* code = makeLabel(theme, 14, QFont::Normal, Colour::Muted, card);
        code->setFont(theme.codeFont(14, QFont::Normal));
        code->setText(command);
        const int row = 1 + entry % rows;
        const int column = entry / rows * kColumns;
        grid->addWidget(key, row, column);
        grid->addWidget(what, row, column + 1);
        grid->addWidget(code, row, column + 2);
        ++entry;
    };
    add(tr("1 … 9"), tr("Answer the question"), QString());
    for (const ActionInfo& info : allActions())
        add(keyText(info.action), QCoreApplication::translate("Actions", info.name),
            QString::fromLatin1(info.command));
    auto* foot = makeLabel(theme, 14, QFont::Normal, Colour::Muted, card);
    foot->setWordWrap(true);
    foot->setText(tr("A scanner works wherever the focus is. Without one, type the number and press Enter."));
    grid->setRowMinimumHeight(rows + 1, theme.px(8));
    grid->addWidget(foot, rows + 2, 0, 1, kColumns);
    auto* sheet = new KeyButton(theme, QStringLiteral("sheetButton"), KeyButton::Role::Plain, card);
    sheet->setCaption(tr("Save the codes as PDF"), QString());
    connect(sheet, &QAbstractButton::clicked, this, &HelpOverlay::sheetWanted);
    auto* demo = new KeyButton(theme, QStringLiteral("demoButton"), KeyButton::Role::Plain, card);
    demo->setCaption(tr("Try it with the demo"), QString());
    connect(demo, &QAbstractButton::clicked, this, &HelpOverlay::demoWanted);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(demo);
    buttons->addWidget(sheet);
    grid->addLayout(buttons, rows + 2, kColumns, 1, kColumns);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch();
    hide();
}

void HelpOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Shade));
}

void HelpOverlay::mousePressEvent(QMouseEvent*) {
    hide();
}

} // namespace returnbench
