#include "ui/bench/bench_runtime.h"

#include "core/workspace/inbox.h"
#include "ui/bench/bench_window.h"
#include "ui/bench/bench_worker.h"

#include <utility>

namespace returnbench {
namespace {

constexpr int kFeedIntervalMs = 1000;

LabelReaderOptions readerOptions(const std::filesystem::path& decoder) {
    LabelReaderOptions options;
    options.decoder = decoder;
    return options;
}

std::shared_ptr<ClipRecorder> recorderFor(const Workspace& workspace) {
    if (!workspace.config().recordClips)
        return nullptr;
    return std::make_shared<ClipRecorder>(workspace.clips(), ClipOptions{});
}

} // namespace

BenchRuntime::BenchRuntime(BenchOptions options, BenchWindow& window)
    : m_frames(std::make_shared<LatestFrame>()),
      m_decoded(std::make_shared<DecodedQueue>(kDecodedQueueCapacity)),
      m_wanted(std::make_shared<WantedIdentities>()), m_tuning(options.tuning),
      m_clips(recorderFor(options.workspace)), m_capture(m_frames, std::move(options.source), m_clips),
      m_decode(m_frames, m_decoded, m_wanted, readerOptions(options.decoder)), m_preview(m_frames),
      m_lookup(options.workspace.directory(), options.clock),
      m_print(options.workspace.directory(), options.workspace.config().labelPrinter) {
    const std::filesystem::path workspace = options.workspace.directory();
    std::vector<std::unique_ptr<MirrorFeed>> feeds;
    feeds.push_back(std::make_unique<Inbox>(
        inboxOf(workspace), [workspace] { return importProfilesOf(workspace); }, options.clock));
    for (auto& source : options.workspace.liveSources())
        feeds.push_back(std::move(source));
    auto* worker =
        new BenchWorker({std::move(options.workspace), std::move(options.person), m_frames, m_decoded,
                         m_wanted, m_clips, options.decoder, options.clock, std::move(options.suggestions)});
    worker->moveToThread(&m_workerThread);
    QObject::connect(&m_workerThread, &QThread::started, worker, &BenchWorker::onStarted);
    QObject::connect(&m_workerThread, &QThread::finished, worker, &QObject::deleteLater);

    QObject::connect(&m_capture, &CaptureThread::cameraChanged, worker, &BenchWorker::onCameraChanged);
    QObject::connect(&m_decode, &DecodeThread::frameDecoded, worker, &BenchWorker::onFrameDecoded);
    QObject::connect(&m_decode, &DecodeThread::decoderFailed, worker, &BenchWorker::onDecoderFailed);
    // Called in the worker's thread: the request stands before the worker looks at another frame.
    QObject::connect(
        worker, &BenchWorker::sourceWanted, &m_capture,
        [this](quint64 generation, const std::shared_ptr<const ReturnNotice>& notice) {
            m_capture.follow(generation, notice);
        },
        Qt::DirectConnection);
    QObject::connect(
        worker, &BenchWorker::printWanted, &m_decode, [this](bool wanted) { m_decode.wantPrint(wanted); },
        Qt::DirectConnection);
    QObject::connect(&window, &BenchWindow::cameraTried, &m_capture,
                     [this](const QString& identity, const CameraSettings& settings) {
                         m_tuning->set(identity.toStdString(), settings);
                     });
    QObject::connect(worker, &BenchWorker::snapshotChanged, &window, &BenchWindow::onSnapshot);
    QObject::connect(&window, &BenchWindow::intended, worker, &BenchWorker::onIntent);

    // With the preview as context, so that a picture on its way is forgotten when the preview ends.
    QObject::connect(&m_preview, &PreviewThread::pictureReady, &m_preview,
                     [this, &window] { window.onPicture(m_preview.takePicture()); });
    QObject::connect(&window, &BenchWindow::pictureWidthChanged, &m_preview,
                     [this](int pixels) { m_preview.setWidth(pixels); });

    QObject::connect(
        worker, &BenchWorker::labelWanted, &m_print,
        [this](const UnitLabel& label) { m_print.printLabel(label); }, Qt::DirectConnection);
    QObject::connect(
        worker, &BenchWorker::sheetWanted, &m_print, [this] { m_print.printSheet(); }, Qt::DirectConnection);
    QObject::connect(&m_print, &PrintThread::printed, worker, &BenchWorker::onPrinted);
    QObject::connect(&m_print, &PrintThread::failed, worker, &BenchWorker::onPrintFailed);

    QObject::connect(&m_lookup, &LookupThread::answered, &window, &BenchWindow::onLookedUp);
    QObject::connect(&window, &BenchWindow::lookupAsked, &m_lookup,
                     [this](const QString& code) { m_lookup.ask(code.toStdString()); });

    QObject::connect(&m_lookup, &LookupThread::inspectionRead, &window, &BenchWindow::onInspectionRead);
    QObject::connect(&window, &BenchWindow::inspectionAsked, &m_lookup, [this](const QString& inspection) {
        m_lookup.askInspection(InspectionId(inspection.toStdString()));
    });

    m_workerThread.setObjectName(QStringLiteral("bench-worker"));
    m_workerThread.start();
    m_preview.start();
    m_decode.start();
    m_capture.start();
    m_lookup.start();
    m_print.start();
    keepMirror({[workspace] { return openMirrorOf(workspace); }, std::move(feeds),
                [worker](const NewEvent& event) { worker->record(event); }, options.clock},
               *worker);
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
    m_keeper.reset(); // while the worker still records for it
    m_capture.stop();
    m_frames->close();
    m_decode.stop();
    m_preview.stop();
    m_lookup.stop();
    m_print.stop();
    m_workerThread.quit();
    m_workerThread.wait();
}

} // namespace returnbench
