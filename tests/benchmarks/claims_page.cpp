// How long the window stands still while a long queue of claims is opened, filtered, walked and scrolled. A
// frame of a screen of 60 Hz lasts 16.7 ms.
//
//     bench_claims_page [CLAIMS=100000]
//
// QT_QPA_PLATFORM chooses the screen: offscreen unless it is set.

#include "core/base/resources.h"
#include "tests/claims/shelf.h"
#include "ui/bench/bench_window.h"
#include "ui/claims/claims_list.h"
#include "ui/claims/claims_model.h"
#include "ui/claims/claims_view.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>
#include <QThreadPool>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <future>
#include <vector>

using namespace returnbench;

namespace {

constexpr double kFrameMs = 1000.0 / 60;

double msOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Does it so many times, turns the event loop until all is done and painted, and says how long the longest
/// turn of each time was.
void measure(
    const char* what, int times, const std::function<void(int)>& act,
    const std::function<bool()>& isDone = [] { return true; }) {
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const auto turn = [] { QApplication::processEvents(); };
        double longest = msOf([&] {
            act(i);
            turn();
        });
        while (!isDone())
            longest = std::max(longest, msOf(turn));
        taken.push_back(std::max(longest, msOf(turn)));
    }
    std::sort(taken.begin(), taken.end());
    const auto late = std::count_if(taken.begin(), taken.end(), [](double ms) { return ms > kFrameMs; });
    std::printf("%-34s %4d times, median %6.2f ms, longest %6.2f ms, %td longer than a frame\n", what, times,
                taken[taken.size() / 2], taken.back(), late);
}

std::vector<test::Told> made(int count) {
    std::vector<test::Told> all;
    for (int i = 0; i < count; ++i) {
        test::Told told;
        told.id = "RB-" + std::to_string(i);
        told.channel = i % 2 == 0 ? "flipkart" : "meesho";
        told.priceMinor = 10'000 + i * 7919 % 5'000'000;
        told.deliveredAt = "2026-11-" + std::to_string(14 + i % 11) + "T10:00:00Z";
        told.shots = {"label", "contents"};
        all.push_back(std::move(told));
    }
    return all;
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int count = argc > 1 ? std::atoi(argv[1]) : 100'000;
    test::Shelf shelf;
    shelf.putAll(made(count));
    ClaimDesk desk = test::deliveredDesk();
    // In a thread of its own, as the window has it: its memory is of that thread's heap.
    const auto read = [&] {
        const auto work = [&] {
            return shared(
                claimsList(desk.queue(claimFacts(*shelf.journal), shelf.clock.now()), shelf.clock.now()));
        };
        return std::async(std::launch::async, work).get();
    };
    BenchWindow window(Theme::load(resourcesDirectory(), QStringLiteral("light")), {});
    window.resize(1280, 800);
    auto snapshot = std::make_shared<BenchSnapshot>();
    snapshot->bench = "Bench 3";
    window.onSnapshot(snapshot);
    window.show();
    QApplication::processEvents();
    std::vector<ClaimsListPtr> lists;
    for (int i = 0; i < 6; ++i)
        lists.push_back(read());
    std::printf("%zu claims, %d of them in the queue\n", lists.front()->claims.size(),
                static_cast<int>(std::count_if(lists.front()->claims.begin(), lists.front()->claims.end(),
                                               [](const ClaimCase& claim) { return claim.isInQueue(); })));
    window.onAction(Action::Claims);
    QApplication::processEvents();
    for (ClaimsListPtr& list : lists) {
        measure("the list comes, or comes anew", 1,
                [&](int) { window.onClaimsRead(std::exchange(list, nullptr)); });
        QThreadPool::globalInstance()
            ->waitForDone(); // until the one before is gone: minutes lie between them
    }
    auto* view = window.findChild<QListView*>(QStringLiteral("claimsView"));
    auto* field = window.findChild<QLineEdit*>(QStringLiteral("claimsField"));
    measure("a key down", 200, [&](int) { QTest::keyClick(field, Qt::Key_Down); });
    measure("scrolled by a page", 200,
            [&](int) { view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + 600); });
    bool isSelected = false;
    QObject::connect(static_cast<ClaimsModel*>(view->model()), &ClaimsModel::selected, &window,
                     [&] { isSelected = true; });
    const auto filter = [&](const char* what, int times, const std::function<QString(int)>& text) {
        const auto type = [&](int i) {
            isSelected = false;
            field->setText(text(i));
        };
        measure(what, times, type, [&] { return isSelected; });
    };
    const QString typed = QStringLiteral("meesho");
    filter("a letter of the filter", 6, [&](int i) { return typed.left(i + 1); });
    filter("a letter taken away again", 6, [&](int i) { return typed.left(5 - i); });
    const auto sort = [&](const char* what, ClaimColumn column) {
        const auto act = [&](int) {
            isSelected = false;
            static_cast<ClaimsView*>(view)->sortBy(column);
        };
        measure(what, 6, act, [&] { return isSelected; });
    };
    sort("sorted by time left", ClaimColumn::TimeLeft);
    sort("sorted by order", ClaimColumn::Order);
    sort("sorted by amount", ClaimColumn::Amount);
    filter("a filter that fits one", 20, [](int i) { return QStringLiteral("RB-%1").arg(90'000 + i); });
    filter("one that fits none", 20, [](int i) { return QStringLiteral("none %1").arg(i); });
    return 0;
}
