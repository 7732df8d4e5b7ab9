#include "ui/print/page_flow.h"

#include "ui/language/translations.h"
#include "ui/print/bookmarks.h"
#include "ui/print/pdf_pages.h"
#include "ui/print/report_style.h"
#include "ui/print/report_text.h"

#include <algorithm>

namespace returnbench::print {
namespace {

constexpr qreal kPageWidth = mm(210);
constexpr qreal kPageHeight = mm(297);
constexpr qreal kPageSide = mm(18);
constexpr qreal kTop = mm(16);
constexpr qreal kBottom = mm(22);
constexpr qreal kFooterTop = kPageHeight - mm(15);

/// A block that is not painted but ends the page.
constexpr qreal kPageEnd = -1;

void paintFooter(QPainter& painter, const Footer& footer, std::size_t page, std::size_t pages) {
    const QRectF place(kPageSide, kFooterTop, PageFlow::width(), mm(6));
    painter.setPen(QPen(kColours.line, pt(0.5)));
    painter.drawLine(place.topLeft(), place.topRight());
    painter.setPen(kColours.muted);
    painter.setFont(textFont(8));
    const QRectF text = place.adjusted(0, mm(2), 0, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, footer.left);
    painter.drawText(text, Qt::AlignRight | Qt::AlignTop | Qt::TextSingleLine,
                     tr("%1 / %2").arg(page).arg(pages));
}

} // namespace

qreal PageFlow::width() noexcept {
    return kPageWidth - 2 * kPageSide;
}

qreal PageFlow::pageHeight() noexcept {
    return kPageHeight - kTop - kBottom;
}

void PageFlow::addSpace(qreal height) {
    add({height, nullptr, true});
}

void PageFlow::startPage() {
    add({kPageEnd, nullptr, false});
}

void PageFlow::addHeading(const QString& text) {
    addSpace(pt(11));
    const TextBlock heading(text, textFont(12, QFont::DemiBold), kColours.ink, width());
    add({heading.height() + pt(4),
         [heading](QPainter& painter, const QRectF& place) { heading.draw(painter, place.topLeft()); }, true,
         text});
}

void PageFlow::addParagraph(const Paragraph& paragraph) {
    const TextBlock text(paragraph.text, paragraph.font, paragraph.colour, width() - paragraph.indent,
                         paragraph.wrap);
    for (int line = 0; line < text.lineCount(); ++line) {
        const auto paint = [text, line, paragraph](QPainter& painter, const QRectF& place) {
            if (line == 0 && !paragraph.mark.isEmpty())
                TextBlock(paragraph.mark, paragraph.font, kColours.muted, paragraph.indent)
                    .draw(painter, place.topLeft());
            text.drawLine(painter, place.topLeft() + QPointF(paragraph.indent, 0), line);
        };
        // Neither the first nor the last line of a paragraph stands alone on a page.
        const bool lonely = line == 0 || line == text.lineCount() - 2;
        add({text.lineHeight(line), paint, lonely && line < text.lineCount() - 1});
    }
    addSpace(pt(3));
}

std::vector<PageFlow::Page> PageFlow::paginate() const {
    std::vector<Page> pages(1);
    qreal used = 0;
    for (std::size_t i = 0; i < m_blocks.size();) {
        if (m_blocks[i].height == kPageEnd) {
            if (!pages.back().empty())
                pages.emplace_back();
            used = 0;
            ++i;
            continue;
        }
        // A run of blocks that must not be parted.
        std::size_t end = i;
        qreal height = m_blocks[i].height;
        while (m_blocks[end].keepWithNext && end + 1 < m_blocks.size() &&
               m_blocks[end + 1].height != kPageEnd)
            height += m_blocks[++end].height;
        if (used + height > pageHeight() && !pages.back().empty()) {
            pages.emplace_back();
            used = 0;
        }
        for (; i <= end; ++i) {
            const bool space = m_blocks[i].paint == nullptr;
            if (space && pages.back().empty())
                continue;
            if (used + m_blocks[i].height > pageHeight() && !pages.back().empty()) {
                pages.emplace_back(); // a run longer than a page
                used = 0;
            }
            pages.back().push_back(&m_blocks[i]);
            used += m_blocks[i].height;
        }
    }
    const auto isEmpty = [](const Page& page) {
        return std::all_of(page.begin(), page.end(),
                           [](const Block* block) { return block->paint == nullptr; });
    };
    if (pages.size() > 1)
        std::erase_if(pages, isEmpty);
    return pages;
}

Bytes PageFlow::toPdf(const QString& title, const Footer& footer) const {
    const std::vector<Page> pages = paginate();
    std::vector<Bookmark> bookmarks{{title, 0, 0}};
    const Bytes pdf = pdfPages({title, {210, 297}, pages.size()}, [&](QPainter& painter, std::size_t page) {
        qreal y = kTop;
        for (const Block* block : pages[page]) {
            if (!block->bookmark.isEmpty())
                bookmarks.push_back({block->bookmark, page, y});
            if (block->paint != nullptr) {
                painter.save();
                block->paint(painter, {kPageSide, y, width(), block->height});
                painter.restore();
            }
            y += block->height;
        }
        paintFooter(painter, footer, page + 1, pages.size());
    });
    return withBookmarks(pdf, bookmarks, spokenLocale().bcp47Name());
}

} // namespace returnbench::print
