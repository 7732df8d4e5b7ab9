#pragma once

#include "core/reports/period.h"
#include "ui/reports/figure_words.h"
#include "ui/widgets/card.h"

class QLabel;

namespace returnbench {

class KeyButton;

/// What a figure means, how sure it is, and the way to the inspections behind it.
class FigureDetail : public Card {
    Q_OBJECT
public:
    FigureDetail(const Theme& theme, QWidget* parent);

    void setFigure(const Figure& figure, const Figure& before, const Period& period);
    /// FigureRule::id of what is shown.
    [[nodiscard]] QString figure() const { return m_figure; }

Q_SIGNALS:
    void inspectionsWanted(const QString& figure);
    void left();

private:
    QString m_figure;
    QLabel* m_title;
    QLabel* m_value;
    QLabel* m_definition;
    QLabel* m_certainty;
    KeyButton* m_show;
};

} // namespace returnbench
