#include "ui/bench/actions.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace returnbench {
namespace {

constexpr std::array kActions{
    ActionInfo{Action::Next,
               QT_TRANSLATE_NOOP("Actions", "Accept the proposal, or close when nothing is missing"),
               "Return", "RBNEXT"},
    ActionInfo{Action::TakePhoto, QT_TRANSLATE_NOOP("Actions", "Take the photo now"), "Space", "RBPHOTO"},
    ActionInfo{Action::Yes, QT_TRANSLATE_NOOP("Actions", "It is the same unit"), "Y", "RBYES"},
    ActionInfo{Action::No, QT_TRANSLATE_NOOP("Actions", "It is another unit"), "N", "RBNO"},
    ActionInfo{Action::GradeA, QT_TRANSLATE_NOOP("Actions", "Grade A"), "Alt+A", "RBGRADEA"},
    ActionInfo{Action::GradeB, QT_TRANSLATE_NOOP("Actions", "Grade B"), "Alt+B", "RBGRADEB"},
    ActionInfo{Action::GradeC, QT_TRANSLATE_NOOP("Actions", "Grade C"), "Alt+C", "RBGRADEC"},
    ActionInfo{Action::GradeD, QT_TRANSLATE_NOOP("Actions", "Grade D"), "Alt+D", "RBGRADED"},
    ActionInfo{Action::Why, QT_TRANSLATE_NOOP("Actions", "Why this verdict?"), "F2", "RBWHY"},
    ActionInfo{Action::ResumeNewest, QT_TRANSLATE_NOOP("Actions", "Go on with the newest open inspection"),
               "F3", "RBRESUME"},
    ActionInfo{Action::Unreadable,
               QT_TRANSLATE_NOOP("Actions", "The serial cannot be read: type it, or say so"), "F4", "RBTYPE"},
    ActionInfo{Action::Lookup, QT_TRANSLATE_NOOP("Actions", "Look up any code"), "F5", "RBLOOKUP"},
    ActionInfo{Action::Items, QT_TRANSLATE_NOOP("Actions", "How many items were in the parcel"), "F6",
               "RBITEMS"},
    ActionInfo{Action::Disposition, QT_TRANSLATE_NOOP("Actions", "Choose another disposition"), "F7",
               "RBROUTE"},
    ActionInfo{Action::Pause, QT_TRANSLATE_NOOP("Actions", "Pause: leave the inspection open"), "F8",
               "RBPAUSE"},
    ActionInfo{Action::Note, QT_TRANSLATE_NOOP("Actions", "Add a note"), "F9", "RBNOTE"},
    ActionInfo{Action::Person, QT_TRANSLATE_NOOP("Actions", "Somebody else works here"), "F10", "RBPERSON"},
    ActionInfo{Action::Acknowledge, QT_TRANSLATE_NOOP("Actions", "Acknowledge a contradiction"),
               "Ctrl+Return", "RBOK"},
    ActionInfo{Action::Close, QT_TRANSLATE_NOOP("Actions", "Close the inspection"), "F12", "RBCLOSE"},
    ActionInfo{Action::Void, QT_TRANSLATE_NOOP("Actions", "Void the inspection"), "Esc", "RBVOID"},
    ActionInfo{Action::Help, QT_TRANSLATE_NOOP("Actions", "This help"), "F1", "RBHELP"},
};

constexpr std::array<const char*, 10> kDigitCommands{"RBZERO", "RBONE", "RBTWO",   "RBTHREE", "RBFOUR",
                                                     "RBFIVE", "RBSIX", "RBSEVEN", "RBEIGHT", "RBNINE"};

} // namespace

std::span<const ActionInfo> allActions() {
    return kActions;
}

std::optional<Action> commandOf(std::string_view scanned) {
    const std::string text = toUpper(trim(scanned));
    for (const ActionInfo& info : kActions)
        if (text == info.command)
            return info.action;
    return std::nullopt;
}

std::optional<int> digitOf(std::string_view scanned) {
    const std::string text = toUpper(trim(scanned));
    const auto found = std::find(kDigitCommands.begin(), kDigitCommands.end(), text);
    return found == kDigitCommands.end() ? std::nullopt
                                         : std::optional(static_cast<int>(found - kDigitCommands.begin()));
}

const char* digitCommand(int digit) {
    return kDigitCommands.at(static_cast<std::size_t>(digit));
}

bool looksLikeCommand(std::string_view scanned) {
    const std::string text = toUpper(trim(scanned));
    const bool letters = std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters && text.size() >= 4 && text.size() <= 10 && text.starts_with("RB");
}

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
    if (action == Action::Help || action == Action::Lookup)
        return true;
    if (action == Action::Person)
        return snapshot.person.has_value();
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
    case Action::ResumeNewest:
    case Action::Person:
        return false;
    case Action::TakePhoto:
    case Action::Note:
    case Action::Pause:
    case Action::Close:
    case Action::Void:
    case Action::Lookup:
    case Action::Help:
        return true;
    }
    return false;
}

} // namespace returnbench
