// Whoever hears the screen hears every control by a name. tests/app/screen_reader.py asks the same of the
// running program from outside, by AT-SPI.

#include "ui/bench/bench_window.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/bench_page.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAccessibleInterface>
#include <QTest>

using namespace returnbench;
using returnbench::test::find;

namespace {

bool isControl(const QAccessibleInterface& element) {
    switch (element.role()) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::Slider:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::ListItem:
    case QAccessible::Link:
        return true;
    default:
        return element.state().focusable;
    }
}

void walk(QAccessibleInterface& element, QStringList& nameless, int& controls) {
    const QAccessible::State state = element.state();
    if (state.invisible && element.object() != nullptr && element.object()->isWidgetType() &&
        !static_cast<QWidget*>(element.object())->isVisible())
        return;
    if (isControl(element)) {
        ++controls;
        if (element.text(QAccessible::Name).trimmed().isEmpty())
            nameless << (element.object() == nullptr ? QStringLiteral("?") : element.object()->objectName());
    }
    for (int i = 0; i < element.childCount(); ++i)
        if (QAccessibleInterface* child = element.child(i))
            walk(*child, nameless, controls);
}

/// @returns how many controls there are
int requireNames(QWidget& window) {
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window);
    REQUIRE(root != nullptr);
    QStringList nameless;
    int controls = 0;
    walk(*root, nameless, controls);
    CHECK(nameless.join(", ").toStdString() == "");
    return controls;
}

struct Shown {
    BenchWindow window{test::theme(), {}};
    explicit Shown(BenchSnapshot snapshot) {
        snapshot.persons = {{PersonId("asha"), "A. Rao", Role::Clerk},
                            {PersonId("ben"), "B. Sen", Role::Clerk}};
        window.show();
        window.onSnapshot(std::make_shared<BenchSnapshot>(std::move(snapshot)));
    }
};

} // namespace

TEST_CASE("no control of the bench is without a name for a screen reader") {
    BenchSnapshot nobody = test::startSnapshot();
    nobody.person.reset();
    for (const BenchSnapshot& snapshot : {nobody, test::startSnapshot(), test::unreadSnapshot(),
                                          test::inspectionSnapshot(VerdictKind::ProbableMatch),
                                          test::gradeSnapshot(VerdictKind::OtherUnit)}) {
        Shown shown(snapshot);
        CHECK(requireNames(shown.window) >= 8);
    }
}

TEST_CASE("no control of a panel, of the lookup, the camera's page or the help is without a name") {
    BenchSnapshot snapshot = test::gradeSnapshot(VerdictKind::OtherUnit);
    snapshot.overview.identity = "usb-C920";
    Shown shown(snapshot);
    for (const Action action : {Action::Why, Action::Unreadable, Action::Items, Action::Disposition,
                                Action::Note, Action::Person, Action::Void, Action::Help, Action::Lookup}) {
        INFO("action " << static_cast<int>(action));
        shown.window.onAction(action);
        CHECK(requireNames(shown.window) >= 10);
        find<BenchPage>(shown.window, "benchPage").closePanel();
    }
    shown.window.onAction(Action::Lookup); // closes it
    shown.window.onAction(Action::Reports);
    CHECK(requireNames(shown.window) >= 20);
    shown.window.onAction(Action::Reports);
    shown.window.onAction(Action::Camera);
    CHECK(requireNames(shown.window) >= 10);
    auto& light = find<QAbstractButton>(shown.window, "cameraLight");
    light.click();
    CHECK(requireNames(shown.window) >= 10);
}
