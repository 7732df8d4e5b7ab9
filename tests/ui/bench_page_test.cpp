#include "ui/bench/bench_page.h"

#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/camera_view.h"
#include "ui/bench/expected_card.h"
#include "ui/bench/shot_strip.h"
#include "ui/bench/verdict_card.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/verdict_words.h"

#include <QLabel>
#include <QLineEdit>

using namespace returnbench;
using returnbench::test::find;

namespace {

struct ShownPage {
    Theme theme = test::theme();
    BenchPage page{theme, nullptr};
    std::vector<Intent> intents;
    std::vector<Action> actions;

    explicit ShownPage(BenchSnapshot snapshot) {
        QObject::connect(&page, &BenchPage::intended, &page,
                         [this](const Intent& intent) { intents.push_back(intent); });
        QObject::connect(&page, &BenchPage::actionWanted, &page,
                         [this](Action action) { actions.push_back(action); });
        page.resize(1280, 752);
        page.show();
        show(std::move(snapshot));
    }
    void show(BenchSnapshot snapshot) {
        page.setSnapshot(std::make_shared<BenchSnapshot>(std::move(snapshot)));
    }
    QString text(const char* name) { return find<ElidedLabel>(page, name).fullText(); }
    KeyButton& button(const char* name) { return find<KeyButton>(page, name); }
};

} // namespace

TEST_CASE("every verdict is shown as title, sentence and tone") {
    const auto [kind, title] = GENERATE(table<VerdictKind, std::string>({
        {VerdictKind::Match, "The unit that was sold"},
        {VerdictKind::ProbableMatch, "Probably the unit that was sold"},
        {VerdictKind::ProductMatch, "The product that was sold"},
        {VerdictKind::OtherUnit, "Another unit of this product"},
        {VerdictKind::UnknownUnit, "A unit that we never had"},
        {VerdictKind::OtherProduct, "Another product"},
        {VerdictKind::AlreadyReturned, "This unit came back before"},
        {VerdictKind::OurMixup, "We sent this unit by mistake"},
        {VerdictKind::ComponentMismatch, "A part inside was exchanged"},
        {VerdictKind::LotMismatch, "Another lot than was sent"},
        {VerdictKind::QuantityShort, "Fewer items than declared"},
        {VerdictKind::EmptyParcel, "The parcel is empty"},
        {VerdictKind::Unreadable, "Nothing on the item can be read"},
    }));
    ShownPage shown(test::inspectionSnapshot(kind));
    CHECK(shown.text("verdictTitle").toStdString() == title);
    CHECK_FALSE(find<Paragraph>(shown.page, "verdictSentence").text().isEmpty());
    CHECK(find<VerdictCard>(shown.page, "verdictCard")
              .accessibleName()
              .contains(QString::fromStdString(title)));
    CHECK(shown.button("whyButton").isVisible());
}

TEST_CASE("before anything was read there is no verdict and the step asks for the label") {
    ShownPage shown(test::unreadSnapshot());
    CHECK(shown.text("verdictTitle") == "No verdict yet");
    CHECK_FALSE(shown.button("whyButton").isVisible());
    CHECK(find<QLabel>(shown.page, "nextSentence").text() == "Show the item's label to the camera");
    CHECK(find<SerialLabel>(shown.page, "returnedSerial").serial() == QString::fromUtf8("—"));
    CHECK(shown.text("returnedReading") == "nothing read yet");
}

TEST_CASE("expected and returned stand side by side with differing characters marked") {
    ShownPage shown(test::inspectionSnapshot(VerdictKind::OtherUnit));
    CHECK(shown.text("expectedTitle") == "Nimbus Phone 8, 128 GB, graphite");
    CHECK(shown.text("expectedChannel") == "Amazon IN");
    CHECK(shown.text("expectedDetails").contains("Order 403-1187734-2201"));
    CHECK(shown.text("expectedMore").contains("reason: defective"));
    const auto& expected = find<SerialLabel>(shown.page, "expectedSerial");
    const auto& returned = find<SerialLabel>(shown.page, "returnedSerial");
    CHECK(expected.serial() == "F17XK2D0Q1MN");
    CHECK(returned.serial() == "F17XK2B8Q1MN");
    CHECK(expected.marks() == std::vector<int>{6, 7});
    CHECK(returned.marks() == std::vector<int>{6, 7});
    CHECK(shown.text("returnedReading") == QString::fromUtf8("Code128 · read 4 times"));
    CHECK(shown.text("verdictFlags").contains("out of warranty"));
}

TEST_CASE("a contradiction waits for a person to say that it was seen") {
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::OtherUnit);
    ShownPage shown(snapshot);
    CHECK_FALSE(shown.button("acknowledgeButton").isVisible());
    snapshot.inspection->awaitingAcknowledgement = true;
    shown.show(snapshot);
    REQUIRE(shown.button("acknowledgeButton").isVisible());
    shown.button("acknowledgeButton").click();
    CHECK(shown.actions == std::vector<Action>{Action::Acknowledge});
}

TEST_CASE("the strip shows which photos are taken, next and missing, and a click takes one") {
    ShownPage shown(test::inspectionSnapshot(VerdictKind::Match));
    CHECK(find<ShotSlot>(shown.page, "shot-label").accessibleName() == "Return label: taken");
    CHECK(find<ShotSlot>(shown.page, "shot-front").accessibleName() == "Front: next");
    CHECK(find<ShotSlot>(shown.page, "shot-back").accessibleName() == "Back: missing");
    find<ShotSlot>(shown.page, "shot-label").click();
    REQUIRE(shown.intents.size() == 1);
    CHECK(std::get<intent::Retake>(shown.intents[0]).shot == "label");
}

TEST_CASE("only the current question shows its digits, and a click answers any") {
    ShownPage shown(test::inspectionSnapshot(VerdictKind::Match));
    CHECK(shown.button("answer-screen-scratched").toolTip().contains("(2)"));
    CHECK_FALSE(shown.button("answer-seal-opened").toolTip().contains("("));
    CHECK(shown.button("answer-seal-opened").role() == KeyButton::Role::Chosen);
    CHECK(shown.button("answer-screen-scratched").role() == KeyButton::Role::Plain);
    shown.button("answer-seal-tampered").click();
    REQUIRE(shown.intents.size() == 1);
    CHECK(std::get<intent::Answer>(shown.intents[0]).answer == "tampered");
}

TEST_CASE("a question's long title is whole, and stands above the answers where it has no room beside them") {
    const auto title = GENERATE(
        as<std::string>{}, "Vollständigkeitsprüfung",
        "Are all original parts, cables, manuals and every one of the accessories of the set in the box?");
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::OtherUnit);
    snapshot.inspection->questions[1].title = title;
    ShownPage shown(snapshot);
    auto& row = find<QWidget>(shown.page, "question-screen");
    const auto& label = find<QLabel>(row, "questionTitle");
    const auto& panel = find<QWidget>(shown.page, "questionPanel");
    CHECK(test::waitUntil([&] {
        const QRect needed = label.fontMetrics().boundingRect(QRect(0, 0, label.width(), label.height()),
                                                              Qt::TextWordWrap, label.text());
        return needed.width() <= label.width() && needed.height() <= label.height() &&
               panel.rect().contains(row.geometry());
    }));
    CHECK(label.geometry().bottom() < shown.button("answer-screen-scratched").geometry().top());
    test::saveScreenshot(shown.page, "long-title-" + std::to_string(title.size()));
    CHECK(find<QLabel>(find<QWidget>(shown.page, "question-seal"), "questionTitle").width() <=
          80); // short: beside its answers
}

TEST_CASE("a probable match asks for a yes or a no") {
    ShownPage shown(test::inspectionSnapshot(VerdictKind::ProbableMatch));
    REQUIRE(shown.button("confirmYes").isVisible());
    shown.button("confirmNo").click();
    REQUIRE(shown.intents.size() == 1);
    CHECK(std::get<intent::Confirm>(shown.intents[0]).identity == InspectionSession::Identity::OtherUnit);
}

TEST_CASE("what is missing is named, and closing is not offered as the next thing") {
    ShownPage shown(test::inspectionSnapshot(VerdictKind::Match));
    CHECK(find<Paragraph>(shown.page, "missingText")
              .text()
              .startsWith("Still missing: front, back, damage, screen"));
    CHECK_FALSE(shown.button("acceptButton").isVisible());
    CHECK(shown.button("closeButton").isVisible());
    CHECK_FALSE(shown.button("gradeA").isEnabled());
}

TEST_CASE("with nothing missing but the grade, one button accepts and closes") {
    ShownPage shown(test::gradeSnapshot(VerdictKind::OtherUnit));
    CHECK(find<QLabel>(shown.page, "proposedGrade").text() == "Grade C");
    CHECK(shown.button("dispositionButton").text() == "Quarantine");
    CHECK(shown.text("proposalRule") == QString::fromUtf8("rule: visible wear → other unit: hold for claim"));
    REQUIRE(shown.button("acceptButton").isVisible());
    CHECK(shown.button("acceptButton").text() == "Accept and close");
    shown.button("acceptButton").click();
    CHECK(shown.actions == std::vector<Action>{Action::Next});
    shown.button("gradeA").click();
    CHECK(std::get<intent::SetGrade>(shown.intents.at(0)).grade == "A");
}

TEST_CASE("whoever types a serial does not see the expected one") {
    ShownPage shown(test::unreadSnapshot());
    shown.page.openPanel(BenchPage::Panel::Serial);
    CHECK_FALSE(find<SerialLabel>(shown.page, "expectedSerial").serial().contains("F17"));
    auto& field = find<QLineEdit>(shown.page, "serialField");
    field.setText(" F17XK2D0Q1MN ");
    find<KeyButton>(shown.page, "serialCompare").click();
    CHECK(std::get<intent::TypeSerial>(shown.intents.at(0)).text == "F17XK2D0Q1MN");
    CHECK(shown.page.panel() == BenchPage::Panel::None);
    CHECK(find<SerialLabel>(shown.page, "expectedSerial").serial() == "F17XK2D0Q1MN");
}

TEST_CASE("a new snapshot does not show the hidden serial again") {
    ShownPage shown(test::unreadSnapshot());
    shown.page.openPanel(BenchPage::Panel::Serial);
    shown.show(test::unreadSnapshot());
    CHECK_FALSE(find<SerialLabel>(shown.page, "expectedSerial").serial().contains("F17"));
}

TEST_CASE("closing with something missing and voiding ask for a reason in the page") {
    ShownPage shown(test::inspectionSnapshot(VerdictKind::Match));
    shown.page.openPanel(BenchPage::Panel::CloseReason);
    shown.page.onPanelKey('2');
    CHECK(std::get<intent::Close>(shown.intents.at(0)).reason == "It cannot be shown: damaged");
    shown.page.openPanel(BenchPage::Panel::VoidReason);
    shown.page.onPanelKey('0');
    auto& field = find<QLineEdit>(shown.page, "voidPanelField");
    find<KeyButton>(shown.page, "voidPanelUse").click();
    CHECK(shown.intents.size() == 1); // no words, no reason
    field.setText("wrong shelf");
    find<KeyButton>(shown.page, "voidPanelUse").click();
    CHECK(std::get<intent::Void>(shown.intents.at(1)).reason == "wrong shelf");
}

TEST_CASE("an empty parcel is said with one digit") {
    ShownPage shown(test::unreadSnapshot());
    shown.page.openPanel(BenchPage::Panel::Items);
    shown.page.onPanelKey('0');
    CHECK(std::get<intent::ItemsFound>(shown.intents.at(0)).count == 0);
}

TEST_CASE("all nine dispositions have a digit") {
    ShownPage shown(test::gradeSnapshot(VerdictKind::Match));
    shown.page.openPanel(BenchPage::Panel::Disposition);
    shown.page.onPanelKey('9');
    CHECK(std::get<intent::SetDisposition>(shown.intents.at(0)).disposition == dispositionWords().at(8));
}

TEST_CASE("the start page lists today and what is open, and asks who works here while nobody is known") {
    ShownPage shown(test::startSnapshot());
    CHECK(find<QLabel>(shown.page, "startTitle").text() == "Scan the parcel's label");
    shown.button("resume-RB-261125-AAAAAAAA").click();
    CHECK(std::get<intent::Resume>(shown.intents.at(0)).inspection.str() == "RB-261125-AAAAAAAA");
    BenchSnapshot nobody = test::startSnapshot();
    nobody.person.reset();
    nobody.persons = {{PersonId("asha"), "A. Rao", Role::Clerk}, {PersonId("ben"), "B. Okoro", Role::Clerk}};
    shown.show(nobody);
    CHECK(find<QLabel>(shown.page, "startTitle").text() == "Who works here?");
    shown.button("person-ben").click();
    CHECK(std::get<intent::ChoosePerson>(shown.intents.at(1)).person.str() == "ben");
}

TEST_CASE("an error is a banner that says what and what to do") {
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::Match);
    snapshot.message =
        Message{Message::Kind::Failure, "storage", "The disk is full.", "Free space on this disk.", 1};
    ShownPage shown(snapshot);
    auto& banner = find<QWidget>(shown.page, "messageBanner");
    CHECK(banner.isVisible());
    CHECK(find<QLabel>(shown.page, "messageWhat").text() == "The disk is full.");
    CHECK(find<QLabel>(shown.page, "messageWhatToDo").text() == "Free space on this disk.");
    shown.button("messageDismiss").click();
    CHECK(std::holds_alternative<intent::DismissMessage>(shown.intents.at(0)));
    snapshot.message.reset();
    shown.show(snapshot);
    CHECK_FALSE(banner.isVisible());
}

TEST_CASE("everything that a person operates has a name and is large enough for a glove") {
    const auto panel = GENERATE(BenchPage::Panel::None, BenchPage::Panel::Why, BenchPage::Panel::Serial,
                                BenchPage::Panel::Items, BenchPage::Panel::Disposition,
                                BenchPage::Panel::CloseReason, BenchPage::Panel::VoidReason);
    ShownPage shown(test::gradeSnapshot(VerdictKind::OtherUnit));
    shown.page.openPanel(panel);
    for (const QAbstractButton* button : shown.page.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->objectName().startsWith("qt_"))
            continue;
        INFO(button->objectName().toStdString());
        CHECK_FALSE(button->objectName().isEmpty());
        CHECK_FALSE(button->accessibleName().isEmpty());
        CHECK_FALSE(button->toolTip().isEmpty());
        CHECK(button->height() >= 48);
        CHECK(button->width() >= 24);
    }
}

TEST_CASE("at 1280 x 800 nothing of the page is cut") {
    const auto kind = GENERATE(VerdictKind::OtherUnit, VerdictKind::ProbableMatch, VerdictKind::Match);
    ShownPage shown(test::inspectionSnapshot(kind));
    CHECK(shown.page.minimumSizeHint().width() <= 1280);
    CHECK(shown.page.minimumSizeHint().height() <= 752);
    for (const char* name : {"verdictCard", "expectedCard", "returnedCard", "proposalPanel", "shotStrip",
                             "closeButton", "nextSentence"}) {
        auto& widget = find<QWidget>(shown.page, name);
        const QRect place(widget.mapTo(&shown.page, QPoint()), widget.size());
        INFO(name);
        CHECK(shown.page.rect().contains(place));
        CHECK(test::waitUntil(
            [&widget] {
                return widget.height() >= (widget.hasHeightForWidth() ? widget.heightForWidth(widget.width())
                                                                      : widget.minimumSizeHint().height());
            },
            2000));
    }
}

TEST_CASE("every word about a photo is explained with what to do") {
    for (const char* word : {"blurred", "moved", "empty", "too_dark", "burnt_out", "not_legible", "glare",
                             "too_small", "cut_off"}) {
        INFO(word);
        CHECK(problemText(word).contains(QLatin1Char(':')));
    }
    CHECK(problemsText({"moved", "glare"}) == "moved: hold it still; glare on the label: tilt the item");
}

TEST_CASE("codes are outlined only on the picture on which they were seen") {
    const Theme light = test::theme();
    CameraView view(light, CameraRole::Overview, nullptr);
    view.resize(640, 480);
    BenchSnapshot snapshot = test::inspectionSnapshot(VerdictKind::Match);
    snapshot.overview.picture.glimpse = QImage(32, 24, QImage::Format_BGR888);
    snapshot.overview.picture.glimpse.fill(QColor(200, 200, 200));
    const auto outlined = [&](int grey) {
        QImage picture(1280, 960, QImage::Format_BGR888);
        picture.fill(QColor(grey, grey, grey));
        view.setPicture(picture);
        view.setSnapshot(snapshot);
        const QImage shown = view.grab().toImage();
        int pixels = 0;
        for (int y = 0; y < shown.height(); ++y)
            for (int x = 0; x < shown.width(); ++x)
                pixels += shown.pixelColor(x, y).saturation() > 100 ? 1 : 0;
        return pixels;
    };
    CHECK(outlined(205) > outlined(60) + 500);
}
