#pragma once

#include "core/matching/verdict.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <string>
#include <vector>

namespace returnbench {

/// What a verdict asks of the person, shown as colour and pictogram.
enum class Tone {
    Neutral,   ///< there is none yet
    Good,      ///< agrees
    Attention, ///< wants a decision
    Bad,       ///< contradicts
};

[[nodiscard]] Tone toneOf(VerdictKind kind) noexcept;
/// The verdict in a few words, to be read from a metre away.
[[nodiscard]] QString titleOf(VerdictKind kind);
/// A contradiction that the picture or the scanner brought: scanning goes on once it was acknowledged.
[[nodiscard]] bool needsAcknowledgement(VerdictKind kind) noexcept;

[[nodiscard]] QString flagText(Flag flag);
[[nodiscard]] QString dispositionText(const std::string& disposition);
/// A photo's problem (`blurred` …) and what to do about it.
[[nodiscard]] QString problemText(const std::string& problem);
/// Several of them in one sentence, UTF-8.
[[nodiscard]] std::string problemsText(const std::vector<std::string>& problems);

struct ToneLook {
    Colour strong;
    Colour soft;
    Icon icon;
};
[[nodiscard]] ToneLook lookOf(Tone tone) noexcept;

} // namespace returnbench
