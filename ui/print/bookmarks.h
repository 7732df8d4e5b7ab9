#pragma once

#include "core/base/file.h"

#include <QString>
#include <cstddef>
#include <vector>

namespace returnbench::print {

/// A place that a reader of a PDF can jump to (ISO 32000-1 §12.3.3).
struct Bookmark {
    QString title;
    std::size_t page = 0; ///< from 0
    qreal top = 0;        ///< device units below the page's upper edge
};

/// The PDF with bookmarks and the language of its texts (§14.9.2), which Qt cannot write. All else stays, so
/// that PDF/A-1b stays PDF/A-1b.
/// @param language `de`
/// @throws Error{Storage} when memory does not suffice
[[nodiscard]] Bytes withBookmarks(const Bytes& pdf, const std::vector<Bookmark>& bookmarks,
                                  const QString& language);

} // namespace returnbench::print
