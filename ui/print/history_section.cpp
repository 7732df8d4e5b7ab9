#include "ui/print/history_section.h"

#include "ui/print/report_style.h"
#include "ui/print/report_text.h"

#include <algorithm>
#include <array>

namespace returnbench::print {
namespace {

constexpr std::size_t kColumns = 6;
constexpr std::array<qreal, kColumns> kWidths{mm(13), mm(42), mm(36), mm(40), mm(22), mm(21)};
constexpr std::size_t kShownHash = 10;

struct EventRow {
    std::array<QString, kColumns> cells;
};

void addRow(PageFlow& flow, const EventRow& row, bool head) {
    std::vector<TextBlock> blocks;
    qreal height = 0;
    for (std::size_t i = 0; i < kColumns; ++i) {
        const bool isCode = !head && i == kColumns - 1;
        const QFont font = isCode ? codeFont(7.5) : textFont(8.5, head ? QFont::DemiBold : QFont::Normal);
        blocks.emplace_back(row.cells[i], font, head ? kColours.muted : kColours.ink, kWidths[i] - mm(2));
        height = std::max(height, blocks.back().height());
    }
    flow.add({height + pt(5),
              [blocks](QPainter& painter, const QRectF& place) {
                  painter.setPen(QPen(kColours.line, pt(0.5)));
                  painter.drawLine(place.bottomLeft(), place.bottomRight());
                  qreal x = place.left();
                  for (std::size_t i = 0; i < blocks.size(); ++i) {
                      blocks[i].draw(painter, {x, place.top() + pt(2.5)});
                      x += kWidths[i];
                  }
              },
              head});
}

void addStep(PageFlow& flow, const QString& mark, const QString& text, const QString& command) {
    flow.addParagraph({text, textFont(9.5), kColours.ink, mm(6), mark});
    if (!command.isEmpty())
        flow.addParagraph({command, codeFont(8), kColours.ink, mm(6), {}, TextBlock::Wrap::Anywhere});
}

} // namespace

void addHistory(PageFlow& flow, const ReportInput& input) {
    flow.startPage();
    flow.addHeading(tr("What happened, in order"));
    addRow(flow, {{tr("Entry"), tr("Time"), tr("Event"), tr("What"), tr("By"), tr("Hash begins")}}, true);
    for (const Event& event : input.events)
        addRow(flow,
               {{QString::number(event.seq), shownTime(event.at()), shown(event.kind(), 60), detailOf(event),
                 shown(event.by(), 60), shown(event.hash.substr(0, kShownHash))}},
               false);

    flow.addHeading(tr("How to verify"));
    flow.addParagraph({tr("This report is one file of an evidence pack. Each entry above carries a hash of "
                          "the entry before it, so "
                          "none can be changed, removed or moved without breaking all that follow. The pack "
                          "is signed with the "
                          "bench's key. Anyone can check it with stock tools:"),
                       textFont(9.5), kColours.ink});
    addStep(flow, QStringLiteral("1."), tr("Unpack it, and compare every file with its digest:"),
            QStringLiteral("sha256sum --strict -c manifest-sha256.txt tagmanifest-sha256.txt"));
    addStep(flow, QStringLiteral("2."),
            tr("Check the signature over all digests with the bench's public key:"),
            QStringLiteral("minisign -V -m tagmanifest-sha256.txt -P ") + shown(input.publicKey, 200));
    addStep(flow, QStringLiteral("3."),
            tr("Ask the seller for that key by another way than this pack, and compare it: a key that comes "
               "with what "
               "it signs proves nothing."),
            {});
    addStep(flow, QStringLiteral("4."),
            tr("The digest under each photograph is that of its file in the pack. VERIFY.txt tells how to "
               "check the "
               "chain of entries."),
            {});
}

} // namespace returnbench::print
