#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"

#include <QTimer>

class QLabel;

namespace returnbench {

/// What has just happened and what to do about it, over the picture. Never in the way of the next scan.
class MessageBanner : public Card {
    Q_OBJECT
public:
    MessageBanner(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);

Q_SIGNALS:
    void dismissed();
    /// It wants another height: it was shown, hidden or changed.
    void contentChanged();

private:
    QLabel* m_icon;
    QLabel* m_what;
    QLabel* m_whatToDo;
    std::uint64_t m_number = 0;
    QTimer m_hide;
};

} // namespace returnbench
