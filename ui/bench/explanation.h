#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/light_button.h"

#include <QTimer>

class QLabel;

namespace returnbench {

/// What a light has to say, below it. A click on it, or some time, takes it away.
class Explanation : public Card {
    Q_OBJECT
public:
    Explanation(const Theme& theme, QWidget* parent);

    /// Shows the light's explanation; hides it when it stands there already.
    void toggle(const LightButton& light);

Q_SIGNALS:
    /// Of the light that is explained: what can be done about it.
    void actionWanted(const QString& light);

protected:
    void mousePressEvent(QMouseEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_text;
    KeyButton* m_action;
    const LightButton* m_light = nullptr;
    QTimer m_hide;
};

} // namespace returnbench
