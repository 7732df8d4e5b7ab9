#pragma once

#include "ui/reports/report_answer.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QWidget>
#include <map>
#include <vector>

class QGridLayout;
class QLabel;
class QStackedWidget;

namespace returnbench {

class BarChart;
class CourseChart;
class FigureDetail;
class FigureTile;
class IntervalChart;

/// The figures that matter most with pictures of what they consist of, or all figures; a click on one says
/// what it means.
class DashboardView : public QWidget {
    Q_OBJECT
public:
    DashboardView(const Theme& theme, QWidget* parent);

    /// @param answer stays shown until the next
    void setAnswer(const ReportAnswerPtr& answer);
    /// All figures in place of pictures.
    void showAll(bool all);
    /// Asks for the inspections behind the figure whose meaning is shown.
    void enter();
    /// Leaves what a figure means. @returns whether it was shown
    bool goBack();

Q_SIGNALS:
    void inspectionsWanted(const QString& figure);
    void daysChosen(const returnbench::Period& days);
    void wordChosen(returnbench::Dimension by, const QString& word);

private:
    void addTile(QGridLayout& grid, const FigureRule& rule, int row, int column, const char* prefix);
    void buildPictures(const Theme& theme);
    void onTile(std::size_t figure);
    void showFigures();
    [[nodiscard]] const Dashboard* dashboard() const;

    const Theme& m_theme;
    ReportAnswerPtr m_answer;
    std::vector<std::pair<std::size_t, FigureTile*>> m_tiles; ///< by the figure's index
    QWidget* m_head;
    QStackedWidget* m_room;
    QWidget* m_pictures;
    QWidget* m_all;
    QLabel* m_empty;
    FigureDetail* m_detail;
    CourseChart* m_course = nullptr;
    IntervalChart* m_outliers = nullptr;
    std::vector<std::pair<Dimension, BarChart*>> m_bars;
    std::size_t m_figure = 0; ///< whose meaning is shown
    bool m_isAll = false;
};

} // namespace returnbench
