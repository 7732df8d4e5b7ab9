#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

namespace returnbench {

/// What was sold: channel, order, product, price, reason, and the unit that was dispatched.
class ExpectedCard : public Card {
    Q_OBJECT
public:
    ExpectedCard(const Theme& theme, QWidget* parent);

    void setSnapshot(const BenchSnapshot& snapshot);

    /// Whoever types a serial must not see the one that is expected.
    enum class Serial { Shown, Hidden };
    void setSerial(Serial serial);
    /// As the product looks. @param product null: not known
    void setPicture(const QImage& product);

private:
    void showSerial();

    QLabel* m_picture;
    ElidedLabel* m_channel;
    ElidedLabel* m_title;
    ElidedLabel* m_details;
    SerialLabel* m_serial;
    ElidedLabel* m_more;
    QString m_text;
    std::vector<int> m_marks;
    Serial m_visibility = Serial::Shown;
};

} // namespace returnbench
