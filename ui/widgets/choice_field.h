#pragma once

#include "ui/widgets/theme.h"

#include <QComboBox>

namespace returnbench {

/// One of several; the wheel scrolls what it stands on and changes nothing.
class ChoiceField : public QComboBox {
    Q_OBJECT
public:
    ChoiceField(const Theme& theme, const QString& name, const QString& title, QWidget* parent);

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace returnbench
