// What the reports' page costs over a large journal: from asking to the first paint, each change of a filter,
// what of that the window's own thread does, and what a bench waits for its records while reports are read.
//
//     bench_reports_page [INSPECTIONS=100000 [DAYS=1100]]
//
// $RETURNBENCH_SCREENSHOTS names a folder for pictures of the page.

#include "core/base/random.h"
#include "core/base/resources.h"
#include "core/inspection/annotation.h"
#include "core/workspace/workspace.h"
#include "tests/reports/made_journal.h"
#include "ui/bench/bench_window.h"
#include "ui/reports/reports_thread.h"

#include <QApplication>
#include <QComboBox>
#include <QTableView>
#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>
#include <vector>

using namespace returnbench;

namespace {

using Steady = std::chrono::steady_clock;

double millisecondsSince(Steady::time_point begin) {
    return std::chrono::duration<double, std::milli>(Steady::now() - begin).count();
}

double medianOf(std::vector<double> times) {
    std::nth_element(times.begin(), times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2),
                     times.end());
    return times[times.size() / 2];
}

/// A workspace with the made journal in place of its own.
std::filesystem::path workspaceWith(const test::TempDirectory& directory, int inspections, int days,
                                    Timestamp& last) {
    const std::filesystem::path path = directory / "bench";
    SystemClock clock;
    SystemRandom random;
    static_cast<void>(Workspace::create(path, "Bench 3", clock, random));
    test::MadeJournal made(inspections, days);
    last = made.clock.last();
    made.journal.reset(); // everything stands in the one file from here on
    std::filesystem::rename(made.directory / "journal.db", path / "journal.db");
    return path;
}

class Page {
public:
    Page(const std::filesystem::path& workspace, const Clock& clock)
        : m_thread(workspace, clock),
          m_window(Theme::load(resourcesDirectory(), QStringLiteral("light")), {}) {
        QObject::connect(&m_window, &BenchWindow::reportAsked, &m_window,
                         [this](const ReportWish& wish) { m_thread.ask(wish); });
        QObject::connect(&m_thread, &ReportsThread::answered, &m_window,
                         [this](const ReportAnswerPtr& answer) {
                             const auto begin = Steady::now();
                             m_window.onReportRead(answer);
                             QApplication::sendPostedEvents(); // charts lay themselves out
                             m_window.repaint();
                             m_windowTime = millisecondsSince(begin);
                             m_isShown = true;
                             if (!answer->failure.empty())
                                 std::printf("%s\n", answer->failure.c_str());
                         });
        auto snapshot = std::make_shared<BenchSnapshot>();
        snapshot->bench = "Bench 3";
        m_window.onSnapshot(snapshot);
        m_window.show();
        QApplication::processEvents();
        m_thread.start();
    }

    /// From what a person does until its answer is painted.
    double shown(const std::function<void()>& act) {
        m_isShown = false;
        const auto begin = Steady::now();
        act();
        while (!m_isShown)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return millisecondsSince(begin);
    }
    void choose(const char* field, int index) {
        auto* combo = m_window.findChild<QComboBox*>(QLatin1String(field));
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    [[nodiscard]] double windowTime() const { return m_windowTime; }
    [[nodiscard]] BenchWindow& window() { return m_window; }
    void save(const char* name) {
        const QString folder = qEnvironmentVariable("RETURNBENCH_SCREENSHOTS");
        if (!folder.isEmpty())
            m_window.grab().save(folder + QLatin1Char('/') + QLatin1String(name));
    }

private:
    ReportsThread m_thread;
    BenchWindow m_window;
    bool m_isShown = false;
    double m_windowTime = 0;
};

/// What a bench waits until an event is on the disk, one every few milliseconds.
void recordAtWork(const char* what, Journal& journal, const InspectionId& inspection) {
    constexpr int kEvents = 600;
    std::vector<double> times;
    for (int i = 0; i < kEvents; ++i) {
        const auto begin = Steady::now();
        annotateInspection(journal, inspection, "a note", PersonId("asha"));
        times.push_back(millisecondsSince(begin));
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    std::sort(times.begin(), times.end());
    std::printf("an event recorded, %s: median %.2f ms, 99 %% %.2f ms, worst %.2f ms\n", what,
                times[kEvents / 2], times[kEvents * 99 / 100], times.back());
}

/// Alone, and while the year's figures are read anew all the time.
void measureBench(const std::filesystem::path& directory, const Clock& clock, int inspections) {
    SystemRandom random;
    Workspace bench = Workspace::open(directory, OpenMode::ReadWrite, clock, random);
    char id[32];
    std::snprintf(id, sizeof id, "RB-%07d", inspections - 1);
    recordAtWork("alone", bench.journal(), InspectionId(id));
    ReportsThread reports(directory, clock);
    std::atomic<int> read = 0;
    ReportWish year;
    year.days = 365;
    QObject::connect(
        &reports, &ReportsThread::answered, &reports,
        [&] {
            ++read;
            reports.ask(year);
        },
        Qt::DirectConnection);
    reports.start();
    reports.ask(year);
    recordAtWork("while a year's figures are read again and again", bench.journal(), InspectionId(id));
    std::printf("(read %d times meanwhile)\n", read.load());
    reports.stop();
}

class FixedClock final : public Clock {
public:
    [[nodiscard]] Timestamp now() const override { return at; }
    Timestamp at;
};

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const int inspections = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int days = argc > 2 ? std::atoi(argv[2]) : 1100;
    const test::TempDirectory directory;
    FixedClock clock;
    const auto workspace = workspaceWith(directory, inspections, days, clock.at);
    {
        SQLite::Database journal((workspace / "journal.db").string());
        std::vector<double> times;
        for (int i = 0; i < 5; ++i) {
            const auto begin = Steady::now();
            SQLite::Statement(journal, "SELECT count(*) FROM report_fact").executeStep();
            times.push_back(millisecondsSince(begin));
        }
        std::printf("%d inspections over %d days; SELECT count(*) over the projection %.1f ms\n", inspections,
                    days, medianOf(times));
    }
    Page page(workspace, clock);
    const double first = page.shown([&] { page.window().onAction(Action::Reports); });
    std::printf("last 30 days: first paint %.0f ms after asking, the window's thread %.1f ms of it\n", first,
                page.windowTime());
    page.save("reports-30.png");
    // Of the period's choice: 90 days, 365 days.
    for (const int period : {3, 4, 5}) {
        const double asked = page.shown([&] { page.choose("reportsPeriod", period); });
        std::vector<double> changes;
        double worst = 0;
        for (const char* field : {"filter-channel", "filter-category", "filter-reason", "filter-verdict"})
            for (const int index : {1, 2, 0}) {
                changes.push_back(page.shown([&] { page.choose(field, index); }));
                worst = std::max(worst, page.windowTime());
            }
        std::printf(
            "%s: shown after %.0f ms; a change of a filter: median %.0f ms, worst %.0f ms; the window's "
            "thread at most %.1f ms\n",
            page.window()
                .findChild<QComboBox*>(QStringLiteral("reportsPeriod"))
                ->currentText()
                .toUtf8()
                .constData(),
            asked, medianOf(changes), *std::max_element(changes.begin(), changes.end()), worst);
    }
    page.save("reports-365.png");
    page.shown([&] { page.choose("reportsView", 1); });
    page.save("figures-365.png");
    auto* views = page.window().findChild<QComboBox*>(QStringLiteral("reportsView"));
    const double listed =
        page.shown([&] { page.choose("reportsView", views->findText(QStringLiteral("Inspections"))); });
    auto* rows = page.window().findChild<QTableView*>(QStringLiteral("reportRows"));
    std::printf("every inspection of the year: %d rows shown after %.0f ms, the window's thread %.1f ms\n",
                rows->model()->rowCount(), listed, page.windowTime());
    std::vector<double> sorts;
    for (int column = 0; column < rows->model()->columnCount(); ++column) {
        const auto begin = Steady::now();
        rows->sortByColumn(column, Qt::DescendingOrder);
        page.window().repaint();
        sorts.push_back(millisecondsSince(begin));
    }
    std::printf("sorted by a column: median %.1f ms, worst %.1f ms\n", medianOf(sorts),
                *std::max_element(sorts.begin(), sorts.end()));
    measureBench(workspace, clock, inspections);
    return 0;
}
