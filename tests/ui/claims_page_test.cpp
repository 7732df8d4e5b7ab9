#include "ui/claims/claims_page.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/bench_window.h"
#include "ui/claims/claims_view.h"
#include "ui/language/translations.h"
#include "ui/widgets/key_button.h"

#include <QLabel>
#include <QTest>

using namespace returnbench;
using returnbench::test::find;

namespace {

ClaimCase made(const char* id, ClaimState state, int daysLeft) {
    ClaimCase claim;
    claim.facts.inspection.id = InspectionId(id);
    claim.facts.inspection.order = OrderId(std::string("O-") + id);
    claim.facts.inspection.channel = "flipkart";
    claim.facts.inspection.title = "Nimbus Phone 8";
    claim.facts.inspection.verdict = "other_unit";
    claim.state = state;
    claim.reason = "wrong_item";
    claim.reasonTitle = "wrong item";
    claim.words = "Wrong product returned";
    claim.price = Money{34'999'00, "INR"};
    claim.missing = {"parcel", "clip"};
    auto policy = std::make_shared<Policy>();
    policy->title = "Flipkart SPF";
    policy->source = "third parties";
    policy->confidence = "low";
    policy->checkedOn = *parseDate("2026-11-25");
    claim.policy = policy;
    ClaimClock clock;
    clock.rule.days = 14;
    clock.from = parseTimestamp("2026-11-20T10:00:00Z");
    clock.end = *parseTimestamp("2026-11-25T12:00:00Z") + std::chrono::days(daysLeft);
    clock.localEnd = "2026-12-04 15:30";
    clock.state = daysLeft < 0 ? ClaimClock::State::Missed : ClaimClock::State::Running;
    claim.clocks = {clock};
    if (daysLeft >= 0)
        claim.nearest = 0;
    claim.isMissed = daysLeft < 0;
    return claim;
}

ClaimsListPtr list() {
    auto list = std::make_shared<ClaimsList>();
    list->now = *parseTimestamp("2026-11-25T10:00:00Z");
    list->claims = {made("RB-SOON", ClaimState::None, 0), made("RB-FILED", ClaimState::Filed, 5),
                    made("RB-MISSED", ClaimState::None, -2), made("RB-PAID", ClaimState::Reimbursed, 5),
                    made("RB-OURS", ClaimState::None, 5)};
    list->claims.back().blocks = {{"our_mixup", "We sent this unit by mistake: no claim."}};
    return list;
}

struct Window {
    BenchWindow window{test::theme(), {}};
    std::vector<Intent> intents;

    Window() {
        QObject::connect(&window, &BenchWindow::intended, &window,
                         [this](const Intent& intent) { intents.push_back(intent); });
        window.onSnapshot(std::make_shared<BenchSnapshot>(test::startSnapshot()));
        window.show();
        window.onAction(Action::Claims);
        window.onClaimsRead(list());
    }
    ClaimsView& view() { return find<ClaimsView>(window, "claimsView"); }
    QString text(const char* name) { return find<QLabel>(window, name).text(); }
    void press(const char* button) { QTest::mouseClick(&find<KeyButton>(window, button), Qt::LeftButton); }
};

} // namespace

TEST_CASE("the claims stand by urgency, what was missed stays, and what is done or held back does not") {
    Window bench;
    CHECK(find<QWidget>(bench.window, "claimsPage").isVisible());
    CHECK(bench.view().model()->rowCount() == 3);
    CHECK(bench.text("claimTitle") == "Wrong item · Flipkart SPF");
    CHECK(bench.text("claimState") == "Is: not begun");
    CHECK(bench.text("claimMissing") == "Missing: Parcel closed, Opening on video");
    CHECK(bench.text("claimAmount").contains("unknown"));
    CHECK(bench.text("claimPolicy").contains("not sure"));
    CHECK(find<ElidedLabel>(bench.window, "claimsStatus").fullText() ==
          "1 to file, 1 within three days · 1 wait for the marketplace · 1 missed");
    test::saveScreenshot(bench.window, "claims");
    find<QLineEdit>(bench.window, "claimsField").setText("ours");
    CHECK(bench.view().model()->rowCount() == 1);
    CHECK(bench.text("claimBlock") == "We sent this unit by mistake: no claim.");
    CHECK(bench.window.findChild<KeyButton*>("step-drafted") == nullptr);
    find<QLineEdit>(bench.window, "claimsField").setText("nobody");
    CHECK(bench.text("claimTitle") == "Nothing to claim");
}

TEST_CASE("a claim is begun, and filed with the marketplace's number, from the page") {
    Window bench;
    bench.press("step-drafted");
    REQUIRE(bench.intents.size() == 1);
    CHECK(std::get<intent::BeginClaim>(bench.intents[0]).inspection == InspectionId("RB-SOON"));
    auto& field = find<QLineEdit>(bench.window, "claimsField");
    QTest::keyClick(&field, Qt::Key_Down);
    CHECK(bench.text("claimState") == "Is: filed");
    auto& value = find<QLineEdit>(bench.window, "claimsValue");
    CHECK_FALSE(value.isVisible());
    bench.press("step-rejected");
    REQUIRE(value.isVisible());
    value.setText("wrong category");
    QTest::keyClick(&value, Qt::Key_Escape); // not the page: the step alone
    CHECK_FALSE(value.isVisible());
    CHECK(find<QWidget>(bench.window, "claimsPage").isVisible());
    bench.press("step-rejected");
    value.setText("wrong category");
    Q_EMIT value.returnPressed();
    REQUIRE(bench.intents.size() == 2);
    const auto& moved = std::get<intent::MoveClaim>(bench.intents[1]);
    CHECK(moved.inspection == InspectionId("RB-FILED"));
    CHECK(moved.move.to == ClaimState::Rejected);
    CHECK(moved.move.rejection == "wrong category");
    CHECK_FALSE(value.isVisible());
}

TEST_CASE("the list is read anew when something was recorded, and the chosen claim stays chosen") {
    Window bench;
    QTest::keyClick(&find<QLineEdit>(bench.window, "claimsField"), Qt::Key_Down);
    int asked = 0;
    QObject::connect(&bench.window, &BenchWindow::claimsAsked, &bench.window, [&] { ++asked; });
    BenchSnapshot grown = test::startSnapshot();
    ++grown.journalSeq;
    bench.window.onSnapshot(std::make_shared<BenchSnapshot>(grown));
    CHECK(asked == 1);
    auto again = std::make_shared<ClaimsList>(*list());
    std::swap(again->claims[0], again->claims[1]);
    bench.window.onClaimsRead(again);
    CHECK(bench.text("claimState") == "Is: filed");
    auto failed = std::make_shared<ClaimsList>();
    failed->failure = "The disk is gone. Check it.";
    bench.window.onClaimsRead(failed);
    CHECK(find<ElidedLabel>(bench.window, "claimsStatus").fullText().contains("disk"));
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    CHECK_FALSE(find<QWidget>(bench.window, "claimsPage").isVisible());
}

TEST_CASE("in every language the steps of a claim fit, and every control has a name") {
    const QString language = GENERATE(from_range(Translations::languages()));
    setLanguage(language);
    {
        Window bench;
        for (int row = 0; row < bench.view().model()->rowCount(); ++row) {
            bench.view().move(row == 0 ? 0 : 1);
            for (const KeyButton* button : bench.window.findChildren<KeyButton*>()) {
                if (!button->isVisible())
                    continue;
                INFO(language.toStdString() << ": " << button->text().toStdString());
                CHECK_FALSE(button->isCut());
                CHECK_FALSE(button->accessibleName().isEmpty());
            }
        }
        test::saveScreenshot(bench.window, "claims-" + language.toStdString());
    }
    setLanguage(QStringLiteral("en"));
}
