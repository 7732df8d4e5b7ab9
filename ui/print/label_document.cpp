#include "ui/print/label_document.h"

#include "ui/print/code128.h"
#include "ui/print/pdf_pages.h"
#include "ui/print/report_style.h"
#include "ui/print/report_text.h"

#include <QFontMetricsF>

namespace returnbench {
namespace {

using namespace print;

constexpr qreal kLabelSide = mm(4);
constexpr qreal kLabelTextWidth = mm(92);

void paintLabelLine(QPainter& painter, qreal top, const QFont& font, const QString& text) {
    painter.setFont(font);
    const QString fitting =
        QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, kLabelTextWidth);
    painter.drawText(QRectF(kLabelSide, top, kLabelTextWidth, mm(8)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, fitting);
}

QString orDash(const std::string& text) {
    return text.empty() ? QStringLiteral("–") : print::shown(text);
}

} // namespace

Bytes renderUnitLabel(const UnitLabel& label) {
    return pdfPages({print::shown(label.plate), {100, 50}, 1}, [&label](QPainter& painter, std::size_t) {
        painter.setPen(Qt::black);
        paintCode128(painter, {kLabelSide, mm(3), kLabelTextWidth, mm(13)}, label.plate);
        painter.setFont(textFont(8));
        painter.drawText(QRectF(kLabelSide, mm(16.5), kLabelTextWidth, mm(4)),
                         Qt::AlignHCenter | Qt::AlignTop, print::shown(label.plate));
        paintLabelLine(painter, mm(21.5), textFont(12, QFont::Bold),
                       print::tr("Grade %1").arg(orDash(label.grade)) + QStringLiteral("   ") +
                           print::shown(label.disposition));
        paintLabelLine(painter, mm(27.5), textFont(9, QFont::DemiBold), print::shown(label.verdict));
        paintLabelLine(painter, mm(32), textFont(8), print::shown(label.title));
        paintLabelLine(painter, mm(36), textFont(8), print::tr("SKU %1").arg(orDash(label.sku)));
        paintLabelLine(painter, mm(40), textFont(8), print::tr("Serial %1").arg(orDash(label.serial)));
        paintLabelLine(painter, mm(44), textFont(8),
                       print::shown(label.date) + QStringLiteral("   ") + print::shown(label.bench));
    });
}

} // namespace returnbench
