#pragma once

#include "ui/bench/side_panel.h"

#include <QString>

class QLineEdit;

namespace returnbench {

/// For a label that no camera reads: a second angle, else typing it, else saying that nothing can be read.
class SerialPanel : public SidePanel {
    Q_OBJECT
public:
    SerialPanel(const Theme& theme, QWidget* parent);

    void begin() override;

Q_SIGNALS:
    void typed(const QString& serial);
    void declaredUnreadable();

private:
    void onTyped();
    QLineEdit* m_field;
};

} // namespace returnbench
