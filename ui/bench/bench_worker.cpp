#include "ui/bench/bench_worker.h"

#include "core/base/file.h"
#include "core/base/system_error.h"
#include "core/workspace/settlement.h"
#include "ui/bench/intent_needs.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/verdict_words.h"

#include <QDateTime>
#include <algorithm>
#include <exception>
#include <future>
#include <utility>

namespace returnbench {
namespace {

constexpr int kDiskIntervalMs = 10'000;
constexpr int kThumbnailWidth = 240;
constexpr int kGlimpseWidth = 32;
constexpr std::chrono::seconds kQuietAfterFailure{2};
constexpr std::size_t kMaxListed = 20;
/// An inspection that is closed today was hardly opened earlier.
constexpr std::chrono::days kLongestInspection{3};

Timestamp startOfDay(Timestamp now) {
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count()).toLocalTime();
    return Timestamp(std::chrono::milliseconds(local.date().startOfDay().toMSecsSinceEpoch()));
}

} // namespace

bool BenchWorker::attempt(const std::function<void()>& work) {
    try {
        work();
        return true;
    } catch (const std::exception& cause) {
        sayError(asError(cause));
    }
    return false;
}

BenchWorker::BenchWorker(BenchWorkerParts parts)
    : m_workspace(std::move(parts.workspace)), m_person(std::move(parts.person)),
      m_decoded(std::move(parts.decoded)), m_wanted(std::move(parts.wanted)), m_clips(std::move(parts.clips)),
      m_clock(parts.clock), m_proofReader(LabelReaderOptions{.decoder = parts.decoder, .formats = {}}),
      m_context(
          m_workspace.sessionContext([this](const cv::Mat& pixels) { return m_proofReader.read(pixels); })),
      m_diskTimer(this), m_lockAfter(parts.lockAfter), m_idleTimer(this),
      m_suggestions(std::move(parts.suggestions)) {
    eye(CameraRole::Overview).frames = std::move(parts.frames);
    eye(CameraRole::Label).frames = std::move(parts.labelFrames);
    connect(&m_diskTimer, &QTimer::timeout, this, [this] {
        refreshDisk();
        publish();
    });
    m_idleTimer.setSingleShot(true);
    connect(&m_idleTimer, &QTimer::timeout, this, [this] {
        if (!m_isControlled || !m_person)
            return;
        attempt([this] {
            lock("idle");
            say(Message::Kind::Done, "The bench was left alone and is locked.",
                "Sign in: an inspection that is open goes on where it was.");
        });
        publish();
    });
}

BenchWorker::~BenchWorker() {
    if (m_clips)
        m_clips->end(); // it tells this worker of its clips
    attempt([this] { depart("ended"); });
}

void BenchWorker::onStarted() {
    m_diskTimer.start(kDiskIntervalMs);
    refreshDisk();
    attempt([this] {
        m_journalSeq = m_workspace.journal().head().seq;
        refreshPeople();
        refreshFigures();
        makeRoomForClips();
        choosePersonAtStart();
        resumeInterrupted();
    });
    publish();
}

void BenchWorker::onIntent(const Intent& intent) {
    if (!std::holds_alternative<intent::LookForDevices>(intent)) { // nobody's doing
        m_message.reset();
        noteDoing();
    }
    attempt([this, &intent] {
        if (const auto needed = neededFor(intent))
            m_workspace.access().require(m_person, *needed);
        std::visit([this](const auto& wanted) { handle(wanted); }, intent);
    });
    publish();
}

void BenchWorker::noteDoing() {
    if (m_isControlled && m_lockAfter.count() > 0)
        m_idleTimer.start(m_lockAfter);
}

void BenchWorker::onFrameDecoded() {
    const auto decoded = m_decoded->tryPop();
    if (!decoded || generationOf(*decoded->frame) != m_generation)
        return; // of the parcel before
    m_decoderRestarts = decoded->decoderRestarts;
    SeenPicture& picture = eye(decoded->role).camera.picture;
    picture = {};
    picture.width = decoded->frame->pixels.cols;
    picture.height = decoded->frame->pixels.rows;
    picture.glimpse = pictureOf(*decoded->frame, kGlimpseWidth);
    if (m_session && std::chrono::steady_clock::now() >= m_quietUntil &&
        !attempt([this, &decoded] { feed(*decoded); }))
        m_quietUntil = std::chrono::steady_clock::now() + kQuietAfterFailure;
    picture.codes = seenCodes(decoded->codes, m_session ? &m_session->state() : nullptr);
    publish();
}

void BenchWorker::feed(const DecodedFrame& decoded) {
    countReadings(m_counts, decoded.codes);
    countReadings(m_counts, decoded.printed);
    Eye& from = eye(decoded.role);
    const std::int64_t before = m_workspace.journal().head().seq;
    const FrameOutcome outcome =
        from.driver->onFrame(*decoded.frame, decoded.codes, [&decoded] { return decoded.printed; });
    if (m_workspace.journal().head().seq != before)
        noteDoing(); // hands free: the camera saw what somebody did
    from.camera.picture.sharp = outcome.sharp;
    from.camera.picture.steady = outcome.steady;
    from.camera.picture.problems = outcome.problems;
    if (outcome.shotTaken) {
        keepThumbnail(*outcome.shotTaken, *decoded.frame);
        // The banner is for what needs the clerk now; the rest is in the photo's event.
        if (std::find(outcome.advice.begin(), outcome.advice.end(), "not_legible") != outcome.advice.end())
            adviseOn(*outcome.shotTaken, {"not_legible"});
    }
    noteVerdict(outcome.verdictChanged);
}

void BenchWorker::onCameraChanged(CameraRole role, const CameraStatus& status) {
    BenchCamera& camera = eye(role).camera;
    if (status.source != camera.status.source || status.state != camera.status.state)
        camera.identity = status.source.empty() ? std::string() : cameraIdentity(status.source);
    camera.status = status;
    if (!camera.isLive())
        camera.picture = {};
    shareOutShots();
    publish();
}

void BenchWorker::shareOutShots() {
    using Shots = InspectionDriver::Shots;
    const bool both = eye(CameraRole::Label).camera.isLive();
    if (auto& driver = eye(CameraRole::Overview).driver)
        driver->take(both ? Shots::NotLegible : Shots::All);
    if (auto& driver = eye(CameraRole::Label).driver)
        driver->take(Shots::Legible);
}

BenchWorker::Eye& BenchWorker::eyeFor(const std::string& shot) {
    Eye& label = eye(CameraRole::Label);
    for (const Shot& known : m_session->protocol().shots)
        if (known.id == shot && known.legibleCode && label.camera.isLive())
            return label;
    return eye(CameraRole::Overview);
}

void BenchWorker::forgetPictures() {
    for (Eye& each : m_eyes)
        each.camera.picture = {};
}

void BenchWorker::onScannersChanged(const std::vector<ScannerStatus>& scanners) {
    m_scanners = scanners;
    publish();
}

void BenchWorker::onDecoderFailed(const QString& what, const QString& whatToDo) {
    say(Message::Kind::Failure, what.toStdString(), whatToDo.toStdString());
    publish();
}

void BenchWorker::onPrinted(const QString& what) {
    say(Message::Kind::Done, what.toStdString(), {});
    publish();
}

void BenchWorker::onPrintFailed(const QString& code, const QString& what, const QString& whatToDo) {
    say(Message::Kind::Attention, what.toStdString(), whatToDo.toStdString(), code.toStdString());
    publish();
}

void BenchWorker::onCareFailed(const QString& code, const QString& what, const QString& whatToDo) {
    say(Message::Kind::Failure, what.toStdString(), whatToDo.toStdString(), code.toStdString());
    publish();
}

void BenchWorker::onFeedsChanged(const std::vector<FeedStatus>& feeds) {
    m_feeds = feeds;
    publish();
}

void BenchWorker::record(const NewEvent& event) {
    auto promise = std::make_shared<std::promise<void>>();
    auto appended = promise->get_future();
    // The promise is the call's alone: should the worker end first, it breaks and nobody waits for ever.
    auto append = [this, event, promise = std::move(promise)] {
        try {
            m_workspace.journal().append(event);
            promise->set_value();
        } catch (...) {
            promise->set_exception(std::current_exception());
        }
        settleAfter(event);
        publish();
    };
    QMetaObject::invokeMethod(this, std::move(append), Qt::QueuedConnection);
    appended.get();
}

/// What was paid came in by itself: the claims that it decides go on.
void BenchWorker::settleAfter(const NewEvent& event) try {
    const auto settlement =
        settleClaimsAfter({event.data.value("format", "")}, m_workspace, PersonId(event.by), m_clock.now());
    if (settlement && !settlement->settled.empty())
        say(Message::Kind::Done, "Claims were settled by a report of the marketplace.",
            "Look at them among the claims.");
} catch (const Error& error) {
    sayError(error);
}

/// After a crash or power cut the bench opens where it was. An inspection that was paused was not on it.
void BenchWorker::resumeInterrupted() {
    if (!m_person || (m_isControlled && !may(m_person->role, Permission::Inspect)))
        return;
    std::vector<InspectionId> interrupted;
    for (const InspectionId& id : openInspections(m_workspace.journal())) {
        if (!replay(m_workspace.journal().eventsOf(id)).paused)
            interrupted.push_back(id);
    }
    if (interrupted.size() != 1)
        return;
    begin(InspectionSession::resume(m_context, interrupted.front(), m_person->id));
    say(Message::Kind::Done, "The inspection that was interrupted is open again.", "Go on where you were.");
}

void BenchWorker::choosePersonAtStart() {
    if (m_isControlled)
        return;
    const QString user = qEnvironmentVariable("USER");
    if (!m_person) {
        if (m_persons.size() == 1)
            m_person = m_persons.front();
        else if (m_persons.empty() && !user.isEmpty())
            m_person = m_workspace.person(user.toStdString()); // the first who names themselves
        else if (!user.isEmpty())
            m_person = findPerson(m_workspace.journal(), PersonId(user.toStdString()));
    }
    if (m_person)
        m_person = m_workspace.access().signIn(m_person->id, {});
}

void BenchWorker::noteVerdict(bool changed) {
    const auto& verdict = m_session->state().verdict;
    if (!verdict || !needsAcknowledgement(verdict->kind))
        m_awaitingAcknowledgement = false;
    else if (changed) {
        m_awaitingAcknowledgement = true;
        if (m_message && m_message->kind == Message::Kind::Attention)
            m_message.reset(); // advice on a photo does not stand beside a contradiction
    }
}

void BenchWorker::adviseOn(const std::string& shot, const std::vector<std::string>& advice) {
    if (advice.empty() || m_awaitingAcknowledgement)
        return;
    std::string title = shot;
    for (const Shot& known : m_session->protocol().shots)
        if (known.id == shot)
            title = known.title;
    say(Message::Kind::Attention, "The photo \"" + title + "\" is taken, but " + problemsText(advice) + ".",
        "To take it again, click it in the strip.");
}

void BenchWorker::keepThumbnail(const std::string& shot, const Frame& frame) {
    for (const TakenPhoto& taken : m_session->state().photos)
        if (taken.shot == shot)
            m_thumbnails[taken.photo.sha256] = pictureOf(frame, kThumbnailWidth);
}

QImage BenchWorker::thumbnailOf(const std::string& sha256) {
    if (const auto known = m_thumbnails.find(sha256); known != m_thumbnails.end())
        return known->second;
    QImage thumbnail; // stays null when the photo is damaged: `check` names it
    try {
        Frame frame;
        frame.pixels = decodeImage(m_workspace.photos().read(sha256), "photo " + sha256);
        thumbnail = pictureOf(frame, kThumbnailWidth);
    } catch (const Error& error) {
        sayError(error);
    }
    return m_thumbnails[sha256] = thumbnail;
}

void BenchWorker::refreshPeople() {
    m_everybody = persons(m_workspace.journal());
    m_persons = m_everybody;
    std::erase_if(m_persons, [](const Person& person) { return !person.isActive; });
    const bool wasControlled = std::exchange(m_isControlled, m_workspace.access().isControlled());
    if (!wasControlled)
        noteDoing(); // from here on the bench is locked when it is left alone
    if (!m_person)
        return;
    const auto present = std::find_if(m_persons.begin(), m_persons.end(),
                                      [this](const Person& person) { return person.id == m_person->id; });
    if (present != m_persons.end())
        m_person = *present; // with another role, perhaps
    else if (!m_session)
        m_person.reset(); // was made one who left
}

void BenchWorker::refreshFigures() {
    const Journal& journal = m_workspace.journal();
    const Timestamp today = startOfDay(m_clock.now());
    const std::string since = formatTimestamp(today);
    InspectionFilter filter;
    filter.since = formatTimestamp(today - kLongestInspection);
    filter.stage = toString(Stage::Closed);
    m_today = {};
    for (const InspectionRow& row : findInspections(journal, filter)) {
        if (row.closedAt < since)
            continue;
        const auto verdict = verdictFrom(row.verdict);
        const bool agrees = verdict == VerdictKind::Match || verdict == VerdictKind::ProductMatch;
        ++m_today.closed;
        ++(agrees ? m_today.agreeing : m_today.contradicting);
    }
    std::erase_if(m_suggestions, [&journal](const Suggestion& suggestion) {
        return !inspectionsWith(journal, suggestion.code).empty();
    });
    m_open.clear();
    for (const InspectionId& id : openInspections(journal)) {
        if (m_open.size() == kMaxListed)
            break;
        if (const auto row = findInspection(journal, id))
            m_open.push_back({id, row->returnId.str(), row->title, row->openedAt});
    }
}

void BenchWorker::refreshDisk() {
    try {
        m_diskFree = freeDiskBytes(m_workspace.directory());
    } catch (const Error&) {
        m_diskFree.reset(); // the lamp says that it is not known
    }
}

void BenchWorker::publish() {
    Q_EMIT printWanted(m_session && m_session->wantsPrint());
    auto snapshot = std::make_shared<BenchSnapshot>();
    attempt([this, &snapshot] {
        if (const std::int64_t seq = m_workspace.journal().head().seq; seq != m_journalSeq) {
            m_journalSeq = seq;
            m_lastSavedAt = m_clock.now();
            refreshPeople();
            refreshOverlay();
        }
        if (m_session) {
            snapshot->inspection = viewOf(*m_session, m_counts);
            snapshot->inspection->awaitingAcknowledgement = m_awaitingAcknowledgement;
            for (ShotView& shot : snapshot->inspection->shots)
                if (!shot.sha256.empty())
                    shot.thumbnail = thumbnailOf(shot.sha256);
        }
    });
    snapshot->bench = m_workspace.config().bench;
    snapshot->person = m_person;
    snapshot->persons = m_persons;
    snapshot->everybody = m_everybody;
    snapshot->isControlled = m_isControlled;
    snapshot->overview = eye(CameraRole::Overview).camera;
    snapshot->label = eye(CameraRole::Label).camera;
    snapshot->cameraSettings = m_workspace.config().cameras;
    snapshot->devices = m_devices;
    snapshot->keyboards = m_keyboards;
    snapshot->scanners = m_scanners;
    snapshot->decoderRestarts = m_decoderRestarts;
    snapshot->diskFreeBytes = m_diskFree;
    snapshot->clip = clipView();
    snapshot->feeds = m_feeds;
    snapshot->lastScanAt = m_lastScanAt;
    snapshot->today = m_today;
    snapshot->open = m_open;
    snapshot->suggestions = m_suggestions;
    snapshot->finished = m_finished;
    snapshot->journalSeq = m_journalSeq;
    snapshot->lastSavedAt = m_lastSavedAt;
    snapshot->message = m_message;
    Q_EMIT snapshotChanged(std::move(snapshot));
}

void BenchWorker::say(Message::Kind kind, std::string what, std::string whatToDo, std::string code) {
    m_message = Message{kind, std::move(code), std::move(what), std::move(whatToDo), ++m_messages};
}

void BenchWorker::sayError(const Error& error) {
    // The same failure again, frame after frame, is one message.
    if (m_message && m_message->what == error.what())
        return;
    say(exitCodeFor(error.code()) == exitCodeFor(ErrorCode::InvalidInput) ? Message::Kind::Attention
                                                                          : Message::Kind::Failure,
        error.what(), error.whatToDo(), std::string(toString(error.code())));
}

} // namespace returnbench
