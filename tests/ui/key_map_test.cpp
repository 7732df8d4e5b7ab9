#include "ui/commands/key_map.h"

#include "core/base/error.h"
#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/bench_page.h"
#include "ui/bench/bench_window.h"
#include "ui/bench/key_text.h"
#include "ui/widgets/labels.h"

#include <QKeySequence>
#include <QTest>

using namespace returnbench;
using returnbench::test::find;

namespace {

/// Sets another map, and the usual one again at the end.
struct Rebound {
    explicit Rebound(const std::map<std::string, std::string>& keys) { setKeyMap(KeyMap(keys)); }
    ~Rebound() { setKeyMap(KeyMap()); }
};

std::string refusal(const std::map<std::string, std::string>& keys) {
    try {
        (void)KeyMap(keys);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::InvalidInput);
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("a key can be given to another action, and the usual ones stay where nothing is said") {
    const KeyMap map({{"RBPAUSE", "F6"}, {"rbitems", "Ctrl+Shift+F3"}, {"RBNOTE", "Alt+N"}});
    CHECK(map.actionOf("F6") == Action::Pause);
    CHECK(map.actionOf("Ctrl+Shift+F3") == Action::Items);
    CHECK(map.actionOf("Alt+N") == Action::Note);
    CHECK_FALSE(map.actionOf("F8").has_value());
    CHECK(map.actionOf("F1") == Action::Help);
    CHECK(KeyMap().actionOf("F8") == Action::Pause);
    for (const ActionInfo& info : allActions()) // written as Qt writes them
        CHECK(
            QKeySequence(QString::fromLatin1(info.keys)).toString(QKeySequence::PortableText).toStdString() ==
            info.keys);
}

TEST_CASE("keys that a scanner types, that are none or that two actions would have are refused") {
    CHECK_THAT(refusal({{"RBPAUSE", "F6"}}), ContainsSubstring("RBITEMS")); // has F6 already
    CHECK_THAT(refusal({{"RBPAUSE", "P"}}), ContainsSubstring("no key"));
    CHECK_THAT(refusal({{"RBPAUSE", "Shift+P"}}), ContainsSubstring("no key"));
    CHECK_THAT(refusal({{"RBPAUSE", "F36"}}), ContainsSubstring("no key"));
    CHECK_THAT(refusal({{"RBPAUSE", ""}}), ContainsSubstring("no key"));
    CHECK_THAT(refusal({{"RBSTOP", "F20"}}), ContainsSubstring("RBSTOP is no command code"));
    CHECK(refusal({{"RBPAUSE", "F35"}, {"RBNEXT", "F13"}}).empty());
}

TEST_CASE("the window goes by the keys that are set, and says them") {
    const Rebound rebound({{"RBPAUSE", "F13"}, {"RBNOTE", "Ctrl+Alt+N"}});
    BenchWindow window(test::theme(), {});
    std::vector<Intent> intents;
    QObject::connect(&window, &BenchWindow::intended, &window,
                     [&](const Intent& intent) { intents.push_back(intent); });
    window.show();
    window.onSnapshot(std::make_shared<BenchSnapshot>(test::inspectionSnapshot(VerdictKind::Match)));
    CHECK(find<ElidedLabel>(window, "hints").fullText().contains("F13 pause"));
    CHECK(keyText(Action::Note) == "Ctrl+Alt+N");
    QTest::keyClick(&window, Qt::Key_F8); // means nothing now
    CHECK(intents.empty());
    QTest::keyClick(&window, Qt::Key_F13);
    REQUIRE(intents.size() == 1);
    CHECK(std::holds_alternative<intent::Pause>(intents.front()));
    QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    CHECK(find<BenchPage>(window, "benchPage").panel() == BenchPage::Panel::Note);
}
