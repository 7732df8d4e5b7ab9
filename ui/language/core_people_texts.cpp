// What core says of who is here and what they may do, for the translators.

#include "ui/language/core_texts.h"

#include <QtGlobal>

namespace returnbench {
namespace {

constexpr const char* kTexts[] = {
    QT_TRANSLATE_NOOP("Core", "Nobody is signed in."),
    QT_TRANSLATE_NOOP("Core", "Sign in first."),
    QT_TRANSLATE_NOOP("Core", "%1 may not do this."),
    QT_TRANSLATE_NOOP("Core", "Returns are inspected by clerks, managers and administrators."),
    QT_TRANSLATE_NOOP("Core", "Notes are added by whoever is signed in."),
    QT_TRANSLATE_NOOP("Core", "Parts of photos are covered by whoever is signed in."),
    QT_TRANSLATE_NOOP("Core", "Claims are made by claims staff, managers and administrators."),
    QT_TRANSLATE_NOOP("Core", "Evidence is exported by claims staff, managers and administrators."),
    QT_TRANSLATE_NOOP("Core", "Reports are for claims staff, managers and administrators."),
    QT_TRANSLATE_NOOP("Core", "Inspections are graded again by whoever is signed in."),
    QT_TRANSLATE_NOOP("Core", "The marketplaces' rules are changed by managers and administrators."),
    QT_TRANSLATE_NOOP("Core", "Protocols are changed by managers and administrators."),
    QT_TRANSLATE_NOOP("Core", "Cameras and scanners are set up by clerks, managers and administrators."),
    QT_TRANSLATE_NOOP("Core",
                      "Orders and returns are imported by claims staff, managers and administrators."),
    QT_TRANSLATE_NOOP("Core", "People are added and changed by administrators."),
    QT_TRANSLATE_NOOP("Core", "The key that packs are signed with is replaced by administrators."),

    QT_TRANSLATE_NOOP("Core", "%1 does not work here any more."),
    QT_TRANSLATE_NOOP("Core", "Sign in as somebody else, or ask an administrator."),
    QT_TRANSLATE_NOOP("Core", "Name somebody else, or ask an administrator."),
    QT_TRANSLATE_NOOP("Core", "That is not the PIN of %1."),
    QT_TRANSLATE_NOOP("Core", "Try again, or scan your badge."),
    QT_TRANSLATE_NOOP("Core", "%1 has no PIN."),
    QT_TRANSLATE_NOOP("Core", "Scan your badge, or ask an administrator for a PIN."),
    QT_TRANSLATE_NOOP("Core", "Too many wrong PINs were given for %1."),
    QT_TRANSLATE_NOOP("Core", "Wait %1 seconds, or scan your badge."),
    QT_TRANSLATE_NOOP("Core", "This badge is nobody's here."),
    QT_TRANSLATE_NOOP("Core", "Sign in with your name and PIN, or ask an administrator for a new badge."),
    QT_TRANSLATE_NOOP("Core", "That is somebody's badge, and no serial."),
    QT_TRANSLATE_NOOP("Core", "Scan the item's label."),
    QT_TRANSLATE_NOOP("Core", "That is somebody's badge, and no parcel."),
    QT_TRANSLATE_NOOP("Core", "That code says who somebody is, and names no parcel."),
    QT_TRANSLATE_NOOP("Core", "The bench was left alone and is locked."),
    QT_TRANSLATE_NOOP("Core", "Sign in: an inspection that is open goes on where it was."),

    QT_TRANSLATE_NOOP("Core", "A PIN has 4 to 12 digits and nothing else."),
    QT_TRANSLATE_NOOP("Core", "Choose another one."),
    QT_TRANSLATE_NOOP("Core", "This PIN is among the first that anybody would try."),
    QT_TRANSLATE_NOOP("Core", "Choose one that is no row and not all the same digit."),
    QT_TRANSLATE_NOOP("Core", "There is not enough memory to keep a PIN."),
    QT_TRANSLATE_NOOP("Core", "%1 is no file of PINs and badges."),
    QT_TRANSLATE_NOOP(
        "Core",
        "Restore it from a backup; or remove it, and give PINs anew with `returnbench-cli person pin`."),
    QT_TRANSLATE_NOOP("Core", "%1 is the last administrator who can sign in."),
    QT_TRANSLATE_NOOP("Core", "Make somebody else administrator first, with a PIN or a badge."),
    QT_TRANSLATE_NOOP("Core", "List them with `returnbench-cli person list`."),
    QT_TRANSLATE_NOOP("Core", "The name of %1 must have 1 to %2 bytes of printable text."),
    QT_TRANSLATE_NOOP("Core", "Give a name such as `A. Rao`."),
    QT_TRANSLATE_NOOP("Core", "\"%1\" cannot be a person's id."),
    QT_TRANSLATE_NOOP("Core", "Use 1 to 32 of a-z, 0-9, dot, dash and underscore, such as `asha`."),
    QT_TRANSLATE_NOOP("Core", "There is a person with the id %1 already."),
    QT_TRANSLATE_NOOP("Core", "Choose another id."),

    QT_TRANSLATE_NOOP("Core", "%1 was added."),
    QT_TRANSLATE_NOOP("Core", "Give them a PIN or a badge where people sign in."),
    QT_TRANSLATE_NOOP("Core", "It is kept: %1."),
    QT_TRANSLATE_NOOP("Core", "%1 has a new PIN."),
    QT_TRANSLATE_NOOP("Core", "The new badge of %1 is %2."),
    QT_TRANSLATE_NOOP("Core", "Print it and remove the file: whoever has it signs in with it. An earlier "
                              "badge is worth nothing now."),
    QT_TRANSLATE_NOOP("Core", "Neither PIN nor badge of %1 is worth anything now."),

    QT_TRANSLATE_NOOP("Core", "The key that packs are signed with is protected by a passphrase."),
    QT_TRANSLATE_NOOP("Core", "Name the file that has it in workspace.toml: [signing] passphrase_file."),
    QT_TRANSLATE_NOOP("Core", "The path %1 cannot stand in workspace.toml."),
    QT_TRANSLATE_NOOP("Core", "Put the file where its path is shorter and can be printed."),
    QT_TRANSLATE_NOOP("Core", "The key that packs are signed with stays locked: %1"),
    QT_TRANSLATE_NOOP("Core",
                      "Put in the medium that the passphrase is on, or correct [signing] passphrase_file in "
                      "workspace.toml."),
    QT_TRANSLATE_NOOP("Core", "The key file %1 does not open with this passphrase."),
    QT_TRANSLATE_NOOP("Core", "Correct the file that [signing] passphrase_file names in workspace.toml."),
};

} // namespace

std::span<const char* const> corePeopleTexts() {
    return kTexts;
}

} // namespace returnbench
