#include "ui/print/bookmarks.h"

#include "core/base/error.h"
#include "ui/print/qpdf_shim.h"
#include "ui/print/report_style.h"

#include <exception>

namespace returnbench::print {

Bytes withBookmarks(const Bytes& pdf, const std::vector<Bookmark>& bookmarks, const QString& language) {
    constexpr double kPointsPerInch = 72;
    std::vector<OutlineEntry> entries;
    entries.reserve(bookmarks.size());
    for (const Bookmark& bookmark : bookmarks)
        entries.push_back(
            {bookmark.title.toStdString(), bookmark.page, bookmark.top * kPointsPerInch / kDotsPerInch});
    try {
        return withOutline(pdf, entries, language.toStdString());
    } catch (const std::exception&) {
        throw Error(ErrorCode::Storage, "The PDF could not be made.",
                    "Free some memory and disk space, then try again.");
    }
}

} // namespace returnbench::print
