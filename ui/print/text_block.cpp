#include "ui/print/text_block.h"

#include <QTextOption>

namespace returnbench::print {

TextBlock::TextBlock(const QString& text, const QFont& font, const QColor& colour, qreal width, Wrap wrap,
                     const Marks& marks)
    : m_layout(std::make_shared<QTextLayout>(text, font)), m_colour(colour) {
    QTextOption option;
    option.setWrapMode(wrap == Wrap::Anywhere ? QTextOption::WrapAnywhere
                                              : QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true);
    QList<QTextLayout::FormatRange> formats;
    for (const int character : marks.characters) {
        QTextCharFormat format;
        format.setForeground(marks.colour);
        format.setBackground(marks.ground);
        format.setFontWeight(QFont::Bold);
        formats.push_back({character, 1, format});
    }
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, m_height});
        m_height += line.height();
    }
    m_layout->endLayout();
}

qreal TextBlock::naturalWidth() const {
    qreal widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::draw(QPainter& painter, QPointF topLeft) const {
    painter.setPen(m_colour);
    m_layout->draw(&painter, topLeft);
}

void TextBlock::drawLine(QPainter& painter, QPointF topLeft, int line) const {
    painter.setPen(m_colour);
    const QTextLine laidOut = m_layout->lineAt(line);
    laidOut.draw(&painter, topLeft - laidOut.position());
}

} // namespace returnbench::print
