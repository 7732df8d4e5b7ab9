#include "ui/lookup/lookup_page.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/lookup/lookup_entry.h"
#include "ui/lookup/lookup_list.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace returnbench;
using returnbench::test::find;

namespace {

UnitLife soldTwice() {
    UnitLife life;
    life.serial = "F17XK2D0Q1MN";
    life.imeis = {"490154203237518"};
    life.title = "Nimbus Phone 8";
    life.sku = "NP8";
    life.lot = "L5";
    life.warrantyUntil = parseDate("2027-10-01");
    life.inWarranty = true;
    LifeStep sent;
    sent.kind = LifeStep::Kind::Dispatched;
    sent.at = parseTimestamp("2026-10-01T10:00:00Z");
    sent.order = OrderId("O-1");
    sent.channel = "amazon_in";
    LifeStep inspected;
    inspected.kind = LifeStep::Kind::Inspected;
    inspected.at = parseTimestamp("2026-10-20T10:00:00Z");
    inspected.verdict = "match";
    inspected.grade = "B";
    inspected.disposition = "refurbish";
    inspected.by = "asha";
    LifeStep other;
    other.kind = LifeStep::Kind::OtherUnitCame;
    other.serial = "F17XK2B8Q9MN";
    life.steps = {sent, inspected, other};
    return life;
}

std::shared_ptr<LookupResult> foundUnit(const std::string& code) {
    auto result = std::make_shared<LookupResult>();
    result->answer.code = code;
    DispatchedUnit unit;
    unit.order = OrderId("O-1");
    unit.serial = "F17XK2D0Q1MN";
    result->answer.units = {unit};
    OrderLine line;
    line.order = OrderId("O-1");
    line.title = "Nimbus Phone 8";
    result->answer.lines = {line};
    result->lives.lives = {soldTwice()};
    return result;
}

std::shared_ptr<LookupResult> foundNear(const std::string& code) {
    auto result = std::make_shared<LookupResult>();
    result->answer.code = code;
    NearAnswer first;
    first.kind = "serial";
    first.code = "F17XK2D0Q1MN";
    first.order = OrderId("O-1");
    first.why = "look-alikes: 0 for O at 8";
    NearAnswer second = first;
    second.code = "F17XK2D0Q1MX";
    result->answer.near = {first, second};
    return result;
}

struct LookupDesk {
    QWidget window;
    Theme theme = test::theme();
    LookupPage page{theme, &window};
    QStringList asked;

    LookupDesk() {
        QObject::connect(&page, &LookupPage::asked, &window, [this](const QString& code) { asked << code; });
        window.resize(1280, 800);
        page.setGeometry(window.rect());
        window.show();
        page.open();
    }
    QLineEdit& field() { return find<QLineEdit>(window, "lookupField"); }
    LookupList& list() { return find<LookupList>(window, "lookupList"); }
    QString status() { return find<ElidedLabel>(window, "lookupStatus").fullText(); }
    QStringList steps() {
        QStringList names;
        for (const QWidget* step : window.findChildren<QWidget*>(QStringLiteral("lifeStep")))
            names << step->accessibleName();
        return names;
    }
};

} // namespace

TEST_CASE("the lookup field asks with every character that makes a code, and not before") {
    LookupDesk page;
    QTest::keyClicks(&page.field(), "F17");
    CHECK(page.asked.isEmpty());
    QTest::keyClicks(&page.field(), "XK");
    CHECK(page.asked == QStringList{"F17X", "F17XK"});
}

TEST_CASE("an answer to a code that is no longer in the lookup field is not shown") {
    LookupDesk page;
    page.field().setText(QStringLiteral("R-1001"));
    page.page.setResult(foundUnit("R-100"));
    CHECK(page.list().count() == 0);
    page.page.setResult(foundUnit("R-1001"));
    CHECK(page.list().count() == 2);
}

TEST_CASE("a code leads in one step to its unit's life, oldest first") {
    LookupDesk page;
    page.field().setText(QStringLiteral("R-1001"));
    page.page.setResult(foundUnit("R-1001"));
    CHECK(find<QLabel>(page.window, "lifeSerial").text() == "F17XK2D0Q1MN");
    CHECK(find<QLabel>(page.window, "lifeNumbers").text() == "IMEI 490154203237518 · SKU NP8 · lot L5");
    const QStringList steps = page.steps();
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].contains("Dispatched"));
    CHECK(steps[0].contains("Amazon IN"));
    CHECK(steps[1].contains("The unit that was sold · grade B · Refurbish"));
    CHECK(steps[2].contains("Another unit came in its return"));
    test::saveScreenshot(page.window, "lookup-life");
}

TEST_CASE("near codes are offered with why, and Enter looks at the chosen one") {
    LookupDesk page;
    page.field().setText(QStringLiteral("F17XK2DOQ1MN"));
    page.page.setResult(foundNear("F17XK2DOQ1MN"));
    CHECK(page.status().startsWith("Nothing has exactly this code."));
    REQUIRE(page.list().chosen() != nullptr);
    CHECK(page.list().chosen()->detail.contains("look-alikes: 0 for O at 8"));
    CHECK(page.steps().isEmpty()); // near is not found: no life is shown as if it were the unit's
    page.asked.clear();
    QTest::keyClick(&page.field(), Qt::Key_Down);
    QTest::keyClick(&page.field(), Qt::Key_Return);
    CHECK(page.field().text() == "F17XK2D0Q1MX");
    CHECK(page.asked == QStringList{"F17XK2D0Q1MX"});
}

TEST_CASE("an earlier inspection is shown with its photos, and takes a note") {
    LookupDesk page;
    QStringList wanted;
    QStringList notes;
    QObject::connect(&page.page, &LookupPage::inspectionAsked, &page.window,
                     [&](const QString& id) { wanted << id; });
    QObject::connect(&page.page, &LookupPage::noteWanted, &page.window,
                     [&](const QString& id, const QString& text) { notes << id << text; });
    page.field().setText(QStringLiteral("R-1001"));
    auto result = std::make_shared<LookupResult>();
    result->answer.code = "R-1001";
    InspectionRow row;
    row.id = InspectionId("RB-261101-AAAA");
    row.stage = "closed";
    result->answer.inspections = {row};
    page.page.setResult(result);
    CHECK(wanted == QStringList{"RB-261101-AAAA"});
    auto earlier = std::make_shared<EarlierInspection>();
    earlier->state.id = row.id;
    earlier->state.stage = Stage::Closed;
    earlier->state.grade = "B";
    earlier->state.notes = {{"smells of smoke", "asha", "2026-11-01T10:00:00.000Z"}};
    earlier->photos = {{"Front", test::benchPicture()}, {"Back", QImage()}};
    earlier->answers = {{"Seal", "opened"}};
    auto other = std::make_shared<EarlierInspection>(*earlier);
    other->state.id = InspectionId("RB-261101-BBBB");
    page.page.setInspection(other); // something else is chosen by now
    CHECK(page.window.findChild<QLabel*>(QStringLiteral("earlierId")) == nullptr);
    page.page.setInspection(earlier);
    CHECK(find<QLabel>(page.window, "earlierId").text() == "RB-261101-AAAA");
    CHECK(find<QLabel>(page.window, "earlierNotes").text().endsWith("asha: smells of smoke"));
    CHECK(find<QLabel>(page.window, "earlierAnswers").text() == "Seal: opened");
    auto& enlarged = find<QLabel>(page.window, "earlierEnlarged");
    find<QAbstractButton>(page.window, "earlierPhoto-0").click();
    CHECK(enlarged.isVisible());
    find<QAbstractButton>(page.window, "earlierPhoto-0").click();
    CHECK_FALSE(enlarged.isVisible());
    auto& field = find<QLineEdit>(page.window, "earlierNoteField");
    QTest::keyClick(&field, Qt::Key_Return); // nothing was written
    field.setText(QStringLiteral("the buyer called"));
    page.page.setInspection(std::make_shared<EarlierInspection>(*earlier)); // read again, nothing is new
    CHECK(field.text() == "the buyer called");
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(notes == QStringList{"RB-261101-AAAA", "the buyer called"});
    test::saveScreenshot(page.window, "lookup-inspection");
}

TEST_CASE("a code of which nothing is known says so, and records that cannot be read say why") {
    LookupDesk page;
    page.field().setText(QStringLiteral("NOTHING-1"));
    auto result = std::make_shared<LookupResult>();
    result->answer.code = "NOTHING-1";
    page.page.setResult(result);
    CHECK(page.status() == "Nothing is known of it");
    auto failed = std::make_shared<LookupResult>(*result);
    failed->failure = "mirror.db cannot be read. Check the disk.";
    page.page.setResult(failed);
    CHECK(page.status() == "mirror.db cannot be read. Check the disk.");
}

TEST_CASE("what is listed for a code are units first, and a product without serials by its lot") {
    LookupResult result = *foundUnit("O-1");
    result.lives.lives.clear();
    result.answer.units.front().serial.clear();
    result.answer.units.front().lot = "L5";
    BlockEntry blocked;
    blocked.serial = "X1";
    result.answer.blocked = blocked;
    const auto entries = entriesOf(result);
    REQUIRE(entries.size() == 3);
    CHECK(entries[0].kind == "Blocklist");
    CHECK(entries[1].kind == "Order");
    CHECK(entries[2].kind == "Dispatched");
    CHECK(entries[2].title == "L5");
    CHECK(entriesOf(*foundUnit("O-1")).front().kind == "Unit");
}
