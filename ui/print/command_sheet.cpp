#include "ui/print/command_sheet.h"

#include "ui/commands/command_codes.h"
#include "ui/commands/key_map.h"
#include "ui/print/code128.h"
#include "ui/print/page_flow.h"
#include "ui/print/pdf_pages.h"
#include "ui/print/report_style.h"
#include "ui/print/report_text.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace returnbench {
namespace {

using namespace print;

constexpr std::size_t kColumns = 3;
constexpr qreal kGap = mm(8);
constexpr qreal kCodeHeight = mm(12);
constexpr qreal kCellHeight = mm(26.5);

struct Command {
    std::string code;
    QString name;
    QString key;
};

std::vector<Command> actionCommands() {
    std::vector<Command> list;
    for (const ActionInfo& info : allActions())
        list.push_back({info.command, QCoreApplication::translate("Actions", info.name),
                        QKeySequence(QString::fromStdString(keyMap().keyOf(info.action)))
                            .toString(QKeySequence::NativeText)});
    list.push_back({kBackCommand, print::tr("Back, without voiding"), QStringLiteral("Esc")});
    return list;
}

std::vector<Command> digitCommands() {
    std::vector<Command> list;
    for (int digit = 0; digit <= 9; ++digit)
        list.push_back({digitCommand(digit), print::tr("Answer, reason or count %1").arg(digit),
                        QString::number(digit)});
    return list;
}

void paintCommand(QPainter& painter, const QRectF& place, const Command& command) {
    painter.setPen(kColours.ink);
    painter.setFont(textFont(9, QFont::DemiBold));
    const qreal nameHeight = mm(9);
    painter.drawText(QRectF(place.x(), place.y(), place.width(), nameHeight),
                     Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, command.name);
    paintCode128(painter, {place.x(), place.y() + nameHeight + mm(1), place.width(), place.height() - mm(15)},
                 command.code);
    painter.setPen(kColours.muted);
    painter.setFont(textFont(7.5));
    painter.drawText(QRectF(place.x(), place.bottom() - mm(4.5), place.width(), mm(4)),
                     Qt::AlignHCenter | Qt::AlignTop,
                     QString::fromStdString(command.code) + QStringLiteral("  ·  ") + command.key);
}

void addRows(PageFlow& flow, const std::vector<Command>& list) {
    const qreal width = (PageFlow::width() - (kColumns - 1) * kGap) / kColumns;
    for (std::size_t first = 0; first < list.size(); first += kColumns) {
        const std::vector<Command> row(
            list.begin() + static_cast<std::ptrdiff_t>(first),
            list.begin() + static_cast<std::ptrdiff_t>(std::min(first + kColumns, list.size())));
        flow.add({kCellHeight, [row, width](QPainter& painter, const QRectF& place) {
                      for (std::size_t i = 0; i < row.size(); ++i)
                          paintCommand(painter,
                                       {place.x() + static_cast<qreal>(i) * (width + kGap), place.y(), width,
                                        kCodeHeight + mm(15)},
                                       row[i]);
                  }});
    }
}

void addTestCode(PageFlow& flow, const std::string& text, Code128 kind) {
    const auto paint = [text, kind](QPainter& painter, const QRectF& place) {
        const QRectF bars(place.x(), place.y(), place.width() * 0.75, kCodeHeight);
        paintCode128(painter, bars, text, kind);
    };
    flow.add({kCellHeight, paint});
}

Bytes wallSheet(const QString& title) {
    PageFlow flow;
    flow.addHeading(title);
    flow.addParagraph(
        {print::tr("Scan a code instead of pressing its key. A code acts only when the step allows it."),
         textFont(9), kColours.muted});
    addRows(flow, actionCommands());
    flow.addHeading(print::tr("Digits"));
    flow.addParagraph({print::tr("For the answers, reasons and counts that have a digit on the screen."),
                       textFont(9), kColours.muted});
    addRows(flow, digitCommands());
    flow.addHeading(print::tr("Test codes"));
    flow.addParagraph({print::tr("To check the scanner: its light at the bench, then scan them."),
                       textFont(9), kColours.muted});
    addTestCode(flow, std::string(kScannerTest), Code128::Plain);
    addTestCode(flow, kSeparatorTest, Code128::Gs1);
    return flow.toPdf(title, {QStringLiteral("ReturnBench")});
}

} // namespace

Bytes renderCommandSheet(SheetSize size) {
    const QString title = print::tr("Command codes");
    if (size == SheetSize::A4)
        return wallSheet(title);
    std::vector<Command> list = actionCommands();
    for (Command& digit : digitCommands())
        list.push_back(std::move(digit));
    return pdfPages({title, {100, 50}, list.size()}, [&list](QPainter& painter, std::size_t page) {
        paintCommand(painter, {mm(8), mm(4), mm(84), mm(42)}, list[page]);
    });
}

} // namespace returnbench
