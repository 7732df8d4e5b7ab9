#include "ui/reports/reports_page.h"

#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/resources.h"
#include "core/inspection/protocol_reader.h"
#include "core/reports/ready_reports.h"
#include "core/workspace/workspace.h"
#include "tests/reports/made_journal.h"
#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/bench_window.h"
#include "ui/language/core_texts.h"
#include "ui/language/translations.h"
#include "ui/reports/figure_words.h"
#include "ui/reports/report_words.h"
#include "ui/reports/reports_thread.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>
#include <set>

using namespace returnbench;
using returnbench::test::find;

namespace {

const test::MadeJournal& made() {
    static const test::MadeJournal journal(400, 60);
    return journal;
}

std::vector<BuyerReasonClass> reasons() {
    return readBuyerReasons(resourcesDirectory() / "reports" / "reasons.toml");
}

/// What a thread would answer, without one.
ReportAnswerPtr answerTo(const ReportWish& wish) {
    const Timestamp now = *parseTimestamp("2026-11-20T10:00:00Z");
    const Period period = periodFrom(wish.first, wish.last, now, wish.days);
    ReportAnswer answer;
    answer.wish = wish;
    answer.at = now;
    if (wish.report.empty()) {
        static const test::TempDirectory folder;
        static const Mirror mirror(folder / "mirror.db", OpenMode::ReadWrite, Bytes(32));
        const DashboardFacts facts(*made().journal, mirror, period, reasons());
        answer.found = DashboardAnswer{facts.filtered(wish.filter), facts.words()};
        return std::make_shared<const ReportAnswer>(std::move(answer));
    }
    ReportDocument report;
    report.id = wish.report;
    report.title = "Inspections";
    report.period = period;
    ReportTable table{"inspections", "Inspections"};
    table.columns = {{"inspection", "Inspection"},
                     {"verdict", "Verdict"},
                     {"value", "Value", ColumnType::Money},
                     {"suspected", "Suspected", ColumnType::Share}};
    table.rows = {{std::string("RB-1"), std::string("other_unit"), Money{900, "EUR"}, ShareCell{2, 3}},
                  {std::string("RB-2"), std::string("match"), Money{10'000, "EUR"}, ShareCell{40, 100}},
                  {std::string("RB-3"), std::string("match"), {}, ShareCell{0, 5}}};
    report.tables = {table};
    answer.found = std::move(report);
    return std::make_shared<const ReportAnswer>(std::move(answer));
}

/// An inspection that agreed, to be graded again.
GradingTask gradingTask(const char* by) {
    static const std::vector<Protocol> protocols = loadProtocols(resourcesDirectory() / "protocols");
    InspectionFilter filter;
    filter.verdict = "match";
    filter.stage = "closed";
    GradingTask task;
    task.grading.emplace(*made().journal, protocols, findInspections(*made().journal, filter).front().id,
                         PersonId(by));
    for (const ShotPhoto& photo : task.grading->photos())
        task.photos.push_back({QString::fromStdString(task.grading->titleOfShot(photo.shot)), {}});
    task.left = 7;
    task.drawn = 20;
    return task;
}

struct ReportsWindow {
    BenchWindow window{test::theme(), {}};
    std::vector<ReportWish> wishes;
    std::vector<QString> inspections;
    std::vector<Intent> intents;

    ReportsWindow() {
        QObject::connect(&window, &BenchWindow::reportAsked, &window,
                         [this](const ReportWish& wish) { wishes.push_back(wish); });
        QObject::connect(&window, &BenchWindow::inspectionAsked, &window,
                         [this](const QString& id) { inspections.push_back(id); });
        QObject::connect(&window, &BenchWindow::intended, &window,
                         [this](const Intent& intent) { intents.push_back(intent); });
        window.onSnapshot(std::make_shared<BenchSnapshot>(test::startSnapshot()));
        window.show();
        window.onAction(Action::Reports);
        answer();
    }
    void answer() { window.onReportRead(answerTo(wishes.back())); }
    void choose(const char* field, int index) {
        auto& combo = find<QComboBox>(window, field);
        combo.setCurrentIndex(index);
        Q_EMIT combo.activated(index);
    }
    void press(int key) { QTest::keyClick(&window, static_cast<Qt::Key>(key)); }
    [[nodiscard]] QString status() { return find<QLabel>(window, "reportsStatus").text(); }
};

Figure share(std::string_view id, std::int64_t count, std::int64_t of) {
    Figure figure;
    figure.rule = &knownFigure(id);
    figure.count = count;
    figure.of = of;
    return figure;
}

} // namespace

TEST_CASE("the reports open with what comes back in the last 30 days") {
    ReportsWindow bench;
    REQUIRE(bench.wishes.size() == 1);
    CHECK(bench.wishes.front().report.empty());
    CHECK(bench.wishes.front().days == 30);
    CHECK(find<QWidget>(bench.window, "courseChart").isVisible());
    CHECK(find<QAbstractButton>(bench.window, "figure-inspections")
              .accessibleName()
              .contains("Inspections closed"));
    CHECK(bench.status().contains("compared with"));
    test::saveScreenshot(bench.window, "reports");
}

TEST_CASE("a figure says what it means, and Enter leads to the inspections behind it and to one of them") {
    ReportsWindow bench;
    find<QAbstractButton>(bench.window, "figure-suspected_fraud").click();
    CHECK(find<QLabel>(bench.window, "figureDefinition").isVisible());
    CHECK(find<QLabel>(bench.window, "figureDefinition").text().contains("Suspicion is no proof"));
    bench.press(Qt::Key_Return);
    REQUIRE(bench.wishes.size() == 2);
    CHECK(bench.wishes.back().report == "inspections");
    CHECK(bench.wishes.back().figure == "suspected_fraud");
    bench.answer();
    CHECK(find<QTableView>(bench.window, "reportRows").isVisible());
    QTest::keyClick(&find<QTableView>(bench.window, "reportRows"), Qt::Key_Down);
    bench.press(Qt::Key_Return);
    REQUIRE(bench.inspections == std::vector<QString>{"RB-2"});
    EarlierInspection earlier;
    earlier.state.id = InspectionId("RB-2");
    earlier.state.verdict.emplace();
    bench.window.onInspectionRead(std::make_shared<EarlierInspection>(earlier));
    CHECK(find<QWidget>(bench.window, "reportsInspection").isVisible());
    bench.press(Qt::Key_Escape);
    CHECK(find<QTableView>(bench.window, "reportRows").isVisible());
    bench.press(Qt::Key_Escape);
    bench.answer();
    CHECK(bench.wishes.back().report.empty());
    bench.press(Qt::Key_Escape); // what the figure means
    CHECK(find<QWidget>(bench.window, "courseChart").isVisible());
    bench.press(Qt::Key_Escape);
    CHECK_FALSE(find<QWidget>(bench.window, "reportsPage").isVisible());
}

TEST_CASE("a filter holds for all views until it is lifted") {
    ReportsWindow bench;
    bench.choose("filter-channel", 2);
    const FactFilter filter = bench.wishes.back().filter;
    CHECK_FALSE(filter[Dimension::Channel].empty());
    bench.answer();
    bench.choose("reportsView", 3); // the return rate
    CHECK(bench.wishes.back().report == "return-rate");
    CHECK(bench.wishes.back().filter == filter);
    bench.answer();
    find<QAbstractButton>(bench.window, "filtersLift").click();
    CHECK(bench.wishes.back().filter == FactFilter{});
    CHECK_FALSE(find<QAbstractButton>(bench.window, "filtersLift").isVisible());
}

TEST_CASE("each report has its own period until a person chooses one") {
    ReportsWindow bench;
    auto& views = find<QComboBox>(bench.window, "reportsView");
    bench.choose("reportsView", views.findText("Daily bench sheet"));
    CHECK(bench.wishes.back().days == 1);
    bench.choose("reportsPeriod", find<QComboBox>(bench.window, "reportsPeriod").findData(90));
    CHECK(bench.wishes.back().days == 90);
    bench.choose("reportsView", views.findText("Weekly quality"));
    CHECK(bench.wishes.back().days == 90);
}

TEST_CASE("what is no day is said where it was typed, and nothing is lost") {
    ReportsWindow bench;
    bench.choose("reportsPeriod", find<QComboBox>(bench.window, "reportsPeriod").findData(0));
    auto& first = find<QLineEdit>(bench.window, "reportsFirst");
    CHECK(first.isVisible());
    first.setText("soon");
    Q_EMIT first.editingFinished();
    CHECK(bench.wishes.back().first == "soon");
    ReportAnswer failed;
    failed.wish = bench.wishes.back();
    failed.failure = "The date of the first day is \"soon\", which is no day. Write it as 2026-11-25.";
    bench.window.onReportRead(std::make_shared<const ReportAnswer>(failed));
    CHECK(bench.status().contains("no day"));
    CHECK(find<QWidget>(bench.window, "courseChart").isVisible()); // what was read before stays
}

TEST_CASE("an answer to what nobody wants any more is not shown") {
    ReportsWindow bench;
    bench.choose("reportsView", 1);
    const ReportWish wish = bench.wishes.back();
    bench.choose("filter-channel", 1);
    ReportAnswer late;
    late.wish = wish;
    late.failure = "late";
    bench.window.onReportRead(std::make_shared<const ReportAnswer>(late));
    CHECK_FALSE(bench.status().contains("late"));
}

TEST_CASE("a period without inspections says so, and what to do") {
    ReportsWindow bench;
    bench.choose("reportsPeriod", find<QComboBox>(bench.window, "reportsPeriod").findData(0));
    ReportWish wish = bench.wishes.back();
    find<QLineEdit>(bench.window, "reportsFirst").setText("2020-01-01");
    find<QLineEdit>(bench.window, "reportsLast").setText("2020-01-31");
    Q_EMIT find<QLineEdit>(bench.window, "reportsLast").editingFinished();
    bench.answer();
    CHECK(find<QLabel>(bench.window, "dashboardEmpty").isVisible());
    CHECK(find<QLabel>(bench.window, "dashboardEmpty").text().contains("lift a filter"));
    bench.choose("reportsView", 1);
    bench.answer();
    CHECK(find<QAbstractButton>(bench.window, "all-agreeing").accessibleName().contains("no cases"));
}

TEST_CASE("rows are sorted by what they are, and shares by what is sure of them") {
    ReportsWindow bench;
    bench.choose("reportsView", 4);
    bench.answer();
    auto& table = find<QTableView>(bench.window, "reportRows");
    const auto firstIs = [&](int column, Qt::SortOrder order) {
        table.sortByColumn(column, order);
        return table.model()->index(0, 0).data().toString().toStdString();
    };
    CHECK(table.model()->index(0, 1).data().toString() == "Another unit of this product");
    CHECK(firstIs(2, Qt::DescendingOrder) == "RB-2"); // 100 before 9
    CHECK(firstIs(2, Qt::AscendingOrder) == "RB-3");  // what is not known
    CHECK(firstIs(3, Qt::DescendingOrder) == "RB-2"); // 40 of 100 before 2 of 3
}

TEST_CASE("a click on a word of a picture filters by it") {
    ReportsWindow bench;
    auto& rows = find<QWidget>(bench.window, "intervalRows");
    QTest::mouseClick(&rows, Qt::LeftButton, {}, {20, 10});
    CHECK_FALSE(bench.wishes.back().filter[Dimension::Sku].empty());
    CHECK(find<QAbstractButton>(bench.window, "filtersLift").isVisible());
}

TEST_CASE("what is shown is saved in each form, and the page says where") {
    ReportsWindow bench;
    std::vector<ReportForm> forms;
    QObject::connect(&bench.window, &BenchWindow::reportOrdered, &bench.window,
                     [&](const ReportWish& wish, ReportForm form) {
                         CHECK(wish == bench.wishes.back());
                         forms.push_back(form);
                     });
    for (const char* name : {"savePdf", "saveXlsx", "saveCsv", "saveJson"})
        find<QAbstractButton>(bench.window, name).click();
    CHECK(forms == std::vector{ReportForm::Pdf, ReportForm::Xlsx, ReportForm::Csv, ReportForm::Json});
    bench.window.onReportSaved(
        std::make_shared<const SavedReport>(SavedReport{"/w/reports/overview.pdf", {}}));
    CHECK(bench.status().contains("overview.pdf"));
    bench.window.onReportSaved(
        std::make_shared<const SavedReport>(SavedReport{{}, "The disk is full. Free some."}));
    CHECK(bench.status().contains("disk is full"));
}

TEST_CASE("a sample is graded again by keys, and what was answered first is nowhere to be seen") {
    ReportsWindow bench;
    BenchSnapshot snapshot = test::startSnapshot();
    snapshot.person = Person{PersonId("mira"), "M. Sen", Role::Manager};
    bench.window.onSnapshot(std::make_shared<BenchSnapshot>(snapshot));
    std::vector<GradingWish> asked;
    QObject::connect(&bench.window, &BenchWindow::gradingAsked, &bench.window,
                     [&](const GradingWish& wish) { asked.push_back(wish); });
    auto& views = find<QComboBox>(bench.window, "reportsView");
    CHECK_FALSE(find<QAbstractButton>(bench.window, "gradeAgain").isVisible());
    bench.choose("reportsView", views.findText("Calibration"));
    bench.answer();
    find<QAbstractButton>(bench.window, "gradeAgain").click();
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().by == PersonId("mira"));
    CHECK(asked.front().of == bench.wishes.back());

    GradingTask task = gradingTask("mira");
    bench.window.onGradingRead(std::make_shared<const GradingTask>(task));
    CHECK(find<QWidget>(bench.window, "secondGrading").isVisible());
    CHECK(find<QLabel>(bench.window, "gradingProgress").text().contains("7"));
    const auto isTaken = [&] { return find<QAbstractButton>(bench.window, "gradingTakeBack").isVisible(); };
    bench.press(Qt::Key_4); // broken; a digit acts when no more of a scan can follow it
    CHECK(test::waitUntil(isTaken));
    CHECK_FALSE(bench.window.findChild<QLabel*>("gradingProposal"));
    bench.press(Qt::Key_0);
    CHECK(test::waitUntil([&] { return !isTaken(); }));
    bench.press(Qt::Key_2); // used
    CHECK(test::waitUntil(isTaken));
    bench.press(Qt::Key_Return); // not before all is answered
    CHECK(bench.intents.empty());
    bench.press(Qt::Key_1); // complete
    CHECK(test::waitUntil([&] { return bench.window.findChild<QLabel*>("gradingProposal") != nullptr; }));
    CHECK(find<QLabel>(bench.window, "gradingProposal").text().contains("grade B"));
    test::saveScreenshot(bench.window, "second-grading");
    bench.press(Qt::Key_Return);
    REQUIRE(bench.intents.size() == 1);
    const auto& given = std::get<intent::GradeAgain>(bench.intents.front());
    CHECK(given.grade == "B");
    CHECK(given.grading.inspection() == task.grading->inspection());
    CHECK(given.grading.answers().at("condition") == "used");

    task.grading.reset();
    task.left = 0;
    bench.window.onGradingRead(std::make_shared<const GradingTask>(task));
    CHECK(find<QLabel>(bench.window, "gradingProduct").text().contains("Nothing is left"));
    bench.press(Qt::Key_Return);
    CHECK(bench.intents.size() == 1);
    bench.press(Qt::Key_Escape);
    CHECK(find<QTableView>(bench.window, "reportRows").isVisible());
    CHECK(find<QAbstractButton>(bench.window, "gradeAgain").isVisible());
}

TEST_CASE("half an answer stays when the same inspection is read again, and is gone when it was left") {
    ReportsWindow bench;
    BenchSnapshot snapshot = test::startSnapshot();
    snapshot.person = Person{PersonId("mira"), "M. Sen", Role::Manager};
    bench.window.onSnapshot(std::make_shared<BenchSnapshot>(snapshot));
    bench.choose("reportsView", find<QComboBox>(bench.window, "reportsView").findText("Calibration"));
    bench.answer();
    find<QAbstractButton>(bench.window, "gradeAgain").click();
    const auto task = std::make_shared<const GradingTask>(gradingTask("mira"));
    bench.window.onGradingRead(task);
    bench.press(Qt::Key_2);
    CHECK(
        test::waitUntil([&] { return find<QAbstractButton>(bench.window, "gradingTakeBack").isVisible(); }));
    bench.window.onGradingRead(task);
    CHECK(find<QAbstractButton>(bench.window, "gradingTakeBack").isVisible());
    bench.press(Qt::Key_Escape);
    bench.window.onGradingRead(task); // what was asked for before it was left
    CHECK_FALSE(find<QWidget>(bench.window, "secondGrading").isVisible());
    find<QAbstractButton>(bench.window, "gradeAgain").click();
    bench.window.onGradingRead(task);
    CHECK_FALSE(find<QAbstractButton>(bench.window, "gradingTakeBack").isVisible());
}

TEST_CASE("who does not say who they are grades nothing again") {
    ReportsWindow bench;
    bench.choose("reportsView", find<QComboBox>(bench.window, "reportsView").findText("Calibration"));
    bench.answer();
    BenchSnapshot snapshot = test::startSnapshot();
    snapshot.person.reset();
    bench.window.onSnapshot(std::make_shared<BenchSnapshot>(snapshot));
    find<QAbstractButton>(bench.window, "gradeAgain").click();
    CHECK(bench.status().contains("Nobody has said who works here"));
    CHECK(find<QTableView>(bench.window, "reportRows").isVisible());
}

TEST_CASE("a protocol is edited with what is wrong with it, its ways, and what it asks at the bench") {
    ReportsWindow bench;
    int asked = 0;
    std::vector<std::string> tried;
    QObject::connect(&bench.window, &BenchWindow::protocolsAsked, &bench.window, [&] { ++asked; });
    QObject::connect(&bench.window, &BenchWindow::protocolAsked, &bench.window,
                     [&](const QString& text) { tried.push_back(text.toStdString()); });
    auto& views = find<QComboBox>(bench.window, "reportsView");
    bench.choose("reportsPeriod", find<QComboBox>(bench.window, "reportsPeriod").findData(0));
    CHECK(find<QLineEdit>(bench.window, "reportsFirst").isVisible());
    bench.choose("reportsView", views.count() - 1);
    CHECK(asked == 1);
    CHECK_FALSE(find<QComboBox>(bench.window, "filter-channel").isVisible());
    CHECK_FALSE(find<QLineEdit>(bench.window, "reportsFirst").isVisible());

    const test::TempDirectory temp;
    const SystemClock clock;
    SystemRandom random;
    Workspace workspace = Workspace::create(temp / "bench", "Bench 3", clock, random);
    bench.window.onProtocolsRead(std::make_shared<const ProtocolsList>(keptProtocols(workspace)));
    auto& choice = find<QComboBox>(bench.window, "protocolChoice");
    const int general = choice.findText("General");
    REQUIRE(general >= 0);
    choice.setCurrentIndex(general);
    Q_EMIT choice.activated(general);
    auto& text = find<QPlainTextEdit>(bench.window, "protocolText");
    auto& save = find<QAbstractButton>(bench.window, "protocolSave");
    auto& finding = find<QLabel>(bench.window, "protocolFinding");
    const auto meet = [&] {
        const auto isAsked = [&] {
            return !tried.empty() && tried.back() == text.toPlainText().toStdString();
        };
        REQUIRE(test::waitUntil(isAsked));
        bench.window.onProtocolTried(
            std::make_shared<const ProtocolTrial>(tryProtocol(workspace, tried.back())));
    };
    meet();
    CHECK(finding.text().contains("ways through it end"));
    CHECK_FALSE(save.isEnabled()); // nothing was changed
    CHECK(find<QLabel>(bench.window, "previewGrade").text().contains("answer the questions"));
    find<QAbstractButton>(bench.window, "answer-condition-broken").click();
    find<QAbstractButton>(bench.window, "answer-complete-yes").click();
    CHECK(test::waitUntil(
        [&] { return find<QLabel>(bench.window, "previewGrade").text().contains("Grade D"); }));
    CHECK(find<QLabel>(bench.window, "previewShots").text().contains("Damage"));
    CHECK(find<QLabel>(bench.window, "previewDisposition").text().contains("Scrap"));

    find<QAbstractButton>(bench.window, "addGrade").click(); // before the last rule
    CHECK(text.toPlainText().indexOf("new rule") < text.toPlainText().indexOf("as new and complete"));
    meet();
    CHECK(finding.text().contains("never given")); // damaged is C already
    CHECK(save.isEnabled());
    text.setPlainText("id = ");
    meet();
    CHECK(finding.text().contains("line 1"));
    CHECK_FALSE(save.isEnabled());

    const std::string edited =
        std::string(workspace.protocols()[static_cast<std::size_t>(general)].id) == "general"
            ? readTextFile(workspace.protocolFile("general"), kMaxProtocolBytes) + "# ours\n"
            : "";
    text.setPlainText(QString::fromStdString(edited));
    meet();
    find<QLineEdit>(bench.window, "protocolNote").setText("because");
    test::saveScreenshot(bench.window, "protocols");
    save.click();
    save.click(); // once
    REQUIRE(bench.intents.size() == 1);
    const auto& given = std::get<intent::SaveProtocol>(bench.intents.front());
    CHECK(given.text == edited);
    CHECK(given.note == "because");
    choice.setCurrentIndex(0);
    Q_EMIT choice.activated(0);
    CHECK(finding.text().contains("not kept yet")); // asked once before it is lost
    CHECK(text.toPlainText().toStdString() == edited);
}

TEST_CASE("keys typed into a text of several lines stay there") {
    ReportsWindow bench;
    bench.choose("reportsView", find<QComboBox>(bench.window, "reportsView").count() - 1);
    auto& text = find<QPlainTextEdit>(bench.window, "protocolText");
    text.setFocus();
    QTest::keyClicks(&text, "4420117835");
    QTest::keyClick(&text, Qt::Key_Return);
    CHECK(text.toPlainText() == "4420117835\n");
    CHECK(bench.intents.empty());
    CHECK(find<QWidget>(bench.window, "reportsPage").isVisible());
}

TEST_CASE("a code that is scanned or typed while a manager reads is looked up, and opens no return") {
    ReportsWindow bench;
    bench.window.onTyped("4420117835");
    CHECK_FALSE(find<QWidget>(bench.window, "reportsPage").isVisible());
    CHECK(find<QLineEdit>(bench.window, "lookupField").text() == "4420117835");
    CHECK(bench.intents.empty());
}

TEST_CASE("actions of the bench wait while the reports lie over it") {
    ReportsWindow bench;
    bench.window.onAction(Action::Claims);
    CHECK(find<QWidget>(bench.window, "reportsPage").isVisible());
    CHECK(bench.status().contains("Esc"));
    bench.window.onAction(Action::Reports);
    CHECK_FALSE(find<QWidget>(bench.window, "reportsPage").isVisible());
}

TEST_CASE("a change is coloured when chance does not explain it, and what few cases say is uncertain") {
    const FigureWords better = wordsOf(share("wrong_item", 10, 1000), share("wrong_item", 60, 1000));
    CHECK(better.change == "−5.0");
    CHECK(better.tone == Colour::Good);
    CHECK(wordsOf(share("agreeing", 10, 1000), share("agreeing", 60, 1000)).tone == Colour::Bad);
    const FigureWords few = wordsOf(share("wrong_item", 2, 3), share("wrong_item", 1, 4));
    CHECK(few.tone == Colour::Muted);
    CHECK(few.note.contains("truly"));
    CHECK_FALSE(better.note.contains("truly"));
    const FigureWords none = wordsOf(share("wrong_item", 0, 0), share("wrong_item", 1, 4));
    CHECK(none.value == "–");
    CHECK(none.change.isEmpty());
}

TEST_CASE("every word of figures and reports is known to the translators") {
    std::set<std::string> known(coreReportTexts().begin(), coreReportTexts().end());
    known.insert(coreTexts().begin(), coreTexts().end());
    const auto check = [&](std::string_view text) {
        INFO(text);
        CHECK((text.empty() || known.contains(std::string(text)) ||
               said(text) != QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))));
    };
    setLanguage("de");
    for (const FigureRule& rule : figureRules()) {
        check(rule.title);
        check(rule.definition);
    }
    const test::TempDirectory temp;
    const SystemClock clock;
    SystemRandom random;
    Workspace workspace = Workspace::create(temp / "bench", "Bench 3", clock, random);
    for (const ReportKind& kind : reportKinds()) {
        check(kind.title);
        check(kind.answers);
        const ReportDocument report =
            workspace.report({std::string(kind.id), periodUntil(clock.now(), kind.days)});
        for (const std::string& note : report.notes)
            check(note);
        for (const ReportTable& table : report.tables) {
            check(table.title);
            check(table.note);
            for (const ReportColumn& column : table.columns)
                check(column.title);
        }
    }
    setLanguage("en");
}

TEST_CASE("reports are read beside a bench, the last wish is met, and a file is written") {
    const test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    static_cast<void>(Workspace::create(temp / "bench", "Bench 3", clock, random));
    std::vector<ReportAnswerPtr> answers;
    std::vector<SavedReportPtr> files;
    QObject receiver;
    ReportsThread thread(temp / "bench", clock);
    QObject::connect(&thread, &ReportsThread::answered, &receiver,
                     [&](const ReportAnswerPtr& answer) { answers.push_back(answer); });
    QObject::connect(&thread, &ReportsThread::saved, &receiver,
                     [&](const SavedReportPtr& file) { files.push_back(file); });
    ReportWish week;
    week.days = 7;
    ReportWish wrong;
    wrong.first = "soon";
    thread.ask(week);
    thread.ask(wrong);
    thread.start();
    REQUIRE(test::waitUntil([&] { return !answers.empty(); }));
    CHECK(answers.size() == 1);
    CHECK(answers.front()->wish == wrong);
    CHECK(answers.front()->failure.find("no day") != std::string::npos);
    thread.ask(week);
    REQUIRE(test::waitUntil([&] { return answers.size() == 2; }));
    CHECK(answers.back()->failure.empty());
    CHECK(std::get<DashboardAnswer>(answers.back()->found).dashboard.period.days() == 7);
    thread.save(week, ReportForm::Csv);
    REQUIRE(test::waitUntil([&] { return !files.empty(); }));
    CHECK(files.front()->failure.empty());
    CHECK(std::filesystem::exists(files.front()->file));
    CHECK(files.front()->file.extension() == ".csv");
}

TEST_CASE("a workspace that cannot be read is said, and is tried again with the next wish") {
    const test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    std::vector<ReportAnswerPtr> answers;
    QObject receiver;
    ReportsThread thread(temp / "bench", clock);
    QObject::connect(&thread, &ReportsThread::answered, &receiver,
                     [&](const ReportAnswerPtr& answer) { answers.push_back(answer); });
    thread.start();
    thread.ask({});
    REQUIRE(test::waitUntil([&] { return answers.size() == 1; }));
    CHECK_FALSE(answers.back()->failure.empty());
    static_cast<void>(Workspace::create(temp / "bench", "Bench 3", clock, random));
    thread.ask({});
    REQUIRE(test::waitUntil([&] { return answers.size() == 2; }));
    CHECK(answers.back()->failure.empty());
}
