#pragma once

#include "core/base/ids.h"
#include "core/capture/camera_settings.h"
#include "core/capture/photo_mask.h"
#include "core/claims/claim.h"
#include "core/inspection/second_grading.h"
#include "core/inspection/session.h"
#include "core/people/person.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace returnbench {

/// What a person wants, as the window tells it to the worker. The worker alone decides what comes of it.
namespace intent {

/// Who works here; with an inspection on the bench, who goes on with it.
struct ChoosePerson {
    PersonId person;
    std::string pin; ///< where people sign in
};
/// The same by a badge.
struct ShowBadge {
    std::string badge; ///< as scanned
};
/// Whoever works here goes; an inspection stays on the bench for whoever signs in next.
struct Lock {};
/// A code from the scanner, or typed on the page and ended with Enter.
struct Scan {
    std::string text;      ///< without symbology prefix; FNC1 as GS (0x1D)
    std::string symbology; ///< `]C1` or empty
};
/// The item's serial as a person reads it.
struct TypeSerial {
    std::string text;
};
/// A photo by hand of the next shot; said again within a few seconds, it is taken whatever its faults.
struct TakePhoto {};
/// The same for a shot that has a photo already.
struct Retake {
    std::string shot;
};
struct Answer {
    std::string question;
    std::string answer;
};
struct Confirm {
    InspectionSession::Identity identity;
};
/// Gives the proposed grade and disposition, and closes when nothing is missing then.
struct AcceptProposal {};
struct SetGrade {
    std::string grade;
};
struct SetDisposition {
    std::string disposition;
};
/// @param reason why something is missing; empty when nothing is
struct Close {
    std::string reason;
};
struct Void {
    std::string reason;
};
/// The contradiction was seen.
struct Acknowledge {};
struct DeclareUnreadable {};
struct ItemsFound {
    int count;
};
/// Of the units in view only this one is of this parcel.
struct ChooseUnit {
    std::string serial;
};
/// A note on the inspection that is on the bench.
struct Annotate {
    std::string text;
};
/// A note on an inspection of earlier, in whatever stage.
struct AnnotateEarlier {
    InspectionId inspection;
    std::string text;
};
/// Drafts the claim of an inspection, by the rules of today.
struct BeginClaim {
    InspectionId inspection;
    std::string reason; ///< ClaimReason::id; empty: the one that follows from the inspection
    std::string note;
};
/// The next step of a claim.
struct MoveClaim {
    InspectionId inspection;
    ClaimMove move;
};
/// Parts of a photo are covered in all that is exported; none: no longer.
struct MaskPhoto {
    InspectionId inspection;
    std::string shot;
    std::vector<PhotoArea> areas;
};
/// The marketplace's rules are these from now on.
struct SavePolicy {
    Policy policy;
    std::string note;
};
/// A protocol is this text from now on.
struct SaveProtocol {
    std::string text;
    std::string note;
};
/// An inspection was graded again.
struct GradeAgain {
    SecondGrading grading;
    std::string grade;
};
/// Something was exported.
struct RecordExport {
    NewEvent event; ///< its author is who asked for it; empty: the program
};
/// Nobody works here any more; only while no inspection is on the bench.
struct LeaveBench {};
/// Leaves the inspection open and makes the bench free.
struct Pause {};
struct Resume {
    InspectionId inspection;
};
/// Which cameras and keyboards are plugged in?
struct LookForDevices {};
/// Keeps which camera has this role, and how it is set, for this and all later runs.
struct SaveCamera {
    CameraRole role = CameraRole::Overview;
    std::optional<std::string> source; ///< absent: no other was chosen; empty: none has the role
    std::string identity;              ///< of that camera
    CameraSettings settings;
};
struct AddPerson {
    Person person;
};
/// Another name or role, or they left, or are back.
struct ChangePerson {
    Person person;
};
struct GivePin {
    PersonId person;
    std::string pin;
};
/// A badge in place of the one they had, as PDF to be printed.
struct GiveBadge {
    PersonId person;
};
/// Neither PIN nor badge fit any more.
struct TakeSecrets {
    PersonId person;
};
/// Reads these scanners by themselves, now and in all later runs, and no others.
struct TakeScanners {
    std::vector<std::string> identities;
};
/// The label of the unit whose inspection was closed last.
struct PrintLabel {};
/// The command codes, as PDF.
struct PrintSheet {};
struct DismissMessage {};

} // namespace intent

using Intent =
    std::variant<intent::ChoosePerson, intent::ShowBadge, intent::Lock, intent::Scan, intent::TypeSerial,
                 intent::TakePhoto, intent::Retake, intent::Answer, intent::Confirm, intent::AcceptProposal,
                 intent::SetGrade, intent::SetDisposition, intent::Close, intent::Void, intent::Acknowledge,
                 intent::DeclareUnreadable, intent::ItemsFound, intent::ChooseUnit, intent::Annotate,
                 intent::AnnotateEarlier, intent::BeginClaim, intent::MoveClaim, intent::MaskPhoto,
                 intent::SavePolicy, intent::SaveProtocol, intent::GradeAgain, intent::RecordExport,
                 intent::LeaveBench, intent::Pause, intent::Resume, intent::LookForDevices,
                 intent::SaveCamera, intent::AddPerson, intent::ChangePerson, intent::GivePin,
                 intent::GiveBadge, intent::TakeSecrets, intent::TakeScanners, intent::PrintLabel,
                 intent::PrintSheet, intent::DismissMessage>;

} // namespace returnbench
