#pragma once

#include "core/matching/verdict.h"
#include "ui/bench/side_panel.h"

namespace returnbench {

/// All reasons of a verdict, in order.
class WhyPanel : public SidePanel {
    Q_OBJECT
public:
    WhyPanel(const Theme& theme, const Verdict& verdict, QWidget* parent);

    void onEnter() override { Q_EMIT dismissed(); }
};

} // namespace returnbench
