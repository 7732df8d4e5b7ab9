#pragma once

#include "ui/lookup/life_words.h"
#include "ui/widgets/theme.h"

#include <QWidget>

namespace returnbench {

/// One step of a unit's life: its day, a dot on the line that joins the steps, and what happened.
class StepRow : public QWidget {
    Q_OBJECT
public:
    enum class Place { Only, First, Between, Last };

    StepRow(const Theme& theme, const LifeWords& words, Place place, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Tone m_tone;
    Place m_place;
};

} // namespace returnbench
