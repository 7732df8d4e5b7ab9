#include "tests/ui/running_bench.h"

#include "core/people/access.h"
#include "tests/ui/snapshots.h"
#include "ui/admin/people_page.h"

#include <QLineEdit>
#include <QListWidget>
#include <map>

using namespace returnbench;
using namespace returnbench::test;

namespace {

/// The page of a running bench, by the names of its widgets.
struct PeoplePageOf {
    RunningBench& bench;

    QLineEdit& field(const char* name) { return find<QLineEdit>(bench.window, name); }
    void click(const char* name) { find<QAbstractButton>(bench.window, name).click(); }
    [[nodiscard]] QListWidget& list() { return find<QListWidget>(bench.window, "peopleList"); }
    [[nodiscard]] bool says(const char* text) {
        return bench.reaches(
            [&] { return find<ElidedLabel>(bench.window, "peopleSaid").fullText().contains(text); });
    }
    [[nodiscard]] bool shows(const char* row) {
        return bench.reaches([&] { return !list().findItems(row, Qt::MatchExactly).isEmpty(); });
    }
    void choose(const char* row) { list().setCurrentItem(list().findItems(row, Qt::MatchExactly).front()); }
};

} // namespace

TEST_CASE("the first administrator is made on the page, and from then on people sign in") {
    FilmedShop shop;
    {
        RunningBench bench(shop, std::nullopt, "footage", {});
        PeoplePageOf page{bench};
        REQUIRE(bench.reaches([&] { return bench.starts(); }));
        QTest::keyClick(&bench.window, Qt::Key_U, Qt::AltModifier);
        REQUIRE(bench.visible("peoplePage"));
        REQUIRE(page.shows("A. Rao · clerk"));
        test::saveScreenshot(bench.window, "people");
        page.click("peopleAdd");
        page.field("personId").setText("r oot");
        page.field("personName").setText("R. Oot");
        page.click("personRole-3");
        page.click("personKeep");
        REQUIRE(page.says("\"r oot\" cannot be a person's id."));
        CHECK(page.field("personName").text() == "R. Oot"); // to be corrected, not typed again
        page.field("personId").setText("Root");
        page.click("personKeep");
        REQUIRE(page.says("R. Oot was added."));
        REQUIRE(page.shows("R. Oot · administrator"));
        CHECK(find<QLabel>(bench.window, "personTitle").text() == "R. Oot");
        CHECK(find<QLabel>(bench.window, "personSignsIn").text().contains("everybody may do everything"));

        page.field("personPin").setText("1234");
        page.click("personGivePin");
        REQUIRE(page.says("among the first that anybody would try"));
        CHECK(page.field("personPin").text().isEmpty());
        page.field("personPin").setText("274913");
        page.click("personGivePin");
        // Who works here is a clerk, and people sign in now: the page is not for clerks.
        REQUIRE(bench.reaches([&] { return !bench.visible("peoplePage"); }));
        QTest::keyClick(&bench.window, Qt::Key_U, Qt::AltModifier);
        CHECK_FALSE(bench.visible("peoplePage"));
    }
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
    CHECK(workspace.access().signIn(PersonId("root"), "274913").name == "R. Oot");
    workspace.journal().forEach(1, [](const Event& event) {
        CHECK(event.body.dump().find("274913") == std::string::npos);
        return true;
    });
}

TEST_CASE("an administrator changes people, prints badges and takes them away") {
    FilmedShop shop;
    const std::string badge = "RBID-7K3QX9MD2WV5HJ8N";
    {
        Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadWrite, shop.clock, shop.random);
        addPerson(workspace.journal(), {PersonId("root"), "R. Oot", Role::Administrator}, "asha");
        workspace.access().giveBadge(PersonId("root"), badge, "root");
        workspace.access().givePin(PersonId("asha"), "5062", "root");
    }
    const std::filesystem::path file = shop.workspace / "badge-asha.pdf";
    {
        RunningBench bench(shop, std::nullopt, "footage", {});
        PeoplePageOf page{bench};
        REQUIRE(bench.reaches(
            [&] { return find<LightButton>(bench.window, "personLight").text().contains("Nobody"); }));
        QTest::keyClick(&bench.window, Qt::Key_U, Qt::AltModifier);
        CHECK_FALSE(bench.visible("peoplePage")); // nobody is signed in
        bench.scan(QString::fromStdString(badge));
        REQUIRE(bench.reaches(
            [&] { return find<LightButton>(bench.window, "personLight").text().contains("R. Oot"); }));
        QTest::keyClick(&bench.window, Qt::Key_U, Qt::AltModifier);
        REQUIRE(bench.visible("peoplePage"));
        REQUIRE(page.shows("A. Rao · clerk"));

        page.choose("A. Rao · clerk");
        page.field("personName").setText("A. Rao-Sen");
        page.click("personRole-2");
        page.click("personKeep");
        REQUIRE(page.shows("A. Rao-Sen · manager"));
        page.click("personBadge");
        REQUIRE(page.says("The new badge of A. Rao-Sen is"));
        REQUIRE(std::filesystem::exists(file));
        CHECK((std::filesystem::status(file).permissions() & std::filesystem::perms::others_all) ==
              std::filesystem::perms::none);
        page.click("personTake");
        REQUIRE(page.says("Neither PIN nor badge of A. Rao-Sen"));
        REQUIRE(
            bench.reaches([&] { return !find<QAbstractButton>(bench.window, "personTake").isEnabled(); }));
        page.click("personHere-1");
        page.click("personKeep");
        REQUIRE(page.shows("A. Rao-Sen · left"));

        page.choose("R. Oot · administrator");
        page.click("personRole-0");
        page.click("personKeep");
        REQUIRE(page.says("R. Oot is the last administrator who can sign in."));
        test::saveScreenshot(bench.window, "people-last-administrator");
        // A parcel's code opens nothing here.
        bench.scan("4420117835");
        REQUIRE(bench.reaches([&] { return bench.visible("lookupPage"); }));
        CHECK_FALSE(bench.visible("peoplePage"));
    }
    CHECK(inspections(shop).empty());
    Workspace workspace = Workspace::open(shop.workspace, OpenMode::ReadOnly, shop.clock, shop.random);
    const Person asha = knownPerson(workspace.journal(), PersonId("asha"));
    CHECK(asha.role == Role::Manager);
    CHECK_FALSE(asha.isActive);
    CHECK_FALSE(asha.signsIn);
    std::map<std::string, std::string> authors;
    workspace.journal().forEach(1, [&](const Event& event) {
        authors[event.kind()] = event.by();
        return true;
    });
    CHECK(authors["person.changed"] == "root");
}

TEST_CASE("what is typed of one person stays while another one is changed elsewhere") {
    const Theme theme = test::theme();
    PeoplePage page(theme, nullptr);
    Person asha{PersonId("asha"), "A. Rao", Role::Clerk};
    Person ben{PersonId("ben"), "B. Hill", Role::Clerk};
    page.setPeople({asha, ben}, true);
    page.open();
    find<QListWidget>(page, "peopleList").setCurrentRow(0);
    find<QLineEdit>(page, "personName").setText("A. Rao-Sen");
    find<QLineEdit>(page, "personPin").setText("50");

    ben.role = Role::Manager;
    page.setPeople({asha, ben}, true);
    CHECK(find<QListWidget>(page, "peopleList").item(1)->text() == "B. Hill · manager");
    CHECK(find<QListWidget>(page, "peopleList").currentRow() == 0);
    CHECK(find<QLineEdit>(page, "personName").text() == "A. Rao-Sen");
    CHECK(find<QLineEdit>(page, "personPin").text() == "50");

    asha.name = "Asha Rao"; // of her herself it is overtaken
    page.setPeople({asha, ben}, true);
    CHECK(find<QLineEdit>(page, "personName").text() == "Asha Rao");
    CHECK(find<QLineEdit>(page, "personPin").text().isEmpty());
}
