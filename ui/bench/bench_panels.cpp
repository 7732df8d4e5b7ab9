// The panels that BenchPage opens in place of the step. The rest of it is in bench_page.cpp.

#include "ui/bench/bench_page.h"
#include "ui/bench/choice_panel.h"
#include "ui/bench/close_bar.h"
#include "ui/bench/pin_panel.h"
#include "ui/bench/serial_panel.h"
#include "ui/bench/why_panel.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/verdict_words.h"

#include <QStackedWidget>
#include <QStringList>
#include <algorithm>
#include <initializer_list>

namespace returnbench {
namespace {

constexpr int kMostItems = 9;           // one digit
constexpr std::size_t kMostPersons = 8; // and the lock
constexpr std::size_t kMostUnits = 5;

/// Reasons are recorded in English, whatever the clerk's language: they are counted, and read by others.
std::vector<Choice> reasons(std::initializer_list<const char*> texts) {
    std::vector<Choice> choices;
    for (const char* text : texts)
        choices.push_back({QString::fromUtf8(text), BenchPage::tr(text)});
    return choices;
}

} // namespace

SidePanel* BenchPage::makePanel(Panel panel) {
    if (panel == Panel::Pin)
        return makePinPanel();
    if (!m_snapshot || !m_snapshot->inspection)
        return nullptr;
    switch (panel) {
    case Panel::Why:
        if (const auto& verdict = m_snapshot->inspection->state.verdict)
            return new WhyPanel(m_theme, *verdict, m_lower);
        return nullptr;
    case Panel::Serial:
        return makeSerialPanel();
    case Panel::Items:
        return makeItemsPanel();
    case Panel::WhichUnit:
        return makeWhichUnitPanel();
    case Panel::Disposition:
        return makeDispositionPanel();
    case Panel::Note:
        return makeNotePanel();
    case Panel::Person:
        return makePersonPanel();
    case Panel::CloseReason:
        return makeCloseReasonPanel();
    case Panel::VoidReason:
        return makeVoidReasonPanel();
    case Panel::Pin:
    case Panel::None:
        break;
    }
    return nullptr;
}

SidePanel* BenchPage::makeSerialPanel() {
    auto* panel = new SerialPanel(m_theme, m_lower);
    connect(panel, &SerialPanel::typed, this, [this](const QString& serial) {
        closePanel();
        Q_EMIT intended(intent::TypeSerial{serial.toStdString()});
    });
    connect(panel, &SerialPanel::declaredUnreadable, this, [this] {
        closePanel();
        Q_EMIT intended(intent::DeclareUnreadable{});
    });
    return panel;
}

SidePanel* BenchPage::makeItemsPanel() {
    ChoicePanelContent content;
    content.name = QStringLiteral("itemsPanel");
    content.title = tr("How many items were in the parcel?");
    content.explanation = tr("Announced: %1. Press 0 when the parcel is empty.")
                              .arg(shownCount(m_snapshot->inspection->state.notice.quantity));
    content.firstDigit = 0;
    content.columns = 5;
    for (int count = 0; count <= kMostItems; ++count)
        content.choices.push_back(
            {QString::number(count), count == 0 ? tr("empty") : QString::number(count)});
    auto* panel = new ChoicePanel(m_theme, content, m_lower);
    connect(panel, &ChoicePanel::chosen, this, [this](const QString& count) {
        closePanel();
        Q_EMIT intended(intent::ItemsFound{count.toInt()});
    });
    return panel;
}

SidePanel* BenchPage::makeWhichUnitPanel() {
    const auto& units = m_snapshot->inspection->unitsInView;
    ChoicePanelContent content;
    content.name = QStringLiteral("whichUnitPanel");
    content.title = tr("Several units are in view: which one?");
    content.explanation =
        tr("Press the digit of the one that belongs to this parcel, and take the others away. "
           "The record says which labels were set aside.");
    for (const std::string& serial : units)
        if (content.choices.size() < kMostUnits)
            content.choices.push_back({QString::fromStdString(serial), shown(serial)});
    content.choices.push_back({QString(), tr("all were in the parcel")});
    auto* panel = new ChoicePanel(m_theme, content, m_lower);
    const int count = static_cast<int>(units.size());
    connect(panel, &ChoicePanel::chosen, this, [this, count](const QString& serial) {
        closePanel();
        if (serial.isEmpty())
            Q_EMIT intended(intent::ItemsFound{count});
        else
            Q_EMIT intended(intent::ChooseUnit{serial.toStdString()});
    });
    return panel;
}

SidePanel* BenchPage::makeDispositionPanel() {
    ChoicePanelContent content;
    content.name = QStringLiteral("dispositionPanel");
    content.title = tr("Where does it go?");
    if (const auto& proposed = m_snapshot->inspection->proposedDisposition)
        content.explanation =
            tr("Proposed: %1 (%2).").arg(dispositionText(proposed->value), said(proposed->rule));
    content.columns = 3;
    for (const std::string& word : dispositionWords())
        content.choices.push_back({QString::fromStdString(word), dispositionText(word)});
    auto* panel = new ChoicePanel(m_theme, content, m_lower);
    connect(panel, &ChoicePanel::chosen, this, [this](const QString& disposition) {
        closePanel();
        Q_EMIT intended(intent::SetDisposition{disposition.toStdString()});
    });
    return panel;
}

SidePanel* BenchPage::makeNotePanel() {
    ChoicePanelContent content;
    content.name = QStringLiteral("notePanel");
    content.title = tr("Add a note");
    content.explanation =
        tr("It stands in the record, with your name and the time, and in the evidence pack.");
    content.choices = reasons(
        {QT_TR_NOOP("The parcel came damaged"), QT_TR_NOOP("The item was changed after the verdict"),
         QT_TR_NOOP("Something does not belong to the item"), QT_TR_NOOP("The buyer enclosed a letter")});
    content.ownText = tr("in your own words");
    auto* panel = new ChoicePanel(m_theme, content, m_lower);
    connect(panel, &ChoicePanel::chosen, this, [this](const QString& text) {
        closePanel();
        Q_EMIT intended(intent::Annotate{text.toStdString()});
    });
    return panel;
}

SidePanel* BenchPage::makePersonPanel() {
    ChoicePanelContent content;
    content.name = QStringLiteral("personPanel");
    content.title = tr("Who goes on with this inspection?");
    content.explanation = tr("What was done until now stays under the name of who did it.");
    for (const Person& person : m_snapshot->persons) {
        const bool isHere = m_snapshot->person && m_snapshot->person->id == person.id;
        if (!isHere && content.choices.size() < kMostPersons)
            content.choices.push_back({QString::fromStdString(person.id.str()), shown(person.name)});
    }
    if (content.choices.empty())
        content.explanation = tr("Nobody else is known in this workspace.");
    if (m_snapshot->isControlled)
        content.choices.push_back({QString(), tr("Lock the bench; the inspection stays open")});
    auto* panel = new ChoicePanel(m_theme, content, m_lower);
    connect(panel, &ChoicePanel::chosen, this, [this](const QString& person) {
        closePanel();
        if (person.isEmpty())
            Q_EMIT intended(intent::Lock{});
        else
            choosePerson(PersonId(person.toStdString()));
    });
    return panel;
}

SidePanel* BenchPage::makePinPanel() {
    const auto& known = m_snapshot->persons;
    const auto who = std::find_if(known.begin(), known.end(),
                                  [this](const Person& person) { return person.id == m_signingIn; });
    if (who == known.end())
        return nullptr;
    auto* panel = new PinPanel(m_theme, shown(who->name), panelPlace());
    connect(panel, &PinPanel::given, this, [this](const QString& pin) {
        Q_EMIT intended(intent::ChoosePerson{m_signingIn, pin.toStdString()});
    });
    return panel;
}

SidePanel* BenchPage::makeCloseReasonPanel() {
    ChoicePanelContent content;
    content.name = QStringLiteral("closePanel");
    content.title = tr("Close although something is missing?");
    content.explanation =
        tr("Missing: %1. Why?").arg(missingTitles(*m_snapshot->inspection).join(QStringLiteral(", ")));
    content.choices =
        reasons({QT_TR_NOOP("It is not in the parcel"), QT_TR_NOOP("It cannot be shown: damaged"),
                 QT_TR_NOOP("The camera does not take it")});
    content.ownText = tr("another reason");
    auto* panel = new ChoicePanel(m_theme, content, m_lower);
    connect(panel, &ChoicePanel::chosen, this, [this](const QString& reason) {
        closePanel();
        Q_EMIT intended(intent::Close{reason.toStdString()});
    });
    return panel;
}

SidePanel* BenchPage::makeVoidReasonPanel() {
    ChoicePanelContent content;
    content.name = QStringLiteral("voidPanel");
    content.title = tr("Void this inspection?");
    content.explanation = tr("It stays in the journal, but counts for nothing. Why?");
    content.choices = reasons({QT_TR_NOOP("The wrong parcel was scanned"), QT_TR_NOOP("Opened by mistake"),
                               QT_TR_NOOP("Only a trial")});
    content.ownText = tr("another reason");
    auto* panel = new ChoicePanel(m_theme, content, m_lower);
    connect(panel, &ChoicePanel::chosen, this, [this](const QString& reason) {
        closePanel();
        Q_EMIT intended(intent::Void{reason.toStdString()});
    });
    return panel;
}

} // namespace returnbench
