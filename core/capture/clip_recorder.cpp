#include "core/capture/clip_recorder.h"

#include "core/base/error.h"
#include "core/base/system_error.h"

#include <algorithm>
#include <future>
#include <utility>

namespace returnbench {
namespace {

constexpr std::size_t kHashDigits = 16;
constexpr std::chrono::milliseconds kSyncEvery{2000};
// Far more than passes between reading a frame's two clocks, far less than matters in evidence.
constexpr std::chrono::milliseconds kClockWasSet{500};

} // namespace

/// What the recorder's thread alone touches.
class ClipRecorder::Work {
public:
    Work(const ClipStore& store, const ClipOptions& options) : m_store(store), m_options(options) {}

    void take(const Frame& frame) {
        try {
            ClipPacket packet = encoded(frame);
            if (m_writer)
                write(packet);
            else
                keepInRing(std::move(packet));
        } catch (const std::exception& error) {
            m_ring.clear();
            m_ringBytes = 0;
            m_problem = asError(error).what();
            abandon();
        }
    }

    void setOverlay(std::string text) { m_overlay = std::move(text); }

    void start(const InspectionId& inspection) {
        if (m_inspection)
            return;
        m_inspection = inspection;
        m_problem.clear();
        open();
    }

    /// Hashing takes a moment, in which pictures must not wait: it is left to a thread of its own.
    void stop(std::int64_t dropped, std::function<void(ClipOutcome)> done) {
        if (m_writer)
            finish();
        std::optional<Clip> clip = std::exchange(m_finished, std::nullopt);
        if (clip)
            clip->dropped = dropped;
        m_inspection.reset();
        m_keeping = std::async(std::launch::async,
                               [&store = m_store, file = m_finishedFile, clip = std::move(clip),
                                problem = std::exchange(m_problem, {}), done = std::move(done)]() mutable {
                                   if (clip) {
                                       try {
                                           store.keep(file, *clip);
                                       } catch (const std::exception& error) {
                                           problem = asError(error).what();
                                           clip.reset();
                                       }
                                   }
                                   done({std::move(clip), std::move(problem)});
                               });
    }

    [[nodiscard]] ClipStatus status() const {
        ClipStatus status;
        status.recording = m_writer != nullptr;
        if (m_growing.frames > 0 && m_writer)
            status.length = m_growing.endedAt - m_growing.startedAt;
        status.bytes = m_growing.bytes;
        status.problem = m_problem;
        return status;
    }

private:
    /// When a frame was taken, by the system's clock as it stood when the ring began: one that is set while a
    /// clip is being recorded must neither stop it nor change its speed.
    Timestamp timeOf(const Frame& frame) {
        const Timestamp zero = frame.capturedAt - frame.elapsed;
        if (!m_writer && std::chrono::abs(zero - m_zero) > kClockWasSet) {
            m_zero = zero;
            m_last = {};
            m_encoder.reset(); // and with it the ring, whose times are wrong
        }
        m_last = std::max(m_zero + frame.elapsed, m_last + std::chrono::milliseconds(1));
        return m_last;
    }

    ClipPacket encoded(const Frame& frame) {
        const Timestamp at = timeOf(frame);
        const int width = frame.pixels.cols / 2 * 2;
        const int height = frame.pixels.rows / 2 * 2;
        const bool otherSize =
            m_encoder && (m_encoder->format().width != width || m_encoder->format().height != height);
        if (!m_encoder || (otherSize && !m_writer)) { // a clip that is being recorded keeps its size
            m_ring.clear();
            m_ringBytes = 0;
            m_encoder = std::make_unique<ClipEncoder>(m_options.codec, width, height);
        }
        std::string text = formatTimestamp(frame.capturedAt);
        if (!m_overlay.empty())
            text += "  " + m_overlay;
        return m_encoder->encode(frame.pixels, text, at);
    }

    void keepInRing(ClipPacket packet) {
        m_ringBytes += packet.content.size();
        m_ring.push_back(std::move(packet));
        // What goes, goes up to the next key picture: nothing before that could be shown without it.
        for (;;) {
            const auto next = std::find_if(m_ring.begin() + 1, m_ring.end(),
                                           [](const ClipPacket& kept) { return kept.key; });
            const bool isLongEnough = next != m_ring.end() && m_ring.back().at - next->at >= m_options.before;
            if (next == m_ring.end() || (!isLongEnough && m_ringBytes <= m_options.maxRingBytes))
                break;
            for (auto gone = m_ring.begin(); gone != next; ++gone)
                m_ringBytes -= gone->content.size();
            m_ring.erase(m_ring.begin(), next);
        }
        if (m_inspection && m_problem.empty())
            open(); // the first picture after the start
    }

    void open() {
        if (m_ring.empty())
            return;
        try {
            makePrivateDirectory(m_store.directory());
            if (isDiskFull()) {
                m_problem = "No clip is recorded: the disk is nearly full.";
                return;
            }
            m_growing = Clip{};
            m_growing.inspection = *m_inspection;
            m_growing.startedAt = m_ring.front().at;
            m_growing.codec = toString(m_encoder->format().codec);
            m_growing.width = m_encoder->format().width;
            m_growing.height = m_encoder->format().height;
            m_file = m_store.recordingPath(*m_inspection, m_growing.startedAt);
            m_writer = std::make_unique<ClipWriter>(m_file, m_encoder->format());
            m_synced = m_growing.startedAt;
            const std::deque<ClipPacket> before = std::exchange(m_ring, {});
            m_ringBytes = 0;
            for (const ClipPacket& packet : before)
                write(packet);
        } catch (const std::exception& error) {
            m_problem = asError(error).what();
            abandon();
        }
    }

    void write(const ClipPacket& packet) {
        if (!m_writer)
            return; // ended for lack of space while the ring was written
        m_writer->write(packet);
        ++m_growing.frames;
        m_growing.bytes += static_cast<std::int64_t>(packet.content.size());
        m_growing.endedAt = packet.at;
        if (packet.at - m_synced < kSyncEvery)
            return;
        m_synced = packet.at;
        m_writer->sync();
        if (isDiskFull()) {
            m_problem = "The clip ends early: the disk is nearly full.";
            m_growing.interrupted = true;
            finish();
        }
    }

    void finish() {
        try {
            m_writer->finish();
            m_writer.reset();
            m_finished = m_growing;
            m_finishedFile = std::exchange(m_file, {}); // no longer one to abandon
        } catch (const std::exception& error) {
            m_problem = asError(error).what();
            abandon();
        }
        m_encoder.reset(); // the next ring begins with a key picture
    }

    /// Half a clip without its end is no clip: nothing stays behind.
    void abandon() {
        m_writer.reset();
        if (!m_file.empty()) {
            std::error_code ignored;
            std::filesystem::remove(m_file, ignored);
        }
        m_file.clear();
        m_encoder.reset();
    }

    [[nodiscard]] bool isDiskFull() const {
        return freeDiskBytes(m_store.directory()) < m_options.minFreeBytes;
    }

    const ClipStore& m_store;
    const ClipOptions& m_options;
    std::unique_ptr<ClipEncoder> m_encoder;
    std::deque<ClipPacket> m_ring; // begins with a key picture
    std::size_t m_ringBytes = 0;
    Timestamp m_zero{}; // when elapsed() was 0
    Timestamp m_last{}; // two pictures of one millisecond must not stop the clip
    std::string m_overlay;
    std::optional<InspectionId> m_inspection; // set from start to stop
    std::unique_ptr<ClipWriter> m_writer;
    std::filesystem::path m_file; // of m_writer
    Clip m_growing;
    std::optional<Clip> m_finished; // written to its end, not hashed yet
    std::filesystem::path m_finishedFile;
    Timestamp m_synced{};
    std::string m_problem;
    std::future<void> m_keeping; // last: it ends before the others
};

ClipRecorder::ClipRecorder(ClipStore store, ClipOptions options)
    : m_store(std::move(store)), m_options(options), m_thread([this] { loop(); }) {}

ClipRecorder::~ClipRecorder() {
    end();
}

void ClipRecorder::end() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ClipRecorder::offer(FramePtr frame) {
    if (!frame || frame->pixels.empty())
        return;
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        if (m_waitingFrames >= m_options.maxWaitingFrames) {
            ++m_status.dropped;
            return;
        }
        ++m_waitingFrames;
        m_tasks.push_back({std::move(frame), {}});
    }
    m_changed.notify_all();
}

void ClipRecorder::post(std::function<void(Work&)> run) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return;
        m_tasks.push_back({nullptr, std::move(run)});
    }
    m_changed.notify_all();
}

void ClipRecorder::setOverlay(const std::string& code, const std::string& hash) {
    std::string text = code;
    if (!hash.empty())
        text += (text.empty() ? "" : "  ") + hash.substr(0, kHashDigits);
    post([text](Work& work) { work.setOverlay(text); });
}

void ClipRecorder::start(const InspectionId& inspection) {
    {
        const std::lock_guard lock(m_mutex);
        m_status.dropped = 0;
    }
    post([inspection](Work& work) { work.start(inspection); });
}

void ClipRecorder::stop(std::function<void(ClipOutcome)> done) {
    std::int64_t dropped = 0;
    {
        const std::lock_guard lock(m_mutex);
        dropped = m_status.dropped;
    }
    post([dropped, done = std::move(done)](Work& work) { work.stop(dropped, done); });
}

ClipStatus ClipRecorder::status() const {
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void ClipRecorder::loop() {
    Work work(m_store, m_options);
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_changed.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_tasks.empty())
            break;
        const Task task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        if (task.frame)
            work.take(*task.frame);
        else
            task.run(work);
        ClipStatus status = work.status();
        lock.lock();
        if (task.frame)
            --m_waitingFrames; // the picture in the encoder's hands counts as well
        status.dropped = m_status.dropped;
        m_status = std::move(status);
    }
    const std::int64_t dropped = m_status.dropped;
    lock.unlock();
    work.stop(dropped, [](const ClipOutcome&) {}); // nobody asked: its event comes at the next start
}

} // namespace returnbench
