#pragma once

#include "ui/bench/bench_snapshot.h"
#include "ui/commands/command_codes.h"
#include "ui/widgets/theme.h"

namespace returnbench {

/// Whether the role of who works here rules it out, at whatever step.
[[nodiscard]] bool isForbidden(Action action, const BenchSnapshot& snapshot);
/// Whether the step allows it, and the role.
[[nodiscard]] bool isAllowed(Action action, const BenchSnapshot& snapshot);
[[nodiscard]] Icon iconOf(Action action);

/// The question that digit keys answer: the first without an answer; nullptr when there is none.
[[nodiscard]] const Question* currentQuestion(const InspectionView& inspection);
/// The answered question that stands before `from`, or the last of them when `from` is nullptr or the first
/// without an answer and none stands before it; nullptr when there is none.
[[nodiscard]] const Question* answeredBefore(const InspectionView& inspection, const Question* from);
[[nodiscard]] bool isMissing(const InspectionView& inspection, Missing::Kind kind);
/// Accepting the proposal leaves nothing missing.
[[nodiscard]] bool acceptCloses(const InspectionView& inspection);

} // namespace returnbench
