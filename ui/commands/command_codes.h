#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace returnbench {

/// What a person can do with one key or one command code.
enum class Action {
    Next,
    AnswerAgain,
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
    PrintLabel,
    Acknowledge,
    Close,
    Void,
    Lookup,
    Claims,
    Reports,
    Zoom,
    Freeze,
    OtherCamera,
    Compare,
    Camera,
    People,
    Scanner,
    Sounds,
    Help,
};

struct ActionInfo {
    Action action;
    const char* name;    ///< for help and sheet; translated as of "Actions"
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
inline constexpr const char* kBackCommand = "RBBACK";
[[nodiscard]] bool isBackCommand(std::string_view scanned);
/// What the test code says. A keyboard wedge types by the places of keys, so another layout than the
/// scanner's, or Caps Lock, makes other characters of it.
inline constexpr std::string_view kScannerTest = "RBTEST-AaQqWwYyZzMm/_0159";
/// A GS1-128 with a separator (FNC1) within: a batch, of variable length, and a serial.
inline constexpr const char* kSeparatorTest = "[10]RBTEST[21]FNC1";
/// True for every text that begins like a command code: such a text is never a parcel or a serial.
[[nodiscard]] bool looksLikeCommand(std::string_view scanned);

} // namespace returnbench
