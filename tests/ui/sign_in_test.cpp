#include "tests/ui/running_bench.h"

#include "core/identifiers/identifier.h"
#include "ui/bench/bench_worker.h"

#include <QLineEdit>
#include <QThread>
#include <map>

using namespace returnbench;
using namespace returnbench::test;
using namespace std::chrono_literals;

namespace {

/// A worker in its thread, with neither window nor camera.
struct LoneWorker {
    std::shared_ptr<DecodedQueue> decoded = std::make_shared<DecodedQueue>(kDecodedQueueCapacity);
    QThread thread;
    QObject context;
    BenchWorker* worker;
    BenchSnapshot last; ///< as of when events were processed
    quint64 generation = 0;
    int seen = 0;

    LoneWorker(FilmedShop& shop, std::chrono::milliseconds lockAfter)
        : worker(
              new BenchWorker({Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random),
                               std::nullopt,
                               std::make_shared<LatestFrame>(),
                               std::make_shared<LatestFrame>(),
                               decoded,
                               std::make_shared<WantedIdentities>(),
                               nullptr,
                               defaultDecoderPath(),
                               shop.clock,
                               {},
                               lockAfter})) {
        worker->moveToThread(&thread);
        QObject::connect(&thread, &QThread::started, worker, &BenchWorker::onStarted);
        QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
        QObject::connect(worker, &BenchWorker::snapshotChanged, &context,
                         [this](const SnapshotPtr& snapshot) { last = *snapshot; });
        QObject::connect(worker, &BenchWorker::sourceWanted, &context,
                         [this](quint64 wanted) { generation = wanted; });
        thread.start();
    }
    ~LoneWorker() {
        thread.quit();
        thread.wait();
    }
    void does(Intent intent) {
        QMetaObject::invokeMethod(
            worker, [this, intent = std::move(intent)] { worker->onIntent(intent); }, Qt::QueuedConnection);
    }
    /// The camera sees a code that it did not see before.
    void sees() {
        auto frame = std::make_shared<Frame>();
        frame->pixels = cv::Mat(48, 64, CV_8UC3, cv::Scalar(100, 100, 100));
        frame->number = generation << kGenerationShift;
        DecodedCode code;
        code.text = "SEEN-" + std::to_string(++seen);
        code.identifiers = identify(code.text);
        (void)decoded->push({CameraRole::Overview, frame, {code}, {}, 0}, {});
        QMetaObject::invokeMethod(worker, &BenchWorker::onFrameDecoded, Qt::QueuedConnection);
    }
};

} // namespace

TEST_CASE("people sign in with PIN or badge, and hand over in the middle of an inspection") {
    FilmedShop shop;
    const std::string badge = "RBID-7K3QX9MD2WV5HJ8N";
    {
        Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
        addPerson(workspace.journal(), {PersonId("ben"), "B. Sen", Role::Clerk}, "asha");
        addPerson(workspace.journal(), {PersonId("carl"), "C. Lai", Role::Claims}, "asha");
        addPerson(workspace.journal(), {PersonId("root"), "R. Oot", Role::Administrator}, "asha");
        Access access = workspace.access();
        access.givePin(PersonId("asha"), "5062", "root");
        access.giveBadge(PersonId("ben"), badge, "root");
        access.givePin(PersonId("carl"), "8823", "root");
        access.givePin(PersonId("root"), "274913", "root");
    }
    {
        RunningBench bench(shop, std::nullopt, "footage", {});
        const auto works = [&](const char* name) {
            return bench.reaches(
                [&] { return find<LightButton>(bench.window, "personLight").text().contains(name); });
        };
        const auto says = [&](const char* text) {
            return bench.reaches(
                [&] { return find<QLabel>(bench.window, "messageWhat").text().contains(text); });
        };
        const auto asksForPin = [&] {
            return bench.reaches([&] { return bench.window.findChild<QWidget*>("pinPanel") != nullptr; });
        };
        const auto givePin = [&](const char* pin) {
            auto& field = find<QLineEdit>(bench.window, "pinField");
            QTest::keyClicks(&field, pin); // as fast as a scanner
            QTest::keyClick(&field, Qt::Key_Return);
        };
        REQUIRE(works("Nobody"));
        REQUIRE(bench.reaches([&] { return bench.window.findChild<QWidget*>("person-asha") != nullptr; }));
        // Nothing is opened, and nothing is shown.
        bench.scan("4420117835");
        REQUIRE(says("Nobody is signed in."));
        CHECK(bench.starts());
        for (const Qt::Key key : {Qt::Key_C, Qt::Key_R})
            QTest::keyClick(&bench.window, key, Qt::AltModifier);
        CHECK_FALSE(bench.visible("claimsPage"));
        CHECK_FALSE(bench.visible("reportsPage"));

        bench.type("1"); // A. Rao
        REQUIRE(asksForPin());
        test::saveScreenshot(bench.window, "sign-in-pin");
        bench.window.setFocus();
        QTest::mouseClick(&find<QWidget>(bench.window, "pinPanel"), Qt::LeftButton);
        CHECK(find<QLineEdit>(bench.window, "pinField").hasFocus()); // typed elsewhere a PIN is a scan
        givePin("9911");
        REQUIRE(says("That is not the PIN of A. Rao."));
        CHECK(bench.visible("pinPanel"));
        CHECK(find<QLineEdit>(bench.window, "pinField").text().isEmpty());
        for (const char* digit : {"pin-5", "pin-0", "pin-6", "pin-2"})
            find<QAbstractButton>(bench.window, digit).click();
        QTest::keyClick(&find<QLineEdit>(bench.window, "pinField"), Qt::Key_Return);
        REQUIRE(works("A. Rao"));
        REQUIRE(bench.reaches([&] { return bench.window.findChild<QWidget*>("pinPanel") == nullptr; }));

        bench.scan("4420117835");
        REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
        REQUIRE(bench.reaches([&] { return bench.line("verdictTitle") == "The unit that was sold"; }));
        // A colleague's badge in the middle of it.
        bench.scan(QString::fromStdString(badge));
        REQUIRE(works("B. Sen"));
        CHECK(bench.inspects("R-1001"));
        // Whoever may not inspect does not take it over.
        QTest::keyClick(&bench.window, Qt::Key_F10);
        bench.type("2"); // C. Lai: B. Sen himself is not listed
        REQUIRE(asksForPin());
        givePin("8823");
        REQUIRE(says("C. Lai may not do this."));
        CHECK(works("B. Sen"));
        QTest::keyClick(&bench.window, Qt::Key_Escape);

        // Locked by hand: the inspection waits, and nothing of it is seen.
        QTest::keyClick(&bench.window, Qt::Key_F10);
        REQUIRE(bench.reaches([&] { return bench.window.findChild<QWidget*>("personPanel") != nullptr; }));
        find<QAbstractButton>(bench.window, "personPanel-").click();
        REQUIRE(works("Nobody"));
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
        test::saveScreenshot(bench.window, "sign-in-locked");
        bench.scan("RBID-0000000000000000");
        REQUIRE(says("This badge is nobody's here."));
        bench.scan(QString::fromStdString(badge));
        REQUIRE(works("B. Sen"));
        REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
        REQUIRE(bench.reaches([&] { return bench.visible("acceptButton"); }));
        QTest::keyClick(&bench.window, Qt::Key_Return);
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
    }
    const auto rows = inspections(shop);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].stage == "closed");
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    std::map<std::string, int> kinds;
    std::string closer;
    workspace.journal().forEach(1, [&](const Event& event) {
        CHECK(event.body.dump().find("7K3QX9MD") == std::string::npos);
        CHECK(event.data().value("text", "") != "8823");
        ++kinds[event.kind()];
        if (event.kind() == "inspection.closed")
            closer = event.by();
        return true;
    });
    CHECK(closer == "ben");
    CHECK(kinds["person.refused"] == 1);
    CHECK(kinds["person.signed_in"] == kinds["person.signed_out"]); // C. Lai was not let in
}

TEST_CASE("a bench that is left alone is locked, and what was open goes on after signing in") {
    FilmedShop shop;
    {
        Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
        addPerson(workspace.journal(), {PersonId("root"), "R. Oot", Role::Administrator}, "asha");
        workspace.access().givePin(PersonId("root"), "274913", "root");
    }
    RunningBench bench(shop, std::nullopt, "footage", {}, std::chrono::milliseconds(1500));
    const auto signIn = [&] {
        REQUIRE(bench.reaches([&] { return bench.window.findChild<QWidget*>("person-root") != nullptr; }));
        find<QAbstractButton>(bench.window, "person-root").click();
        REQUIRE(bench.reaches([&] { return bench.window.findChild<QWidget*>("pinField") != nullptr; }));
        find<QLineEdit>(bench.window, "pinField").setText("274913");
        find<QAbstractButton>(bench.window, "pinSignIn").click();
    };
    signIn();
    REQUIRE(bench.reaches(
        [&] { return find<LightButton>(bench.window, "personLight").text().contains("R. Oot"); }));
    bench.scan("4420117835");
    REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
    REQUIRE(bench.reaches([&] { return bench.starts(); })); // nobody does anything
    CHECK(find<QLabel>(bench.window, "messageWhat").text().contains("left alone"));
    CHECK(find<LightButton>(bench.window, "personLight").text().contains("Nobody"));
    signIn();
    REQUIRE(bench.reaches([&] { return bench.inspects("R-1001"); }));
}

TEST_CASE("a bench where somebody works is not locked, and what is imported meanwhile is nobody's doing") {
    constexpr std::chrono::milliseconds kLockAfter = 2s;
    FilmedShop shop;
    {
        Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
        addPerson(workspace.journal(), {PersonId("root"), "R. Oot", Role::Administrator}, "asha");
        workspace.access().givePin(PersonId("root"), "274913", "root");
    }
    LoneWorker bench(shop, kLockAfter);
    const auto isLocked = [&] { return !bench.last.person; };
    bench.does(intent::ChoosePerson{PersonId("root"), "274913"});
    REQUIRE(test::waitUntil([&] { return !isLocked(); }));
    bench.does(intent::Scan{"4420117835", {}});
    REQUIRE(test::waitUntil([&] { return bench.last.inspection.has_value() && bench.generation > 0; }));

    const auto isLockedWhile = [&](const std::function<void()>& doing, std::chrono::milliseconds within) {
        return test::waitUntil(
            [&] {
                doing();
                return isLocked();
            },
            static_cast<int>(within.count()));
    };
    CHECK_FALSE(isLockedWhile([&] { bench.does(intent::ItemsFound{1}); }, kLockAfter + 500ms));
    CHECK_FALSE(isLockedWhile([&] { bench.sees(); }, kLockAfter + 500ms));
    const auto imported = [&] {
        bench.worker->record({"import.completed", "inbox", {}, {{"format", "blocklist"}, {"rows", 1}}});
    };
    REQUIRE(isLockedWhile(imported, 5 * kLockAfter));
    CHECK(bench.last.message->what.find("left alone") != std::string::npos);
}

TEST_CASE("a bench is locked when it is left alone from the moment on when people sign in") {
    FilmedShop shop;
    LoneWorker bench(shop, 300ms);
    bench.does(intent::AddPerson{{PersonId("root"), "R. Oot", Role::Administrator}});
    bench.does(intent::ChoosePerson{PersonId("asha"), {}});
    REQUIRE(test::waitUntil([&] { return bench.last.person.has_value(); }));
    bench.does(intent::GivePin{PersonId("root"), "274913"});
    REQUIRE(test::waitUntil([&] { return bench.last.isControlled; }));
    CHECK(test::waitUntil([&] { return !bench.last.person; }));
}
