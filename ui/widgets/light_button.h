#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>

namespace returnbench {

/// A light of the top bar: a dot, a text, and an explanation on click.
class LightButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class State { Off, Good, Attention, Bad };

    LightButton(const Theme& theme, const QString& name, QWidget* parent);

    void setLight(State state, const QString& text, const QString& explanation);
    /// What can be done about it, offered with the explanation. @param key as printed on the keyboard
    void setAction(const QString& text, const QString& key);
    [[nodiscard]] QString action() const { return m_action; }
    [[nodiscard]] QString actionKey() const { return m_actionKey; }
    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] QString explanation() const { return m_explanation; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    State m_state = State::Off;
    QString m_explanation;
    QString m_action;
    QString m_actionKey;
};

} // namespace returnbench
