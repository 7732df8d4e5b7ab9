#include "ui/commands/command_codes.h"

#include "core/base/text.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <string>

namespace returnbench {
namespace {

constexpr std::array kActions{
    ActionInfo{Action::Next,
               QT_TRANSLATE_NOOP("Actions", "Accept the proposal, or close when nothing is missing"),
               "Return", "RBNEXT"},
    ActionInfo{Action::AnswerAgain, QT_TRANSLATE_NOOP("Actions", "Answer the last question anew"),
               "Backspace", "RBAGAIN"},
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
    ActionInfo{Action::Claims, QT_TRANSLATE_NOOP("Actions", "What can be claimed"), "Alt+L", "RBCLAIMS"},
    ActionInfo{Action::Reports, QT_TRANSLATE_NOOP("Actions", "Reports: what comes back, and why"), "Alt+R",
               "RBREPORTS"},
    ActionInfo{Action::Items, QT_TRANSLATE_NOOP("Actions", "How many items were in the parcel"), "F6",
               "RBITEMS"},
    ActionInfo{Action::Disposition, QT_TRANSLATE_NOOP("Actions", "Choose another disposition"), "F7",
               "RBROUTE"},
    ActionInfo{Action::Pause, QT_TRANSLATE_NOOP("Actions", "Pause: leave the inspection open"), "F8",
               "RBPAUSE"},
    ActionInfo{Action::Note, QT_TRANSLATE_NOOP("Actions", "Add a note"), "F9", "RBNOTE"},
    ActionInfo{Action::Person, QT_TRANSLATE_NOOP("Actions", "Somebody else works here"), "F10", "RBPERSON"},
    ActionInfo{Action::PrintLabel, QT_TRANSLATE_NOOP("Actions", "Print the label of the last unit"), "F11",
               "RBLABEL"},
    ActionInfo{Action::Acknowledge, QT_TRANSLATE_NOOP("Actions", "Acknowledge a contradiction"),
               "Ctrl+Return", "RBOK"},
    ActionInfo{Action::Close, QT_TRANSLATE_NOOP("Actions", "Close the inspection"), "F12", "RBCLOSE"},
    ActionInfo{Action::Void, QT_TRANSLATE_NOOP("Actions", "Void the inspection"), "Esc", "RBVOID"},
    ActionInfo{Action::Zoom, QT_TRANSLATE_NOOP("Actions", "Enlarge the picture, or show it whole"), "Alt+Z",
               "RBZOOM"},
    ActionInfo{Action::Freeze, QT_TRANSLATE_NOOP("Actions", "Freeze the picture, or go on live"), "Alt+F",
               "RBFREEZE"},
    ActionInfo{Action::OtherCamera, QT_TRANSLATE_NOOP("Actions", "Show the other camera large"), "Alt+O",
               "RBOTHER"},
    ActionInfo{Action::Compare, QT_TRANSLATE_NOOP("Actions", "Compare with pictures of the product"), "Alt+P",
               "RBCOMPARE"},
    ActionInfo{Action::Camera, QT_TRANSLATE_NOOP("Actions", "Set up the cameras"), "Alt+K", "RBCAMERA"},
    ActionInfo{Action::People, QT_TRANSLATE_NOOP("Actions", "Who works here: roles, PINs, badges"), "Alt+U",
               "RBPEOPLE"},
    ActionInfo{Action::Scanner, QT_TRANSLATE_NOOP("Actions", "Check the scanner"), "Alt+J", "RBSCANNER"},
    ActionInfo{Action::Sounds, QT_TRANSLATE_NOOP("Actions", "Sounds on or off"), "Alt+S", "RBSOUND"},
    ActionInfo{Action::Help, QT_TRANSLATE_NOOP("Actions", "Show keys and command codes"), "F1", "RBHELP"},
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

bool isBackCommand(std::string_view scanned) {
    return toUpper(trim(scanned)) == kBackCommand;
}

bool looksLikeCommand(std::string_view scanned) {
    const std::string text = toUpper(trim(scanned));
    const bool letters = std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return letters && text.size() >= 4 && text.size() <= 10 && text.starts_with("RB");
}

} // namespace returnbench
