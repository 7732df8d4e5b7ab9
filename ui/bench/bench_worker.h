#pragma once

#include "core/base/error.h"
#include "core/capture/clip_recorder.h"
#include "core/capture/latest_frame.h"
#include "core/inspection/clip_event.h"
#include "core/inspection/driver.h"
#include "core/inspection/session.h"
#include "core/inspection/unit_label.h"
#include "core/labels/label_reader.h"
#include "core/workspace/workspace.h"
#include "ui/bench/bench_snapshot.h"
#include "ui/bench/decoded_frame.h"
#include "ui/bench/inspection_view.h"
#include "ui/bench/intent.h"
#include "ui/bench/wanted_identities.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <array>
#include <chrono>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace returnbench {

/// What the worker is made of.
struct BenchWorkerParts {
    Workspace workspace;
    std::optional<Person> person;             ///< has signed in where people do; absent: chosen in the window
    std::shared_ptr<LatestFrame> frames;      ///< of the overview, for photos by hand
    std::shared_ptr<LatestFrame> labelFrames; ///< of the label camera, likewise
    std::shared_ptr<DecodedQueue> decoded;    ///< for everything else
    std::shared_ptr<WantedIdentities> wanted; ///< told to whoever reads codes
    std::shared_ptr<ClipRecorder> clips;      ///< nullptr: none is recorded
    std::filesystem::path decoder;            ///< returnbench-decoder
    const Clock& clock;
    std::vector<Suggestion> suggestions; ///< see BenchSnapshot
    std::chrono::milliseconds lockAfter; ///< without anybody's doing, where people sign in; 0: never
};

/// Where an inspection lives: owns the session and, through the workspace, the journal's one writing
/// connection.
///
/// Lives on a thread of its own. Intents and frames come in through slots, one at a time; after each it emits
/// a snapshot of everything. Nothing that fails here ends the program or the inspection: it becomes a
/// message.
class BenchWorker : public QObject {
    Q_OBJECT
public:
    explicit BenchWorker(BenchWorkerParts parts);
    ~BenchWorker() override;

    /// Appends an event of another thread to the journal: hands it over to the worker's thread and returns
    /// when it is durable. That thread must be running, and not be the caller's.
    /// @throws as Journal::append()
    void record(const NewEvent& event);

public Q_SLOTS:
    /// First, in the worker's thread: goes on with the inspection that a crash or power cut interrupted.
    void onStarted();
    void onIntent(const returnbench::Intent& intent);
    /// One more frame waits in the queue.
    void onFrameDecoded();
    void onCameraChanged(returnbench::CameraRole role, const returnbench::CameraStatus& status);
    void onScannersChanged(const std::vector<returnbench::ScannerStatus>& scanners);
    void onDecoderFailed(const QString& what, const QString& whatToDo);
    void onPrinted(const QString& what);
    void onPrintFailed(const QString& code, const QString& what, const QString& whatToDo);
    /// Something that is kept is damaged, or is not being kept elsewhere.
    void onCareFailed(const QString& code, const QString& what, const QString& whatToDo);
    void onFeedsChanged(const std::vector<returnbench::FeedStatus>& feeds);

Q_SIGNALS:
    void snapshotChanged(const returnbench::SnapshotPtr& snapshot);
    /// Whether the item's print may say what no code does.
    void printWanted(bool wanted);
    void labelWanted(const returnbench::UnitLabel& label);
    void sheetWanted();
    void scannersWanted(const std::vector<std::string>& identities);
    /// Frames of `generation` are wanted, from the source for this return.
    void sourceWanted(quint64 generation, const std::shared_ptr<const returnbench::ReturnNotice>& notice);

private:
    // bench_intents.cpp: what each intent does. All throw Error.
    void handle(const intent::ChoosePerson& wanted);
    void handle(const intent::ShowBadge& shown);
    void handle(const intent::Lock& wanted);
    void handle(const intent::Scan& scan);
    void handle(const intent::TypeSerial& typed);
    void handle(const intent::TakePhoto& wanted);
    void handle(const intent::Retake& wanted);
    void handle(const intent::Answer& given);
    void handle(const intent::Confirm& given);
    void handle(const intent::AcceptProposal& wanted);
    void handle(const intent::SetGrade& wanted);
    void handle(const intent::SetDisposition& wanted);
    void handle(const intent::Close& wanted);
    void handle(const intent::Void& wanted);
    void handle(const intent::Acknowledge& given);
    void handle(const intent::DeclareUnreadable& given);
    void handle(const intent::ItemsFound& given);
    void handle(const intent::ChooseUnit& given);
    void handle(const intent::Annotate& given);
    void handle(const intent::AnnotateEarlier& given);
    void handle(const intent::LeaveBench& wanted);
    void handle(const intent::BeginClaim& given);
    void handle(const intent::MoveClaim& given);
    void handle(const intent::MaskPhoto& given);
    void handle(const intent::SavePolicy& given);
    void handle(const intent::SaveProtocol& given);
    void handle(const intent::GradeAgain& given);
    void handle(const intent::RecordExport& given);
    void handle(const intent::Pause& wanted);
    void handle(const intent::Resume& wanted);
    void handle(const intent::LookForDevices& wanted);
    void handle(const intent::SaveCamera& wanted);
    void handle(const intent::AddPerson& given);
    void handle(const intent::ChangePerson& given);
    void handle(const intent::GivePin& given);
    void handle(const intent::GiveBadge& wanted);
    void handle(const intent::TakeSecrets& wanted);
    void handle(const intent::TakeScanners& wanted);
    void handle(const intent::PrintLabel& wanted);
    void handle(const intent::PrintSheet& wanted);
    void handle(const intent::DismissMessage& wanted);

    /// What whoever signs in must be allowed to do: an inspection that is on the bench is theirs then.
    [[nodiscard]] std::optional<Permission> neededToArrive() const;
    /// Who signed in works here from now on, with the inspection that is on the bench.
    void arrive(const Person& person);
    void depart(const char* reason);
    void lock(const char* reason);
    void openParcel(const std::string& code);
    void scanItem(const intent::Scan& scan);
    void refuseOtherParcel(const std::string& code);
    void photograph(const std::string& shot);
    void begin(InspectionSession session);
    void end();
    void finish();
    [[nodiscard]] InspectionSession& session() const;
    [[nodiscard]] const PersonId& personId() const;

    /// One of the bench's cameras, as far as it gives evidence.
    struct Eye {
        std::shared_ptr<LatestFrame> frames;
        BenchCamera camera;
        std::unique_ptr<InspectionDriver> driver; ///< while an inspection is open
    };

    // bench_worker.cpp
    [[nodiscard]] Eye& eye(CameraRole role) noexcept { return m_eyes[static_cast<std::size_t>(role)]; }
    /// Whose pictures a shot is taken from by hand.
    [[nodiscard]] Eye& eyeFor(const std::string& shot);
    /// The label camera takes the labels' photos for as long as there is one.
    void shareOutShots();
    void forgetPictures();
    void feed(const DecodedFrame& decoded);
    void settleAfter(const NewEvent& event);
    void resumeInterrupted();
    void choosePersonAtStart();
    /// Somebody did something: the bench is not left alone.
    void noteDoing();
    // bench_clips.cpp
    void startClip();
    /// The clip's event follows when it is on the disk.
    void endClip();
    void keepClip(const ClipOutcome& outcome, const std::string& by);
    void refreshOverlay();
    void makeRoomForClips();
    [[nodiscard]] ClipView clipView() const;
    // bench_worker.cpp
    void noteVerdict(bool changed);
    /// Says what would make the photo that was just taken a better one.
    void adviseOn(const std::string& shot, const std::vector<std::string>& advice);
    void keepThumbnail(const std::string& shot, const Frame& frame);
    [[nodiscard]] QImage thumbnailOf(const std::string& sha256);
    void refreshPeople();
    /// In whose name something is recorded that is no part of an inspection.
    [[nodiscard]] std::string actor() const;
    void refreshFigures();
    void refreshDisk();
    void publish();
    void say(Message::Kind kind, std::string what, std::string whatToDo, std::string code = {});
    void sayError(const Error& error);
    /// @returns false when it failed; the message says how
    bool attempt(const std::function<void()>& work);

    Workspace m_workspace;
    std::optional<Person> m_person;
    std::vector<Person> m_persons;   ///< who work here, as of m_journalSeq
    std::vector<Person> m_everybody; ///< as of m_journalSeq, those who left among them
    std::shared_ptr<DecodedQueue> m_decoded;
    std::shared_ptr<WantedIdentities> m_wanted;
    std::shared_ptr<ClipRecorder> m_clips;
    const Clock& m_clock;
    LabelReader m_proofReader; ///< reads saved photos again
    SessionContext m_context;

    std::unique_ptr<InspectionSession> m_session;
    std::array<Eye, kCameraRoles.size()> m_eyes; ///< by role; after the session that they drive
    std::uint64_t m_generation = 0;
    ReadingCounts m_counts;
    bool m_awaitingAcknowledgement = false;
    std::string m_refusedShot; ///< a photo by hand was refused for its faults just now
    std::chrono::steady_clock::time_point m_refusedAt;
    std::chrono::steady_clock::time_point m_quietUntil; ///< frames are not fed after a failure

    QTimer m_diskTimer;
    std::chrono::milliseconds m_lockAfter;
    QTimer m_idleTimer;          ///< until the bench is locked
    bool m_isControlled = false; ///< as of m_journalSeq
    ClipRoom m_clipRoom;
    std::string m_clipProblem; ///< of the last clip; empty when it was kept
    std::vector<CameraDevice> m_devices;
    std::vector<ScannerInfo> m_keyboards;
    std::vector<ScannerStatus> m_scanners;
    std::vector<FeedStatus> m_feeds;
    std::map<std::string, QImage> m_thumbnails; ///< of this inspection's photos, by digest
    std::optional<Message> m_message;
    std::uint64_t m_messages = 0;
    std::int64_t m_decoderRestarts = 0;
    std::optional<std::uintmax_t> m_diskFree;
    std::optional<Timestamp> m_lastScanAt;
    std::int64_t m_journalSeq = 0;
    std::optional<Timestamp> m_lastSavedAt;
    TodayFigures m_today;
    std::vector<Suggestion> m_suggestions;
    std::vector<OpenInspection> m_open;
    std::optional<FinishedInspection> m_finished;
};

} // namespace returnbench
