#include "ui/bench/top_bar.h"

#include "core/workspace/inbox.h"
#include "ui/bench/key_text.h"
#include "ui/claims/claim_words.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/key_button.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStringList>
#include <algorithm>
#include <optional>

namespace returnbench {
namespace {

using State = LightButton::State;

/// How one camera does, in words. @param state becomes worse when it is worse
QString cameraText(const CameraStatus& camera, State& state) {
    QString text = said(camera.explanation, camera.whatToDo);
    switch (camera.state) {
    case CameraStatus::State::Live:
        if (state == State::Off)
            state = State::Good;
        text = TopBar::tr("The camera gives pictures (%1).").arg(shown(camera.source));
        break;
    case CameraStatus::State::Lost:
        state = State::Bad;
        break;
    case CameraStatus::State::Starting:
        text = TopBar::tr("The camera is being opened.");
        break;
    case CameraStatus::State::Idle:
        break;
    }
    return text;
}

void showCamera(LightButton& light, const BenchSnapshot& snapshot) {
    State state = State::Off;
    QString text = cameraText(snapshot.overview.status, state);
    if (snapshot.label.isChosen())
        text +=
            QLatin1Char(' ') + TopBar::tr("Label camera: %1").arg(cameraText(snapshot.label.status, state));
    if (snapshot.decoderRestarts > 0)
        text += QLatin1Char(' ') + TopBar::tr("The reader of codes was restarted %n times; nothing was lost.",
                                              nullptr, static_cast<int>(snapshot.decoderRestarts));
    light.setLight(state, TopBar::tr("Camera"), text);
}

void showScanner(LightButton& light, const BenchSnapshot& snapshot) {
    for (const ScannerStatus& scanner : snapshot.scanners)
        if (!scanner.problem.empty()) {
            light.setLight(State::Bad, TopBar::tr("Scanner"), said(scanner.problem, scanner.whatToDo));
            return;
        }
    if (snapshot.lastScanAt)
        light.setLight(State::Good, TopBar::tr("Scanner"),
                       TopBar::tr("The last scan came at %1.").arg(shownTime(*snapshot.lastScanAt)));
    else
        light.setLight(
            State::Off, TopBar::tr("Scanner"),
            TopBar::tr("No scan has come yet. A keyboard scanner shows itself with its first code: scan "
                       "any label. Without a scanner, type the number and press Enter."));
}

void showDisk(LightButton& light, const BenchSnapshot& snapshot) {
    if (!snapshot.diskFreeBytes) {
        light.setLight(State::Attention, TopBar::tr("Disk"),
                       TopBar::tr("The disk does not say how much is free. Check that it is still there."));
        return;
    }
    const QString free = shownBytes(*snapshot.diskFreeBytes);
    if (*snapshot.diskFreeBytes < kFullDiskBytes)
        light.setLight(
            State::Bad, TopBar::tr("Disk full"),
            TopBar::tr("Only %1 are free: no new inspection is opened. Free space on this disk.").arg(free));
    else if (*snapshot.diskFreeBytes < kLowDiskBytes)
        light.setLight(State::Attention, TopBar::tr("Disk %1").arg(free),
                       TopBar::tr("%1 are free: about a day's work. Free space soon.").arg(free));
    else
        light.setLight(State::Good, TopBar::tr("Disk %1").arg(free),
                       TopBar::tr("%1 are free for photos and records.").arg(free));
}

/// `0:34`.
QString shownLength(std::chrono::milliseconds length) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(length).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void showClip(LightButton& light, const BenchSnapshot& snapshot) {
    const ClipView& clip = snapshot.clip;
    light.setVisible(clip.wanted);
    QString text =
        clip.recording
            ? TopBar::tr("The opening is being recorded, without sound, until the inspection is closed.")
            : TopBar::tr("The opening of each parcel is recorded, from some seconds before its scan until "
                         "the inspection is closed, without sound.");
    text += QLatin1Char(' ') + TopBar::tr("Kept: %n clips,", nullptr, static_cast<int>(clip.keptClips)) +
            QLatin1Char(' ') +
            TopBar::tr("%1 of at most %2; the oldest go first.")
                .arg(shownBytes(static_cast<std::uintmax_t>(clip.keptBytes)),
                     shownBytes(static_cast<std::uintmax_t>(clip.maxBytes)));
    State state = clip.recording ? State::Good : State::Off;
    if (clip.recording && clip.dropped > 0) {
        state = State::Attention;
        text.prepend(TopBar::tr("The clip lacks %n pictures: this machine is too busy. End other programs.",
                                nullptr, static_cast<int>(clip.dropped)) +
                     QLatin1Char(' '));
    }
    if (!clip.problem.empty()) {
        state = State::Bad;
        text.prepend(said(clip.problem) + QLatin1Char(' '));
    }
    light.setLight(state,
                   clip.recording ? TopBar::tr("Clip %1").arg(shownLength(clip.length)) : TopBar::tr("Clip"),
                   text);
}

bool isInbox(const FeedStatus& feed) {
    return feed.name == Inbox::kName;
}

/// How old the mirror of the shop's databases is: of several, what the oldest has.
void showOrders(LightButton& light, const BenchSnapshot& snapshot) {
    const auto& feeds = snapshot.feeds;
    light.setVisible(!std::all_of(feeds.begin(), feeds.end(), isInbox));
    State state = State::Good;
    std::optional<Timestamp> oldest = Timestamp::max();
    QStringList lines;
    for (const FeedStatus& feed : feeds) {
        if (isInbox(feed))
            continue;
        oldest =
            oldest && feed.upToDateAt ? std::optional(std::min(*oldest, *feed.upToDateAt)) : std::nullopt;
        QString text =
            feed.upToDateAt
                ? TopBar::tr("%1: all up to %2 is here.").arg(shown(feed.name), shownMoment(*feed.upToDateAt))
                : TopBar::tr("%1: not everything is here yet.").arg(shown(feed.name));
        text += QLatin1Char(' ') + said(feed.message, feed.action);
        lines += text.trimmed();
        if (feed.health == FeedStatus::Health::Trouble)
            state = State::Attention;
    }
    light.setLight(state, oldest ? TopBar::tr("Orders %1").arg(shownMoment(*oldest)) : TopBar::tr("Orders"),
                   lines.join(QLatin1Char('\n')));
}

void showInbox(LightButton& light, const BenchSnapshot& snapshot) {
    const auto inbox = std::find_if(snapshot.feeds.begin(), snapshot.feeds.end(), isInbox);
    if (inbox == snapshot.feeds.end()) {
        light.setLight(State::Off, TopBar::tr("Inbox"), TopBar::tr("The inbox was not looked into yet."));
        return;
    }
    QString text = said(inbox->message, inbox->action);
    if (text.isEmpty())
        text =
            TopBar::tr("Nothing waits. Files that are put into the workspace's folder inbox are imported by "
                       "themselves.");
    light.setLight(
        inbox->health == FeedStatus::Health::Trouble ? State::Attention : State::Good,
        inbox->count > 0 ? TopBar::tr("Inbox %1").arg(shownCount(inbox->count)) : TopBar::tr("Inbox"), text);
}

} // namespace

TopBar::TopBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(theme.px(48));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.px(20), 0, theme.px(16), 0);
    layout->setSpacing(theme.px(8));
    auto* name = makeLabel(theme, 16, QFont::Bold, Colour::Ink, this);
    name->setText(QStringLiteral("ReturnBench"));
    layout->addWidget(name);
    layout->addStretch();
    m_bench = addLight(QStringLiteral("benchLight"));
    m_camera = addLight(QStringLiteral("cameraLight"));
    m_camera->setAction(tr("Set up the cameras"), keyText(Action::Camera));
    m_scanner = addLight(QStringLiteral("scannerLight"));
    m_scanner->setAction(tr("Check the scanner"), keyText(Action::Scanner));
    m_clip = addLight(QStringLiteral("clipLight"));
    m_clip->hide();
    m_disk = addLight(QStringLiteral("diskLight"));
    m_inbox = addLight(QStringLiteral("inboxLight"));
    m_orders = addLight(QStringLiteral("ordersLight"));
    m_orders->hide();
    m_claims = addLight(QStringLiteral("claimsLight"));
    m_claims->setAction(tr("What can be claimed"), keyText(Action::Claims));
    m_claims->hide();
    layout->addSpacing(theme.px(24));
    m_person = addLight(QStringLiteral("personLight"));
    m_person->setAction(tr("Somebody else works here"), keyText(Action::Person));
    m_today = addLight(QStringLiteral("todayLight"));
    auto* menu = new KeyButton(theme, QStringLiteral("menuButton"), KeyButton::Role::Flat, this);
    menu->setCaption(tr("Menu"), keyText(Action::Help));
    menu->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(menu, &QAbstractButton::clicked, this, &TopBar::menuWanted);
    layout->addWidget(menu);
}

LightButton* TopBar::addLight(const QString& name) {
    auto* light = new LightButton(m_theme, name, this);
    connect(light, &QAbstractButton::clicked, this, [this, light] { Q_EMIT explanationWanted(light); });
    layout()->addWidget(light);
    return light;
}

void TopBar::setSnapshot(const BenchSnapshot& snapshot) {
    m_bench->setLight(State::Good, shown(snapshot.bench),
                      tr("The workspace is open; the journal holds %Ln events.", nullptr,
                         static_cast<int>(snapshot.journalSeq)));
    showCamera(*m_camera, snapshot);
    showScanner(*m_scanner, snapshot);
    showClip(*m_clip, snapshot);
    showDisk(*m_disk, snapshot);
    showInbox(*m_inbox, snapshot);
    showOrders(*m_orders, snapshot);
    if (snapshot.person)
        m_person->setLight(State::Good, shown(snapshot.person->name),
                           tr("%1 works here and stands in every record.").arg(shown(snapshot.person->name)));
    else
        m_person->setLight(State::Attention, tr("Nobody"),
                           tr("Choose your name on the page: it stands in every record."));
    m_today->setLight(State::Good, tr("%1 today").arg(shownCount(snapshot.today.closed)),
                      tr("Closed today: %1. Of these %2 agree and %3 do not.")
                          .arg(shownCount(snapshot.today.closed), shownCount(snapshot.today.agreeing),
                               shownCount(snapshot.today.contradicting)));
}

void TopBar::setClaims(const ClaimsList& list) {
    const ClaimsList::Counts& counts = list.counts;
    m_claims->setVisible(counts.soon > 0);
    m_claims->setLight(
        counts.today > 0 ? State::Bad : State::Attention, tr("Claims %1").arg(shownCount(counts.soon)),
        tr("The window of %n claims ends within three days.", nullptr, counts.soon) + QLatin1Char(' ') +
            tr("Within one day: %1. What is not filed until then is lost.").arg(shownCount(counts.today)));
}

void TopBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colour(Colour::Card));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.colour(Colour::Line));
}

} // namespace returnbench
