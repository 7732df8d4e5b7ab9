#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QString>
#include <array>

namespace returnbench {

/// Grade and disposition, with the rule that proposed them, and the means to choose others.
class ProposalPanel : public Card {
    Q_OBJECT
public:
    ProposalPanel(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);

Q_SIGNALS:
    void gradeChosen(const QString& grade);
    void dispositionChangeWanted();

private:
    QLabel* m_caption;
    ElidedLabel* m_rule;
    QLabel* m_grade;
    KeyButton* m_disposition;
    std::array<KeyButton*, 4> m_grades{};
};

} // namespace returnbench
