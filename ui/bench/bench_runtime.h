#pragma once

#include "core/base/clock.h"
#include "core/capture/camera_settings.h"
#include "core/inspection/inspection_projection.h"
#include "core/people/person.h"
#include "core/workspace/mirror_keeper.h"
#include "core/workspace/workspace.h"
#include "ui/bench/capture_thread.h"
#include "ui/bench/care_thread.h"
#include "ui/bench/decode_thread.h"
#include "ui/bench/preview_thread.h"
#include "ui/bench/print_thread.h"
#include "ui/bench/scanner_thread.h"
#include "ui/bench/source_factory.h"
#include "ui/claims/export_thread.h"
#include "ui/lookup/lookup_thread.h"
#include "ui/reports/reports_thread.h"

#include <QThread>
#include <QTimer>
#include <chrono>
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
    std::optional<Person> person; ///< has signed in where people do; absent: chosen in the window
    std::string source;           ///< SOURCE of the overview
    std::string labelSource;      ///< of the label camera; empty: none
    SourceMaker openSource;
    std::shared_ptr<CameraTuning> tuning;     ///< that `openSource` goes by
    std::filesystem::path decoder;            ///< returnbench-decoder
    const Clock& clock;                       ///< outlives the bench
    std::vector<Suggestion> suggestions = {}; ///< see BenchSnapshot
    std::chrono::milliseconds lockAfter{0};   ///< without anybody's doing, where people sign in; 0: never
};

/// The threads of a bench, and how they are joined to its window:
/// capturing → mailbox → decoding → queue → worker → snapshots → window → intents → worker.
/// Beside them codes are looked up, a keeper brings files of the inbox into the mirror, and its events to the
/// worker, and the workspace is looked after.
class BenchRuntime {
public:
    /// Starts everything. @param window outlives it
    BenchRuntime(BenchOptions options, BenchWindow& window);
    /// Ends everything, in the order in which it is fed. An open inspection stays open in the journal.
    ~BenchRuntime();
    BenchRuntime(const BenchRuntime&) = delete;
    BenchRuntime& operator=(const BenchRuntime&) = delete;

private:
    /// A camera, from its pictures to what was read on them and to the screen.
    struct CameraLine {
        CameraLine(CameraRole role, std::shared_ptr<ClipRecorder> clips,
                   std::shared_ptr<DecodedQueue> decoded, std::shared_ptr<const WantedIdentities> wanted,
                   const std::filesystem::path& decoder);
        void start();
        void stop();

        CameraRole role;
        std::shared_ptr<LatestFrame> frames;
        CaptureThread capture;
        DecodeThread decode;
        PreviewThread preview;
    };

    [[nodiscard]] CameraLine& line(CameraRole role) noexcept {
        return role == CameraRole::Overview ? m_overview : m_label;
    }
    /// @param source empty: none
    void use(CameraRole role, const std::string& source);
    void connectCamera(CameraLine& line, BenchWorker& worker, BenchWindow& window);
    void keepMirror(MirrorKeeperParts parts, BenchWorker& worker);

    std::shared_ptr<DecodedQueue> m_decoded;
    std::shared_ptr<WantedIdentities> m_wanted;
    SourceMaker m_openSource;
    std::shared_ptr<CameraTuning> m_tuning;
    std::shared_ptr<ClipRecorder> m_clips; ///< nullptr: the workspace wants none
    CameraLine m_overview;
    CameraLine m_label;
    ScannerThread m_scanners;
    LookupThread m_lookup;
    ExportThread m_export;
    ReportsThread m_reports;
    PrintThread m_print;
    CareThread m_care;
    QThread m_workerThread;
    std::unique_ptr<MirrorKeeper> m_keeper;
    std::vector<FeedStatus> m_feeds; ///< as the worker was told last
    QTimer m_feedTimer;
    QTimer m_claimsTimer; ///< looks for windows that end soon
};

} // namespace returnbench
