#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace returnbench::print {

/// A text that is laid out in a width. What it holds is shown literally: no markup is looked for.
class TextBlock {
public:
    enum class Wrap {
        AtWords,  ///< within words only where one is too long for a line
        Anywhere, ///< for serials and digests
    };

    /// Characters that stand out: bold on a coloured ground.
    struct Marks {
        std::vector<int> characters; ///< indexes into the text
        QColor colour;
        QColor ground;
    };

    TextBlock(const QString& text, const QFont& font, const QColor& colour, qreal width,
              Wrap wrap = Wrap::AtWords, const Marks& marks = {});

    [[nodiscard]] qreal height() const { return m_height; }
    [[nodiscard]] qreal naturalWidth() const; ///< of the widest line
    [[nodiscard]] int lineCount() const { return m_layout->lineCount(); }
    [[nodiscard]] qreal lineHeight(int line) const { return m_layout->lineAt(line).height(); }

    void draw(QPainter& painter, QPointF topLeft) const;
    void drawLine(QPainter& painter, QPointF topLeft, int line) const;

private:
    std::shared_ptr<QTextLayout> m_layout; ///< cannot be copied; never changed once laid out
    QColor m_colour;
    qreal m_height = 0;
};

} // namespace returnbench::print
