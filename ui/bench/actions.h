#pragma once

#include "ui/bench/bench_snapshot.h"

#include <QString>
#include <optional>
#include <span>
#include <string_view>

namespace returnbench {

/// What a person can do with one key or one command code.
enum class Action {
    Next,
    TakePhoto,
    Yes,
    No,
    GradeA,
    GradeB,
    GradeC,
    GradeD,
    Why,
    ResumeNewest,
    Unreadable,
    Items,
    Disposition,
    Note,
    Person,
    Pause,
    Acknowledge,
    Close,
    Void,
    Lookup,
    Help,
};

struct ActionInfo {
    Action action;
    const char* name;    ///< for the help page; translated with tr()
    const char* keys;    ///< QKeySequence in its portable form
    const char* command; ///< text of its command code
};

[[nodiscard]] std::span<const ActionInfo> allActions();

/// The action of a command code, whatever its case (Caps Lock); nullopt for any other text.
[[nodiscard]] std::optional<Action> commandOf(std::string_view scanned);
/// The digit of a command code that stands for a digit key: an answer, a reason, a count.
[[nodiscard]] std::optional<int> digitOf(std::string_view scanned);
/// The command code of a digit key. @param digit 0 to 9
[[nodiscard]] const char* digitCommand(int digit);
/// The command code that does what Esc does, except that it never voids.
inline constexpr std::string_view kBackCommand = "RBBACK";
/// True for every text that begins like a command code: such a text is never a parcel or a serial.
[[nodiscard]] bool looksLikeCommand(std::string_view scanned);

/// Whether the step allows it.
[[nodiscard]] bool isAllowed(Action action, const BenchSnapshot& snapshot);

/// The question that digit keys answer: the first without an answer; nullptr when there is none.
[[nodiscard]] const Question* currentQuestion(const InspectionView& inspection);
[[nodiscard]] bool isMissing(const InspectionView& inspection, Missing::Kind kind);
/// Accepting the proposal leaves nothing missing.
[[nodiscard]] bool acceptCloses(const InspectionView& inspection);

} // namespace returnbench
