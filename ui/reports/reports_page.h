#pragma once

#include "ui/lookup/earlier_inspection.h"
#include "ui/reports/grading_task.h"
#include "ui/reports/protocols_list.h"
#include "ui/reports/report_answer.h"
#include "ui/widgets/theme.h"

#include <QWidget>
#include <optional>
#include <vector>

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace returnbench {

class ChoiceField;
class DashboardView;
class EarlierInspectionView;
class ElidedLabel;
class FilterBar;
class KeyButton;
class ProtocolsView;
class ReportTableView;
class SecondGradingView;

/// What comes back, why, and what it costs: the dashboard, all figures, and the ready reports, over a period
/// and through filters that hold for all of them; each figure leads to its inspections and their photos.
class ReportsPage : public QWidget {
    Q_OBJECT
public:
    ReportsPage(const Theme& theme, QWidget* parent);

    /// Shows the page over its parent; what it shows is asked for anew.
    void open();
    /// Something was recorded: what is shown may be old.
    void refresh();
    /// Shows an answer, unless something else is wanted by now.
    void setAnswer(const ReportAnswerPtr& answer);
    void setSaved(const SavedReportPtr& saved);
    /// Shows an inspection, unless another row is chosen by now.
    void setInspection(const EarlierInspectionPtr& inspection);
    /// Shows the next inspection to be graded again, unless that was left.
    void setGrading(const GradingTaskPtr& task);
    void setProtocols(const ProtocolsListPtr& list);
    void setProtocolTrial(const ProtocolTrialPtr& trial);
    /// Whether digits mean something now.
    [[nodiscard]] bool takesDigits() const;
    void typeDigit(int digit);
    /// A remark below the filters, until the next answer.
    void say(const QString& text);
    /// Goes on to what is chosen: the inspections behind a figure, or the inspection of a row.
    void enter();
    /// Leaves the inspection, the list behind a figure, or what a figure means. @returns whether one did
    bool goBack();

Q_SIGNALS:
    void asked(const returnbench::ReportWish& wish);
    void saveOrdered(const returnbench::ReportWish& wish, returnbench::ReportForm form);
    void inspectionAsked(const QString& inspection);
    void noteWanted(const QString& inspection, const QString& text);
    void gradingAsked(const returnbench::ReportWish& of);
    void protocolsAsked();
    void protocolTried(const QString& text);
    void protocolSaved(const QString& text, const QString& note);
    void gradedAgain(const returnbench::SecondGrading& grading, const QString& grade);
    /// takesDigits() may say something else.
    void keysChanged();
    void left();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildChoices(QHBoxLayout& top);
    void buildSaving(QHBoxLayout& top);
    void onView();
    void onPeriod();
    void ask();
    void showInspections(const ReportWish& wish);
    void openInspection(const QString& inspection);
    void beginGrading();
    void endGrading();
    void showGradeButton();
    [[nodiscard]] bool areProtocolsShown() const;
    [[nodiscard]] ReportWish wish() const;

    const Theme& m_theme;
    ChoiceField* m_view = nullptr;
    ChoiceField* m_period = nullptr;
    QLineEdit* m_first = nullptr;
    QLineEdit* m_last = nullptr;
    KeyButton* m_lift = nullptr;
    std::vector<QWidget*> m_saving;    ///< the buttons that write a report
    KeyButton* m_gradeAgain = nullptr; ///< stands beside the report on calibration
    FilterBar* m_filters;
    ElidedLabel* m_status;
    QStackedWidget* m_room;
    DashboardView* m_dashboard;
    ReportTableView* m_table;
    EarlierInspectionView* m_inspection;
    SecondGradingView* m_grading;
    ProtocolsView* m_protocols;
    std::optional<ReportWish> m_behind; ///< the list that was drilled down to
    bool m_isGrading = false;
    bool m_isPeriodChosen = false; ///< else each report has its own
    ReportWish m_asked;
    QString m_opened; ///< the inspection that is shown or on its way
};

} // namespace returnbench
