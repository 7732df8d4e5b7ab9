#pragma once

#include "core/base/file.h"

#include <QPainter>
#include <QSizeF>
#include <QString>
#include <cstddef>
#include <functional>

namespace returnbench::print {

struct PdfDocument {
    QString title;
    QSizeF pageMm; ///< of each page, without margins
    std::size_t pages = 1;
};

/// A PDF/A-1b, in units of kDotsPerInch. @param paint is called once for each page, from 0
/// @throws Error{Storage} when it cannot be made; what `paint` throws
[[nodiscard]] Bytes pdfPages(const PdfDocument& document,
                             const std::function<void(QPainter& painter, std::size_t page)>& paint);

} // namespace returnbench::print
