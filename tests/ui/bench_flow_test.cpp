// A whole bench, from keys and pictures to the journal: real threads, real decoder, real workspace.

#include "ui/bench/bench_runtime.h"
#include "ui/bench/bench_window.h"

#include "tests/support/catch.h"
#include "tests/support/temp_directory.h"
#include "tests/ui/snapshots.h"

#include "core/base/random.h"
#include "core/labels/label_reader.h"
#include "ui/bench/shot_strip.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/light_button.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QTest>
#include <map>
#include <set>

using namespace returnbench;
using returnbench::test::find;

namespace {

/// Code 39 (ISO/IEC 16388): nine elements a character, three of them wide, bars and spaces in turn.
const std::map<char, const char*>& code39() {
    static const std::map<char, const char*> patterns{
        {'0', "nnnwwnwnn"}, {'1', "wnnwnnnnw"}, {'2', "nnwwnnnnw"}, {'3', "wnwwnnnnn"}, {'4', "nnnwwnnnw"},
        {'5', "wnnwwnnnn"}, {'6', "nnwwwnnnn"}, {'7', "nnnwnnwnw"}, {'8', "wnnwnnwnn"}, {'9', "nnwwnnwnn"},
        {'A', "wnnnnwnnw"}, {'B', "nnwnnwnnw"}, {'D', "nnnnwwnnw"}, {'F', "nnwnwwnnn"}, {'K', "wnnnnnnww"},
        {'M', "wnwnnnnwn"}, {'N', "nnnnwnnww"}, {'Q', "nnnnnnwww"}, {'X', "nwnnwnnnw"}, {'*', "nwnnwnwnn"}};
    return patterns;
}

void drawCode39(QPainter& painter, const std::string& text, int x, int y) {
    constexpr int kNarrow = 3;
    constexpr int kHeight = 120;
    int left = x;
    for (const char c : "*" + text + "*") {
        bool bar = true;
        for (const char* element = code39().at(c); *element != '\0'; ++element) {
            const int width = *element == 'w' ? 3 * kNarrow : kNarrow;
            if (bar)
                painter.fillRect(left, y, width, kHeight, Qt::black);
            left += width;
            bar = !bar;
        }
        left += kNarrow;
    }
}

/// A sharp, evenly lit picture; no two alike.
QImage scene(int seed, const std::string& serial) {
    QImage image(1280, 720, QImage::Format_RGB32);
    image.fill(QColor(120, 126, 130));
    QPainter painter(&image);
    for (int i = 0; i < 60; ++i)
        painter.fillRect((i * 211 + seed * 97) % 1200, (i * 131 + seed * 53) % 660, 40, 30,
                         QColor((i * 37 + seed * 11) % 200 + 20, 90, (i * 71) % 200 + 20));
    if (!serial.empty()) {
        painter.fillRect(180, 240, 920, 220, QColor(235, 235, 230));
        drawCode39(painter, serial, 240, 290);
    }
    return image;
}

/// The same without a code: the serial stands in print.
QImage printedScene(int seed, const std::string& serial) {
    QImage image = scene(seed, {});
    QPainter painter(&image);
    painter.fillRect(180, 240, 920, 220, QColor(235, 235, 230));
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(44);
    painter.setFont(font);
    painter.setPen(Qt::black);
    painter.drawText(240, 330, QStringLiteral("Nimbus Phone"));
    painter.drawText(240, 400, QStringLiteral("S/N: %1").arg(QString::fromStdString(serial)));
    return image;
}

constexpr const char* kSold = "F17XK2D0Q1MN";
constexpr const char* kOther = "F17XK2B8Q9MN";

/// A workspace with three returns, and footage for each: R-1001 brings back what was sold, R-1002 another
/// unit, R-1003 what was sold, with its serial in print alone.
struct Shop {
    test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    std::filesystem::path workspace = temp / "bench";
    std::filesystem::path footage = temp / "footage";

    Shop() {
        Workspace made = Workspace::create(workspace, "Bench 3", clock, random);
        addPerson(made.journal(), {PersonId("asha"), "A. Rao", "clerk"}, "asha");
        sell(made.mirror(), "O-1", "R-1001", "4420117835", kSold);
        sell(made.mirror(), "O-2", "R-1002", "4420117836", "F17XK2A1Q7MN");
        sell(made.mirror(), "O-3", "R-1003", "4420117837", kOther);
        film("R-1001", kSold);
        film("R-1002", kOther);
        film("R-1003", kOther, printedScene);
    }

    static void sell(Mirror& mirror, const std::string& order, const std::string& id, const std::string& awb,
                     const std::string& serial) {
        OrderLine line;
        line.channel = "shopify";
        line.order = OrderId(order);
        line.line = OrderLineId("1");
        line.sku = "NP8";
        line.title = "Nimbus Phone 8";
        line.category = "thing of no protocol"; // the general one
        DispatchedUnit unit;
        unit.order = line.order;
        unit.line = line.line;
        unit.sku = line.sku;
        unit.serial = serial;
        unit.serialNormal = serial;
        unit.dispatchedAt = parseTimestamp("2026-10-01T10:00:00Z");
        ReturnNotice notice;
        notice.channel = line.channel;
        notice.id = ReturnId(id);
        notice.order = line.order;
        notice.line = line.line;
        notice.sku = line.sku;
        notice.awb = awb;
        notice.type = "customer";
        mirror.put(line);
        mirror.put(unit);
        mirror.put(notice);
    }

    void film(const std::string& id, const std::string& serial,
              QImage (*shown)(int, const std::string&) = scene) const {
        std::filesystem::create_directories(footage / id);
        int number = 0;
        for (const char* shot : {"label", "parcel", "contents", "front", "serial"}) {
            const bool shows = std::string(shot) == "serial";
            const auto file = footage / id / (std::to_string(number) + "-" + shot + ".png");
            ++number;
            const QImage picture = shows ? shown(number * 7, serial) : scene(number * 7, {});
            REQUIRE(picture.save(QString::fromStdString(file.string())));
        }
    }

    /// SOURCE "footage" is what was filmed of each return; any other a file or folder.
    [[nodiscard]] SourceMaker sources() const {
        return [this](const std::string& source) -> SourceFactory {
            return [this, source](const ReturnNotice* notice) -> std::unique_ptr<FrameSource> {
                if (source != "footage")
                    return notice == nullptr ? openFrameSource(source, clock) : nullptr;
                if (notice == nullptr)
                    return nullptr;
                return openFrameSource((footage / notice->id.str()).string(), clock);
            };
        };
    }
};

/// The running program, operated by keys.
struct Bench {
    BenchWindow window;
    BenchRuntime runtime;

    explicit Bench(Shop& shop, const std::string& source = "footage", const std::string& labelSource = {})
        : window(test::theme(), {}),
          runtime({Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random),
                   Person{PersonId("asha"), "A. Rao", "clerk"}, source, labelSource, shop.sources(),
                   std::make_shared<CameraTuning>(), defaultDecoderPath(), shop.clock},
                  window) {
        window.show();
        window.activateWindow();
        REQUIRE(test::waitUntil([this] { return window.isActiveWindow(); }));
        window.setFocus();
    }

    void type(const QString& text) {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, &window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    }
    void scan(const QString& text) {
        type(text);
        QTest::keyClick(&window, Qt::Key_Return);
    }
    bool reaches(const std::function<bool()>& state) { return test::waitUntil(state, 60'000); }
    QString line(const char* name) { return find<ElidedLabel>(window, name).fullText(); }
    QString next() { return find<QLabel>(window, "nextSentence").text(); }
    bool inspects(const QString& id) {
        return line("inspectionLine").startsWith(id) && find<QWidget>(window, "shotStrip").isVisible();
    }
    bool starts() { return find<QWidget>(window, "startPage").isVisible(); }
    bool visible(const char* name) { return find<QWidget>(window, name).isVisible(); }
    bool allPhotosTaken() {
        for (const ShotSlot* slot : window.findChildren<ShotSlot*>())
            if (slot->shot().sha256.empty())
                return false;
        return true;
    }
    /// The first answer to every question.
    void answerAll() {
        while (!visible("acceptButton")) {
            const QString before = find<Paragraph>(window, "missingText").text();
            type("1");
            REQUIRE(reaches([&] {
                return visible("acceptButton") || find<Paragraph>(window, "missingText").text() != before;
            }));
        }
    }
};

std::vector<std::string> clips(Shop& shop) {
    return keptClips(Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random).journal());
}

std::vector<InspectionRow> inspections(Shop& shop) {
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    CHECK(workspace.check().sound());
    return findInspections(workspace.journal(), {});
}

} // namespace

TEST_CASE("the common case costs three gestures: scan the parcel, show the item, press one key") {
    Shop shop;
    {
        Bench bench(shop);
        bench.scan("4420117835");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
        REQUIRE(bench.reaches([&] { return bench.line("verdictTitle") == "The unit that was sold"; }));
        REQUIRE(bench.reaches([&] { return bench.allPhotosTaken(); }));
        REQUIRE(bench.reaches([&] { return bench.visible("acceptButton"); }));
        CHECK(bench.next() == "Nothing to note?");
        test::saveScreenshot(bench.window, "flow-match");
        QTest::keyClick(&bench.window, Qt::Key_Return);
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
        CHECK(bench.line("finishedTitle") == "The unit that was sold");
        CHECK(bench.reaches([&] { return clips(shop).size() == 1; }));
        QTest::keyClick(&bench.window, Qt::Key_F11); // no printer is set up
        CHECK(bench.reaches([&] { return std::filesystem::exists(shop.workspace / "prints"); }));
        CHECK(bench.reaches([&] { return bench.visible("messageBanner"); }));
        CHECK(find<QLabel>(bench.window, "messageWhat").text().contains("label-RB-"));
        test::saveScreenshot(bench.window, "flow-finished");
    }
    const auto rows = inspections(shop);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].stage == "closed");
    CHECK(rows[0].verdict == "match");
    CHECK(rows[0].by == "asha");
    CHECK_FALSE(rows[0].grade.empty());
    CHECK(rows[0].photos >= 3);
}

TEST_CASE("a second camera reads what the overview cannot") {
    Shop shop;
    // The overview never sees the code; the label camera sees nothing else.
    const auto shelf = shop.footage / "R-1001";
    std::filesystem::create_directories(shop.footage / "label");
    std::filesystem::rename(shelf / "4-serial.png", shop.footage / "label" / "0.png");
    {
        Bench bench(shop, "footage", (shop.footage / "label").string());
        bench.scan("4420117835");
        REQUIRE(bench.reaches([&] { return bench.line("verdictTitle") == "The unit that was sold"; }));
        CHECK(bench.visible("cameraInset"));
        CHECK(bench.reaches([&] { return bench.allPhotosTaken(); }));
        test::saveScreenshot(bench.window, "flow-two-cameras");
    }
    CHECK(inspections(shop).at(0).verdict == "match");
}

TEST_CASE("a serial that stands in print alone is asked about, and a person's yes settles it") {
    Shop shop;
    {
        Bench bench(shop);
        bench.scan("4420117837");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-1003"); }));
        REQUIRE(bench.reaches([&] { return bench.next() == "Is it the same unit?"; }));
        test::saveScreenshot(bench.window, "flow-print");
        QTest::keyClick(&bench.window, Qt::Key_Y);
        CHECK(bench.reaches([&] { return bench.line("verdictTitle") == "The unit that was sold"; }));
    }
    const auto rows = inspections(shop);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].verdict == "match");
}

TEST_CASE("after a contradiction the next scan is refused until it was acknowledged") {
    Shop shop;
    {
        Bench bench(shop);
        bench.scan("R-1002");
        REQUIRE(bench.reaches([&] { return bench.line("verdictTitle") == "Another unit of this product"; }));
        REQUIRE(bench.reaches([&] { return bench.visible("acknowledgeButton"); }));
        bench.scan("SN99887766");
        REQUIRE(bench.reaches([&] { return bench.visible("messageBanner"); }));
        CHECK(find<QLabel>(bench.window, "messageWhat").text().contains("contradiction"));
        test::saveScreenshot(bench.window, "flow-other-unit");
        bench.scan("RBOK");
        REQUIRE(bench.reaches([&] { return !bench.visible("acknowledgeButton"); }));
        // The label of the next parcel never becomes this item's serial.
        bench.scan("4420117835");
        REQUIRE(bench.reaches(
            [&] { return find<QLabel>(bench.window, "messageWhat").text().contains("R-1001"); }));
        CHECK(bench.line("verdictTitle") == "Another unit of this product");
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        bench.type("2");
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
    }
    const auto rows = inspections(shop);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].stage == "voided");
    CHECK(rows[0].verdict == "other_unit");
}

TEST_CASE("a contradiction waits to be seen also after the bench was started again") {
    Shop shop;
    {
        Bench bench(shop);
        bench.scan("R-1002");
        REQUIRE(bench.reaches([&] { return bench.visible("acknowledgeButton"); }));
    }
    Bench bench(shop);
    REQUIRE(bench.reaches([&] { return bench.inspects("R-1002"); }));
    CHECK(bench.visible("acknowledgeButton"));
}

TEST_CASE("a bench that was ended in the middle opens at the same inspection, and a paused one waits") {
    Shop shop;
    QString missing;
    {
        Bench bench(shop);
        bench.scan("R-1001");
        REQUIRE(bench.reaches([&] {
            return bench.line("verdictTitle") == "The unit that was sold" && bench.allPhotosTaken();
        }));
        missing = find<Paragraph>(bench.window, "missingText").text();
    }
    {
        Bench bench(shop);
        REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
        CHECK(bench.line("verdictTitle") == "The unit that was sold");
        CHECK(find<Paragraph>(bench.window, "missingText").text() == missing);
        QTest::keyClick(&bench.window, Qt::Key_F8);
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
    }
    {
        Bench bench(shop);
        REQUIRE(bench.reaches([&] {
            return bench.window.findChild<KeyButton*>(
                       QStringLiteral("resume-") +
                       QString::fromStdString(inspections(shop).at(0).id.str())) != nullptr;
        }));
        CHECK(bench.starts());
        QTest::keyClick(&bench.window, Qt::Key_F3);
        REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
    }
}

TEST_CASE("a parcel that was announced while the bench works is known, and the light says what came") {
    Shop shop;
    {
        Bench bench(shop);
        const auto light = [&]() -> LightButton& { return find<LightButton>(bench.window, "inboxLight"); };
        REQUIRE(bench.reaches([&] { return light().state() == LightButton::State::Good; }));
        shop.temp.write("bench/inbox/returns.csv",
                        "channel,return_id,order_id,order_line_id,sku,quantity,awb\n"
                        "shopify,R-2001,O-1,1,NP8,1,777888999\n");
        REQUIRE(bench.reaches([&] { return light().explanation().contains("returns.csv (1 row)"); }));
        bench.scan("777888999");
        CHECK(bench.reaches([&] { return bench.inspects("R-2001"); }));
        CHECK(bench.line("expectedTitle") == "Nimbus Phone 8");
    }
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    std::vector<std::string> kinds;
    workspace.journal().forEach(1, [&](const Event& event) {
        if (event.by() == "inbox")
            kinds.push_back(event.kind());
        return true;
    });
    CHECK(kinds == std::vector<std::string>{"import.completed"});
    CHECK(workspace.check().sound());
}

TEST_CASE("a bench that is closed in the middle of an import does it at its next start") {
    Shop shop;
    constexpr int kRows = 500'000;
    std::string text = "serial,reason,since,source\n";
    for (int i = 0; i < kRows; ++i)
        text += "STOLEN-" + std::to_string(i) + ",stolen,,\n";
    shop.temp.write("bench/inbox/big.csv", text);
    {
        Bench bench(shop);
        REQUIRE(bench.reaches([&] {
            return find<LightButton>(bench.window, "inboxLight").explanation().contains("big.csv: ") ||
                   std::filesystem::exists(shop.workspace / "inbox/done/big.csv");
        }));
    }
    {
        Bench bench(shop);
        REQUIRE(
            bench.reaches([&] { return std::filesystem::exists(shop.workspace / "inbox/done/big.csv"); }));
    }
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    CHECK(workspace.mirror().counts().blocklist == kRows);
    CHECK(workspace.check().sound());
}

TEST_CASE("a row of nothing but exceptions: each goes on to its end, and says at it what it was") {
    Shop shop;
    {
        Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
        addPerson(workspace.journal(), {PersonId("ben"), "B. Sen", "clerk"}, "asha");
        // None of these is filmed: all is read by the scanner.
        for (const char* number : {"1", "2", "3", "4"})
            shop.sell(workspace.mirror(), std::string("P-") + number, std::string("R-400") + number,
                      std::string("55001234") + number, std::string("GH73MW5K4") + number);
    }
    {
        Bench bench(shop);
        const auto verdict = [&](const char* title) {
            return bench.reaches([&] { return bench.line("verdictTitle") == title; });
        };
        // A digit acts when no more of a scan can follow it.
        const auto choose = [&](Qt::Key key, const char* panel, const char* digit) {
            QTest::keyClick(&bench.window, key);
            bench.type(digit);
            return bench.reaches([&] { return bench.window.findChild<QWidget*>(panel) == nullptr; });
        };
        const auto closeThough = [&] {
            QTest::keyClick(&bench.window, Qt::Key_F12);
            bench.type("1");
            return bench.reaches([&] { return bench.starts(); });
        };

        // The wrong parcel was scanned: given up, with a reason.
        bench.scan("R-4001");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-4001"); }));
        QTest::keyClick(&bench.window, Qt::Key_Escape);
        bench.type("1");
        REQUIRE(bench.reaches([&] { return bench.starts(); }));

        // The same return again; three items in the parcel, one of which is the one that was sold.
        bench.scan("550012341");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-4001"); }));
        REQUIRE(choose(Qt::Key_F6, "itemsPanel", "3"));
        bench.scan("GH73MW5K41");
        REQUIRE(verdict("The unit that was sold"));
        // It was changed after the verdict: another unit is shown, and that one is in the parcel.
        bench.scan("GH73MW5K42");
        REQUIRE(bench.reaches([&] { return bench.window.findChild<QWidget*>("whichUnitPanel") != nullptr; }));
        bench.type("2");
        REQUIRE(bench.reaches([&] { return bench.line("verdictTitle") != "The unit that was sold"; }));
        bench.scan("RBOK");
        REQUIRE(choose(Qt::Key_F9, "notePanel", "2"));
        // It waits, while another return is inspected by a colleague.
        QTest::keyClick(&bench.window, Qt::Key_F8);
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
        bench.scan("R-4003");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-4003"); }));
        QTest::keyClick(&bench.window, Qt::Key_F10);
        bench.type("1");
        REQUIRE(bench.reaches(
            [&] { return find<LightButton>(bench.window, "personLight").text().contains("B. Sen"); }));
        // What is in the parcel is none of our things.
        bench.scan("]C1219AX77PQ2L5");
        REQUIRE(verdict("A unit that we never had"));
        bench.scan("RBOK");
        REQUIRE(bench.reaches([&] { return !bench.visible("acknowledgeButton"); }));
        REQUIRE(closeThough());
        // The first is gone on with where it was.
        bench.scan("R-4001");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-4001"); }));
        REQUIRE(closeThough());
        // A parcel without anything in it.
        bench.scan("R-4004");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-4004"); }));
        QTest::keyClick(&bench.window, Qt::Key_F6);
        bench.type("0");
        REQUIRE(verdict("The parcel is empty"));
        REQUIRE(closeThough());
    }
    std::set<std::string> ends;
    for (const InspectionRow& row : inspections(shop))
        ends.insert(row.returnId.str() + " " + row.stage + " " + row.verdict + " " + row.by);
    CHECK(ends == std::set<std::string>{"R-4001 voided  asha", "R-4001 closed other_unit asha",
                                        "R-4003 closed unknown_unit asha", "R-4004 closed empty_parcel ben"});
}

TEST_CASE("what is wrong becomes a message, and the bench goes on") {
    Shop shop;
    Bench bench(shop);
    bench.scan("NOBODY-KNOWS-THIS"); // never a dead end
    REQUIRE(bench.reaches([&] { return bench.inspects("NOBODY-KNOWS-THIS"); }));
    CHECK(bench.line("expectedTitle") == "Nobody announced this parcel");
    bench.type(" "); // no footage, no picture
    REQUIRE(bench.reaches([&] { return bench.visible("messageBanner"); }));
    CHECK(find<QLabel>(bench.window, "messageWhat").text() == "There is no picture to take.");
    QTest::keyClick(&bench.window, Qt::Key_F6);
    bench.type("0");
    REQUIRE(bench.reaches([&] { return bench.line("verdictTitle") == "The parcel is empty"; }));
    QTest::keyClick(&bench.window, Qt::Key_F12);
    bench.type("1");
    REQUIRE(bench.reaches([&] { return bench.starts() || bench.visible("messageBanner"); }));
}
