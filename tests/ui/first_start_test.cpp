#include "app/workstation/demo_start.h"
#include "app/workstation/first_start.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/errors.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"
#include "tests/ui/snapshots.h"
#include "ui/language/translations.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace returnbench;
using returnbench::test::find;

namespace {

/// What is wrong with the places of the first start's texts; empty when nothing is.
std::string faultOf(const FirstStart& page) {
    const auto& status = find<QLabel>(page, "firstStatus");
    const QRect seen(status.mapTo(&page, QPoint()), status.size());
    if (seen.top() < 0 || seen.bottom() >= find<QWidget>(page, "firstGo").y())
        return "what is said now cannot be seen";
    const QWidget& texts = *status.parentWidget();
    int bottom = 0;
    for (const QWidget* part : texts.findChildren<QWidget*>()) {
        const bool isPart = qobject_cast<const QLabel*>(part) != nullptr ||
                            qobject_cast<const QLineEdit*>(part) != nullptr ||
                            part->objectName() == "firstFiles";
        if (!isPart)
            continue;
        const int needed =
            part->hasHeightForWidth() ? part->heightForWidth(part->width()) : part->fontMetrics().height();
        const bool isCut = part->height() < needed ||
                           (!part->hasHeightForWidth() && part->width() < part->minimumSizeHint().width());
        const int top = part->mapTo(&texts, QPoint()).y();
        if (isCut || top < bottom)
            return part->objectName().toStdString() + (isCut ? " is cut" : " lies over another");
        bottom = top + part->height();
    }
    return {};
}

} // namespace

TEST_CASE("the first start makes the bench and its first person, and asks for what is missing") {
    const test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    const Theme theme = test::theme();
    FirstStart page(theme, temp / "bench", clock);
    page.show();
    auto& status = find<QLabel>(page, "firstStatus");
    find<QAbstractButton>(page, "firstGo").click();
    CHECK(status.text().startsWith("Say your name"));
    CHECK_FALSE(isWorkspace(temp / "bench"));
    find<QLineEdit>(page, "firstName").setText("Meera Nair");
    test::saveScreenshot(page, "first-start");
    QTest::keyClick(&find<QLineEdit>(page, "firstName"), Qt::Key_Return);
    auto& open = find<QAbstractButton>(page, "firstOpen");
    REQUIRE(test::waitUntil([&] { return open.isVisible(); }));
    CHECK(status.text().contains("The bench is ready."));
    QTest::keyClick(&page, Qt::Key_Return);
    CHECK_FALSE(page.isVisible());
    CHECK(page.result() == FirstStart::Result::SetUp);
    CHECK(page.person() == "meera.nair");
    Workspace made = Workspace::open(temp / "bench", OpenMode::ReadOnly, clock, random);
    CHECK(made.config().bench == "Bench 1");
    CHECK(findPerson(made.journal(), PersonId("meera.nair"))->name == "Meera Nair");
    CHECK_FALSE(made.access().isControlled());
}

TEST_CASE("the first person is the administrator, and with a PIN people sign in from then on") {
    const test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    const Theme theme = test::theme();
    FirstStart page(theme, temp / "bench", clock);
    page.show();
    find<QLineEdit>(page, "firstName").setText("Meera Nair");
    find<QLineEdit>(page, "firstPin").setText("123456");
    find<QAbstractButton>(page, "firstGo").click();
    auto& status = find<QLabel>(page, "firstStatus");
    CHECK(status.text().contains("anybody would try"));
    CHECK_FALSE(isWorkspace(temp / "bench"));
    find<QLineEdit>(page, "firstPin").setText("274913");
    find<QLineEdit>(page, "firstPinAgain").setText("274931");
    find<QAbstractButton>(page, "firstGo").click();
    CHECK(status.text().startsWith("The PIN was typed differently"));
    CHECK_FALSE(isWorkspace(temp / "bench"));
    find<QLineEdit>(page, "firstPinAgain").setText("274913");
    find<QAbstractButton>(page, "firstGo").click();
    REQUIRE(test::waitUntil([&] { return find<QAbstractButton>(page, "firstOpen").isVisible(); }));
    Workspace made = Workspace::open(temp / "bench", OpenMode::ReadWrite, clock, random);
    CHECK(findPerson(made.journal(), PersonId("meera.nair"))->role == Role::Administrator);
    CHECK(made.access().isControlled());
    CHECK(made.access().signIn(PersonId("meera.nair"), "274913").name == "Meera Nair");
}

TEST_CASE("Enter presses the button that has the focus, and sets up the bench from a field") {
    const test::TempDirectory temp;
    SystemClock clock;
    const Theme theme = test::theme();
    FirstStart page(theme, temp / "bench", clock);
    page.show();
    int pressed = 0;
    auto& demo = find<QAbstractButton>(page, "firstDemo");
    demo.disconnect(); // what it does is not asked here
    QObject::connect(&demo, &QAbstractButton::clicked, &page, [&] { ++pressed; });
    demo.setFocus();
    QTest::keyClick(&demo, Qt::Key_Return);
    CHECK(pressed == 1);
    CHECK(find<QLabel>(page, "firstStatus").text().isEmpty());
    auto& name = find<QLineEdit>(page, "firstName");
    name.setFocus();
    QTest::keyClick(&name, Qt::Key_Return);
    CHECK(pressed == 1);
    CHECK(find<QLabel>(page, "firstStatus").text().startsWith("Say your name"));
}

TEST_CASE("in every language the first start's texts stand whole below each other, on a low screen too") {
    const QString language = GENERATE(from_range(Translations::languages()));
    setLanguage(language);
    {
        const test::TempDirectory temp;
        SystemClock clock;
        const Theme theme = test::theme();
        FirstStart page(theme, temp / "bench", clock);
        page.setMaximumHeight(GENERATE(600, 720));
        page.show();
        Q_EMIT page.progressed(QStringLiteral("orders.csv: 120 rows\nserials.csv: 118 rows, 2 rejected: see "
                                              "serials.rejects.csv"));
        std::string fault;
        CHECK(test::waitUntil([&] { // layouts settle in the event loop
            fault = faultOf(page);
            return fault.empty();
        }));
        INFO(language.toStdString());
        CHECK(fault == "");
        test::saveScreenshot(page, "first-start-" + language.toStdString() + std::to_string(page.height()));
    }
    setLanguage(QStringLiteral("en"));
}

TEST_CASE("a place where no bench can be made is said, and can be tried again") {
    const test::TempDirectory temp;
    SystemClock clock;
    const Theme theme = test::theme();
    temp.write("bench/letter.txt", "not a workspace");
    FirstStart page(theme, temp / "bench", clock);
    page.show();
    find<QLineEdit>(page, "firstName").setText("A. Rao");
    find<QAbstractButton>(page, "firstGo").click();
    auto& status = find<QLabel>(page, "firstStatus");
    REQUIRE(test::waitUntil([&] { return status.text().contains("is not an empty folder"); }));
    CHECK(find<QAbstractButton>(page, "firstGo").isEnabled());
    CHECK(page.result() == FirstStart::Result::Closed);
}

TEST_CASE("a person's id is made from the name") {
    CHECK(personIdFrom("A. Rao") == "a.rao");
    CHECK(personIdFrom("  Jürgen  Groß ") == "j.rgen.gro");
    CHECK(personIdFrom("अनिता") == "clerk");
    CHECK(personIdFrom(std::string(100, 'x')).size() == 32);
}

TEST_CASE("the demo takes the place of no real data, and of no demo that is open") {
    const test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    ::setenv("XDG_CACHE_HOME", temp.path().c_str(), 1);
    const Workspace open = Workspace::create(demoDirectory(), "Bench 1", clock, random);
    const auto make = [&] { makeDemoAnew(clock, random, [](const DemoProgress&) {}); };
    CHECK(test::codeOf(make) == ErrorCode::InvalidInput);
    temp.write("returnbench/demo/demo/letter.txt", "of a demo");
    CHECK(test::codeOf(make) == ErrorCode::Busy);
    CHECK(isWorkspace(demoDirectory()));
    CHECK_THROWS_AS(demoReturns(demoDirectory()), Error);
}

TEST_CASE("a demo whose window is closed before it is made leaves the one that was there") {
    const test::TempDirectory temp;
    SystemClock clock;
    const Theme theme = test::theme();
    ::setenv("XDG_CACHE_HOME", temp.path().c_str(), 1);
    temp.write("returnbench/demo/demo/letter.txt", "of a demo");
    temp.write("returnbench/demo.returnbench.part-aB12cD/workspace.toml", "of one that was killed");
    DemoStart page(theme, clock);
    page.show();
    page.start();
    REQUIRE(test::waitUntil([&] { return find<QLabel>(page, "demoCount").text().contains(" of "); }));
    CHECK(find<QLabel>(page, "demoStep").text() == "Drawing the bench footage …");
    test::saveScreenshot(page, "demo-start");
    page.close();
    CHECK_FALSE(page.finish());
    CHECK(std::filesystem::exists(demoDirectory() / "demo" / "letter.txt"));
    CHECK(listFolder(demoDirectory().parent_path()).size() == 1);
}

TEST_CASE("why no demo can be made is for whoever wanted it") {
    const test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    const Theme theme = test::theme();
    ::setenv("XDG_CACHE_HOME", temp.path().c_str(), 1);
    (void)Workspace::create(demoDirectory(), "Bench 1", clock, random);
    DemoStart page(theme, clock);
    page.show();
    page.start();
    REQUIRE(test::waitUntil([&] { return !page.isVisible(); }));
    CHECK(test::codeOf([&] { (void)page.finish(); }) == ErrorCode::InvalidInput);
}
