#pragma once

#include "core/reports/report.h"
#include "ui/widgets/theme.h"

#include <QWidget>
#include <memory>
#include <optional>

class QLabel;
class QTableView;

namespace returnbench {

class ChoiceField;
class ReportModel;

/// A report as tables: one is shown, the others are a choice away. Enter or a double click on a row that is
/// an inspection asks for it.
class ReportTableView : public QWidget {
    Q_OBJECT
public:
    ReportTableView(const Theme& theme, QWidget* parent);

    /// @param owner keeps the report alive
    void setReport(std::shared_ptr<const void> owner, const ReportDocument& report);
    /// Of the chosen row; empty when it is none.
    [[nodiscard]] QString inspection() const;
    void focusRows();

Q_SIGNALS:
    void inspectionChosen(const QString& inspection);

private:
    void showTable(int index);
    void fitColumns();

    const Theme& m_theme;
    std::shared_ptr<const void> m_owner;
    const ReportDocument* m_report = nullptr;
    std::shared_ptr<const ReportTable> m_figures; ///< the report's figures as a table; nullptr: it has none
    QLabel* m_title;
    QLabel* m_note;
    ChoiceField* m_choice;
    ReportModel* m_model;
    QTableView* m_table;
};

} // namespace returnbench
