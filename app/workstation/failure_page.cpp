#include "app/workstation/failure_page.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace returnbench {
namespace {

constexpr int kTextWidth = 640;
constexpr int kTouchPixels = 48;

} // namespace

// Without the theme: its files may be what is missing.
FailurePage::FailurePage(const QString& what, const QString& whatToDo) {
    setObjectName(QStringLiteral("failurePage"));
    setWindowTitle(QStringLiteral("ReturnBench"));
    auto* title = new QLabel(tr("ReturnBench cannot start"), this);
    QFont large = title->font();
    large.setPixelSize(20);
    large.setBold(true);
    title->setFont(large);
    auto* whatLabel = new QLabel(what, this);
    auto* whatToDoLabel = new QLabel(whatToDo, this);
    whatLabel->setObjectName(QStringLiteral("failureWhat"));
    whatToDoLabel->setObjectName(QStringLiteral("failureWhatToDo"));
    for (QLabel* label : {whatLabel, whatToDoLabel}) {
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setWordWrap(true);
    }
    auto* close = new QPushButton(tr("Close"), this);
    close->setObjectName(QStringLiteral("failureClose"));
    close->setMinimumHeight(kTouchPixels);
    close->setShortcut(Qt::Key_Escape);
    close->setToolTip(tr("Close (Esc)"));
    close->setAutoDefault(true);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(whatLabel);
    layout->addWidget(whatToDoLabel);
    layout->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(kTextWidth);
    close->setFocus();
}

} // namespace returnbench
