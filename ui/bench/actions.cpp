#include "ui/bench/actions.h"

#include <algorithm>

namespace returnbench {

const Question* currentQuestion(const InspectionView& inspection) {
    for (const Question& question : inspection.questions)
        if (!inspection.state.answers.contains(question.id))
            return &question;
    return nullptr;
}

const Question* answeredBefore(const InspectionView& inspection, const Question* from) {
    const auto isAnswered = [&](const Question& question) {
        return inspection.state.answers.contains(question.id);
    };
    const Question* found = nullptr;
    for (const Question& question : inspection.questions) {
        if (&question == from)
            break;
        if (isAnswered(question))
            found = &question;
    }
    if (found == nullptr && from != nullptr && !isAnswered(*from)) // answers were given out of their order
        for (const Question& question : inspection.questions)
            if (isAnswered(question))
                found = &question;
    return found;
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

bool isForbidden(Action action, const BenchSnapshot& snapshot) {
    switch (action) {
    case Action::Help:
    case Action::Sounds:
        return false;
    case Action::Reports:
        return !snapshot.may(Permission::SeeReports);
    case Action::Camera:
    case Action::Scanner:
        return !snapshot.may(Permission::ChangeBench);
    case Action::People:
        return !snapshot.may(Permission::ManagePeople);
    case Action::Claims:
    case Action::Lookup:
    case Action::Zoom:
    case Action::Freeze:
    case Action::OtherCamera:
    case Action::Person:
    case Action::PrintLabel:
        return snapshot.isLocked();
    default:
        return !snapshot.may(Permission::Inspect);
    }
}

bool isAllowed(Action action, const BenchSnapshot& snapshot) {
    if (isForbidden(action, snapshot))
        return false;
    switch (action) {
    case Action::Help:
    case Action::Lookup:
    case Action::Claims:
    case Action::Reports:
    case Action::Zoom:
    case Action::Freeze:
    case Action::Camera:
    case Action::People:
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
    case Action::AnswerAgain: // which question that would be, the page knows
        return !isMissing(inspection, Missing::Kind::Confirmation) && !inspection.state.answers.empty();
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

Icon iconOf(Action action) {
    switch (action) {
    case Action::Next:
    case Action::Yes:
        return Icon::Check;
    case Action::No:
        return Icon::Cross;
    case Action::AnswerAgain:
        return Icon::Keyboard;
    case Action::TakePhoto:
        return Icon::Camera;
    case Action::GradeA:
    case Action::GradeB:
    case Action::GradeC:
    case Action::GradeD:
        return Icon::Tag;
    case Action::Why:
    case Action::Help:
        return Icon::Question;
    case Action::ResumeNewest:
        return Icon::Play;
    case Action::Unreadable:
        return Icon::Keyboard;
    case Action::Items:
        return Icon::Items;
    case Action::Disposition:
        return Icon::Route;
    case Action::Note:
        return Icon::Pencil;
    case Action::People:
    case Action::Person:
        return Icon::Person;
    case Action::Pause:
        return Icon::Pause;
    case Action::PrintLabel:
        return Icon::Printer;
    case Action::Acknowledge:
        return Icon::Eye;
    case Action::Close:
        return Icon::Archive;
    case Action::Void:
        return Icon::Trash;
    case Action::Lookup:
        return Icon::Search;
    case Action::Claims:
        return Icon::Coins;
    case Action::Reports:
        return Icon::Chart;
    case Action::Zoom:
        return Icon::Zoom;
    case Action::Freeze:
        return Icon::Freeze;
    case Action::OtherCamera:
        return Icon::Swap;
    case Action::Compare:
        return Icon::Compare;
    case Action::Camera:
        return Icon::Sliders;
    case Action::Scanner:
        return Icon::Barcode;
    case Action::Sounds:
        return Icon::Speaker;
    }
    return Icon::Question;
}

} // namespace returnbench
