#pragma once

#include "ui/lookup/lookup_result.h"
#include "ui/widgets/verdict_words.h"

#include <QString>
#include <optional>
#include <vector>

namespace returnbench {

/// One thing that a code leads to, as a row of the list.
struct LookupEntry {
    QString kind;   ///< unit, order, return …
    QString title;  ///< its own number
    QString detail; ///< the rest in one line
    Tone tone = Tone::Neutral;
    QString code;                    ///< what looking at it asks for
    std::optional<std::size_t> life; ///< index among the result's lives: shown beside the list
    InspectionId inspection = {};    ///< likewise an inspection of earlier; empty when it is none
};

/// What was found, units first; or what is near the code, best first.
[[nodiscard]] std::vector<LookupEntry> entriesOf(const LookupResult& result);

} // namespace returnbench
