#pragma once

#include "core/reports/figures.h"
#include "ui/reports/chart_card.h"

#include <string>
#include <vector>

namespace returnbench {

/// What inspections consist of by one dimension, the most frequent on top; what does not fit stands together.
/// A click filters by a word.
class BarChart : public ChartCard {
    Q_OBJECT
public:
    BarChart(const Theme& theme, Dimension by, const QString& title, QWidget* parent);

    /// @param groups the most frequent first
    void setGroups(const std::vector<Group>& groups);

Q_SIGNALS:
    void chosen(returnbench::Dimension by, const QString& word);

private:
    Dimension m_by;
    std::vector<std::string> m_words; ///< from below; empty where a click means nothing
};

} // namespace returnbench
