#include "ui/claims/claims_page.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/bench_window.h"
#include "ui/claims/claims_view.h"
#include "ui/claims/export_panel.h"
#include "ui/claims/mask_view.h"
#include "ui/language/translations.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/light_button.h"
#include "ui/widgets/region_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
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
    if (state != ClaimState::None) {
        claim.facts.claim.emplace();
        claim.facts.claim->state = state;
        claim.facts.claim->reason = "wrong_item";
        claim.facts.claim->filedAt = "2026-11-23T10:00:00.000Z";
    }
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
    for (const char* reason : {"wrong_item", "missing"}) {
        policy->outcomes.emplace_back();
        policy->outcomes.back().reason = reason;
        policy->outcomes.back().words = std::string("Marketplace's ") + reason;
    }
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
    std::vector<ClaimCase> queue{made("RB-SOON", ClaimState::None, 0), made("RB-FILED", ClaimState::Filed, 5),
                                 made("RB-MISSED", ClaimState::None, -2),
                                 made("RB-PAID", ClaimState::Reimbursed, 5),
                                 made("RB-OURS", ClaimState::None, 5)};
    queue.back().blocks = {{"our_mixup", "We sent this unit by mistake: no claim."}};
    return std::make_shared<ClaimsList>(
        claimsList(std::move(queue), *parseTimestamp("2026-11-25T10:00:00Z")));
}

QImage blankPhoto() {
    QImage image(800, 600, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

struct ClaimsWindow {
    BenchWindow window{test::theme(), {}};
    std::vector<Intent> intents;
    std::vector<ExportOrder> orders;

    ClaimsWindow() {
        QObject::connect(&window, &BenchWindow::intended, &window,
                         [this](const Intent& intent) { intents.push_back(intent); });
        QObject::connect(&window, &BenchWindow::exportOrdered, &window,
                         [this](const ExportOrder& order) { orders.push_back(order); });
        window.onSnapshot(std::make_shared<BenchSnapshot>(test::startSnapshot()));
        window.show();
        window.onAction(Action::Claims);
        window.onClaimsRead(list());
    }
    ClaimsView& view() { return find<ClaimsView>(window, "claimsView"); }
    QString text(const char* name) { return find<QLabel>(window, name).text(); }
    void filter(const QString& text) {
        bool isSelected = false;
        const auto connection = QObject::connect(static_cast<ClaimsModel*>(view().model()),
                                                 &ClaimsModel::selected, &window, [&] { isSelected = true; });
        find<QLineEdit>(window, "claimsField").setText(text);
        REQUIRE(QTest::qWaitFor([&] { return isSelected; }));
        QObject::disconnect(connection);
    }
    /// Opens the view where parts of these are covered. @returns what was looked at
    Exported openCover(std::vector<MaskablePhoto> photos) {
        press("claimExport");
        Exported look;
        look.order = orders.back();
        look.photos = std::move(photos);
        window.onExported(std::make_shared<Exported>(look));
        press("exportCover");
        return look;
    }
    void press(const char* button) { QTest::mouseClick(&find<KeyButton>(window, button), Qt::LeftButton); }
};

} // namespace

TEST_CASE("the claims stand by urgency, what was missed stays, and what is done or held back does not") {
    ClaimsWindow bench;
    CHECK(find<QWidget>(bench.window, "claimsPage").isVisible());
    CHECK(bench.view().model()->rowCount() == 3);
    CHECK(bench.text("claimTitle") == "Wrong item · Flipkart SPF");
    CHECK(bench.text("claimState") == "Is: not begun");
    // No day that somebody could read as another one.
    CHECK(bench.text("claimClock").contains(QRegularExpression("Until [0-9]+ [A-Z][a-z]+ 2026 [0-9:]+ of")));
    CHECK(bench.text("claimMissing") == "Missing: Parcel closed, Opening on video");
    CHECK(bench.text("claimAmount").contains("unknown"));
    CHECK(bench.text("claimPolicy").contains("not sure"));
    CHECK(find<ElidedLabel>(bench.window, "claimsStatus").fullText() ==
          "1 to file, 1 within three days · 1 wait for the marketplace · 1 missed");
    test::saveScreenshot(bench.window, "claims");
    bench.filter("ours");
    CHECK(bench.view().model()->rowCount() == 1);
    CHECK(bench.text("claimBlock") == "We sent this unit by mistake: no claim.");
    CHECK(bench.window.findChild<KeyButton*>("step-drafted") == nullptr);
    bench.filter("filed"); // where a claim is can be looked for, too
    CHECK(bench.view().model()->rowCount() == 1);
    CHECK(bench.text("claimTally").startsWith("Of this kind 2 were filed here: 1 won, 0 lost, 1 wait."));
    bench.filter("nobody");
    CHECK(bench.text("claimTitle") == "Nothing to claim");
}

TEST_CASE(
    "the claims are sorted by the column that is clicked, or chosen by key, and then by urgency again") {
    ClaimsWindow bench;
    const auto ids = [&] {
        std::string all;
        const auto& model = *static_cast<ClaimsModel*>(bench.view().model());
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.claimAt(row)->facts.inspection.id.str() + " ";
        return all;
    };
    auto& field = find<QLineEdit>(bench.window, "claimsField");
    auto& heads = find<QWidget>(bench.window, "claimsHeads");
    const auto byKey = [&](Qt::Key key) { QTest::keyClick(&field, key, Qt::AltModifier); };
    REQUIRE(ids() == "RB-SOON RB-FILED RB-MISSED ");
    byKey(Qt::Key_1);
    byKey(Qt::Key_1);
    CHECK(QTest::qWaitFor(
        [&] { return ids() == "RB-FILED RB-SOON RB-MISSED "; })); // what has no end comes last
    CHECK(field.text().isEmpty());
    byKey(Qt::Key_1);
    CHECK(ids() == "RB-SOON RB-FILED RB-MISSED ");
    QTest::mouseClick(&heads, Qt::LeftButton, {}, QPoint(heads.width() / 20, heads.height() / 2));
    QTest::mouseClick(&heads, Qt::LeftButton, {}, QPoint(heads.width() / 20, heads.height() / 2));
    CHECK(QTest::qWaitFor([&] { return ids() == "RB-FILED RB-SOON RB-MISSED "; }));
    bench.window.onClaimsRead(list()); // read anew it stays as it was wanted
    bench.filter("RB-");
    CHECK(ids().starts_with("RB-"));
    CHECK(static_cast<ClaimsModel*>(bench.view().model())->sortColumn() == ClaimColumn::TimeLeft);
    byKey(Qt::Key_5);
    CHECK(static_cast<ClaimsModel*>(bench.view().model())->sortColumn() == ClaimColumn::Amount);
    test::saveScreenshot(bench.window, "claims-sorted");
}

TEST_CASE("a claim is begun, and filed with the marketplace's number, from the page") {
    ClaimsWindow bench;
    find<QLineEdit>(bench.window, "claimNote").setText("Seal was broken");
    bench.window.onClaimsRead(list()); // something else was recorded
    bench.press("step-drafted");
    REQUIRE(bench.intents.size() == 1);
    CHECK(std::get<intent::BeginClaim>(bench.intents[0]).note == "Seal was broken");
    CHECK(std::get<intent::BeginClaim>(bench.intents[0]).reason.empty());
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
    find<QLineEdit>(bench.window, "claimNote").setText("They want the video");
    Q_EMIT value.returnPressed();
    REQUIRE(bench.intents.size() == 2);
    const auto& moved = std::get<intent::MoveClaim>(bench.intents[1]);
    CHECK(moved.inspection == InspectionId("RB-FILED"));
    CHECK(moved.move.to == ClaimState::Rejected);
    CHECK(moved.move.rejection == "wrong category");
    CHECK(moved.move.note == "They want the video");
    CHECK_FALSE(value.isVisible());
}

TEST_CASE(
    "what was chosen and typed for a claim stays when the list is read anew, and the focus where it is") {
    ClaimsWindow bench;
    const auto focus = [&] { return bench.window.focusWidget()->objectName(); };
    const auto reason = [&]() -> QComboBox& { return find<QComboBox>(bench.window, "claimReason"); };
    REQUIRE(reason().currentData() == "wrong_item");
    reason().setCurrentIndex(reason().findData("missing"));
    for (const char* part : {"claimReason", "step-drafted", "claimNote", "claimsField"}) {
        INFO(part);
        find<QWidget>(bench.window, part).setFocus();
        bench.window.onClaimsRead(list());
        CHECK(focus() == part);
        CHECK(reason().currentData() == "missing");
    }
    bench.press("step-drafted");
    REQUIRE(bench.intents.size() == 1);
    CHECK(std::get<intent::BeginClaim>(bench.intents[0]).reason == "missing");

    auto& field = find<QLineEdit>(bench.window, "claimsField");
    QTest::keyClick(&field, Qt::Key_Down);
    bench.press("step-rejected");
    auto& value = find<QLineEdit>(bench.window, "claimsValue");
    value.setText("wrong category");
    value.setSelection(0, 5);
    bench.window.onClaimsRead(list());
    CHECK(focus() == "claimsValue");
    CHECK(value.isVisible());
    CHECK(value.selectedText() == "wrong");
    find<QWidget>(bench.window, "step-acknowledged").setFocus();
    auto moved = std::make_shared<ClaimsList>(*list());
    moved->claims[1].state = ClaimState::Rejected;
    bench.window.onClaimsRead(moved);
    CHECK(focus() == "claimsField"); // the step is not to be taken any more

    QTest::keyClick(&field, Qt::Key_Up); // what was chosen for a claim is not another's
    CHECK(reason().currentData() == "wrong_item");
    find<QWidget>(bench.window, "step-drafted").setFocus();
    auto without = std::make_shared<ClaimsList>(*list());
    without->claims[1] = without->claims[0];
    without->claims[1].facts.inspection.id = InspectionId("RB-another");
    without->claims.erase(without->claims.begin());
    bench.window.onClaimsRead(without);
    CHECK(focus() == "claimsField");
    CHECK(test::waitUntil([&] { return find<QWidget>(bench.window, "step-drafted").isVisible(); }));
}

TEST_CASE("the list is read anew when something was recorded, and the chosen claim stays chosen") {
    ClaimsWindow bench;
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
        ClaimsWindow bench;
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

TEST_CASE("what the form would get is shown before it is written, and what was written is recorded") {
    ClaimsWindow bench;
    bench.press("claimExport");
    REQUIRE(bench.orders.size() == 1);
    CHECK(bench.orders.back().form == ExportOrder::Form::Look);
    CHECK(bench.orders.back().inspection == InspectionId("RB-SOON"));
    CHECK_FALSE(find<KeyButton>(bench.window, "exportFolder").isEnabled());

    Exported look;
    look.order = bench.orders.back();
    look.upload.set.files = {{"01-serial.jpg", "Serial", 812'000, "", "", ""}};
    look.upload.set.problems = {"The opening on video is missing."};
    look.upload.set.text = "Order: O-RB-SOON";
    bench.window.onExported(std::make_shared<Exported>(look));
    CHECK(bench.text("exportProblem") == "The opening on video is missing.");
    CHECK(bench.text("exportFile").startsWith("01-serial.jpg · Serial · "));
    CHECK(find<QPlainTextEdit>(bench.window, "exportText").toPlainText() == "Order: O-RB-SOON");
    CHECK(bench.intents.empty());

    bench.press("exportLanguage-es");
    CHECK(bench.orders.back().form == ExportOrder::Form::Look);
    CHECK(bench.orders.back().language == "es");
    bench.window.onExported(std::make_shared<Exported>(look));
    bench.press("exportZip");
    CHECK(bench.orders.back().form == ExportOrder::Form::Zip);
    CHECK(bench.orders.back().by == "asha"); // who may have left when it is written
    Exported written = look;
    written.order = bench.orders.back();
    written.place = "/packs/RB-SOON-upload.zip";
    written.event = NewEvent{"pack.exported", "", {}, {{"inspection", "RB-SOON"}}};
    bench.window.onExported(std::make_shared<Exported>(written));
    CHECK_THAT(bench.text("exportStatus").toStdString(), ContainsSubstring("/packs/RB-SOON-upload.zip"));
    REQUIRE(bench.intents.size() == 1);
    CHECK(std::get<intent::RecordExport>(bench.intents.back()).event.kind == "pack.exported");
    bench.window.onClaimsRead(list()); // for something was recorded
    CHECK(find<ExportPanel>(bench.window, "exportPanel").isVisible());

    Exported failed;
    failed.order = bench.orders.back();
    failed.failure =
        "There are no rules for claims at ajio. Write them into the workspace's folder policies.";
    bench.window.onExported(std::make_shared<Exported>(failed));
    CHECK_FALSE(find<KeyButton>(bench.window, "exportZip").isEnabled());
    CHECK(find<KeyButton>(bench.window, "exportPack").isEnabled());
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    CHECK_FALSE(find<ExportPanel>(bench.window, "exportPanel").isVisible());
    CHECK(bench.text("claimTitle") == "Wrong item · Flipkart SPF");
}

TEST_CASE("what is to be seen to before a signed pack is sent stands above the files of the form, once") {
    ClaimsWindow bench;
    bench.press("claimExport");
    Exported look;
    look.order = bench.orders.back();
    look.upload.set.files = {{"01-serial.jpg", "Serial", 812'000, "", "", ""}};
    bench.window.onExported(std::make_shared<Exported>(look));
    bench.press("exportPack");
    Exported pack;
    pack.order = bench.orders.back();
    pack.place = "/packs/RB-SOON.zip";
    pack.warnings = {"See to the clip."};
    bench.window.onExported(std::make_shared<Exported>(pack));
    bench.window.onExported(std::make_shared<Exported>(pack));
    const auto warnings = bench.window.findChildren<QLabel*>("exportWarning");
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.front()->text() == "See to the clip.");
    CHECK_THAT(bench.text("exportStatus").toStdString(), ContainsSubstring("/packs/RB-SOON.zip"));
    const auto& file = find<QLabel>(bench.window, "exportFile");
    CHECK(QTest::qWaitFor([&] { return warnings.front()->y() < file.y(); }));
}

TEST_CASE("a light warns before a window closes, and is not there otherwise") {
    ClaimsWindow bench;
    const auto& light = find<LightButton>(bench.window, "claimsLight");
    CHECK(light.isVisible());
    CHECK(light.text() == "Claims 1");
    CHECK(light.state() == LightButton::State::Bad); // two hours are left
    const auto later = shared(claimsList({made("RB-LATER", ClaimState::None, 9)}, list()->now));
    bench.window.onClaimsRead(later);
    CHECK_FALSE(light.isVisible());
}

TEST_CASE("what the program proposes to cover is shown, can be taken away, and counts only when confirmed") {
    ClaimsWindow bench;
    const QImage image = blankPhoto();
    const PhotoArea sender{100, 100, 300, 200};
    const PhotoArea recipient{550, 600, 300, 200};
    const Exported look = bench.openCover({{"label", "Return label", image, false, {sender, recipient}},
                                           {"parcel", "Parcel closed", image, true, {sender}}});
    const auto& view = find<MaskView>(bench.window, "maskView");
    CHECK(view.areas() == std::vector{sender, recipient});
    CHECK(bench.text("maskProposal").startsWith("2 parts look like an address."));
    test::saveScreenshot(bench.window, "mask");
    auto& area = find<RegionView>(bench.window, "coverArea");
    const QSize fitted = image.size().scaled(area.size(), Qt::KeepAspectRatio);
    const QPoint corner((area.width() - fitted.width()) / 2, (area.height() - fitted.height()) / 2);
    QTest::mouseClick(&area, Qt::LeftButton, {}, corner + QPoint(fitted.width() / 5, fitted.height() / 5));
    CHECK(view.areas() == std::vector{recipient});
    CHECK(bench.intents.empty());
    bench.press("maskConfirm");
    REQUIRE(bench.intents.size() == 1);
    CHECK(std::get<intent::MaskPhoto>(bench.intents.back()).areas == std::vector{recipient});

    bench.window.onExported(std::make_shared<Exported>(look));
    bench.press("exportCover");
    bench.press("maskPhoto-parcel"); // a person looked at it once
    CHECK(view.areas().empty());
    CHECK_FALSE(find<QLabel>(bench.window, "maskProposal").isVisible());
}

TEST_CASE(
    "a buyer's address is covered by a drag over it, confirmed, and what would be exported is shown anew") {
    ClaimsWindow bench;
    const QImage image = blankPhoto();
    const Exported look =
        bench.openCover({{"front", "Front", image, false, {}}, {"label", "Return label", image, true, {}}});
    auto& area = find<RegionView>(bench.window, "coverArea");
    const auto& view = find<MaskView>(bench.window, "maskView");
    CHECK(find<KeyButton>(bench.window, "maskPhoto-label").role() == KeyButton::Role::Chosen);
    CHECK_FALSE(find<KeyButton>(bench.window, "maskConfirm").isEnabled());
    const QPoint middle = area.rect().center();
    QTest::mousePress(&area, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&area, middle + QPoint(100, 60));
    QTest::mouseRelease(&area, Qt::LeftButton, {}, middle + QPoint(100, 60));
    REQUIRE(view.areas().size() == 1);
    CHECK(isFit(view.areas().front()));
    bench.press("maskConfirm");
    REQUIRE(bench.intents.size() == 1);
    const auto& mask = std::get<intent::MaskPhoto>(bench.intents.back());
    CHECK(mask.shot == "label");
    CHECK(mask.areas == view.areas());
    CHECK_FALSE(find<MaskView>(bench.window, "maskView").isVisible());
    bench.window.onClaimsRead(list()); // the copy is recorded
    CHECK(bench.orders.size() == 2);

    bench.window.onExported(std::make_shared<Exported>(look));
    bench.press("exportCover");
    QTest::keyClick(&bench.window, Qt::Key_Escape);
    CHECK_FALSE(find<MaskView>(bench.window, "maskView").isVisible());
    CHECK(find<ExportPanel>(bench.window, "exportPanel").isVisible());
}
