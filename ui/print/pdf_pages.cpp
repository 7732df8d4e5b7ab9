#include "ui/print/pdf_pages.h"

#include "core/base/error.h"
#include "ui/print/report_style.h"

#include <QBuffer>
#include <QMarginsF>
#include <QPageSize>
#include <QPdfWriter>
#include <string_view>

namespace returnbench::print {
namespace {

[[noreturn]] void refuse() {
    throw Error(ErrorCode::Storage, "The PDF could not be made.",
                "Free some memory and disk space, then try again.");
}

} // namespace

Bytes pdfPages(const PdfDocument& document, const std::function<void(QPainter&, std::size_t)>& paint) {
    QBuffer buffer;
    if (!buffer.open(QIODevice::WriteOnly))
        refuse();
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(kDotsPerInch);
        writer.setPageSize(
            QPageSize(document.pageMm, QPageSize::Millimeter, {}, QPageSize::FuzzyOrientationMatch));
        if (document.pageMm.width() > document.pageMm.height())
            writer.setPageOrientation(QPageLayout::Portrait); // as wide as it says
        writer.setPageMargins(QMarginsF());
        writer.setTitle(document.title);
        writer.setCreator(QStringLiteral("ReturnBench"));
        QPainter painter;
        if (!painter.begin(&writer))
            refuse();
        for (std::size_t page = 0; page < document.pages; ++page) {
            if (page > 0 && !writer.newPage())
                refuse();
            paint(painter, page);
        }
        if (!painter.end())
            refuse();
    }
    const auto bytes = asBytes({buffer.data().constData(), static_cast<std::size_t>(buffer.data().size())});
    return {bytes.begin(), bytes.end()};
}

} // namespace returnbench::print
