#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/question_row.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QString>
#include <QWidget>
#include <vector>

namespace returnbench {

/// The protocol's questions that apply now: as many rows as there is room for, the current one among them; or
/// the one about a probable match.
class QuestionPanel : public QWidget {
    Q_OBJECT
public:
    QuestionPanel(const Theme& theme, QWidget* parent);

    /// @param current the question that digits answer; nullptr when there is none
    void setSnapshot(const BenchSnapshot& snapshot, const Question* current);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void answered(const QString& question, const QString& answer);
    void confirmed(InspectionSession::Identity identity);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild(const std::vector<Question>& questions);
    void buildConfirmation();
    void arrange();

    const Theme& m_theme;
    QLabel* m_progress;
    QWidget* m_confirmation = nullptr;
    std::vector<QuestionRow*> m_rows;
    std::size_t m_current = 0; ///< index of the row that digits answer; the number of rows when there is none
    bool m_confirming = false;
};

} // namespace returnbench
