// What each intent does to the inspection. The rest of BenchWorker is in bench_worker.cpp.

#include "core/base/text.h"
#include "core/inspection/annotation.h"
#include "core/inspection/expectation.h"
#include "core/inspection/photo_masking.h"
#include "ui/bench/bench_worker.h"
#include "ui/widgets/verdict_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace returnbench {
namespace {

constexpr std::chrono::seconds kForceWindow{5};

/// Symbologies whose identifier says that the text is a GS1 element string (ISO/IEC 15424, GS1 General
/// Specifications §5.1.2): only these are told on, since a plain serial is the same in any symbology.
std::string gs1Prefix(const std::string& symbology) {
    static constexpr std::array<std::string_view, 7> gs1{"]C1", "]d2", "]Q3", "]J1", "]e0", "]e1", "]e2"};
    return std::find(gs1.begin(), gs1.end(), symbology) == gs1.end() ? std::string() : symbology;
}

bool sameCode(const std::string& a, const std::string& b) {
    return !b.empty() && toUpper(trim(a)) == toUpper(trim(b));
}

} // namespace

InspectionSession& BenchWorker::session() const {
    if (!m_session)
        throw Error(ErrorCode::InvalidInput, "No inspection is open.", "Scan the parcel's label.");
    return *m_session;
}

const PersonId& BenchWorker::personId() const {
    if (!m_person)
        throw Error(ErrorCode::InvalidInput, "Nobody has said who works here.", "Choose your name first.");
    return m_person->id;
}

void BenchWorker::begin(InspectionSession opened) {
    for (Eye& each : m_eyes)
        each.driver.reset();
    m_session = std::make_unique<InspectionSession>(std::move(opened));
    for (Eye& each : m_eyes)
        each.driver = std::make_unique<InspectionDriver>(*m_session);
    shareOutShots();
    m_wanted->set(wantedIdentities(m_session->state()));
    m_counts.clear();
    m_thumbnails.clear();
    forgetPictures();
    m_finished.reset();
    noteVerdict(true); // of a contradiction it is not known whether it was seen before
    m_refusedShot.clear();
    ++m_generation;
    refreshFigures();
    startClip();
    Q_EMIT sourceWanted(m_generation, std::make_shared<const ReturnNotice>(m_session->state().notice));
}

void BenchWorker::end() {
    endClip();
    for (Eye& each : m_eyes)
        each.driver.reset();
    m_session.reset();
    m_wanted->set({});
    forgetPictures();
    m_awaitingAcknowledgement = false;
    refreshFigures();
}

void BenchWorker::finish() {
    m_finished = FinishedInspection{m_session->state()};
    end();
    if (m_finished->state.stage == Stage::Closed && m_workspace.config().labelPrinter.afterClosing)
        Q_EMIT labelWanted(unitLabel(m_finished->state, m_workspace.config().bench));
}

void BenchWorker::handle(const intent::ChoosePerson& wanted) {
    const Person person = m_workspace.person(wanted.person.str());
    arrive(m_workspace.access().signIn(person.id, wanted.pin, neededToArrive()));
}

void BenchWorker::handle(const intent::ShowBadge& shown) {
    arrive(m_workspace.access().signInByBadge(shown.badge, neededToArrive()));
}

void BenchWorker::handle(const intent::Lock&) {
    lock("left");
}

std::optional<Permission> BenchWorker::neededToArrive() const {
    return m_session ? std::optional(Permission::Inspect) : std::nullopt;
}

void BenchWorker::arrive(const Person& person) {
    if (m_session)
        m_session->handOver(person.id);
    const std::optional<Person> before = std::exchange(m_person, person);
    if (before && before->id != person.id)
        m_workspace.access().signOut(before->id, "changed");
    if (!m_session)
        resumeInterrupted();
}

void BenchWorker::depart(const char* reason) {
    if (!m_person)
        return;
    m_workspace.access().signOut(m_person->id, reason);
    m_person.reset();
}

/// The inspection stays open without being paused: whoever signs in next finds it where it was.
void BenchWorker::lock(const char* reason) {
    if (m_session)
        end();
    depart(reason);
}

void BenchWorker::handle(const intent::Scan& scan) {
    m_lastScanAt = m_clock.now();
    if (m_session)
        scanItem(scan);
    else
        openParcel(scan.text);
}

void BenchWorker::openParcel(const std::string& code) {
    const PersonId& by = personId();
    refreshDisk();
    if (m_diskFree && *m_diskFree < kFullDiskBytes)
        throw Error(ErrorCode::Storage, "The disk is full: no new inspection is opened.",
                    "Free space on the workspace's disk; what is recorded is safe.");
    begin(InspectionSession::open(m_context, code, by, InspectionSession::UnknownParcel::Open));
}

void BenchWorker::scanItem(const intent::Scan& scan) {
    if (m_awaitingAcknowledgement)
        throw Error(ErrorCode::InvalidInput, "The scan was not taken: a contradiction waits to be seen.",
                    "Press Ctrl+Enter or scan RBOK, then scan again.");
    refuseOtherParcel(scan.text);
    noteVerdict(
        session().seeText(gs1Prefix(scan.symbology) + scan.text, InspectionSession::TextSource::Scanner));
}

/// The next parcel's label must not become this item's serial.
void BenchWorker::refuseOtherParcel(const std::string& code) {
    const ReturnNotice& here = session().state().notice;
    if (sameCode(code, here.awb) || sameCode(code, here.id.str()) || sameCode(code, here.lpn) ||
        sameCode(code, here.order.str()))
        return;
    for (const ReturnNotice& other : m_workspace.mirror().findReturns(code))
        if (other.id != here.id && (here.awb.empty() || other.awb != here.awb))
            throw Error(ErrorCode::InvalidInput,
                        "That is the label of another return, " + other.id.str() + ".",
                        "Close or pause this inspection first, then scan it again.");
}

void BenchWorker::handle(const intent::TypeSerial& typed) {
    noteVerdict(session().seeText(typed.text, InspectionSession::TextSource::Typed));
}

void BenchWorker::handle(const intent::TakePhoto&) {
    const NextStep next = session().nextStep();
    if (next.kind == NextStep::Kind::TakeShot) {
        photograph(next.id);
        return;
    }
    for (const Missing& missing : session().missing())
        if (missing.kind == Missing::Kind::Shot) {
            photograph(missing.id);
            return;
        }
    throw Error(ErrorCode::InvalidInput, "Every photo is taken.",
                "To take one again, click it in the strip.");
}

void BenchWorker::handle(const intent::Retake& wanted) {
    photograph(wanted.shot);
}

void BenchWorker::photograph(const std::string& shot) {
    Eye& from = eyeFor(shot);
    const FramePtr frame = from.frames->take(0, std::chrono::milliseconds{0});
    if (!frame || !from.camera.isLive() || generationOf(*frame) != m_generation)
        throw Error(ErrorCode::Device, "There is no picture to take.",
                    "Wait until the camera shows the bench.");
    const auto now = std::chrono::steady_clock::now();
    const bool insists = m_refusedShot == shot && now - m_refusedAt < kForceWindow;
    const PhotoResult result = session().takePhoto(shot, *frame,
                                                   insists ? InspectionSession::Acceptance::Forced
                                                           : InspectionSession::Acceptance::OnlyGood);
    m_refusedShot = result.accepted ? std::string() : shot;
    m_refusedAt = now;
    if (result.recorded)
        keepThumbnail(shot, *frame);
    if (result.accepted) {
        adviseOn(shot, result.advice);
        return;
    }
    say(Message::Kind::Attention, "The photo is not good enough: " + problemsText(result.problems) + ".",
        "Try again. The same once more within five seconds keeps it as it is.");
}

void BenchWorker::handle(const intent::Answer& given) {
    session().answer(given.question, given.answer);
    noteVerdict(false);
}

void BenchWorker::handle(const intent::Confirm& given) {
    session().confirmIdentity(given.identity);
    noteVerdict(false);
}

void BenchWorker::handle(const intent::AcceptProposal&) {
    if (session().usualOutcome())
        session().acceptUsual();
    else if (session().nextStep().kind != NextStep::Kind::Close)
        session().acceptProposal();
    if (!session().missing().empty())
        return;
    session().close({});
    finish();
}

void BenchWorker::handle(const intent::SetGrade& wanted) {
    session().setGrade(wanted.grade);
}

void BenchWorker::handle(const intent::SetDisposition& wanted) {
    session().setDisposition(wanted.disposition);
}

void BenchWorker::handle(const intent::Close& wanted) {
    // What is proposed and shown is accepted with the closing; what is missing besides needs the reason.
    int besides = 0;
    bool identified = true;
    for (const Missing& missing : session().missing()) {
        besides += missing.kind != Missing::Kind::Grade && missing.kind != Missing::Kind::Disposition;
        identified &= missing.kind != Missing::Kind::Identity && missing.kind != Missing::Kind::Confirmation;
    }
    const bool closes = besides == 0 || (identified && !wanted.reason.empty());
    if (closes && session().proposedGrade() && session().proposedDisposition())
        session().acceptProposal();
    session().close(wanted.reason);
    finish();
}

void BenchWorker::handle(const intent::Void& wanted) {
    session().voidInspection(wanted.reason);
    finish();
}

void BenchWorker::handle(const intent::Acknowledge&) {
    m_awaitingAcknowledgement = false;
}

void BenchWorker::handle(const intent::DeclareUnreadable&) {
    session().declareUnreadable();
    noteVerdict(false);
}

void BenchWorker::handle(const intent::ItemsFound& given) {
    session().setItemsFound(given.count);
    noteVerdict(false);
}

void BenchWorker::handle(const intent::ChooseUnit& given) {
    session().chooseUnit(given.serial);
    noteVerdict(true);
}

void BenchWorker::handle(const intent::Annotate& given) {
    session().annotate(given.text);
    say(Message::Kind::Done, "The note is kept.", {});
}

void BenchWorker::handle(const intent::AnnotateEarlier& given) {
    if (m_session && m_session->state().id == given.inspection)
        m_session->annotate(given.text);
    else
        annotateInspection(m_workspace.journal(), given.inspection, given.text, personId());
}

void BenchWorker::handle(const intent::BeginClaim& given) {
    ClaimDesk desk = m_workspace.claimDesk();
    beginClaim(m_workspace.journal(), desk, given.inspection, given.reason, given.note, personId(),
               m_clock.now());
}

void BenchWorker::handle(const intent::MoveClaim& given) {
    moveClaim(m_workspace.journal(), given.inspection, given.move, personId());
}

void BenchWorker::handle(const intent::MaskPhoto& given) {
    (void)maskPhoto(m_workspace.journal(), m_workspace.photos(), given.inspection, given.shot, given.areas,
                    personId());
}

void BenchWorker::handle(const intent::SavePolicy& given) {
    (void)m_workspace.savePolicy(given.policy, given.note, personId());
    m_context.withClaimShots = m_workspace.claimTailor(); // from the next inspection on
    say(Message::Kind::Done, "The rules are kept.",
        "Claims that were begun keep those they were made under.");
}

void BenchWorker::handle(const intent::SaveProtocol& given) {
    (void)m_workspace.saveProtocol(given.text, given.note, personId());
    say(Message::Kind::Done, "The protocol is kept.", "Inspections that are opened from now on go by it.");
}

void BenchWorker::handle(const intent::GradeAgain& given) {
    if (given.grading.by() != personId())
        throw Error(ErrorCode::InvalidInput, "Somebody else works here now.",
                    "Grade it again in your own name.");
    given.grading.record(m_workspace.journal(), given.grade);
}

void BenchWorker::handle(const intent::RecordExport& given) {
    NewEvent event = given.event;
    if (event.by.empty())
        event.by = kProgram;
    m_workspace.journal().append(event);
}

void BenchWorker::handle(const intent::LeaveBench&) {
    if (m_session)
        throw Error(ErrorCode::InvalidInput, "An inspection is on the bench.",
                    "Hand it over, or close or pause it first.");
    depart("left");
}

void BenchWorker::handle(const intent::Pause&) {
    session().pause();
    end();
    say(Message::Kind::Done, "The inspection stays open.", "Scan the parcel again to go on with it.");
}

void BenchWorker::handle(const intent::Resume& wanted) {
    if (m_session)
        throw Error(ErrorCode::InvalidInput, "An inspection is on the bench.", "Close or pause it first.");
    begin(InspectionSession::resume(m_context, wanted.inspection, personId()));
}

void BenchWorker::handle(const intent::LookForDevices&) {
    m_devices = cameras();
    m_keyboards = keyboards();
}

std::string BenchWorker::actor() const {
    return m_person ? m_person->id.str() : std::string(kProgram);
}

void BenchWorker::handle(const intent::TakeScanners& wanted) {
    WorkspaceConfig config = m_workspace.config();
    config.scanners = wanted.identities;
    m_workspace.setConfig(config);
    Q_EMIT scannersWanted(wanted.identities);
}

void BenchWorker::handle(const intent::SaveCamera& wanted) {
    WorkspaceConfig config = m_workspace.config();
    if (wanted.source)
        (wanted.role == CameraRole::Overview ? config.source : config.labelSource) = *wanted.source;
    if (!wanted.identity.empty())
        config.cameras[wanted.identity] = wanted.settings;
    m_workspace.setConfig(config);
    say(Message::Kind::Done, "The camera and its settings are kept.", {});
}

void BenchWorker::handle(const intent::PrintLabel&) {
    if (!m_finished)
        throw Error(ErrorCode::InvalidInput, "No inspection was closed just now.",
                    "A label says what an inspection came to: close one first.");
    Q_EMIT labelWanted(unitLabel(m_finished->state, m_workspace.config().bench));
}

void BenchWorker::handle(const intent::PrintSheet&) {
    Q_EMIT sheetWanted();
}

void BenchWorker::handle(const intent::DismissMessage&) {}

} // namespace returnbench
