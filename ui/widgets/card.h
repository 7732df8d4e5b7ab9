#pragma once

#include "ui/widgets/theme.h"

#include <QFrame>

namespace returnbench {

/// A rounded surface that things stand on.
class Card : public QFrame {
    Q_OBJECT
public:
    Card(const Theme& theme, QWidget* parent);

    void setSurface(Colour fill, Colour border, int borderDesignPixels);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    const Theme& m_theme;
    Colour m_fill = Colour::Card;
    Colour m_border = Colour::Line;
    int m_borderWidth = 1;
};

} // namespace returnbench
