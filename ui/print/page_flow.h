#pragma once

#include "core/base/file.h"
#include "ui/print/text_block.h"

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <functional>
#include <vector>

namespace returnbench::print {

/// Something that stands on one page, whole, over the full width.
struct Block {
    qreal height = 0;
    std::function<void(QPainter&, const QRectF& place)> paint;
    bool keepWithNext = false; ///< never the last one on a page
    QString bookmark = {};     ///< what a reader jumps here by; empty: nothing
};

/// What each page's foot says, beside its number.
struct Footer {
    QString left;
};

/// Blocks below each other, distributed over A4 pages.
class PageFlow {
public:
    [[nodiscard]] static qreal width() noexcept;      ///< of a block
    [[nodiscard]] static qreal pageHeight() noexcept; ///< that blocks may take on one page

    void add(Block block) { m_blocks.push_back(std::move(block)); }
    /// Empty, and dropped at the top of a page.
    void addSpace(qreal height);
    void startPage();

    /// A heading stays with what follows it.
    void addHeading(const QString& text);
    /// A paragraph, a line a block, so that a long one goes on overleaf. `indent` moves it to the right;
    /// `mark` stands before its first line in the indent.
    struct Paragraph {
        QString text;
        QFont font;
        QColor colour;
        qreal indent = 0;
        QString mark = {};
        TextBlock::Wrap wrap = TextBlock::Wrap::AtWords;
    };
    void addParagraph(const Paragraph& paragraph);

    /// The whole document.
    /// @throws Error{Storage} when it cannot be made
    /// @param title also the first bookmark
    [[nodiscard]] Bytes toPdf(const QString& title, const Footer& footer) const;

private:
    using Page = std::vector<const Block*>;
    [[nodiscard]] std::vector<Page> paginate() const;

    std::vector<Block> m_blocks;
};

} // namespace returnbench::print
