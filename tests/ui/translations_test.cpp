#include "ui/language/translations.h"

#include "core/base/resources.h"
#include "tests/support/catch.h"
#include "tests/ui/snapshots.h"
#include "ui/bench/action_row.h"
#include "ui/bench/bench_window.h"
#include "ui/bench/shot_strip.h"
#include "ui/language/core_texts.h"
#include "ui/language/format.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QLabel>
#include <QLocale>
#include <QTest>
#include <set>

using namespace returnbench;

namespace {

/// The language of one test; English as the program speaks without any afterwards.
struct Speaking {
    explicit Speaking(const QString& language) { setLanguage(language); }
    ~Speaking() { setLanguage(QStringLiteral("en")); }
    Speaking(const Speaking&) = delete;
    Speaking& operator=(const Speaking&) = delete;
};

/// Data of any length, which is shown as far as there is room.
bool isData(const QWidget& widget) {
    static const std::set<QString> names{"expectedTitle", "expectedDetails", "expectedMore", "inspectionLine",
                                         "ruleText",      "cameraName",      "finishedText"};
    return names.contains(widget.objectName()) || widget.objectName().startsWith("resume-");
}

QStringList cutIn(const QWidget& window) {
    QStringList cut;
    const auto isSeen = [&window](const QWidget* widget) {
        return widget->isVisibleTo(&window) && !widget->size().isEmpty() && !isData(*widget);
    };
    for (const KeyButton* button : window.findChildren<KeyButton*>())
        if (isSeen(button) && button->isCut())
            cut << button->objectName() + ": " + button->text();
    for (const ActionRow* row : window.findChildren<ActionRow*>())
        if (isSeen(row) && row->isCut())
            cut << row->objectName() + ": " + row->text();
    for (const ShotSlot* slot : window.findChildren<ShotSlot*>())
        if (isSeen(slot) && slot->isCut())
            cut << slot->objectName() + ": " + said(slot->shot().shot.title);
    for (const ElidedLabel* label : window.findChildren<ElidedLabel*>())
        if (isSeen(label) && label->isCut())
            cut << label->objectName() + ": " + label->fullText();
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!isSeen(label) || label->text().isEmpty() || qobject_cast<const ElidedLabel*>(label) != nullptr)
            continue;
        const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height()
                                            : label->sizeHint().width() <= label->width();
        if (!fits)
            cut << label->objectName() + "| " + label->text();
    }
    return cut;
}

} // namespace

TEST_CASE("core's sentences are said in the person's language, with what they name in its place") {
    const Speaking german("de");
    CHECK(said("Is it the same unit?") == "Ist es dasselbe Exemplar?");
    CHECK(said("This unit was sold on order 403-1 on 3 Oct 2026, to another buyer.") ==
          "Dieses Exemplar wurde am 3.10.2026 auf Bestellung 403-1 an einen anderen Käufer verkauft.");
    CHECK(said("The product code 4006381333931 on the item is another product; the return is for SKU NP8.") ==
          "Der Produktcode 4006381333931 am Artikel ist ein anderes Produkt; die Retoure ist für SKU NP8.");
    CHECK(said("The serial %1 is in none of our records.").contains("%1")); // a serial may say anything
    CHECK(said("Opened by mistake") == "Irrtümlich geöffnet");              // chosen on a panel
    CHECK(said("Words of one's own.") == "Words of one's own.");
    CHECK(said("The camera gives no pictures.", "Check the path.") ==
          "Die Kamera gibt keine Bilder. Prüfen Sie den Pfad.");
    CHECK(said("Back") == "Rückseite"); // a shot, not the button
    CHECK(said("Waiting to be mended: a.csv. Last: orders.csv (120 rows).") ==
          "Warten auf Berichtigung: a.csv. Zuletzt: orders.csv (120 Zeilen).");
    CHECK(said("Every photo is taken. Nobody said this.") == "Every photo is taken. Nobody said this.");
    CHECK(said("/w/workspace.toml, line 3: `turn` must be 0, 90, 180 or 270.") ==
          "/w/workspace.toml, Zeile 3: `turn` muss 0, 90, 180 oder 270 sein.");
    CHECK(said("While checking the mirror: the disk is full.") ==
          "Beim Vorgang „Prüfen des Bestellspiegels“: der Datenträger ist voll.");
    setLanguage("es_MX");
    CHECK(said("Is it the same unit?") == "¿Es la misma unidad?");
}

TEST_CASE("every sentence of core is its own pattern") {
    const Speaking spanish("es");
    std::set<std::string> seen;
    std::vector<const char*> texts(coreTexts().begin(), coreTexts().end());
    texts.insert(texts.end(), coreFileTexts().begin(), coreFileTexts().end());
    texts.insert(texts.end(), corePeopleTexts().begin(), corePeopleTexts().end());
    texts.insert(texts.end(), coreReportTexts().begin(), coreReportTexts().end());
    for (const char* text : texts) {
        INFO(text);
        CHECK(seen.insert(text).second);
        QString example = QString::fromUtf8(text);
        QString expected = QCoreApplication::translate("Core", text);
        for (const char* place : {"1", "2", "3", "4"}) {
            const QString value = QStringLiteral("X%1Z").arg(QLatin1String(place));
            example.replace(QLatin1Char('%') + QLatin1String(place), value);
            expected.replace(QLatin1Char('%') + QLatin1String(place), value);
        }
        CHECK(said(example.toStdString()) == expected);
    }
}

TEST_CASE("numbers, money and dates are written as the language's country does") {
    const Money price{123'450, "EUR"};
    const auto day = parseTimestamp("2026-10-03T12:00:00Z");
    REQUIRE(day);
    {
        const Speaking german("de_DE");
        CHECK(shownMoney(price).simplified() == "1.234,50 €");
        CHECK(shownDate(*day) == "3.10.2026");
        CHECK(shownCount(88'412) == "88.412");
    }
    {
        const Speaking english("en_US");
        CHECK(shownMoney(price) == "€1,234.50");
        CHECK(shownDate(*day) == "3 Oct 2026");
    }
    const Speaking hindi("hi_IN");
    CHECK(shownMoney({12'345'600, "INR"}) == "₹1,23,456");
}

TEST_CASE("a language that nobody translated is English, and a country does not matter") {
    CHECK(Translations::languageFor("de_AT") == "de");
    CHECK(Translations::languageFor("fi") == "en");
    CHECK_FALSE(Translations::isKnown("fi"));
    CHECK(Translations::languageFor("hi-IN") == "hi");
}

TEST_CASE("in every language the titles of all shots that are delivered fit") {
    const QString language = GENERATE(from_range(Translations::languages()));
    const Speaking speaking(language);
    const Theme theme = test::theme();
    for (const Protocol& protocol : loadProtocols(resourcesDirectory() / "protocols"))
        for (const Shot& shot : protocol.shots) {
            ShotSlot slot(theme, QString::fromStdString(shot.id), nullptr);
            slot.resize(slot.sizeHint());
            ShotView view;
            view.shot = shot;
            slot.setShot(view);
            INFO(language.toStdString() << ": " << said(shot.title).toStdString());
            CHECK_FALSE(slot.isCut());
            CHECK((language == "en" || said(shot.prompt).toStdString() != shot.prompt));
        }
}

TEST_CASE("in every language the answers to all questions that are delivered fit") {
    const QString language = GENERATE(from_range(Translations::languages()));
    const Speaking speaking(language);
    BenchWindow window(test::theme(), {});
    window.resize(1280, 800);
    window.show();
    for (const Protocol& protocol : loadProtocols(resourcesDirectory() / "protocols"))
        for (const Question& question : protocol.questions) {
            BenchSnapshot snapshot = test::gradeSnapshot(VerdictKind::Match);
            snapshot.inspection->questions = {question};
            snapshot.inspection->state.answers.clear();
            window.onSnapshot(std::make_shared<const BenchSnapshot>(snapshot));
            QCoreApplication::processEvents();
            const QStringList cut = cutIn(window);
            INFO(language.toStdString() << ": " << cut.join(", ").toStdString());
            CHECK(cut.isEmpty());
            const auto& title = test::find<QLabel>(window, "questionTitle");
            for (const QString& word : title.text().split(QLatin1Char(' ')))
                CHECK(title.fontMetrics().horizontalAdvance(word) <= title.width());
            test::saveScreenshot(window, "question-" + language.toStdString() + "-" + question.id);
        }
}

TEST_CASE("in every language each verdict's title fits") {
    const QString language = GENERATE(from_range(Translations::languages()));
    const Speaking speaking(language);
    BenchWindow window(test::theme(), {});
    window.resize(1280, 800);
    window.show();
    for (int kind = 0; kind <= static_cast<int>(VerdictKind::Unreadable); ++kind) {
        window.onSnapshot(
            std::make_shared<const BenchSnapshot>(test::inspectionSnapshot(static_cast<VerdictKind>(kind))));
        QCoreApplication::processEvents();
        const auto& title = test::find<ElidedLabel>(window, "verdictTitle");
        INFO(language.toStdString() << ": " << title.fullText().toStdString());
        CHECK_FALSE(title.isCut());
    }
}

TEST_CASE("in every language all that is said fits") {
    const QString language = GENERATE(from_range(Translations::languages()));
    const Speaking speaking(language);
    INFO(language.toStdString());
    const auto requireWhole = [](const QWidget& window, const std::string& what) {
        const QStringList cut = cutIn(window);
        INFO(what << ": " << cut.join("\n").toStdString());
        CHECK(cut.isEmpty());
    };
    BenchSnapshot nobody = test::startSnapshot();
    nobody.person.reset();
    BenchSnapshot contradicting = test::inspectionSnapshot(VerdictKind::OtherUnit);
    contradicting.inspection->awaitingAcknowledgement = true;
    int page = 0;
    for (const BenchSnapshot& snapshot :
         {nobody, test::startSnapshot(), test::unreadSnapshot(), test::gradeSnapshot(VerdictKind::Match),
          test::inspectionSnapshot(VerdictKind::ProbableMatch),
          test::inspectionSnapshot(VerdictKind::OtherUnit), contradicting}) {
        BenchWindow window(test::theme(), {});
        window.resize(1280, 800);
        window.show();
        window.onSnapshot(std::make_shared<const BenchSnapshot>(snapshot));
        const std::string name = language.toStdString() + "-" + std::to_string(page++);
        REQUIRE(test::waitUntil([&] { return window.isVisible(); }));
        QCoreApplication::processEvents();
        requireWhole(window, "page " + name);
        test::saveScreenshot(window, "language-" + name);
        if (!snapshot.inspection)
            continue;
        for (const Action action : {Action::Why, Action::Unreadable, Action::Items, Action::Disposition,
                                    Action::Note, Action::Person, Action::Void, Action::Help}) {
            window.onAction(action);
            QCoreApplication::processEvents();
            requireWhole(window, "action " + std::to_string(static_cast<int>(action)) + " of " + name);
        }
        window.onAction(Action::Help);
        for (const Action action : {Action::Camera, Action::Scanner, Action::Lookup}) {
            window.onAction(action);
            QCoreApplication::processEvents();
            requireWhole(window, "action " + std::to_string(static_cast<int>(action)) + " of " + name);
            test::saveScreenshot(window, "language-" + name + "-" + std::to_string(static_cast<int>(action)));
            QTest::keyClick(&window, Qt::Key_Escape);
        }
    }
}
