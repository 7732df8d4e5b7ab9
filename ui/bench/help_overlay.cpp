#include "ui/bench/help_overlay.h"

#include "ui/bench/action_row.h"
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

constexpr int kColumns = 3;

} // namespace

HelpOverlay::HelpOverlay(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("helpOverlay"));
    setAccessibleName(tr("Keys and command codes"));
    auto* card = new Card(theme, this);
    auto* grid = new QGridLayout(card);
    grid->setContentsMargins(theme.px(32), theme.px(24), theme.px(32), theme.px(24));
    grid->setHorizontalSpacing(theme.px(8));
    grid->setVerticalSpacing(theme.px(2));
    auto* title = makeLabel(theme, 20, QFont::Bold, Colour::Ink, card);
    title->setText(tr("Keys and command codes"));
    grid->addWidget(title, 0, 0, 1, kColumns);
    const int rows = (static_cast<int>(allActions().size()) + kColumns) / kColumns;
    int entry = 0;
    const auto add = [&](ActionRow* row) {
        grid->addWidget(row, 1 + entry % rows, entry / rows);
        ++entry;
    };
    auto* digits =
        new ActionRow(theme, Icon::Keyboard, tr("1 … 9"), QString(), tr("Answer the question"), card);
    digits->setEnabled(false);
    add(digits);
    for (const ActionInfo& info : allActions()) {
        auto* row =
            new ActionRow(theme, iconOf(info.action), keyText(info.action), QString::fromLatin1(info.command),
                          QCoreApplication::translate("Actions", info.name), card);
        connect(row, &QAbstractButton::clicked, this, [this, action = info.action] {
            hide();
            if (action != Action::Help)
                Q_EMIT actionWanted(action);
        });
        m_rows[info.action] = row;
        add(row);
    }
    auto* foot = makeLabel(theme, 14, QFont::Normal, Colour::Muted, card);
    foot->setWordWrap(true);
    foot->setText(tr("A scanner works wherever the focus is. Without one, type the number and press Enter."));
    grid->setRowMinimumHeight(rows + 1, theme.px(8));
    grid->addWidget(foot, rows + 2, 0, 1, kColumns - 1);
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
    grid->addLayout(buttons, rows + 2, kColumns - 1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch();
    layout->addWidget(card, 0, Qt::AlignHCenter);
    layout->addStretch();
    hide();
}

void HelpOverlay::open(const BenchSnapshot& snapshot) {
    for (const auto& [action, row] : m_rows)
        row->setEnabled(isAllowed(action, snapshot));
    show();
    raise();
}

void HelpOverlay::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Shade));
}

void HelpOverlay::mousePressEvent(QMouseEvent*) {
    hide();
}

} // namespace returnbench
