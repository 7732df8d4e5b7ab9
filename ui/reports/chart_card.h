#pragma once

#include "ui/widgets/card.h"

class QAbstractAxis;
class QAbstractSeries;
class QChart;
class QLabel;

namespace returnbench {

/// A card with a title and a chart in the theme's colours. Charts say in numbers what a screen reader reads:
/// the description is the subclass's.
class ChartCard : public Card {
    Q_OBJECT
public:
    ChartCard(const Theme& theme, const QString& name, QWidget* parent);

protected:
    void setTitle(const QString& title);
    /// What a screen reader says in place of the picture.
    void setNumbers(const QStringList& lines);
    [[nodiscard]] QChart& chart() noexcept { return *m_chart; }
    /// Takes series and axes away.
    void clear();
    /// @param axis is the chart's from here on
    void addAxis(QAbstractSeries& series, QAbstractAxis* axis, Qt::Alignment side);
    struct Scale {
        double end;
        int ticks;
    };
    /// Of an axis from zero, for whole numbers: its end, not below `highest`, and its ticks are round.
    [[nodiscard]] static Scale scaleFor(double highest);

private:
    QLabel* m_title;
    QChart* m_chart; ///< the view's
    QWidget* m_view;
};

} // namespace returnbench
