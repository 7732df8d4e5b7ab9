#include "ui/bench/scan_filter.h"

#include "core/base/text.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

using namespace returnbench;

namespace {

/// A page with a text field and a button, and a filter whose time is set by hand.
struct Bench {
    QWidget window;
    QLineEdit* field = new QLineEdit;
    QPushButton* button = new QPushButton;
    qint64 nowMs = 100'000;
    int looksAtClock = 0;
    ScanFilter* filter;
    std::vector<ScannedText> scans;
    std::vector<ScanFilter::Focus> places;
    QString keys;
    int enters = 0;
    int submitted = 0;
    QString typing;
    std::vector<QString> refusals;

    explicit Bench(const ScanFilterOptions& options = {}) {
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(field);
        layout->addWidget(button);
        button->setFocusPolicy(Qt::TabFocus);
        window.setFocusPolicy(Qt::StrongFocus);
        filter = new ScanFilter(&window, options, [this] {
            ++looksAtClock;
            return nowMs;
        });
        qApp->installEventFilter(filter);
        QObject::connect(filter, &ScanFilter::scanned, &window,
                         [this](const ScannedText& scan, ScanFilter::Focus focus) {
                             scans.push_back(scan);
                             places.push_back(focus);
                         });
        QObject::connect(filter, &ScanFilter::keyTyped, &window, [this](QChar key) { keys += key; });
        QObject::connect(filter, &ScanFilter::enterPressed, &window, [this] { ++enters; });
        QObject::connect(filter, &ScanFilter::typingChanged, &window,
                         [this](const QString& text) { typing = text; });
        QObject::connect(filter, &ScanFilter::scanRefused, &window,
                         [this](const QString& why) { refusals.push_back(why); });
        QObject::connect(field, &QLineEdit::returnPressed, &window, [this] { ++submitted; });
        window.show();
        window.activateWindow();
        window.setFocus();
        REQUIRE(test::waitUntil([this] { return window.hasFocus(); }));
    }

    void type(const QString& text, int gapMs) {
        for (const QChar c : text) {
            nowMs += gapMs;
            QTest::sendKeyEvent(QTest::Press, QApplication::focusWidget(), Qt::Key_unknown, QString(c),
                                Qt::NoModifier);
        }
    }
    void press(Qt::Key key, int gapMs, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        nowMs += gapMs;
        QTest::keyPress(QApplication::focusWidget(), key, modifiers);
    }
    void focusField() {
        field->setFocus();
        REQUIRE(QApplication::focusWidget() == field);
    }
};

/// The keys that reach a widget.
struct KeyLog : QObject {
    std::vector<int> keys;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::KeyPress)
            keys.push_back(static_cast<QKeyEvent*>(event)->key());
        return false;
    }
};

} // namespace

TEST_CASE("a burst that ends with Enter or Tab is a scan") {
    Bench bench;
    bench.type("]C0R-88213", 8);
    bench.press(GENERATE(Qt::Key_Return, Qt::Key_Tab), 8);
    REQUIRE(bench.scans.size() == 1);
    CHECK(bench.scans[0] == ScannedText{"R-88213", "]C0"});
    CHECK(bench.places[0] == ScanFilter::Focus::Page);
    CHECK(bench.enters == 0);
    CHECK(bench.window.hasFocus());
}

TEST_CASE("a scanner's second end is no Enter of a person") {
    Bench bench;
    const Qt::Key first = GENERATE(Qt::Key_Return, Qt::Key_Tab);
    const bool isInField = GENERATE(false, true);
    if (isInField)
        bench.focusField();
    bench.type("R-88213", 8);
    bench.press(first, 8);
    bench.press(Qt::Key_Return, 8);
    CHECK(bench.scans.size() == 1);
    CHECK(bench.enters == 0);
    CHECK(bench.submitted == 0);
    bench.press(Qt::Key_Return, 400);
    CHECK(bench.enters + bench.submitted == 1);
}

TEST_CASE("a second end on the page is the scanner's though the scan took the focus out of a field") {
    Bench bench;
    bench.focusField();
    QObject::connect(bench.filter, &ScanFilter::scanned, &bench.window, [&] { bench.window.setFocus(); });
    bench.type("R-88213", 8);
    bench.press(Qt::Key_Return, 8);
    REQUIRE(bench.window.hasFocus());
    bench.press(Qt::Key_Return, 8);
    CHECK(bench.enters == 0);
}

TEST_CASE("a window that stood still takes no key of a scan for an answer") {
    Bench bench;
    bench.filter->setActionKeys("123");
    bench.type("2", 400);
    bench.nowMs += 2000; // the rest of the scan waits behind the timer
    const int looks = bench.looksAtClock;
    REQUIRE(test::waitUntil([&] { return bench.looksAtClock > looks; }));
    CHECK(bench.keys.isEmpty());
    bench.nowMs -= 2000; // keys have the times at which they came
    bench.type("420117835", 10);
    bench.press(Qt::Key_Return, 10);
    REQUIRE(bench.scans.size() == 1);
    CHECK(bench.scans[0].text == "2420117835");
    bench.type("2", 400);
    bench.nowMs += 2000;
    CHECK(test::waitUntil([&] { return bench.keys == "2"; })); // nothing followed: it was a key
}

TEST_CASE("a letter with Alt is a key of the window and no text of a field") {
    Bench bench;
    bench.focusField();
    KeyLog log;
    bench.window.installEventFilter(&log);
    QTest::sendKeyEvent(QTest::Press, bench.field, Qt::Key_L, QStringLiteral("l"), Qt::AltModifier);
    CHECK(bench.field->text().isEmpty());
    CHECK(std::count(log.keys.begin(), log.keys.end(), static_cast<int>(Qt::Key_L)) == 1);
}

TEST_CASE("a number typed by hand on the page is a scan too, and shows while it is typed") {
    Bench bench;
    bench.type("R-88", 400);
    CHECK(bench.typing == "R-88");
    bench.press(Qt::Key_Backspace, 400);
    CHECK(bench.typing == "R-8");
    bench.type("8213", 700);
    bench.press(Qt::Key_Return, 900);
    REQUIRE(bench.scans.size() == 1);
    CHECK(bench.scans[0].text == "R-88213");
    CHECK(bench.typing.isEmpty());
}

TEST_CASE("Esc forgets what was typed") {
    Bench bench;
    bench.type("R-88", 400);
    bench.press(Qt::Key_Escape, 400);
    CHECK(bench.typing.isEmpty());
    bench.press(Qt::Key_Return, 400);
    CHECK(bench.scans.empty());
    CHECK(bench.enters == 1);
}

TEST_CASE("an action key alone is a key, and in a burst part of the scan") {
    Bench bench;
    bench.filter->setActionKeys("123 ");
    bench.type("2", 400);
    CHECK(bench.keys.isEmpty());
    CHECK(test::waitUntil([&] { return bench.keys == "2"; }));
    bench.type(" ", 400);
    CHECK(test::waitUntil([&] { return bench.keys == "2 "; }));
    bench.type("2420117835", 10);
    bench.press(Qt::Key_Return, 10);
    REQUIRE(bench.scans.size() == 1);
    CHECK(bench.scans[0].text == "2420117835");
    CHECK(bench.keys == "2 ");
}

TEST_CASE("keys that run together without an end are neither keys nor a scan") {
    Bench bench;
    bench.filter->setActionKeys("123");
    bench.type("12", 10);
    CHECK(test::waitUntil([&] { return bench.typing.isEmpty(); }));
    CHECK(bench.keys.isEmpty());
    CHECK(bench.scans.empty());
}

TEST_CASE("Enter alone accepts, and so does Enter right after a key") {
    Bench bench;
    bench.filter->setActionKeys("123");
    bench.press(Qt::Key_Return, 400);
    CHECK(bench.enters == 1);
    bench.type("1", 400);
    bench.press(Qt::Key_Return, 20);
    CHECK(bench.keys == "1");
    CHECK(bench.enters == 2);
    CHECK(bench.refusals.empty());
}

TEST_CASE("what was left on the page does not spoil the next scan") {
    Bench bench;
    bench.type("x", 400);
    bench.type("R", 3000);
    bench.type("-88213", 8);
    bench.press(Qt::Key_Return, 8);
    REQUIRE(bench.scans.size() == 1);
    CHECK(bench.scans[0].text == "R-88213");
}

TEST_CASE("a text of less than four characters is refused, one of more than 8192 too") {
    Bench bench;
    bench.type("abc", 10);
    bench.press(Qt::Key_Return, 10);
    CHECK(bench.scans.empty());
    REQUIRE(bench.refusals.size() == 1);
    bench.type(QString(9000, QLatin1Char('A')), 1);
    bench.press(Qt::Key_Return, 1);
    CHECK(bench.scans.empty());
    CHECK(bench.refusals.size() == 2);
}

TEST_CASE("a scanner that sends a million characters, or control characters, spoils nothing that follows") {
    Bench bench;
    const auto flood = [&bench](int characters) {
        for (int i = 0; i < characters; ++i) {
            ++bench.nowMs;
            QKeyEvent key(QEvent::KeyPress, Qt::Key_7, Qt::NoModifier, QStringLiteral("7"));
            QApplication::sendEvent(QApplication::focusWidget(), &key);
        }
        bench.press(Qt::Key_Return, 1);
    };
    flood(1'000'000);
    CHECK(bench.scans.empty());
    CHECK(bench.keys.isEmpty());
    REQUIRE(bench.refusals.size() == 1);
    bench.focusField(); // likewise while a text is edited
    flood(1'000'000);
    CHECK(bench.field->text().isEmpty());
    CHECK(bench.scans.empty());
    CHECK(bench.refusals.size() == 2);
    bench.field->setEchoMode(QLineEdit::Password); // and while a PIN is
    bench.field->setMaxLength(12);
    flood(1'000'000);
    CHECK(bench.field->text().isEmpty());
    CHECK(bench.scans.empty());
    CHECK(bench.submitted == 0);
    CHECK(bench.refusals.size() == 3);
    bench.window.setFocus();

    for (const char16_t control : {u'\0', u'\x01', u'\x07', u'\x08', u'\x1B', u'\x7F', u'\x9B', u'\u202E'}) {
        bench.scans.clear();
        bench.type("SN-" + QString(QChar(control)) + "1000", 5);
        bench.press(Qt::Key_Return, 5);
        for (const ScannedText& scan : bench.scans)
            CHECK(isPrintable(scan.text));
        bench.scans.clear();
        bench.type("SN-2000", 5);
        bench.press(Qt::Key_Return, 5);
        REQUIRE(bench.scans.size() == 1);
        CHECK(bench.scans[0].text == "SN-2000");
    }
    CHECK(bench.enters == 0);
}

TEST_CASE("typing in a text field is left alone") {
    Bench bench;
    bench.focusField();
    bench.type("torn box", 120);
    bench.press(Qt::Key_Return, 200);
    CHECK(bench.field->text() == "torn box");
    CHECK(bench.submitted == 1);
    CHECK(bench.scans.empty());
    CHECK(bench.enters == 0);
}

TEST_CASE("a scan while a text field has the focus is taken out of it again") {
    Bench bench;
    bench.focusField();
    bench.type("torn", 120);
    bench.field->setCursorPosition(2);
    bench.nowMs += 900;
    bench.type("4420117835", 8);
    bench.press(Qt::Key_Return, 8);
    REQUIRE(bench.scans.size() == 1);
    CHECK(bench.scans[0].text == "4420117835");
    CHECK(bench.places[0] == ScanFilter::Focus::TextField);
    CHECK(bench.field->text() == "torn");
    CHECK(bench.field->cursorPosition() == 2);
    CHECK(bench.submitted == 0);
}

TEST_CASE("a PIN is typed and no scan, however fast and with whatever end") {
    Bench bench(GENERATE(ScanFilterOptions{}, ScanFilterOptions{"", "#", 50}));
    bench.field->setEchoMode(QLineEdit::Password);
    bench.focusField();
    const int gapMs = GENERATE(1, 10, 40);
    bench.type("5082#", gapMs);
    CHECK(bench.field->text() == "5082#");
    bench.press(Qt::Key_Return, gapMs);
    CHECK(bench.submitted == 1);
    CHECK(bench.field->text() == "5082#");
    bench.field->clear();
    bench.nowMs += 500;
    bench.type("5082", gapMs);
    bench.press(Qt::Key_Tab, gapMs);
    CHECK(bench.field->text() == "5082");
    CHECK(bench.submitted == 1);
    CHECK(bench.scans.empty());
    CHECK(bench.refusals.empty());
}

TEST_CASE(
    "what is scanned while a PIN is typed and can be none is a scan, and is taken out of the field again") {
    Bench bench({"~", "#", 50});
    bench.field->setEchoMode(QLineEdit::Password);
    bench.field->setMaxLength(12);
    bench.focusField();
    bench.type("50", 300);
    bench.nowMs += 300;
    const auto [scanned, text] = GENERATE(table<const char*, std::string>(
        {{"RBID-7K3QX9MD2WV5HJ8N", "RBID-7K3QX9MD2WV5HJ8N"},
         {"~]C0rbid-7K3QX9MD2WV5HJ8N#", "RBID-7K3QX9MD2WV5HJ8N"},
         {"RMA-50002", "RMA-50002"},            // the next parcel's label is no wrong PIN
         {"4006381333931", "4006381333931"}})); // nor is what is longer than one
    bench.type(scanned, 8);
    bench.press(Qt::Key_Return, 8);
    REQUIRE(bench.scans.size() == 1);
    CHECK(toUpper(bench.scans[0].text) == text);
    CHECK(bench.field->text() == "50");
    CHECK(bench.submitted == 0);
}

TEST_CASE("a configured prefix and suffix mark a scan at any speed and are taken off") {
    Bench bench({"~", "#", 50});
    bench.type("~4420117835#", 300);
    REQUIRE(bench.scans.size() == 1);
    CHECK(bench.scans[0].text == "4420117835");
    bench.focusField();
    bench.type("~4420117836#", 300);
    bench.press(Qt::Key_Return, 300);
    REQUIRE(bench.scans.size() == 2);
    CHECK(bench.scans[1].text == "4420117836");
    CHECK(bench.field->text().isEmpty());
}

TEST_CASE("Ctrl and a closing bracket are the group separator that scanners send for FNC1") {
    Bench bench;
    bench.type("10LOT", 8);
    bench.nowMs += 8;
    QTest::sendKeyEvent(QTest::Press, QApplication::focusWidget(), Qt::Key_BracketRight, QString(QChar(0x1D)),
                        Qt::ControlModifier);
    bench.type("21SER", 8);
    bench.press(Qt::Key_Return, 8);
    REQUIRE(bench.scans.size() == 1);
    CHECK(bench.scans[0].text == std::string("10LOT\x1D") + "21SER");
}

TEST_CASE("a button that was tabbed to takes Space and Enter once") {
    Bench bench;
    bench.filter->setActionKeys(" ");
    int clicks = 0;
    QObject::connect(bench.button, &QPushButton::clicked, &bench.window, [&clicks] { ++clicks; });
    bench.press(Qt::Key_Tab, 400);
    bench.button->setFocus(Qt::TabFocusReason);
    bench.type(" ", 400);
    CHECK(clicks == 1);
    bench.type(" ", 400);
    CHECK(test::waitUntil([&] { return bench.keys == " "; }));
    CHECK(clicks == 1);
}
