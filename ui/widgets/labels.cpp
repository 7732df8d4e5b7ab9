#include "ui/widgets/labels.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStringList>
#include <QTextLayout>
#include <algorithm>

namespace returnbench {

QLabel* makeLabel(const Theme& theme, int designPixels, QFont::Weight weight, Colour colour,
                  QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(theme.font(designPixels, weight));
    setColour(*label, theme, colour);
    return label;
}

QString plainToolTip(const QString& text) {
    if (text.isEmpty())
        return {};
    QString html = text.toHtmlEscaped();
    return QStringLiteral("<div>") + html.replace(QLatin1Char('\n'), QLatin1String("<br>")) +
           QStringLiteral("</div>");
}

void setColour(QLabel& label, const Theme& theme, Colour colour) {
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, theme.colour(colour));
    label.setPalette(palette);
}

ElidedLabel::ElidedLabel(const Theme& theme, int designPixels, QFont::Weight weight, Colour colour,
                         QWidget* parent)
    : QLabel(parent) {
    setTextFormat(Qt::PlainText);
    setFont(theme.font(designPixels, weight));
    setColour(*this, theme, colour);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setFullText(const QString& text) {
    if (text == m_fullText)
        return;
    m_fullText = text;
    updateGeometry();
    elide();
}

QSize ElidedLabel::minimumSizeHint() const {
    return {0, fontMetrics().height()};
}

QSize ElidedLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_fullText) + 2, fontMetrics().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide() {
    const QString shown = fontMetrics().elidedText(m_fullText, Qt::ElideRight, width());
    setText(shown);
    setToolTip(shown == m_fullText ? QString() : plainToolTip(m_fullText));
    setAccessibleName(m_fullText);
}

Paragraph::Paragraph(const Theme& theme, int designPixels, QFont::Weight weight, Colour colour, int lines,
                     QWidget* parent)
    : QWidget(parent), m_lines(lines) {
    setFont(theme.font(designPixels, weight));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, theme.colour(colour));
    setPalette(palette);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Paragraph::setSentences(const QStringList& sentences) {
    if (sentences == m_sentences)
        return;
    m_sentences = sentences;
    setAccessibleName(text());
    setToolTip(plainToolTip(text()));
    update();
}

void Paragraph::setLines(int lines) {
    if (lines == m_lines)
        return;
    m_lines = lines;
    updateGeometry();
    update();
}

QSize Paragraph::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().lineSpacing() * m_lines};
}

QSize Paragraph::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

QStringList Paragraph::linesOf(const QString& text) const {
    QStringList lines;
    QTextLayout layout(text, font());
    layout.beginLayout();
    while (lines.size() < m_lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width());
        const bool last = lines.size() + 1 == m_lines;
        lines << (last ? fontMetrics().elidedText(text.mid(line.textStart()), Qt::ElideRight, width())
                       : text.mid(line.textStart(), line.textLength()));
    }
    layout.endLayout();
    return lines;
}

void Paragraph::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    QStringList lines = linesOf(m_sentences.value(0));
    for (qsizetype shown = 2; shown <= m_sentences.size(); ++shown) {
        const QString text = m_sentences.mid(0, shown).join(QLatin1Char(' '));
        const QStringList more = linesOf(text);
        if (more.join(QString()) != text) // cut
            break;
        lines = more;
    }
    const int step = fontMetrics().lineSpacing();
    int y = fontMetrics().ascent();
    if (m_alignment & Qt::AlignVCenter)
        y += (height() - step * static_cast<int>(lines.size())) / 2;
    for (const QString& line : lines) {
        painter.drawText(0, y, line);
        y += step;
    }
}

SerialLabel::SerialLabel(const Theme& theme, int designPixels, QWidget* parent)
    : QWidget(parent), m_theme(theme) {
    setFont(theme.codeFont(designPixels));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SerialLabel::setSerial(const QString& serial, const std::vector<int>& marks) {
    if (serial == m_serial && marks == m_marks)
        return;
    m_serial = serial;
    m_marks = marks;
    setAccessibleName(serial);
    updateGeometry();
    update();
}

void SerialLabel::setMarkColours(Colour ink, Colour fill) {
    m_markInk = ink;
    m_markFill = fill;
    update();
}

void SerialLabel::setInk(Colour ink) {
    m_ink = ink;
    update();
}

QSize SerialLabel::sizeHint() const {
    return {fontMetrics().horizontalAdvance(m_serial) + m_theme.px(4),
            fontMetrics().height() + m_theme.px(4)};
}

QSize SerialLabel::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

void SerialLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Characters are drawn one by one: a marked one has a ground of its own. What does not fit ends in `…`.
    const QString shown = fontMetrics().elidedText(m_serial, Qt::ElideRight, width());
    const int advance = fontMetrics().horizontalAdvance(QLatin1Char('0'));
    int x = 0;
    for (int i = 0; i < shown.size(); ++i) {
        const bool marked = std::find(m_marks.begin(), m_marks.end(), i) != m_marks.end();
        const QRect cell(x, 0, advance, height());
        if (marked) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.colour(m_markFill));
            painter.drawRect(cell);
        }
        painter.setPen(m_theme.colour(marked ? m_markInk : m_ink));
        painter.drawText(cell, Qt::AlignCenter, shown.mid(i, 1));
        x += advance;
    }
}

} // namespace returnbench
