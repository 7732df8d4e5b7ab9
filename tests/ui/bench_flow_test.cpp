#include "tests/ui/running_bench.h"

#include "core/base/random.h"

#include <QApplication>
#include <map>
#include <set>

using namespace returnbench;
using namespace returnbench::test;

TEST_CASE("the common case costs three gestures: scan the parcel, show the item, press one key") {
    FilmedShop shop;
    {
        RunningBench bench(shop);
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
    FilmedShop shop;
    // The overview never sees the code; the label camera sees nothing else.
    const auto shelf = shop.footage / "R-1001";
    std::filesystem::create_directories(shop.footage / "label");
    std::filesystem::rename(shelf / "4-serial.png", shop.footage / "label" / "0.png");
    {
        RunningBench bench(shop, "footage", (shop.footage / "label").string());
        bench.scan("4420117835");
        REQUIRE(bench.reaches([&] { return bench.line("verdictTitle") == "The unit that was sold"; }));
        CHECK(bench.visible("cameraInset"));
        CHECK(bench.reaches([&] { return bench.allPhotosTaken(); }));
        test::saveScreenshot(bench.window, "flow-two-cameras");
    }
    CHECK(inspections(shop).at(0).verdict == "match");
}

TEST_CASE("a serial that stands in print alone is asked about, and a person's yes settles it") {
    FilmedShop shop;
    {
        RunningBench bench(shop);
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
    FilmedShop shop;
    {
        RunningBench bench(shop);
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

TEST_CASE("where returns have no waybill, the next parcel's label is no serial of this item either") {
    FilmedShop shop;
    {
        Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
        shop.sell(workspace.mirror(), "O-4", "RMA-50001", "", "GH73MW5K41");
        shop.sell(workspace.mirror(), "O-5", "RMA-50002", "", "GH73MW5K42");
    }
    {
        RunningBench bench(shop);
        bench.scan("RMA-50001");
        REQUIRE(bench.reaches([&] { return bench.inspects("RMA-50001"); }));
        bench.scan("RMA-50002");
        REQUIRE(bench.reaches([&] { return bench.visible("messageBanner"); }));
        CHECK(find<QLabel>(bench.window, "messageWhat").text() ==
              "That is the label of another return, RMA-50002.");
    }
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    workspace.journal().forEach(1, [](const Event& event) {
        CHECK(event.kind() != "label.read");
        return true;
    });
}

TEST_CASE("a contradiction waits to be seen also after the bench was started again") {
    FilmedShop shop;
    {
        RunningBench bench(shop);
        bench.scan("R-1002");
        REQUIRE(bench.reaches([&] { return bench.visible("acknowledgeButton"); }));
    }
    RunningBench bench(shop);
    REQUIRE(bench.reaches([&] { return bench.inspects("R-1002"); }));
    CHECK(bench.visible("acknowledgeButton"));
}

TEST_CASE("a bench that was ended in the middle opens at the same inspection, and a paused one waits") {
    FilmedShop shop;
    QString missing;
    {
        RunningBench bench(shop);
        bench.scan("R-1001");
        REQUIRE(bench.reaches([&] {
            return bench.line("verdictTitle") == "The unit that was sold" && bench.allPhotosTaken();
        }));
        missing = find<Paragraph>(bench.window, "missingText").text();
    }
    {
        RunningBench bench(shop);
        REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
        CHECK(bench.line("verdictTitle") == "The unit that was sold");
        CHECK(find<Paragraph>(bench.window, "missingText").text() == missing);
        QTest::keyClick(&bench.window, Qt::Key_F8);
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
    }
    {
        RunningBench bench(shop);
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
    FilmedShop shop;
    {
        RunningBench bench(shop);
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
    FilmedShop shop;
    constexpr int kRows = 500'000;
    std::string text = "serial,reason,since,source\n";
    for (int i = 0; i < kRows; ++i)
        text += "STOLEN-" + std::to_string(i) + ",stolen,,\n";
    shop.temp.write("bench/inbox/big.csv", text);
    {
        RunningBench bench(shop);
        REQUIRE(bench.reaches([&] {
            return find<LightButton>(bench.window, "inboxLight").explanation().contains("big.csv: ") ||
                   std::filesystem::exists(shop.workspace / "inbox/done/big.csv");
        }));
    }
    {
        RunningBench bench(shop);
        REQUIRE(
            bench.reaches([&] { return std::filesystem::exists(shop.workspace / "inbox/done/big.csv"); }));
    }
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    CHECK(workspace.mirror().counts().blocklist == kRows);
    CHECK(workspace.check().sound());
}

TEST_CASE("a row of nothing but exceptions: each goes on to its end, and says at it what it was") {
    FilmedShop shop;
    {
        Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
        addPerson(workspace.journal(), {PersonId("ben"), "B. Sen", Role::Clerk}, "asha");
        // None of these is filmed: all is read by the scanner.
        for (const char* number : {"1", "2", "3", "4"})
            shop.sell(workspace.mirror(), std::string("P-") + number, std::string("R-400") + number,
                      std::string("55001234") + number, std::string("GH73MW5K4") + number);
    }
    {
        RunningBench bench(shop);
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
        find<KeyButton>(bench.window, "whichUnitPanel-GH73MW5K42").click(); // a key is not taken so soon
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

TEST_CASE("a wrong answer is taken back by key, and the journal keeps both") {
    FilmedShop shop;
    {
        RunningBench bench(shop);
        bench.scan("R-1001");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
        REQUIRE(bench.reaches([&] { return bench.visible("acceptButton"); }));
        bench.type("2");
        REQUIRE(bench.reaches([&] { return bench.line("hints").contains("Backspace last answer"); }));
        QTest::keyClick(&bench.window, Qt::Key_Backspace);
        REQUIRE(bench.reaches([&] { return bench.next() == "Condition?"; }));
        bench.type("1");
        REQUIRE(bench.reaches([&] {
            return find<KeyButton>(bench.window, "answer-condition-new").role() == KeyButton::Role::Chosen;
        }));
        CHECK(bench.next() == "Nothing to note?");
        QTest::keyClick(&bench.window, Qt::Key_Return);
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
    }
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    const InspectionId id = inspections(shop).at(0).id;
    std::vector<std::string> given;
    for (const Event& event : workspace.journal().eventsOf(id))
        if (event.kind() == "question.answered" && event.data().at("question") == "condition")
            given.push_back(event.data().at("answer"));
    CHECK(given == std::vector<std::string>{"used", "new"});
    CHECK(replay(workspace.journal().eventsOf(id)).answers.at("condition") == "new");
}

TEST_CASE("what somebody did is recorded as done by them, whoever was there before or came after") {
    FilmedShop shop;
    {
        Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
        addPerson(workspace.journal(), {PersonId("ben"), "B. Sen", Role::Clerk}, "asha");
    }
    RunningBench bench(shop);
    const auto works = [&](const char* name) {
        return bench.reaches(
            [&] { return find<LightButton>(bench.window, "personLight").text().contains(name); });
    };
    const auto recordedBy = [&](const char* kind, const std::string& person) {
        return bench.reaches([&] {
            Workspace workspace =
                Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
            std::string by;
            workspace.journal().forEach(1, [&](const Event& event) {
                if (event.kind() == kind)
                    by = event.by();
                return true;
            });
            CHECK((by.empty() || by == person));
            return !by.empty();
        });
    };
    bench.scan("R-1001"); // by A. Rao
    REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
    QTest::keyClick(&bench.window, Qt::Key_F10);
    bench.type("1");
    REQUIRE(works("B. Sen"));
    REQUIRE(bench.reaches([&] { return bench.allPhotosTaken() && bench.visible("acceptButton"); }));
    QTest::keyClick(&bench.window, Qt::Key_Return);
    REQUIRE(bench.reaches([&] { return bench.starts(); }));
    CHECK(recordedBy("clip.recorded", "ben"));

    QTest::keyClick(&bench.window, Qt::Key_F10);
    REQUIRE(works("Nobody"));
    bench.type("1");
    REQUIRE(works("A. Rao"));
    Q_EMIT bench.window.exportOrdered(
        {inspections(shop).at(0).id, ExportOrder::Form::Pack, {}, "ben"}); // before he left
    CHECK(recordedBy("pack.exported", "ben"));
}

TEST_CASE("what is wrong becomes a message, and the bench goes on") {
    FilmedShop shop;
    RunningBench bench(shop);
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
