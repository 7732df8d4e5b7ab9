#pragma once

#include "core/base/error.h"
#include "core/capture/clip_recorder.h"
#include "core/capture/latest_frame.h"
#include "ui/bench/bench_snapshot.h"
#include "ui/bench/source_factory.h"

#include <QObject>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace returnbench {

/// Reads a source into a mailbox, for as long as it lives: reopens what was lost, paces and repeats what is
/// not live. A video plays at its own speed; a picture of a folder is shown for about a second, several times
/// a second, as a steady hand would.
///
/// Frames are numbered anew, without end and over all sources; see decoded_frame.h.
class CaptureThread : public QObject {
    Q_OBJECT
public:
    /// @param clips is offered every frame; nullptr: none is recorded
    explicit CaptureThread(std::shared_ptr<LatestFrame> mailbox,
                           std::shared_ptr<ClipRecorder> clips = nullptr);
    ~CaptureThread() override;

    void start();
    /// Ends the thread; waits for it. Nothing is put into the mailbox afterwards.
    void stop();

    /// From now on this source is read, in place of the one before. Thread-safe, does not wait.
    /// @param name as a person named it; empty, with no factory: none
    void use(std::string name, SourceFactory factory);

    /// From now on frames belong to `generation`, from the source that the factory gives for `notice`.
    /// Thread-safe, does not wait.
    void follow(std::uint64_t generation, std::shared_ptr<const ReturnNotice> notice);

Q_SIGNALS:
    void cameraChanged(const returnbench::CameraStatus& status);

private:
    struct Request {
        std::uint64_t generation = 0;
        std::shared_ptr<const ReturnNotice> notice;
    };

    struct Named {
        std::string name;
        SourceFactory open;
    };

    void run(const std::stop_token& stop);
    void takeRequest();
    void change(Named source);
    void follow(const Request& request);
    /// Where the source has one for it; else the current one stays.
    void openFor(const std::shared_ptr<const ReturnNotice>& notice);
    void openSource(const std::shared_ptr<const ReturnNotice>& notice);
    void readFrame(const std::stop_token& stop);
    void deliver(const FramePtr& frame, const std::stop_token& stop);
    /// @param later than the frame says: it is shown again
    void put(const FramePtr& frame, std::chrono::milliseconds later = {});
    void onEnded();
    void lose(const std::string& what, const std::string& whatToDo);
    void report(CameraStatus status);
    /// @returns false when a request came or the thread is to end
    bool pause(std::chrono::milliseconds time, const std::stop_token& stop);

    std::shared_ptr<LatestFrame> m_mailbox;
    std::shared_ptr<ClipRecorder> m_clips;

    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<Request> m_request; ///< guarded by m_mutex
    std::optional<Named> m_wanted;    ///< guarded by m_mutex

    // Of the capturing thread alone.
    Named m_named;
    std::unique_ptr<FrameSource> m_source;
    std::shared_ptr<const ReturnNotice> m_notice; ///< of the inspection that is followed
    std::shared_ptr<const ReturnNotice> m_origin; ///< what the source was opened for
    std::uint64_t m_generation = 0;
    std::uint64_t m_count = 0;
    std::uint64_t m_countOfSource = 0; ///< since it was opened
    int m_silentWaits = 0;
    bool m_reopen = false;
    std::chrono::milliseconds m_backOff{0};
    CameraStatus m_status;

    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace returnbench
