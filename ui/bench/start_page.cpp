#include "ui/bench/start_page.h"

#include "ui/bench/key_text.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QStringList>
#include <QVBoxLayout>
#include <algorithm>

namespace returnbench {
namespace {

constexpr std::size_t kMostSuggestions = 8;

QString closing(const InspectionState& state) {
    QStringList parts{shown(state.notice.id.str())};
    if (state.stage == Stage::Voided) {
        parts << StartPage::tr("voided: %1").arg(said(state.voidReason));
        return parts.join(QStringLiteral(" · "));
    }
    if (!state.grade.empty())
        parts << StartPage::tr("grade %1").arg(shown(state.grade));
    if (!state.disposition.empty())
        parts << dispositionText(state.disposition);
    parts << StartPage::tr("closed %1").arg(shownTime(state.closedAt));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

StartPage::StartPage(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("startPage"));
    m_title = makeLabel(theme, 24, QFont::Bold, Colour::Ink, this);
    m_title->setObjectName(QStringLiteral("startTitle"));
    m_hint = makeLabel(theme, 14, QFont::Normal, Colour::Muted, this);
    m_hint->setWordWrap(true);

    m_finished = new Card(theme, this);
    m_finished->setObjectName(QStringLiteral("finishedCard"));
    m_finishedTitle = new ElidedLabel(theme, 16, QFont::Bold, Colour::Ink, m_finished);
    m_finishedTitle->setObjectName(QStringLiteral("finishedTitle"));
    m_finishedText = new ElidedLabel(theme, 14, QFont::Normal, Colour::Ink, m_finished);
    m_finishedText->setObjectName(QStringLiteral("finishedText"));
    auto* finished = new QVBoxLayout(m_finished);
    finished->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    finished->setSpacing(theme.px(4));
    finished->addWidget(m_finishedTitle);
    finished->addWidget(m_finishedText);

    m_today = new Card(theme, this);
    m_today->setObjectName(QStringLiteral("todayCard"));
    auto* today = new QHBoxLayout(m_today);
    today->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    for (const QString& caption : {tr("closed today"), tr("agree"), tr("do not agree"), tr("still open")}) {
        auto* column = new QVBoxLayout;
        column->setSpacing(theme.px(2));
        m_figures.push_back(makeLabel(theme, 24, QFont::Bold, Colour::Ink, m_today));
        auto* text = makeLabel(theme, 12, QFont::Normal, Colour::Muted, m_today);
        text->setText(caption);
        m_figures.back()->setAccessibleName(caption);
        column->addWidget(m_figures.back());
        column->addWidget(text);
        today->addLayout(column, 1);
    }
    m_openTitle = makeLabel(theme, 12, QFont::Bold, Colour::Muted, this);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget(scroll);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(theme.px(8));
    m_list->addStretch();
    scroll->setWidget(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme.px(8));
    layout->addWidget(m_title);
    layout->addWidget(m_hint);
    layout->addSpacing(theme.px(8));
    layout->addWidget(m_finished);
    layout->addWidget(m_today);
    layout->addSpacing(theme.px(8));
    layout->addWidget(m_openTitle);
    layout->addWidget(scroll, 1);
}

void StartPage::setSnapshot(const BenchSnapshot& snapshot) {
    const bool known = snapshot.person.has_value();
    m_title->setText(known ? tr("Scan the parcel's label") : tr("Who works here?"));
    m_hint->setText(
        known ? tr("Without a scanner, type its number here and press Enter.")
        : snapshot.isControlled
            ? tr("Scan your badge. Without one press your digit, or touch your name, for your PIN.")
            : tr("Press your digit, or touch your name. It stands in every record."));
    m_today->setVisible(known);
    showFinished(snapshot);
    const int figures[] = {snapshot.today.closed, snapshot.today.agreeing, snapshot.today.contradicting,
                           static_cast<int>(snapshot.open.size())};
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        m_figures[i]->setText(shownCount(figures[i]));
    if (known)
        showOpen(snapshot);
    else
        showPersons(snapshot);
}

void StartPage::showFinished(const BenchSnapshot& snapshot) {
    m_finished->setVisible(snapshot.finished.has_value());
    if (!snapshot.finished)
        return;
    const InspectionState& state = snapshot.finished->state;
    const bool judged = state.verdict && state.stage == Stage::Closed;
    const ToneLook look = lookOf(judged ? toneOf(state.verdict->kind) : Tone::Neutral);
    m_finished->setSurface(look.soft, judged ? look.strong : Colour::Line, 1);
    m_finishedTitle->setFullText(judged                         ? titleOf(state.verdict->kind)
                                 : state.stage == Stage::Voided ? tr("Voided")
                                                                : tr("Closed"));
    setColour(*m_finishedTitle, m_theme, look.strong);
    m_finishedText->setFullText(closing(state));
}

void StartPage::clear(std::vector<KeyButton*>& buttons) {
    for (KeyButton* button : buttons)
        button->deleteLater();
    buttons.clear();
    m_listed.clear();
}

void StartPage::showPersons(const BenchSnapshot& snapshot) {
    m_openTitle->setVisible(false);
    std::vector<std::string> wanted;
    for (const Person& person : snapshot.persons)
        wanted.push_back(person.id.str());
    if (wanted == m_listed)
        return;
    clear(m_buttons);
    m_listed = wanted;
    for (std::size_t i = 0; i < snapshot.persons.size(); ++i) {
        const Person& person = snapshot.persons[i];
        auto* button = new KeyButton(m_theme, QStringLiteral("person-") + shown(person.id.str()),
                                     KeyButton::Role::Plain, this);
        button->setCaption(shown(person.name), i < 9 ? QString::number(i + 1) : QString());
        connect(button, &QAbstractButton::clicked, this,
                [this, id = QString::fromStdString(person.id.str())] { Q_EMIT personChosen(id); });
        m_list->insertWidget(static_cast<int>(i), button);
        m_buttons.push_back(button);
    }
}

void StartPage::showOpen(const BenchSnapshot& snapshot) {
    const std::size_t offered = std::min(snapshot.suggestions.size(), kMostSuggestions);
    m_openTitle->setVisible(!snapshot.open.empty() || offered > 0);
    m_openTitle->setText(snapshot.open.empty() ? tr("TRY ONE OF THESE PARCELS") : tr("STILL OPEN"));
    std::vector<std::string> wanted;
    for (const OpenInspection& open : snapshot.open)
        wanted.push_back(open.id.str());
    for (std::size_t i = 0; i < offered; ++i)
        wanted.push_back(snapshot.suggestions[i].code);
    if (wanted == m_listed)
        return;
    clear(m_buttons);
    m_listed = wanted;
    for (std::size_t i = 0; i < snapshot.open.size(); ++i) {
        const OpenInspection& open = snapshot.open[i];
        auto* button = new KeyButton(m_theme, QStringLiteral("resume-") + shown(open.id.str()),
                                     KeyButton::Role::Plain, this);
        QStringList parts{shown(open.returnId)};
        if (!open.title.empty())
            parts << shown(open.title);
        parts << tr("opened %1").arg(shownTime(open.openedAt));
        button->setTextAlignment(Qt::AlignLeft);
        button->setCaption(parts.join(QStringLiteral(" · ")),
                           i == 0 ? keyText(Action::ResumeNewest) : QString());
        connect(button, &QAbstractButton::clicked, this,
                [this, id = QString::fromStdString(open.id.str())] { Q_EMIT resumeWanted(id); });
        m_list->insertWidget(static_cast<int>(i), button);
        m_buttons.push_back(button);
    }
    for (std::size_t i = 0; i < offered; ++i) {
        const Suggestion& parcel = snapshot.suggestions[i];
        auto* button = new KeyButton(m_theme, QStringLiteral("parcel-") + shown(parcel.code),
                                     KeyButton::Role::Plain, this);
        button->setTextAlignment(Qt::AlignLeft);
        button->setCaption(shown(parcel.code) + QStringLiteral(" · ") + shown(parcel.title), QString());
        connect(button, &QAbstractButton::clicked, this,
                [this, code = QString::fromStdString(parcel.code)] { Q_EMIT parcelWanted(code); });
        m_list->insertWidget(static_cast<int>(m_buttons.size()), button);
        m_buttons.push_back(button);
    }
}

} // namespace returnbench
