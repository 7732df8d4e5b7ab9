#pragma once

#include "core/workspace/unit_life.h"
#include "ui/widgets/verdict_words.h"

#include <QString>
#include <QStringList>

namespace returnbench {

/// One step of a unit's life as it stands on the screen.
struct LifeWords {
    QString when;   ///< the day; empty where nothing dates it
    QString title;  ///< what happened
    QString detail; ///< where, by whom, with what numbers
    Tone tone = Tone::Neutral;
};
[[nodiscard]] LifeWords wordsOf(const LifeStep& step);

/// What holds of the unit today, each with its colour: warranty, expiry, recalls, blocklist, contradictions.
struct LifeNotice {
    QString text;
    Tone tone = Tone::Neutral;
};
[[nodiscard]] std::vector<LifeNotice> noticesOf(const UnitLife& life);

/// The unit's serial, else its first IMEI.
[[nodiscard]] QString nameOf(const UnitLife& life);
/// Its numbers: IMEIs, SKU, GTIN, lot, components.
[[nodiscard]] QStringList numbersOf(const UnitLife& life);

} // namespace returnbench
