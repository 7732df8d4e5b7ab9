#include "app/workstation/first_start.h"

#include "core/base/error.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"
#include "tests/support/fixed.h"
#include "tests/support/temp_directory.h"
#include "tests/ui/snapshots.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace returnbench;
using returnbench::test::find;

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
    find<QAbstractButton>(page, "firstGo").click();
    REQUIRE(test::waitUntil([&] { return find<QAbstractButton>(page, "firstOpen").isVisible(); }));
    Workspace made = Workspace::open(temp / "bench", OpenMode::ReadWrite, clock, random);
    CHECK(findPerson(made.journal(), PersonId("meera.nair"))->role == Role::Administrator);
    CHECK(made.access().isControlled());
    CHECK(made.access().signIn(PersonId("meera.nair"), "274913").name == "Meera Nair");
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

TEST_CASE("the demo never takes the place of real data") {
    const test::TempDirectory temp;
    SystemClock clock;
    SystemRandom random;
    ::setenv("XDG_CACHE_HOME", temp.path().c_str(), 1);
    (void)Workspace::create(demoDirectory(), "Bench 1", clock, random);
    CHECK_THROWS_AS(makeDemoAnew(clock, random, [](const std::string&) {}), Error);
    CHECK(isWorkspace(demoDirectory()));
    CHECK_THROWS_AS(demoReturns(demoDirectory()), Error);
}
