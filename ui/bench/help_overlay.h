#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/commands/command_codes.h"
#include "ui/widgets/theme.h"

#include <QWidget>
#include <map>

namespace returnbench {

class ActionRow;

/// All that can be done, with keys and command codes, over the whole window: to be read, and to be touched. A
/// click beside it, Esc or F1 closes it.
class HelpOverlay : public QWidget {
    Q_OBJECT
public:
    HelpOverlay(const Theme& theme, QWidget* parent);

    /// Offers what the step allows.
    void open(const BenchSnapshot& snapshot);

Q_SIGNALS:
    void actionWanted(returnbench::Action action);
    /// The codes on paper.
    void sheetWanted();
    void demoWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const Theme& m_theme;
    std::map<Action, ActionRow*> m_rows;
};

} // namespace returnbench
