#pragma once

#include "core/claims/claim_case.h"
#include "ui/widgets/theme.h"

#include <QString>
#include <QStringList>

namespace returnbench {

/// Where a claim is: `filed`.
[[nodiscard]] QString wordOf(ClaimState state);
/// What a button does that leads there: `Mark as filed`.
[[nodiscard]] QString stepText(ClaimState to);
/// How long there is: `18 h`, `2 days`, `missed`.
[[nodiscard]] QString timeLeft(const ClaimCase& claim, Timestamp now);
/// The less time, the louder.
[[nodiscard]] Colour colourOf(const ClaimCase& claim, Timestamp now);
/// A window that ends within this time is worth a warning.
inline constexpr std::chrono::hours kSoon{72};
/// Something can be done about it, and its window ends within this time.
[[nodiscard]] bool endsWithin(const ClaimCase& claim, Timestamp now, std::chrono::hours time);
/// How sure somebody is of a policy, by Policy::confidence.
[[nodiscard]] QString confidenceText(std::string_view confidence);
/// When it ends, in the marketplace's time.
[[nodiscard]] QString endText(const ClaimClock& clock);
/// A window in words: until when, from what, and how sure that is.
[[nodiscard]] QString clockText(const ClaimClock& clock);
/// Titles of what is missing.
[[nodiscard]] QStringList missingTexts(const ClaimCase& claim);
/// What is expected, else the price; `unknown`.
[[nodiscard]] QString amountText(const ClaimCase& claim);

} // namespace returnbench
