#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

namespace returnbench {

/// What is still missing, and the way out: accept and close with one key when nothing is.
class CloseBar : public QWidget {
    Q_OBJECT
public:
    CloseBar(const Theme& theme, QWidget* parent);

    /// @param reopened the question that is answered anew; nullptr when there is none
    void setSnapshot(const BenchSnapshot& snapshot, const Question* reopened);

Q_SIGNALS:
    void nextWanted();
    void closeWanted();

private:
    Card* m_missingCard;
    Paragraph* m_missing;
    KeyButton* m_accept;
    KeyButton* m_close;
};

/// Titles of what is missing, in order; grade and disposition left out while they follow by themselves.
[[nodiscard]] QStringList missingTitles(const InspectionView& inspection);

} // namespace returnbench
