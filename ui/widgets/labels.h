#pragma once

#include "ui/widgets/theme.h"

#include <QLabel>
#include <QString>
#include <QWidget>
#include <vector>

namespace returnbench {

/// A text of the theme. Plain text always: what is shown may come from a barcode.
[[nodiscard]] QLabel* makeLabel(const Theme& theme, int designPixels, QFont::Weight weight, Colour colour,
                                QWidget* parent);

/// A tooltip that shows a text as it is. Qt guesses of any tooltip whether it is HTML: what came from a
/// barcode must neither be taken for it, nor show the `&amp;` of a text that was made safe for it.
[[nodiscard]] QString plainToolTip(const QString& text);

/// Gives a label another colour of the theme.
void setColour(QLabel& label, const Theme& theme, Colour colour);

/// One line that ends in `…` where it does not fit; the whole text is its tooltip then.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    ElidedLabel(const Theme& theme, int designPixels, QFont::Weight weight, Colour colour, QWidget* parent);

    void setFullText(const QString& text);
    [[nodiscard]] QString fullText() const { return m_fullText; }
    [[nodiscard]] bool isCut() const { return text() != m_fullText; }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();
    QString m_fullText;
};

/// A paragraph of at most so many lines; what does not fit ends in `…` and is its tooltip. Always as high as
/// that.
class Paragraph : public QWidget {
    Q_OBJECT
public:
    Paragraph(const Theme& theme, int designPixels, QFont::Weight weight, Colour colour, int lines,
              QWidget* parent);

    void setText(const QString& text) { setSentences({text}); }
    /// Shows the first sentence, and of those behind it as many as there is room for, whole.
    void setSentences(const QStringList& sentences);
    [[nodiscard]] QString text() const { return m_sentences.join(QLatin1Char(' ')); } ///< all of them
    void setLines(int lines); ///< how many there is room for
    /// Where fewer lines than there is room for stand: at the top unless said otherwise.
    void setVerticalAlignment(Qt::Alignment alignment) { m_alignment = alignment; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// The text's lines, the last of at most m_lines elided.
    [[nodiscard]] QStringList linesOf(const QString& text) const;

    int m_lines;
    Qt::Alignment m_alignment = Qt::AlignTop;
    QStringList m_sentences;
};

/// A serial whose differing characters are marked one by one.
class SerialLabel : public QWidget {
    Q_OBJECT
public:
    SerialLabel(const Theme& theme, int designPixels, QWidget* parent);

    /// @param marks indexes into `serial`
    void setSerial(const QString& serial, const std::vector<int>& marks);
    void setMarkColours(Colour ink, Colour fill);
    void setInk(Colour ink);
    [[nodiscard]] QString serial() const { return m_serial; }
    [[nodiscard]] const std::vector<int>& marks() const { return m_marks; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    QString m_serial;
    std::vector<int> m_marks;
    Colour m_ink = Colour::Ink;
    Colour m_markInk = Colour::Bad;
    Colour m_markFill = Colour::BadSoft;
};

} // namespace returnbench
