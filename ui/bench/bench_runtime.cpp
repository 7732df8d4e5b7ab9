#include "ui/bench/bench_runtime.h"

#include "core/workspace/inbox.h"
#include "ui/bench/bench_window.h"
#include "ui/bench/bench_worker.h"

#include <utility>

namespace returnbench {
namespace {

constexpr int kFeedIntervalMs = 1000;
constexpr int kFirstClaimsMs = 3000; // when the start is over
constexpr int kClaimsIntervalMs = 10 * 60'000;

std::shared_ptr<ClipRecorder> recorderFor(const Workspace& workspace) {
    if (!workspace.config().recordClips)
        return nullptr;
    return std::make_shared<ClipRecorder>(workspace.clips(), ClipOptions{});
}

} // namespace

BenchRuntime::CameraLine::CameraLine(CameraRole ofRole, std::shared_ptr<ClipRecorder> clips,
                                     std::shared_ptr<DecodedQueue> decoded,
                                     std::shared_ptr<const WantedIdentities> wanted,
                                     const std::filesystem::path& decoder)
    : role(ofRole), frames(std::make_shared<LatestFrame>()), capture(frames, std::move(clips)),
      decode(ofRole, frames, std::move(decoded), std::move(wanted),
             LabelReaderOptions{.decoder = decoder, .formats = {}}),
      preview(frames) {}

void BenchRuntime::CameraLine::start() {
    preview.start();
    decode.start();
    capture.start();
}

void BenchRuntime::CameraLine::stop() {
    capture.stop();
    frames->close();
    decode.stop();
    preview.stop();
}

BenchRuntime::BenchRuntime(BenchOptions options, BenchWindow& window)
    : m_decoded(std::make_shared<DecodedQueue>(kDecodedQueueCapacity)),
      m_wanted(std::make_shared<WantedIdentities>()), m_openSource(std::move(options.openSource)),
      m_tuning(options.tuning), m_clips(recorderFor(options.workspace)),
      m_overview(CameraRole::Overview, m_clips, m_decoded, m_wanted, options.decoder),
      m_label(CameraRole::Label, nullptr, m_decoded, m_wanted, options.decoder),
      m_lookup(options.workspace.directory(), options.clock),
      m_export(options.workspace.directory(), options.clock),
      m_reports(options.workspace.directory(), options.clock),
      m_print(options.workspace.directory(), options.workspace.config().labelPrinter),
      m_care(options.workspace.directory(), options.clock) {
    m_scanners.take(options.workspace.config().scanners);
    const std::filesystem::path workspace = options.workspace.directory();
    std::vector<std::unique_ptr<MirrorFeed>> feeds;
    feeds.push_back(std::make_unique<Inbox>(
        inboxOf(workspace), [workspace] { return importProfilesOf(workspace); }, options.clock));
    for (auto& source : options.workspace.liveSources())
        feeds.push_back(std::move(source));
    auto* worker =
        new BenchWorker({std::move(options.workspace), std::move(options.person), m_overview.frames,
                         m_label.frames, m_decoded, m_wanted, m_clips, options.decoder, options.clock,
                         std::move(options.suggestions), options.lockAfter});
    worker->moveToThread(&m_workerThread);
    QObject::connect(&m_workerThread, &QThread::started, worker, &BenchWorker::onStarted);
    QObject::connect(&m_workerThread, &QThread::finished, worker, &QObject::deleteLater);

    connectCamera(m_overview, *worker, window);
    connectCamera(m_label, *worker, window);
    QObject::connect(&window, &BenchWindow::cameraTried, &m_overview.capture,
                     [this](const QString& identity, const CameraSettings& settings) {
                         m_tuning->set(identity.toStdString(), settings);
                     });
    QObject::connect(&m_scanners, &ScannerThread::scanned, &window, &BenchWindow::onTyped);
    QObject::connect(&m_scanners, &ScannerThread::scannersChanged, worker, &BenchWorker::onScannersChanged);
    QObject::connect(
        worker, &BenchWorker::scannersWanted, &m_scanners,
        [this](const std::vector<std::string>& identities) { m_scanners.take(identities); },
        Qt::DirectConnection);
    QObject::connect(worker, &BenchWorker::snapshotChanged, &window, &BenchWindow::onSnapshot);
    QObject::connect(&window, &BenchWindow::intended, worker, &BenchWorker::onIntent);

    QObject::connect(
        worker, &BenchWorker::labelWanted, &m_print,
        [this](const UnitLabel& label) { m_print.printLabel(label); }, Qt::DirectConnection);
    QObject::connect(
        worker, &BenchWorker::sheetWanted, &m_print, [this] { m_print.printSheet(); }, Qt::DirectConnection);
    QObject::connect(&m_print, &PrintThread::printed, worker, &BenchWorker::onPrinted);
    QObject::connect(&m_print, &PrintThread::failed, worker, &BenchWorker::onPrintFailed);
    QObject::connect(&m_care, &CareThread::failed, worker, &BenchWorker::onCareFailed);

    QObject::connect(&m_lookup, &LookupThread::answered, &window, &BenchWindow::onLookedUp);
    QObject::connect(&window, &BenchWindow::lookupAsked, &m_lookup,
                     [this](const QString& code) { m_lookup.ask(code.toStdString()); });

    QObject::connect(&m_lookup, &LookupThread::claimsRead, &window, &BenchWindow::onClaimsRead);
    QObject::connect(&m_export, &ExportThread::exported, &window, &BenchWindow::onExported);
    QObject::connect(&window, &BenchWindow::exportOrdered, &m_export,
                     [this](const ExportOrder& order) { m_export.order(order); });
    QObject::connect(&window, &BenchWindow::claimsAsked, &m_lookup, [this] { m_lookup.askClaims(); });
    QObject::connect(&m_lookup, &LookupThread::rulesRead, &window, &BenchWindow::onRulesRead);
    QObject::connect(&m_lookup, &LookupThread::policyTried, &window, &BenchWindow::onPolicyTried);
    QObject::connect(&window, &BenchWindow::rulesAsked, &m_lookup, [this] { m_lookup.askRules(); });
    QObject::connect(&window, &BenchWindow::policyAsked, &m_lookup,
                     [this](const Policy& edited) { m_lookup.tryPolicy(edited); });
    QObject::connect(&m_lookup, &LookupThread::picturesRead, &window, &BenchWindow::onPicturesRead);
    QObject::connect(&window, &BenchWindow::picturesAsked, &m_lookup,
                     [this](const ReferenceQuestion& question) { m_lookup.askPictures(question); });
    QObject::connect(&m_lookup, &LookupThread::inspectionRead, &window, &BenchWindow::onInspectionRead);
    QObject::connect(&window, &BenchWindow::inspectionAsked, &m_lookup, [this](const QString& inspection) {
        m_lookup.askInspection(InspectionId(inspection.toStdString()));
    });

    QObject::connect(&m_reports, &ReportsThread::answered, &window, &BenchWindow::onReportRead);
    QObject::connect(&m_reports, &ReportsThread::saved, &window, &BenchWindow::onReportSaved);
    QObject::connect(&m_reports, &ReportsThread::gradingRead, &window, &BenchWindow::onGradingRead);
    QObject::connect(&window, &BenchWindow::gradingAsked, &m_reports,
                     [this](const GradingWish& wish) { m_reports.askGrading(wish); });
    QObject::connect(&m_reports, &ReportsThread::protocolsRead, &window, &BenchWindow::onProtocolsRead);
    QObject::connect(&m_reports, &ReportsThread::protocolTried, &window, &BenchWindow::onProtocolTried);
    QObject::connect(&window, &BenchWindow::protocolsAsked, &m_reports, [this] { m_reports.askProtocols(); });
    QObject::connect(&window, &BenchWindow::protocolAsked, &m_reports,
                     [this](const QString& text) { m_reports.tryProtocol(text.toStdString()); });
    QObject::connect(&window, &BenchWindow::reportAsked, &m_reports,
                     [this](const ReportWish& wish) { m_reports.ask(wish); });
    QObject::connect(&window, &BenchWindow::reportOrdered, &m_reports,
                     [this](const ReportWish& wish, ReportForm form) { m_reports.save(wish, form); });

    m_workerThread.setObjectName(QStringLiteral("bench-worker"));
    m_workerThread.start();
    use(CameraRole::Overview, options.source);
    use(CameraRole::Label, options.labelSource);
    m_overview.start();
    m_label.start();
    m_scanners.start();
    m_lookup.start();
    m_export.start();
    m_reports.start();
    QObject::connect(&m_claimsTimer, &QTimer::timeout, &m_claimsTimer, [this] {
        m_claimsTimer.setInterval(kClaimsIntervalMs);
        m_lookup.askClaims();
    });
    m_claimsTimer.start(kFirstClaimsMs);
    m_print.start();
    m_care.start();
    keepMirror({[workspace] { return openMirrorOf(workspace); }, std::move(feeds),
                [worker](const NewEvent& event) { worker->record(event); }, options.clock},
               *worker);
}

void BenchRuntime::use(CameraRole role, const std::string& source) {
    line(role).capture.use(source, source.empty() ? SourceFactory() : m_openSource(source));
}

void BenchRuntime::connectCamera(CameraLine& camera, BenchWorker& worker, BenchWindow& window) {
    const CameraRole role = camera.role;
    QObject::connect(&camera.capture, &CaptureThread::cameraChanged, &worker,
                     [&worker, role](const CameraStatus& status) { worker.onCameraChanged(role, status); });
    QObject::connect(&camera.decode, &DecodeThread::frameDecoded, &worker, &BenchWorker::onFrameDecoded);
    QObject::connect(&camera.decode, &DecodeThread::decoderFailed, &worker, &BenchWorker::onDecoderFailed);
    // Called in the worker's thread: the request stands before the worker looks at another frame.
    QObject::connect(
        &worker, &BenchWorker::sourceWanted, &camera.capture,
        [&camera](quint64 generation, const std::shared_ptr<const ReturnNotice>& notice) {
            camera.capture.follow(generation, notice);
        },
        Qt::DirectConnection);
    QObject::connect(
        &worker, &BenchWorker::printWanted, &camera.decode,
        [&camera](bool wanted) { camera.decode.wantPrint(wanted); }, Qt::DirectConnection);
    QObject::connect(&window, &BenchWindow::cameraChosen, &camera.capture,
                     [this, role](CameraRole chosen, const QString& source) {
                         if (chosen == role)
                             use(role, source.toStdString());
                     });
    // With the preview as context, so that a picture on its way is forgotten when the preview ends.
    QObject::connect(&camera.preview, &PreviewThread::pictureReady, &camera.preview,
                     [&camera, &window, role] { window.onPicture(role, camera.preview.takePicture()); });
    QObject::connect(&window, &BenchWindow::pictureWidthChanged, &camera.preview,
                     [&camera, role](CameraRole of, int pixels) {
                         if (of == role)
                             camera.preview.setWidth(pixels);
                     });
}

void BenchRuntime::keepMirror(MirrorKeeperParts parts, BenchWorker& worker) {
    m_keeper = std::make_unique<MirrorKeeper>(std::move(parts));
    QObject::connect(&m_feedTimer, &QTimer::timeout, &m_feedTimer, [this, &worker] {
        auto feeds = m_keeper->statuses();
        if (feeds == m_feeds)
            return;
        m_feeds = feeds;
        QMetaObject::invokeMethod(
            &worker, [&worker, feeds = std::move(feeds)] { worker.onFeedsChanged(feeds); },
            Qt::QueuedConnection);
    });
    m_feedTimer.start(kFeedIntervalMs);
}

BenchRuntime::~BenchRuntime() {
    m_feedTimer.stop();
    m_claimsTimer.stop();
    m_keeper.reset(); // while the worker still records for it
    m_overview.stop();
    m_label.stop();
    m_scanners.stop();
    m_lookup.stop();
    m_export.stop();
    m_reports.stop();
    m_print.stop();
    m_care.stop();
    m_workerThread.quit();
    m_workerThread.wait();
}

} // namespace returnbench
