#pragma once

#include "core/reports/figures.h"
#include "ui/widgets/theme.h"

#include <QString>

namespace returnbench {

/// A figure as it stands on the screen.
struct FigureWords {
    QString title;
    QString value;               ///< `94.1 %`; a dash when there is nothing that it could speak of
    QString note;                ///< what it rests on: `32 of 34, truly 81 to 98 %`
    QString change;              ///< against the period before: `+2.1`; empty when one of both is not known
    Colour tone = Colour::Muted; ///< of the change: good, bad, or nothing that chance would not explain
};

/// @param before the same figure of the period before
[[nodiscard]] FigureWords wordsOf(const Figure& figure, const Figure& before);
/// What it says, alone.
[[nodiscard]] QString valueOf(const Figure& figure);

} // namespace returnbench
