#pragma once

#include "core/reports/dashboard.h"
#include "ui/widgets/card.h"

#include <string>
#include <vector>

namespace returnbench {

class ChoiceField;

/// Who or what stands out: the share under suspicion with the interval in which it truly lies, those first
/// whose share is surely high. A click filters by a word.
class IntervalChart : public Card {
    Q_OBJECT
public:
    IntervalChart(const Theme& theme, QWidget* parent);

    void setDashboard(const Dashboard& dashboard);

Q_SIGNALS:
    void chosen(returnbench::Dimension by, const QString& word);

private:
    class Rows;

    void showRows();
    [[nodiscard]] Dimension dimension() const;

    ChoiceField* m_by;
    Rows* m_rows;
    std::array<std::vector<Group>, kDimensions> m_groups; ///< Dashboard::outliers
};

} // namespace returnbench
