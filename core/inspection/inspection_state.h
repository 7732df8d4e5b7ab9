#pragma once

#include "core/capture/photo_quality.h"
#include "core/capture/photo_store.h"
#include "core/journal/event.h"
#include "core/labels/decoded_code.h"
#include "core/matching/judge.h"
#include "core/matching/verdict.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

enum class Stage { Opened, Identified, Graded, Closed, Voided };

/// `opened`, `identified`, `graded`, `closed`, `voided`.
[[nodiscard]] std::string_view toString(Stage stage) noexcept;

/// A photo of a shot that counts (a retaken one has left the list).
struct TakenPhoto {
    std::string shot;
    PhotoRef photo;
    PhotoQuality quality;
    std::string takenAt;            ///< RFC 3339
    std::string capturedAt;         ///< when the camera saw it; empty in events of earlier versions
    std::vector<std::string> codes; ///< texts that were read again from the saved JPEG
    bool readAgain = false;         ///< the saved JPEG was looked at for codes
    bool forced = false;            ///< a person kept it for all its problems
    std::optional<PhotoRef> masked; ///< a copy with parts covered, which others get instead
};

/// A code that was read on the item or typed for it, or a serial that was read from its print.
struct ReadLabel {
    std::string text;      ///< printable() of what the code says
    std::string format;    ///< `Code128`; `scanner` or `typed` when no camera read it; kPrintFormat
    std::string symbology; ///< `]C1` or empty
    std::vector<Identifier> identifiers;
    std::string at;
    bool probable = false; ///< a guess, as print is: it never says by itself which unit this is
};

/// ReadLabel::format of what was read from print.
inline constexpr std::string_view kPrintFormat = "print";

/// The recorded opening, or a part of it.
struct TakenClip {
    std::string sha256;
    std::int64_t bytes = 0;
    std::string codec; ///< `h264`, `mjpeg`
    std::string startedAt;
    std::string endedAt;
    std::int64_t frames = 0;
    bool interrupted = false; ///< the program ended before the inspection did
    bool removed = false;     ///< by the rule that bounds the disk's use
};

struct Note {
    std::string text;
    std::string by;
    std::string at; ///< RFC 3339
};

/// Everything that an inspection's events say, and nothing else.
struct InspectionState {
    InspectionId id;
    Stage stage = Stage::Opened;
    ReturnNotice notice;   ///< copied from the mirror at opening; for an unannounced parcel only its AWB
    bool announced = true; ///< false: nobody announced the parcel
    std::optional<OrderLine> line;
    std::vector<DispatchedUnit> units;
    std::string protocol; ///< id
    std::string openedAt;
    std::string closedAt;
    std::string by; ///< who opened it
    std::vector<ReadLabel> labels;
    std::vector<std::string> setAside; ///< texts of labels that a person says are of another item
    std::optional<int> itemsFound;
    bool unreadable = false;        ///< the clerk (or the end of the source) says that nothing can be read
    std::optional<Verdict> verdict; ///< the latest
    std::optional<bool> confirmed;  ///< of a probable match: same unit, or not
    std::vector<TakenPhoto> photos;
    int retakes = 0;
    std::map<std::string, std::string> answers;
    std::string grade;
    std::string gradeRule; ///< the rule that proposed it; `chosen` when a person overrode
    std::string disposition;
    std::string dispositionRule;
    std::string missingReason; ///< why it was closed with something missing
    std::string voidReason;
    std::vector<TakenClip> clips;
    std::vector<Note> notes; ///< also those that came after closing
    bool paused = false;     ///< left with a pause, and nothing was done since
    std::int64_t lastSeq = 0;
    std::string lastHash;
};

/// The rule's name of a grade or disposition that a person chose against or without the proposal.
inline constexpr std::string_view kChosenRule = "chosen";
/// Questions that every inspection may answer beside its protocol's: how many items, nothing readable, which
/// label is of another item (its text is the answer; once for each).
inline constexpr std::string_view kItemsFoundQuestion = "items_found";
inline constexpr std::string_view kUnreadableQuestion = "unreadable";
inline constexpr std::string_view kOtherItemQuestion = "other_item";
/// Whether a question is one of these.
[[nodiscard]] bool isOwnQuestion(std::string_view question) noexcept;

/// Whether a verdict needs nothing more: no person's confirmation, and `unreadable` only when it was
/// declared.
[[nodiscard]] bool identitySettled(VerdictKind kind, bool declaredUnreadable) noexcept;
[[nodiscard]] bool identitySettled(const InspectionState& state) noexcept;

/// Folds one more event of the inspection into its state. Pure.
/// @throws Error{Storage} for an event of this inspection that this version cannot read
void apply(InspectionState& state, const Event& event);

[[nodiscard]] InspectionState replay(const std::vector<Event>& events);

} // namespace returnbench
