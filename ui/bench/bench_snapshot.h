#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/capture/camera_settings.h"
#include "core/inspection/inspection_projection.h"
#include "core/inspection/session.h"
#include "core/people/person.h"
#include "core/scanner/scanner_device.h"
#include "core/workspace/mirror_feed.h"

#include <QImage>
#include <QPoint>
#include <array>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// How the source of pictures does.
struct CameraStatus {
    enum class State {
        Starting, ///< being opened
        Live,     ///< gives pictures
        Idle,     ///< nothing to show until an inspection is open
        Lost,     ///< gives none; is being reopened
    };
    State state = State::Starting;
    std::string source;      ///< SOURCE, as it was named
    std::string explanation; ///< what is the matter; empty while live
    std::string whatToDo;
    bool operator==(const CameraStatus&) const = default;
};

/// A code on the picture.
struct SeenCode {
    enum class Role {
        Rest,
        Expected,    ///< names the unit that was dispatched
        Contradicts, ///< names the unit or product that speaks against it
    };
    std::array<QPoint, 4> corners; ///< in the frame's pixels
    Role role = Role::Rest;
    std::string caption; ///< "serial F17XK2D0Q1MN"
};

/// The latest frame that was looked at for codes.
struct SeenPicture {
    int width = 0; ///< of the frame; 0 when there is none
    int height = 0;
    QImage glimpse; ///< tiny: what the codes were seen on
    std::vector<SeenCode> codes;
    bool sharp = false;
    bool steady = false;
    std::vector<std::string> problems; ///< why it was not taken though a photo is due: `blurred` …
};

/// A scanner that the bench has to itself.
struct ScannerStatus {
    std::string identity;
    std::string problem; ///< why it is not read now; empty when it is
    std::string whatToDo;
    bool operator==(const ScannerStatus&) const = default;
};

/// One of the bench's cameras.
struct BenchCamera {
    CameraStatus status;
    std::string identity; ///< see cameraIdentity(); empty before it was opened once
    SeenPicture picture;
    [[nodiscard]] bool isLive() const noexcept { return status.state == CameraStatus::State::Live; }
    /// Whether there is a camera in this role at all, be it lost.
    [[nodiscard]] bool isChosen() const noexcept { return !status.source.empty(); }
};

/// A shot that the protocol asks for.
struct ShotView {
    Shot shot;
    std::string sha256; ///< of the photo; empty when it is still missing
    QImage thumbnail;
    bool next = false;
};

/// The inspection on the bench.
struct InspectionView {
    InspectionState state;
    std::vector<Identifier> seen;         ///< of the item, best first; those of the parcel left out
    std::vector<std::string> unitsInView; ///< see InspectionSession
    std::string likeliestSerial;          ///< as printed, of all that was seen, while the verdict names none
    std::string readFormat; ///< symbology of the code that the verdict rests on; empty when typed or none
    int timesRead = 0;      ///< in how many pictures that code was read
    std::vector<ShotView> shots;
    std::vector<Question> questions; ///< that apply now; answers are in the state
    std::optional<Proposal> proposedGrade;
    std::optional<Proposal> proposedDisposition;
    std::optional<UsualOutcome> usual; ///< what Enter accepts while questions are open
    std::vector<Missing> missing;
    NextStep next{NextStep::Kind::ShowItem, {}, {}};
    bool awaitingAcknowledgement =
        false; ///< the next scan is refused until the clerk has seen the contradiction
};

/// An inspection that waits to be gone on with.
struct OpenInspection {
    InspectionId id;
    std::string returnId;
    std::string title;
    std::string openedAt; ///< RFC 3339
};

/// A parcel to begin with: of the demo.
struct Suggestion {
    std::string code; ///< to be scanned
    std::string title;
};

/// How the last inspection ended, for the page between two parcels.
struct FinishedInspection {
    InspectionState state;
};

/// How the recording of the openings does.
struct ClipView {
    bool wanted = false; ///< the workspace wants clips
    bool recording = false;
    std::chrono::milliseconds length{}; ///< of the clip that is being recorded
    std::int64_t dropped = 0;           ///< pictures that it lacks
    std::int64_t keptBytes = 0;         ///< of all clips on the disk
    std::int64_t keptClips = 0;
    std::int64_t maxBytes = 0; ///< that the rule allows
    std::string problem;       ///< why there is no clip, or only part of one; empty when all is well
};

/// Something to tell the person, beside the page.
struct Message {
    enum class Kind { Done, Attention, Failure };
    Kind kind = Kind::Done;
    std::string code; ///< of the Error it comes from: `storage` …; empty otherwise
    std::string what;
    std::string whatToDo;
    std::uint64_t number = 0; ///< grows with each message
};

struct TodayFigures {
    int closed = 0;
    int agreeing = 0;      ///< of those closed: nothing contradicts
    int contradicting = 0; ///< of those closed: all others
};

/// Everything that the window paints. Made by the worker, never changed afterwards.
struct BenchSnapshot {
    std::string bench;
    std::optional<Person> person;  ///< absent until somebody is chosen
    std::vector<Person> persons;   ///< to choose from
    std::vector<Person> everybody; ///< also those who left
    bool isControlled = false;     ///< people sign in; see Access
    /// Whether who works here may do this.
    [[nodiscard]] bool may(Permission permission) const noexcept {
        return !isControlled || (person && returnbench::may(person->role, permission));
    }
    [[nodiscard]] bool isLocked() const noexcept { return isControlled && !person; }
    BenchCamera overview;
    BenchCamera label;                   ///< not chosen: one camera is enough
    CameraTuning::Map cameraSettings;    ///< as they are kept
    std::vector<ScannerStatus> scanners; ///< that the bench has to itself
    // What is plugged in, as of the last intent::LookForDevices.
    std::vector<CameraDevice> devices;
    std::vector<ScannerInfo> keyboards;
    std::int64_t decoderRestarts = 0;
    std::optional<std::uintmax_t> diskFreeBytes; ///< absent when the disk does not say
    ClipView clip;
    std::vector<FeedStatus> feeds; ///< of what brings rows into the mirror by itself; empty before its start
    std::optional<Timestamp> lastScanAt;
    TodayFigures today;
    std::vector<OpenInspection> open;    ///< newest first
    std::vector<Suggestion> suggestions; ///< not inspected yet; empty but in the demo
    std::optional<FinishedInspection> finished;
    std::int64_t journalSeq = 0;
    std::optional<Timestamp> lastSavedAt; ///< of the last event of this run
    std::optional<InspectionView> inspection;
    std::optional<Message> message;

    [[nodiscard]] const BenchCamera& camera(CameraRole role) const noexcept {
        return role == CameraRole::Overview ? overview : label;
    }
};

using SnapshotPtr = std::shared_ptr<const BenchSnapshot>;

/// Below this the disk lamp warns: a day's work (400 parcels of some 12 MB).
inline constexpr std::uintmax_t kLowDiskBytes = 5'000'000'000;
/// Below this no new inspection is opened, so that the open one can still be finished.
inline constexpr std::uintmax_t kFullDiskBytes = 300'000'000;

} // namespace returnbench
