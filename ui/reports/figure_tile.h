#pragma once

#include "ui/reports/figure_words.h"

#include <QAbstractButton>

namespace returnbench {

/// A figure on a card: what it is, its value, what it rests on, and the change against the period before. A
/// click asks what it means.
class FigureTile : public QAbstractButton {
    Q_OBJECT
public:
    FigureTile(const Theme& theme, const QString& name, QWidget* parent);

    void setWords(const FigureWords& words);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    const Theme& m_theme;
    FigureWords m_words;
};

} // namespace returnbench
