#pragma once

#include "core/base/ids.h"
#include "core/capture/clip_writer.h"
#include "core/capture/frame.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace returnbench {

/// A clip on the disk, as its event describes it.
struct Clip {
    InspectionId inspection;
    std::string sha256;
    std::int64_t bytes = 0;
    std::string codec; ///< `h264`, `mjpeg`; the container is always Matroska
    int width = 0;
    int height = 0;
    Timestamp startedAt{}; ///< of the first picture
    Timestamp endedAt{};   ///< of the last, by the clock as it stood at the first
    std::int64_t frames = 0;
    std::optional<std::int64_t> dropped; ///< that the encoder could not follow; unknown after a crash
    bool interrupted = false;            ///< the program ended before the event, or the disk was nearly full
};

/// Clips by content: `clips/ab/abcd…ef.mkv`, and `clips/INSPECTION.MILLISECONDS.recording` while they grow.
/// Safe for several threads.
class ClipStore {
public:
    explicit ClipStore(std::filesystem::path directory);

    [[nodiscard]] const std::filesystem::path& directory() const noexcept { return m_directory; }
    /// @throws Error{InvalidInput} for what is no digest
    [[nodiscard]] std::filesystem::path pathOf(const std::string& sha256) const;
    /// @throws Error{Storage} when missing or altered, naming the clip
    void verify(const std::string& sha256) const;

    [[nodiscard]] std::filesystem::path recordingPath(const InspectionId& inspection, Timestamp start) const;
    /// Gives a durable file its final name, durably; fills in digest and bytes. Its first name stays until
    /// settle(), so that a clip whose event was never written is found again. @throws Error{Storage}
    void keep(const std::filesystem::path& recording, Clip& clip) const;
    /// Keeps what an earlier run of the program left unfinished. Only while nothing records. A file without a
    /// readable picture is removed. The caller appends their events.
    [[nodiscard]] std::vector<Clip> recover() const;
    /// Frees the room of a clip that is no longer kept; without complaint when it is gone or cannot go.
    void remove(const std::string& sha256) const noexcept;
    /// Drops the first name, once the clip's event is in the journal. A failure leaves it to the next start.
    void settle(const Clip& clip) const noexcept;

private:
    std::filesystem::path m_directory;
};

struct ClipOptions {
    ClipCodec codec = bestClipCodec();
    std::chrono::milliseconds before{5000}; ///< kept from before the start
    std::size_t maxRingBytes = 64u << 20;   ///< of these
    std::size_t maxWaitingFrames = 16;      ///< 100 MB at 1080p
    std::uintmax_t minFreeBytes = 1u << 30; ///< with less on the disk recording stops
};

struct ClipOutcome {
    std::optional<Clip> clip; ///< on the disk and durable: append its event
    std::string problem;      ///< why there is none or it ends early; a sentence
};

struct ClipStatus {
    bool recording = false;
    std::chrono::milliseconds length{};
    std::int64_t bytes = 0;
    std::int64_t dropped = 0;
    std::string problem;
};

/// Records the opening of parcels from a running picture. All functions may be called by any thread and never
/// wait for encoding or the disk; they throw nothing that has to do with either.
class ClipRecorder {
public:
    ClipRecorder(ClipStore store, ClipOptions options);
    ~ClipRecorder();
    ClipRecorder(const ClipRecorder&) = delete;
    ClipRecorder& operator=(const ClipRecorder&) = delete;

    /// Every captured frame. One that the encoder cannot follow is left out of the clip and counted.
    void offer(FramePtr frame);
    /// Burnt in behind the time from here on: AWB or return code, and the journal's latest hash.
    void setOverlay(const std::string& code, const std::string& hash);
    /// A clip that is still being recorded goes on.
    void start(const InspectionId& inspection);
    /// @param done called once, by another thread, when the clip is hashed and durable or has failed; with an
    ///             empty outcome when there is no clip. It must not throw.
    void stop(std::function<void(ClipOutcome)> done);
    [[nodiscard]] ClipStatus status() const;
    /// Ends a clip that is being recorded, for the next start to find; waits until the last `done` has
    /// returned. Nothing is recorded afterwards. The destructor does the same.
    void end();

private:
    class Work;
    struct Task {
        FramePtr frame; ///< or, where there is none, `run`
        std::function<void(Work&)> run;
    };

    void post(std::function<void(Work&)> run);
    void loop();

    ClipStore m_store;
    ClipOptions m_options;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Task> m_tasks;
    std::size_t m_waitingFrames = 0;
    bool m_ending = false;
    ClipStatus m_status;
    std::thread m_thread; // last: it uses the others
};

} // namespace returnbench
