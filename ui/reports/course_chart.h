#pragma once

#include "core/reports/dashboard.h"
#include "ui/reports/chart_card.h"

#include <vector>

namespace returnbench {

/// How many inspections agreed, contradicted, or neither, day by day, week by week or month by month. A click
/// on a bar asks for its days.
class CourseChart : public ChartCard {
    Q_OBJECT
public:
    CourseChart(const Theme& theme, QWidget* parent);

    void setCourse(const Dashboard& dashboard);

Q_SIGNALS:
    void daysChosen(const returnbench::Period& days);

private:
    std::vector<CourseStep> m_steps;
};

} // namespace returnbench
