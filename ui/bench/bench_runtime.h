#pragma once

#include "core/base/clock.h"
#include "core/capture/camera_settings.h"
#include "core/inspection/inspection_projection.h"
#include "core/workspace/mirror_keeper.h"
#include "core/workspace/workspace.h"
#include "ui/bench/capture_thread.h"
#include "ui/bench/decode_thread.h"
#include "ui/bench/preview_thread.h"
#include "ui/bench/print_thread.h"
#include "ui/bench/source_factory.h"
#include "ui/lookup/lookup_thread.h"

#include <QThread>
#include <QTimer>
#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace returnbench {

class BenchWindow;
class BenchWorker;

/// What a running bench needs.
struct BenchOptions {
    Workspace workspace;
    std::optional<Person> person; ///< absent: chosen in the window
    SourceFactory source;
    std::shared_ptr<CameraTuning> tuning;     ///< that `source` goes by
    std::filesystem::path decoder;            ///< returnbench-decoder
    const Clock& clock;                       ///< outlives the bench
    std::vector<Suggestion> suggestions = {}; ///< see BenchSnapshot
};

/// The threads of a bench, and how they are joined to its window:
/// capturing → mailbox → decoding → queue → worker → snapshots → window → intents → worker.
/// Beside them codes are looked up, and a keeper brings files of the inbox into the mirror, and its events to
/// the worker.
class BenchRuntime {
public:
    /// Starts everything. @param window outlives it
    BenchRuntime(BenchOptions options, BenchWindow& window);
    /// Ends everything, in the order in which it is fed. An open inspection stays open in the journal.
    ~BenchRuntime();
    BenchRuntime(const BenchRuntime&) = delete;
    BenchRuntime& operator=(const BenchRuntime&) = delete;

private:
    void keepMirror(MirrorKeeperParts parts, BenchWorker& worker);

    std::shared_ptr<LatestFrame> m_frames;
    std::shared_ptr<DecodedQueue> m_decoded;
    std::shared_ptr<WantedIdentities> m_wanted;
    std::shared_ptr<CameraTuning> m_tuning;
    std::shared_ptr<ClipRecorder> m_clips; ///< nullptr: the workspace wants none
    CaptureThread m_capture;
    DecodeThread m_decode;
    PreviewThread m_preview;
    LookupThread m_lookup;
    PrintThread m_print;
    QThread m_workerThread;
    std::unique_ptr<MirrorKeeper> m_keeper;
    std::vector<FeedStatus> m_feeds; ///< as the worker was told last
    QTimer m_feedTimer;
};

} // namespace returnbench
