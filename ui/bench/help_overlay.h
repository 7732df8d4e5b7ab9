#pragma once

#include "ui/widgets/theme.h"

#include <QWidget>

namespace returnbench {

/// All keys and command codes, over the whole window. Any click, Esc or F1 closes it.
class HelpOverlay : public QWidget {
    Q_OBJECT
public:
    HelpOverlay(const Theme& theme, QWidget* parent);

Q_SIGNALS:
    /// The codes on paper.
    void sheetWanted();
    void demoWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
};

} // namespace returnbench
