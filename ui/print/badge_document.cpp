#include "ui/print/badge_document.h"

#include "ui/print/code128.h"
#include "ui/print/pdf_pages.h"
#include "ui/print/report_style.h"
#include "ui/print/report_text.h"

#include <QFontMetricsF>

namespace returnbench {
namespace {

using namespace print;

constexpr qreal kSide = mm(4);
constexpr qreal kWidth = mm(77.6);

void paintLine(QPainter& painter, qreal top, const QFont& font, const QString& text) {
    painter.setFont(font);
    const QString fitting = QFontMetricsF(font, painter.device()).elidedText(text, Qt::ElideRight, kWidth);
    painter.drawText(QRectF(kSide, top, kWidth, mm(10)), Qt::AlignHCenter | Qt::AlignTop | Qt::TextSingleLine,
                     fitting);
}

} // namespace

Bytes renderBadge(const std::string& name, const std::string& code) {
    return pdfPages({print::tr("Badge"), {85.6, 54}, 1}, [&](QPainter& painter, std::size_t) {
        painter.setPen(Qt::black);
        paintLine(painter, mm(6), textFont(16, QFont::Bold), print::shown(name));
        paintCode128(painter, {kSide, mm(18), kWidth, mm(22)}, code);
        paintLine(painter, mm(43), textFont(8),
                  print::tr("Scan it to sign in. Keep it out of the camera's view."));
    });
}

} // namespace returnbench
