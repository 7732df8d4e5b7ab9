#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

namespace returnbench {

/// What was read on the item.
class ReturnedCard : public Card {
    Q_OBJECT
public:
    ReturnedCard(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);

private:
    SerialLabel* m_serial;
    ElidedLabel* m_reading;
    ElidedLabel* m_others;
};

} // namespace returnbench
