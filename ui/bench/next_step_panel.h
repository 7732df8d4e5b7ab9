#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QWidget>

namespace returnbench {

/// What to do next: one sentence, large, and how.
class NextStepPanel : public QWidget {
    Q_OBJECT
public:
    NextStepPanel(const Theme& theme, QWidget* parent);

    /// @param reopened the question that is answered anew; nullptr when there is none
    void setSnapshot(const BenchSnapshot& snapshot, const Question* reopened);

private:
    const Theme& m_theme;
    QLabel* m_sentence;
    QLabel* m_hint;
};

} // namespace returnbench
