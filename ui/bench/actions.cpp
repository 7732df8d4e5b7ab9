#include "ui/bench/actions.h"

#include <algorithm>

namespace returnbench {

const Question* currentQuestion(const InspectionView& inspection) {
    for (const Question& question : inspection.questions)
        if (!inspection.state.answers.contains(question.id))
            return &question;
    return nullptr;
}

bool isMissing(const InspectionView& inspection, Missing::Kind kind) {
    return std::any_of(inspection.missing.begin(), inspection.missing.end(),
                       [kind](const Missing& missing) { return missing.kind == kind; });
}

bool acceptCloses(const InspectionView& inspection) {
    if (inspection.usual)
        return true;
    const bool graded = inspection.proposedGrade || !inspection.state.grade.empty();
    const bool disposed = inspection.proposedDisposition || !inspection.state.disposition.empty();
    return graded && disposed &&
           std::all_of(inspection.missing.begin(), inspection.missing.end(), [](const Missing& missing) {
               return missing.kind == Missing::Kind::Grade || missing.kind == Missing::Kind::Disposition;
           });
}

bool isAllowed(Action action, const BenchSnapshot& snapshot) {
    switch (action) {
    case Action::Help:
    case Action::Lookup:
    case Action::Zoom:
    case Action::Freeze:
    case Action::Camera:
    case Action::Scanner:
    case Action::Sounds:
        return true;
    default:
        break;
    }
    if (action == Action::OtherCamera)
        return snapshot.label.isChosen();
    if (action == Action::Person)
        return snapshot.person.has_value();
    if (action == Action::PrintLabel)
        return snapshot.finished && snapshot.finished->state.stage == Stage::Closed;
    if (!snapshot.inspection)
        return action == Action::ResumeNewest && snapshot.person && !snapshot.open.empty();
    const InspectionView& inspection = *snapshot.inspection;
    switch (action) {
    case Action::Next:
        return inspection.next.kind == NextStep::Kind::AcceptGrade ||
               (inspection.next.kind == NextStep::Kind::Close && inspection.missing.empty());
    case Action::Yes:
    case Action::No:
        return isMissing(inspection, Missing::Kind::Confirmation);
    case Action::GradeA:
    case Action::GradeB:
    case Action::GradeC:
    case Action::GradeD:
    case Action::Disposition:
        return inspection.proposedGrade.has_value() || !inspection.state.grade.empty();
    case Action::Why:
        return inspection.state.verdict.has_value();
    case Action::Acknowledge:
        return inspection.awaitingAcknowledgement;
    case Action::Unreadable:
    case Action::Items:
        return inspection.state.stage == Stage::Opened || inspection.state.stage == Stage::Identified;
    case Action::Compare:
    case Action::TakePhoto:
    case Action::Note:
    case Action::Pause:
    case Action::Close:
    case Action::Void:
        return true;
    default:
        return false;
    }
}

} // namespace returnbench
