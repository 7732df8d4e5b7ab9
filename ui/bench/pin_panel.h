#pragma once

#include "ui/bench/side_panel.h"

#include <QString>

class QLineEdit;
class QVBoxLayout;

namespace returnbench {

/// Asks a person for their PIN, by keys or by touch. Stays until they are in, or leave it.
class PinPanel : public SidePanel {
    Q_OBJECT
public:
    /// @param name of who signs in
    PinPanel(const Theme& theme, const QString& name, QWidget* parent);

    void onKey(QChar key) override;
    void onEnter() override;
    void begin() override;

Q_SIGNALS:
    void given(const QString& pin);

private:
    void addDigits(QVBoxLayout& layout);
    QLineEdit* m_field;
};

} // namespace returnbench
