#pragma once

#include "ui/widgets/key_button.h"

#include <QStringList>
#include <QWidget>
#include <vector>

namespace returnbench {

/// One of a few, as buttons beside each other.
class ChoiceRow : public QWidget {
    Q_OBJECT
public:
    /// @param name the buttons are called <name>-0, <name>-1 …
    ChoiceRow(const Theme& theme, const QString& name, const QString& title, const QStringList& choices,
              QWidget* parent);

    void setChosen(int index);
    [[nodiscard]] int chosen() const noexcept { return m_chosen; }

Q_SIGNALS:
    /// By a person.
    void picked(int index);

private:
    std::vector<KeyButton*> m_buttons;
    int m_chosen = -1;
};

} // namespace returnbench
