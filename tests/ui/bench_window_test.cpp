#include "ui/bench/bench_window.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/bench_page.h"
#include "ui/bench/camera_view.h"
#include "ui/language/format.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/light_button.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace returnbench;
using returnbench::test::find;

namespace {

struct Window {
    BenchWindow window;
    std::vector<Intent> intents;

    explicit Window(BenchSnapshot snapshot, const QString& theme = QStringLiteral("light"),
                    QSize size = {1280, 800})
        : window(test::theme(theme), {}) {
        QObject::connect(&window, &BenchWindow::intended, &window,
                         [this](const Intent& intent) { intents.push_back(intent); });
        window.resize(size);
        window.show();
        window.activateWindow();
        REQUIRE(test::waitUntil([this] { return window.isActiveWindow(); }));
        window.setFocus();
        show(std::move(snapshot));
        window.onPicture(CameraRole::Overview, test::benchPicture());
    }
    void show(BenchSnapshot snapshot) {
        window.onSnapshot(std::make_shared<BenchSnapshot>(std::move(snapshot)));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : &window, key,
                        modifiers);
    }
    void type(const QString& text) {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void scan(const QString& text) {
        type(text);
        press(Qt::Key_Return);
    }
    /// The next intent, of this kind.
    template<class Kind>
    Kind next() {
        REQUIRE(test::waitUntil([this] { return !intents.empty(); }));
        const Intent first = intents.front();
        intents.erase(intents.begin());
        REQUIRE(std::holds_alternative<Kind>(first));
        return std::get<Kind>(first);
    }
    BenchPage& page() { return find<BenchPage>(window, "benchPage"); }
    QString hints() { return find<ElidedLabel>(window, "hints").fullText(); }
};

} // namespace

TEST_CASE("a scan on the start page opens the parcel") {
    Window bench(test::startSnapshot());
    bench.scan("]C0R-88213");
    const auto scan = bench.next<intent::Scan>();
    CHECK(scan.text == "R-88213");
    CHECK(scan.symbology == "]C0");
}

TEST_CASE("digits answer the first open question and no other key does") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    bench.type("2");
    const auto answer = bench.next<intent::Answer>();
    CHECK(answer.question == "screen");
    CHECK(answer.answer == "scratched");
    bench.type("9"); // there are three answers: the 9 begins a typed code
    CHECK(test::waitUntil([&] { return bench.hints().contains("9"); }));
    CHECK(bench.intents.empty());
}

TEST_CASE("Enter accepts the proposal, and does nothing before there is one") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    bench.press(Qt::Key_Return);
    CHECK(bench.intents.empty());
    bench.show(test::gradeSnapshot(VerdictKind::Match));
    bench.press(Qt::Key_Return);
    bench.next<intent::AcceptProposal>();
}

TEST_CASE("keys and command codes do the same") {
    Window bench(test::gradeSnapshot(VerdictKind::OtherUnit));
    SECTION("grade") {
        bench.press(Qt::Key_B, Qt::AltModifier);
        CHECK(bench.next<intent::SetGrade>().grade == "B");
        bench.scan("RBGRADED");
        CHECK(bench.next<intent::SetGrade>().grade == "D");
    }
    SECTION("photo") {
        bench.type(" ");
        bench.next<intent::TakePhoto>();
        bench.scan("rbphoto");
        bench.next<intent::TakePhoto>();
    }
    SECTION("close") {
        bench.press(Qt::Key_F12);
        CHECK(bench.next<intent::Close>().reason.empty());
        bench.scan("RBCLOSE");
        bench.next<intent::Close>();
    }
    SECTION("next") {
        bench.scan("RBNEXT");
        bench.next<intent::AcceptProposal>();
    }
    SECTION("pause") {
        bench.press(Qt::Key_F8);
        bench.next<intent::Pause>();
    }
}

TEST_CASE("a command code that the step does not allow does nothing and says so") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    bench.scan("RBNEXT");
    bench.scan("RBOK");
    bench.scan("RBYES");
    CHECK(bench.intents.empty());
    CHECK(bench.hints() == "Not at this step.");
    bench.scan("RBWHAT"); // never a serial
    CHECK(bench.intents.empty());
    CHECK(bench.hints().contains("no command code"));
}

TEST_CASE("Y and N settle a probable match") {
    Window bench(test::inspectionSnapshot(VerdictKind::ProbableMatch));
    bench.type("y");
    CHECK(bench.next<intent::Confirm>().identity == InspectionSession::Identity::SameUnit);
    bench.scan("RBNO");
    CHECK(bench.next<intent::Confirm>().identity == InspectionSession::Identity::OtherUnit);
}

TEST_CASE("Ctrl+Enter acknowledges a contradiction") {
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::OtherUnit);
    snapshot.inspection->awaitingAcknowledgement = true;
    Window bench(snapshot);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    bench.next<intent::Acknowledge>();
    bench.scan("RBOK");
    bench.next<intent::Acknowledge>();
}

TEST_CASE("F4 asks to type the serial, and F4 again says that nothing can be read") {
    Window bench(test::unreadSnapshot());
    bench.press(Qt::Key_F4);
    CHECK(bench.page().panel() == BenchPage::Panel::Serial);
    bench.press(Qt::Key_F4);
    bench.next<intent::DeclareUnreadable>();
    CHECK(bench.page().panel() == BenchPage::Panel::None);
}

TEST_CASE("F6 and 0 say that the parcel is empty") {
    Window bench(test::unreadSnapshot());
    bench.press(Qt::Key_F6);
    bench.type("0");
    CHECK(bench.next<intent::ItemsFound>().count == 0);
}

TEST_CASE("Enter in the serial's field compares and does not accept anything besides") {
    Window bench(test::gradeSnapshot(VerdictKind::Match));
    bench.page().openPanel(BenchPage::Panel::Serial);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_A);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(bench.next<intent::TypeSerial>().text == "a");
    CHECK(bench.intents.empty());
}

TEST_CASE("Esc leaves what is open before it voids") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    bench.press(Qt::Key_F1);
    CHECK(find<QWidget>(bench.window, "helpOverlay").isVisible());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(find<QWidget>(bench.window, "helpOverlay").isVisible());
    bench.press(Qt::Key_F2);
    CHECK(bench.page().panel() == BenchPage::Panel::Why);
    bench.press(Qt::Key_Escape);
    CHECK(bench.page().panel() == BenchPage::Panel::None);
    bench.press(Qt::Key_Escape);
    CHECK(bench.page().panel() == BenchPage::Panel::VoidReason);
    bench.type("1");
    CHECK(bench.next<intent::Void>().reason == "The wrong parcel was scanned");
}

TEST_CASE("F12 with something missing asks why") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    bench.press(Qt::Key_F12);
    CHECK(bench.page().panel() == BenchPage::Panel::CloseReason);
    bench.type("3");
    CHECK(bench.next<intent::Close>().reason == "The camera does not take it");
}

TEST_CASE("a light explains itself on click") {
    BenchSnapshot snapshot = test::startSnapshot();
    snapshot.overview.status = {CameraStatus::State::Lost, "camera:0", "The camera was unplugged.",
                                "Plug it in again."};
    snapshot.diskFreeBytes = 100'000'000;
    Window bench(snapshot);
    auto& light = find<LightButton>(bench.window, "cameraLight");
    CHECK(light.state() == LightButton::State::Bad);
    CHECK(find<LightButton>(bench.window, "diskLight").state() == LightButton::State::Bad);
    QTest::mouseClick(&light, Qt::LeftButton);
    auto& explanation = find<QLabel>(bench.window, "explanationText");
    CHECK(explanation.isVisible());
    CHECK(explanation.text() == "The camera was unplugged. Plug it in again.");
    QTest::mouseClick(&light, Qt::LeftButton);
    CHECK_FALSE(explanation.isVisible());
}

TEST_CASE("the inbox has a light that counts what waits and says what to do") {
    const auto theme = GENERATE(as<std::string>{}, "light", "dark");
    BenchSnapshot snapshot = test::startSnapshot();
    snapshot.feeds.clear();
    Window bench(snapshot, QString::fromStdString(theme));
    auto& light = find<LightButton>(bench.window, "inboxLight");
    CHECK(light.state() == LightButton::State::Off);
    bench.show(test::startSnapshot());
    CHECK(light.state() == LightButton::State::Good);
    CHECK(light.text() == "Inbox");
    CHECK(light.explanation() == "Last: orders.csv (120 rows).");

    const FeedStatus other{"warehouse", FeedStatus::Health::Trouble, "Another feed.", "Nothing.", {}, 9};
    FeedStatus inbox{"inbox", FeedStatus::Health::Waiting, "Importing orders.csv: 40 %.", {}, {}, 1};
    snapshot.feeds = {other, inbox};
    bench.show(snapshot);
    CHECK(light.state() == LightButton::State::Good);
    CHECK(light.text() == "Inbox 1");

    inbox.health = FeedStatus::Health::Trouble;
    inbox.message = "Waiting to be mended: orders.rejects.csv, photo.csv.";
    inbox.action = "Look into /bench/inbox/rejected: the note beside each file says why.";
    inbox.count = 2;
    snapshot.feeds = {other, inbox};
    bench.show(snapshot);
    CHECK(light.state() == LightButton::State::Attention);
    CHECK(light.text() == "Inbox 2");
    CHECK(light.accessibleName().contains("needs attention"));
    QTest::mouseClick(&light, Qt::LeftButton);
    auto& explanation = find<QLabel>(bench.window, "explanationText");
    CHECK(explanation.isVisible());
    CHECK(explanation.text() == "Waiting to be mended: orders.rejects.csv, photo.csv. Look into "
                                "/bench/inbox/rejected: the note beside each file says why.");
    test::saveScreenshot(bench.window, "inbox-" + theme);
}

TEST_CASE("where a shop's database is pulled from, a light says up to when all is here") {
    BenchSnapshot snapshot = test::startSnapshot();
    Window bench(snapshot);
    auto& light = find<LightButton>(bench.window, "ordersLight");
    CHECK_FALSE(light.isVisible());

    const auto upTo = parseTimestamp("2026-01-05T14:05:00Z");
    FeedStatus warehouse{"warehouse", FeedStatus::Health::Good, {}, {}, upTo, 0};
    snapshot.feeds.push_back(warehouse);
    bench.show(snapshot);
    CHECK(light.isVisible());
    CHECK(light.state() == LightButton::State::Good);
    CHECK(light.text() == "Orders " + shownMoment(*upTo));
    CHECK(light.text().contains("Jan")); // not today: the time alone would mislead

    FeedStatus shop{"shop", FeedStatus::Health::Trouble, "The database is not reached.", "Call for help.", {},
                    0};
    snapshot.feeds.push_back(shop);
    bench.show(snapshot);
    CHECK(light.state() == LightButton::State::Attention);
    CHECK(light.text() == "Orders"); // of one of them not all was ever here
    QTest::mouseClick(&light, Qt::LeftButton);
    CHECK(find<QLabel>(bench.window, "explanationText").text() ==
          "warehouse: all up to " + shownMoment(*upTo) +
              " is here.\nshop: not everything is here yet. The database is not reached. Call for help.");
}

TEST_CASE("a click on a button leaves the keys with the page") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    QTest::mouseClick(&find<QWidget>(bench.window, "answer-screen-cracked"), Qt::LeftButton);
    CHECK(bench.next<intent::Answer>().answer == "cracked");
    bench.type(" ");
    bench.next<intent::TakePhoto>();
}

TEST_CASE("a larger window shows the same page larger, with the same content") {
    Window bench(test::inspectionSnapshot(VerdictKind::OtherUnit));
    const int before = find<ElidedLabel>(bench.window, "verdictTitle").font().pixelSize();
    bench.window.resize(1920, 1080);
    CHECK(test::waitUntil(
        [&] { return find<ElidedLabel>(bench.window, "verdictTitle").font().pixelSize() > before; }));
    CHECK(find<ElidedLabel>(bench.window, "verdictTitle").fullText() == "Another unit of this product");
}

TEST_CASE("what the window looks like") {
    const auto theme = GENERATE(as<std::string>{}, "light", "dark", "high-contrast");
    const auto size = GENERATE(QSize(1280, 800), QSize(1920, 1080));
    const std::string suffix = "-" + theme + "-" + std::to_string(size.width());
    BenchSnapshot contradiction = test::inspectionSnapshot(VerdictKind::OtherUnit);
    contradiction.inspection->awaitingAcknowledgement = true;
    Window bench(test::startSnapshot(), QString::fromStdString(theme), size);
    test::saveScreenshot(bench.window, "start" + suffix);
    bench.show(contradiction);
    test::saveScreenshot(bench.window, "other_unit" + suffix);
    bench.page().openPanel(BenchPage::Panel::Why);
    test::saveScreenshot(bench.window, "why" + suffix);
    bench.page().openPanel(BenchPage::Panel::CloseReason);
    test::saveScreenshot(bench.window, "close_reason" + suffix);
    bench.page().openPanel(BenchPage::Panel::Items);
    test::saveScreenshot(bench.window, "items" + suffix);
    bench.page().openPanel(BenchPage::Panel::Serial);
    test::saveScreenshot(bench.window, "serial" + suffix);
    bench.page().closePanel();
    bench.show(test::inspectionSnapshot(VerdictKind::ProbableMatch));
    test::saveScreenshot(bench.window, "probable" + suffix);
    bench.show(test::gradeSnapshot(VerdictKind::Match));
    test::saveScreenshot(bench.window, "grade" + suffix);
    bench.page().openPanel(BenchPage::Panel::Disposition);
    test::saveScreenshot(bench.window, "disposition" + suffix);
    bench.show(test::unreadSnapshot());
    test::saveScreenshot(bench.window, "unread" + suffix);
    BenchSnapshot finished = test::startSnapshot();
    finished.finished = FinishedInspection{test::gradeSnapshot(VerdictKind::Match).inspection->state};
    finished.finished->state.stage = Stage::Closed;
    finished.finished->state.grade = "C";
    finished.finished->state.disposition = "refurbish";
    finished.finished->state.closedAt = "2026-11-25T10:43:00.000Z";
    finished.overview.status = {CameraStatus::State::Lost, "camera:0", "The camera was unplugged.",
                                "Plug the camera in again; it is reopened by itself."};
    finished.message =
        Message{Message::Kind::Attention, "invalid_input", "That is the label of another return, R-88190.",
                "Close or pause this inspection first, then scan it again.", 7};
    bench.show(finished);
    test::saveScreenshot(bench.window, "finished" + suffix);
    QTest::keyClick(&bench.window, Qt::Key_F1);
    test::saveScreenshot(bench.window, "help" + suffix);
    CHECK(find<QWidget>(bench.window, "helpOverlay").isVisible());
}

TEST_CASE("F5 opens the lookup, scans go to it while it is open, and Esc leads back") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    QStringList asked;
    QObject::connect(&bench.window, &BenchWindow::lookupAsked, &bench.window,
                     [&](const QString& code) { asked << code; });
    bench.press(Qt::Key_F5);
    auto& page = find<QWidget>(bench.window, "lookupPage");
    auto& field = find<QLineEdit>(bench.window, "lookupField");
    REQUIRE(page.isVisible());
    REQUIRE(field.hasFocus());
    SECTION("a scan") {
        field.setText(QStringLiteral("half a co"));
        for (const QChar c : QStringLiteral("]C0F17XK2D0Q1MN"))
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(c), Qt::NoModifier);
        QTest::keyClick(&field, Qt::Key_Return);
        CHECK(asked.contains(QStringLiteral("F17XK2D0Q1MN")));
        CHECK(field.text() == "F17XK2D0Q1MN");
        CHECK(bench.intents.empty());
    }
    SECTION("keys of the bench wait") {
        bench.press(Qt::Key_F12);
        CHECK(bench.intents.empty());
        CHECK(find<ElidedLabel>(bench.window, "lookupStatus").fullText().contains("Esc"));
        bench.press(Qt::Key_Escape);
        CHECK_FALSE(page.isVisible());
        bench.press(Qt::Key_F8);
        bench.next<intent::Pause>();
    }
    SECTION("it stays open when the window grows") {
        field.setText(QStringLiteral("O-1234"));
        bench.window.resize(1920, 1200);
        CHECK(test::waitUntil([&] { return find<QWidget>(bench.window, "lookupPage").height() > 1000; }));
        CHECK(find<QWidget>(bench.window, "lookupPage").isVisible());
        CHECK(find<QLineEdit>(bench.window, "lookupField").text() == "O-1234");
    }
}

TEST_CASE("whoever has no hand free answers, chooses and goes back by command codes") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    bench.scan("RBTWO");
    CHECK(bench.next<intent::Answer>().answer == "scratched");
    bench.scan("RBNINE"); // there are three answers
    CHECK(test::waitUntil([&] { return bench.hints() == "Not at this step."; }));
    bench.scan("RBITEMS");
    CHECK(test::waitUntil([&] { return bench.page().panel() == BenchPage::Panel::Items; }));
    bench.scan("RBBACK");
    CHECK(test::waitUntil([&] { return bench.page().panel() == BenchPage::Panel::None; }));
    bench.scan("RBBACK"); // nothing to leave: it never voids
    bench.scan("RBITEMS");
    bench.scan("RBZERO");
    CHECK(bench.next<intent::ItemsFound>().count == 0);
    CHECK(bench.intents.empty());
}

TEST_CASE(
    "Backspace makes the last answered question the current one, also when its row had no room any more") {
    Window bench(test::gradeSnapshot(VerdictKind::Match));
    const auto asks = [&](const QString& sentence) {
        return test::waitUntil([&] { return find<QLabel>(bench.window, "nextSentence").text() == sentence; });
    };
    CHECK(bench.hints().contains("Backspace last answer"));
    bench.press(Qt::Key_Backspace);
    REQUIRE(asks("Complete?"));
    bench.scan("RBAGAIN");
    REQUIRE(asks("Switches on?"));
    for (const char* title : {"Screen?", "Seal?"}) {
        bench.press(Qt::Key_Backspace);
        REQUIRE(asks(title));
    }
    CHECK_FALSE(bench.hints().contains("Backspace last answer"));
    CHECK(find<QWidget>(bench.window, "question-seal").isVisible());
    CHECK(find<QAbstractButton>(bench.window, "answer-seal-tampered").toolTip().contains("(3)"));
    bench.scan("RBAGAIN"); // there is none before it
    CHECK(test::waitUntil([&] { return bench.hints() == "Not at this step."; }));
    CHECK(asks("Seal?"));
    bench.type("3");
    const auto answer = bench.next<intent::Answer>();
    CHECK(answer.question == "seal");
    CHECK(answer.answer == "tampered");
    CHECK(asks("Accept the proposal"));
}

TEST_CASE("a question that was gone back to keeps its answer on Enter, which accepts nothing then") {
    Window bench(test::gradeSnapshot(VerdictKind::Match));
    const auto asks = [&](const QString& sentence) {
        return test::waitUntil([&] { return find<QLabel>(bench.window, "nextSentence").text() == sentence; });
    };
    bench.press(Qt::Key_Backspace); // an Enter right behind a scan would be its second end
    REQUIRE(asks("Complete?"));
    CHECK(find<KeyButton>(bench.window, "acceptButton").text() == "Keep the answer");
    SECTION("Enter") {
        bench.press(Qt::Key_Return);
    }
    SECTION("RBNEXT") {
        bench.scan("RBNEXT");
    }
    SECTION("Esc") {
        bench.press(Qt::Key_Escape);
    }
    CHECK(asks("Accept the proposal"));
    CHECK(find<KeyButton>(bench.window, "acceptButton").text() == "Accept and close");
    CHECK(bench.intents.empty());
    CHECK(bench.page().panel() == BenchPage::Panel::None);
    bench.window.onAction(Action::Next);
    bench.next<intent::AcceptProposal>();
}

TEST_CASE("a question that was gone back to keeps its answer also while something else is missing") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    bench.window.onAction(Action::AnswerAgain);
    const auto& sentence = find<QLabel>(bench.window, "nextSentence");
    REQUIRE(sentence.text() == "Seal?");
    bench.scan("RBNEXT");
    CHECK(test::waitUntil([&] { return sentence.text() != "Seal?"; }));
    CHECK(bench.intents.empty());
    bench.window.onAction(Action::AnswerAgain);
    REQUIRE(sentence.text() == "Seal?");
    BenchSnapshot probable = test::inspectionSnapshot(VerdictKind::ProbableMatch);
    bench.show(probable); // Y and N are asked for now, and no digit
    CHECK(sentence.text() != "Seal?");
    CHECK_FALSE(bench.hints().contains("last answer"));
    bench.scan("RBAGAIN");
    CHECK(bench.hints() == "Not at this step.");
}

TEST_CASE("a code that begins with 0 is a code at any speed, whatever was answered") {
    Window bench(test::gradeSnapshot(VerdictKind::Match));
    bench.type("0");
    CHECK(test::waitUntil([&] { return bench.hints().contains("0"); }));
    CHECK(find<QLabel>(bench.window, "nextSentence").text() == "Accept the proposal");
    bench.scan("0340123450000000017");
    CHECK(bench.next<intent::Scan>().text == "00340123450000000017");
}

TEST_CASE("where no question was answered there is none to go back to") {
    Window bench(test::unreadSnapshot());
    bench.scan("RBAGAIN");
    CHECK(test::waitUntil([&] { return bench.hints() == "Not at this step."; }));
    CHECK(bench.intents.empty());
}

TEST_CASE("a note, a colleague who takes over, and somebody else at a free bench") {
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::Match);
    snapshot.persons = {{PersonId("asha"), "A. Rao", Role::Clerk}, {PersonId("ben"), "B. Sen", Role::Clerk}};
    snapshot.person = snapshot.persons.front();
    Window bench(snapshot);
    bench.press(Qt::Key_F9);
    bench.type("2");
    CHECK(bench.next<intent::Annotate>().text == "The item was changed after the verdict");
    bench.press(Qt::Key_F9);
    bench.type("0");
    auto& field = find<QLineEdit>(bench.window, "notePanelField");
    REQUIRE(test::waitUntil([&] { return field.hasFocus(); }));
    field.setText("smells of smoke"); // typed as fast it would be a scan
    bench.press(Qt::Key_Return);
    CHECK(bench.next<intent::Annotate>().text == "smells of smoke");
    bench.press(Qt::Key_F10);
    bench.type("1"); // who is here already is not offered
    CHECK(bench.next<intent::ChoosePerson>().person == PersonId("ben"));
    BenchSnapshot free = test::startSnapshot();
    bench.show(free);
    bench.press(Qt::Key_F10);
    bench.next<intent::LeaveBench>();
}

TEST_CASE("sounds can be turned off and on at the bench") {
    Window bench(test::startSnapshot());
    std::vector<Sound> heard;
    QObject::connect(&bench.window, &BenchWindow::soundWanted, &bench.window,
                     [&](Sound sound) { heard.push_back(sound); });
    bench.press(Qt::Key_S, Qt::AltModifier);
    bench.show(test::inspectionSnapshot(VerdictKind::Match));
    CHECK(heard.empty());
    bench.scan("RBSOUND");
    bench.show(test::inspectionSnapshot(VerdictKind::OtherUnit));
    CHECK(heard == std::vector<Sound>{Sound::Contradiction});
}

TEST_CASE("the camera is set up over the bench, and a scan goes back to it") {
    BenchSnapshot snapshot = test::startSnapshot();
    snapshot.overview.identity = "usb-C920";
    Window bench(snapshot);
    auto& page = find<QWidget>(bench.window, "cameraPage");
    bench.press(Qt::Key_K, Qt::AltModifier);
    CHECK(page.isVisible());
    bench.next<intent::LookForDevices>();
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(page.isVisible());
    bench.scan("RBCAMERA");
    CHECK(page.isVisible());
    bench.next<intent::LookForDevices>();
    find<QAbstractButton>(bench.window, "cameraTurn-2").click();
    find<QAbstractButton>(bench.window, "cameraSave").click();
    const auto saved = bench.next<intent::SaveCamera>();
    CHECK(saved.identity == "usb-C920");
    CHECK(saved.settings.turn == 180);
    CHECK_FALSE(saved.source.has_value());
    bench.scan("RBCAMERA");
    bench.next<intent::LookForDevices>();
    bench.scan("R-88213");
    CHECK(bench.next<intent::Scan>().text == "R-88213");
    CHECK_FALSE(page.isVisible());
}

TEST_CASE("the first start leads through camera and scanner to the help, from which the demo is tried") {
    Window bench(test::startSnapshot());
    bench.window.leadThrough();
    const auto isVisible = [&bench](const char* name) {
        return find<QWidget>(bench.window, name).isVisible();
    };
    CHECK(isVisible("cameraPage"));
    find<QAbstractButton>(bench.window, "cameraBack").click();
    CHECK(isVisible("scannerCheck"));
    find<QAbstractButton>(bench.window, "scannerBack").click();
    CHECK(isVisible("helpOverlay"));
    bench.press(Qt::Key_Escape);
    bench.press(Qt::Key_J, Qt::AltModifier);
    find<QAbstractButton>(bench.window, "scannerBack").click();
    CHECK_FALSE(isVisible("helpOverlay")); // once
}

TEST_CASE("while the scanner is checked its scans go there and nowhere else") {
    Window bench(test::startSnapshot());
    bench.press(Qt::Key_J, Qt::AltModifier);
    auto& check = find<QWidget>(bench.window, "scannerCheck");
    REQUIRE(check.isVisible());
    const auto& result = find<QLabel>(bench.window, "scannerResult");
    bench.scan("R-88213");
    CHECK(test::waitUntil([&] { return result.text().startsWith("That was another code."); }));
    bench.scan("RBTEST-AaQqWwYyZzMm/_0159");
    CHECK(test::waitUntil([&] { return result.text().endsWith("All is well."); }));
    test::saveScreenshot(bench.window, "scanner-check");
    bench.next<intent::LookForDevices>();
    CHECK(bench.intents.empty());
    bench.press(Qt::Key_Return, Qt::ControlModifier); // keys of the bench behind it
    bench.press(Qt::Key_L, Qt::AltModifier);
    CHECK(bench.intents.empty());
    CHECK_FALSE(find<QWidget>(bench.window, "claimsPage").isVisible());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(check.isVisible());
    bench.scan("R-88213");
    bench.next<intent::Scan>();
}

TEST_CASE("what a scanner of the bench's own sends is a scan, and no command while a text is edited") {
    Window bench(test::startSnapshot());
    bench.window.onTyped("]C1R-88213");
    const auto scan = bench.next<intent::Scan>();
    CHECK(scan.text == "R-88213");
    CHECK(scan.symbology == "]C1");
    bench.window.onTyped("RBHELP");
    CHECK(find<QWidget>(bench.window, "helpOverlay").isVisible());
    bench.window.onTyped("ab");
    CHECK(bench.intents.empty());
}

TEST_CASE("of two cameras the label camera is small over the other one until it is wanted large") {
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::Match);
    Window bench(snapshot);
    auto& inset = find<QAbstractButton>(bench.window, "cameraInset");
    auto& large = find<CameraView>(bench.window, "cameraView");
    auto& small = find<CameraView>(bench.window, "otherCameraView");
    CHECK_FALSE(inset.isVisible());
    snapshot.label = snapshot.overview;
    snapshot.label.status.source = "camera:2";
    bench.show(snapshot);
    CHECK(inset.isVisible());
    CHECK(test::waitUntil([&] { return large.geometry().contains(inset.geometry()); }));
    bench.window.onPicture(CameraRole::Label, test::benchPicture());
    CHECK(small.hasPicture());
    test::saveScreenshot(bench.window, "two-cameras");
    bench.press(Qt::Key_O, Qt::AltModifier);
    CHECK(large.role() == CameraRole::Label);
    CHECK(small.role() == CameraRole::Overview);
    inset.click();
    CHECK(large.role() == CameraRole::Overview);
    bench.scan("RBOTHER");
    snapshot.label = {};
    bench.show(snapshot);
    CHECK(large.role() == CameraRole::Overview); // the only one is never hidden
    CHECK_FALSE(inset.isVisible());
}

TEST_CASE("all that has a key can be touched, when the step allows it") {
    Window bench(test::inspectionSnapshot(VerdictKind::Match));
    auto& help = find<QWidget>(bench.window, "helpOverlay");
    auto& menu = find<QAbstractButton>(bench.window, "menuButton");
    menu.click();
    REQUIRE(help.isVisible());
    for (const ActionInfo& info : allActions()) {
        const auto& row =
            find<QAbstractButton>(bench.window, (std::string("action-") + info.command).c_str());
        INFO(info.command);
        CHECK(row.height() >= 48);
        CHECK(row.isEnabled() == isAllowed(info.action, test::inspectionSnapshot(VerdictKind::Match)));
    }
    find<QAbstractButton>(bench.window, "action-RBPAUSE").click();
    bench.next<intent::Pause>();
    CHECK_FALSE(help.isVisible());
    menu.click();
    find<QAbstractButton>(bench.window, "action-RBHELP").click();
    CHECK_FALSE(help.isVisible());
}

TEST_CASE("when a second unit comes into view it is asked which one is meant") {
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::Match);
    Window bench(snapshot);
    auto& page = find<BenchPage>(bench.window, "benchPage");
    snapshot.inspection->unitsInView = {"F17XK2D0Q1MN", "F17XK2B8Q1MN"};
    bench.show(snapshot);
    REQUIRE(page.panel() == BenchPage::Panel::WhichUnit);
    bench.scan("RBTWO"); // meant for the question that was there
    CHECK(page.panel() == BenchPage::Panel::WhichUnit);
    CHECK(bench.intents.empty());
    CHECK(bench.hints().startsWith("This was asked just now"));
    test::saveScreenshot(bench.window, "which-unit");
    bench.show(snapshot); // asked once
    bench.press(Qt::Key_Escape);
    bench.show(snapshot);
    CHECK(page.panel() == BenchPage::Panel::None);
    bench.press(Qt::Key_F6);
    REQUIRE(page.panel() == BenchPage::Panel::WhichUnit);
    bench.type("2");
    CHECK(bench.next<intent::ChooseUnit>().serial == "F17XK2B8Q1MN");
    bench.press(Qt::Key_F6);
    bench.type("3");
    CHECK(bench.next<intent::ItemsFound>().count == 2);
    snapshot.inspection->unitsInView.emplace_back("F17XK2A1Q1MN");
    bench.show(snapshot);
    REQUIRE(page.panel() == BenchPage::Panel::WhichUnit);
    CHECK(test::waitUntil([&] { // once it can have been read
        bench.scan("RBTWO");
        return !bench.intents.empty();
    }));
    CHECK(bench.next<intent::ChooseUnit>().serial == "F17XK2B8Q1MN");
}

TEST_CASE("pictures of the product are asked for with each parcel and shown beside the live one") {
    Window bench(test::startSnapshot());
    std::vector<ReferenceQuestion> asked;
    QObject::connect(&bench.window, &BenchWindow::picturesAsked, &bench.window,
                     [&asked](const ReferenceQuestion& question) { asked.push_back(question); });
    const BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::OtherUnit);
    bench.show(snapshot);
    bench.show(snapshot);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0].inspection == snapshot.inspection->state.id);
    CHECK(asked[0].line.has_value());
    auto& beside = find<QAbstractButton>(bench.window, "referenceView");
    const auto& hints = find<ElidedLabel>(bench.window, "hints");
    bench.press(Qt::Key_P, Qt::AltModifier);
    CHECK(hints.fullText().contains("pictures/products"));
    auto images = std::make_shared<ReferenceImages>();
    images->inspection = InspectionId("RB-of-the-parcel-before");
    images->images = {{ReferencePicture::Kind::Dispatch, test::benchPicture()},
                      {ReferencePicture::Kind::Product, test::benchPicture()}};
    bench.window.onPicturesRead(images);
    bench.press(Qt::Key_P, Qt::AltModifier);
    CHECK_FALSE(beside.isVisible());
    auto own = std::make_shared<ReferenceImages>(*images);
    own->inspection = snapshot.inspection->state.id;
    bench.window.onPicturesRead(own);
    bench.press(Qt::Key_P, Qt::AltModifier);
    REQUIRE(beside.isVisible());
    CHECK(beside.accessibleName() == "before dispatch · 1 of 2");
    test::saveScreenshot(bench.window, "compare");
    bench.scan("RBCOMPARE");
    CHECK(beside.accessibleName() == "product · 2 of 2");
    beside.click();
    CHECK_FALSE(beside.isVisible());
    beside.click();
    bench.show(test::startSnapshot());
    CHECK_FALSE(beside.isVisible());
}

TEST_CASE("the picture can be enlarged and frozen, and is whole and live again with the next parcel") {
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::Match);
    Window bench(snapshot);
    auto& camera = find<CameraView>(bench.window, "cameraView");
    int widest = 0;
    QObject::connect(&bench.window, &BenchWindow::pictureWidthChanged, &bench.window,
                     [&](CameraRole, int pixels) { widest = std::max(widest, pixels); });
    bench.press(Qt::Key_Z, Qt::AltModifier);
    CHECK(camera.zoom() == 2);
    CHECK(widest >= 2 * camera.width()); // more pixels are asked for, not larger ones shown
    bench.scan("RBZOOM");
    CHECK(camera.zoom() == 4);
    test::saveScreenshot(bench.window, "zoomed");
    bench.press(Qt::Key_F, Qt::AltModifier);
    CHECK(camera.isFrozen());
    bench.press(Qt::Key_Z, Qt::AltModifier);
    CHECK(camera.zoom() == 1);
    bench.press(Qt::Key_Z, Qt::AltModifier);
    bench.show(test::startSnapshot());
    CHECK(camera.zoom() == 1);
    CHECK_FALSE(camera.isFrozen());
}
