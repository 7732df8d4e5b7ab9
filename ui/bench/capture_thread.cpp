#include "ui/bench/capture_thread.h"

#include "ui/bench/decoded_frame.h"

#include <algorithm>

namespace returnbench {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds kShortestBackOff{500};
constexpr milliseconds kLongestBackOff{8000};
constexpr milliseconds kStillInterval{120};
constexpr int kStillRepeats = 10; // together some 1.2 seconds
constexpr int kSilentWaits = 10;  // of about half a second each
constexpr double kUsualFramesPerSecond = 25.0;
constexpr milliseconds kIdleWait{500};

} // namespace

CaptureThread::CaptureThread(std::shared_ptr<LatestFrame> mailbox, std::shared_ptr<ClipRecorder> clips)
    : m_mailbox(std::move(mailbox)), m_clips(std::move(clips)) {}

CaptureThread::~CaptureThread() {
    stop();
}

void CaptureThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void CaptureThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void CaptureThread::use(std::string name, SourceFactory factory) {
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = Named{std::move(name), std::move(factory)};
    }
    m_changed.notify_all();
}

void CaptureThread::follow(std::uint64_t generation, std::shared_ptr<const ReturnNotice> notice) {
    {
        const std::lock_guard lock(m_mutex);
        m_request = Request{generation, std::move(notice)};
    }
    m_changed.notify_all();
}

void CaptureThread::run(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        takeRequest();
        try {
            if (m_source) {
                readFrame(stop);
                continue;
            }
            if (m_reopen && pause(m_backOff, stop))
                openSource(m_origin);
            else if (!m_reopen)
                pause(kIdleWait, stop);
        } catch (const Error& error) {
            lose(error.what(), error.whatToDo());
        } catch (const std::exception& fault) {
            lose(fault.what(), "Reconnect the camera; it is tried again by itself.");
        }
    }
    m_source.reset(); // in the thread that used it
}

void CaptureThread::takeRequest() {
    std::optional<Request> request;
    std::optional<Named> wanted;
    {
        const std::lock_guard lock(m_mutex);
        request.swap(m_request);
        wanted.swap(m_wanted);
    }
    if (wanted)
        change(std::move(*wanted));
    if (request)
        follow(*request);
}

void CaptureThread::change(Named source) {
    m_source.reset(); // first: it may be the same device
    m_named = std::move(source);
    m_reopen = false;
    m_backOff = milliseconds{0};
    if (!m_named.open) {
        report({CameraStatus::State::Idle, {}, {}, {}});
        return;
    }
    report({CameraStatus::State::Starting, m_named.name, {}, {}});
    openFor(nullptr);
    if (!m_source && !m_reopen && m_notice)
        openFor(m_notice);
}

void CaptureThread::follow(const Request& request) {
    m_generation = request.generation;
    m_notice = request.notice;
    if (m_named.open)
        openFor(m_notice);
}

void CaptureThread::openFor(const std::shared_ptr<const ReturnNotice>& notice) {
    try {
        if (auto source = m_named.open(notice.get())) {
            m_source = std::move(source);
            m_origin = notice;
            m_countOfSource = 0;
            m_silentWaits = 0;
            m_backOff = milliseconds{0};
            m_reopen = false;
            report({CameraStatus::State::Starting, m_source->name(), {}, {}});
        } else if (!m_source && !m_reopen) {
            report({CameraStatus::State::Idle,
                    m_named.name,
                    "The pictures start when an inspection is opened.",
                    {}});
        }
    } catch (const Error& error) {
        m_origin = notice;
        lose(error.what(), error.whatToDo());
    }
}

void CaptureThread::openSource(const std::shared_ptr<const ReturnNotice>& notice) {
    m_source = m_named.open(notice.get());
    m_countOfSource = 0;
    m_silentWaits = 0;
    m_reopen = !m_source;
}

void CaptureThread::readFrame(const std::stop_token& stop) {
    const FrameResult result = m_source->next();
    switch (result.status) {
    case FrameStatus::Ok:
        m_silentWaits = 0;
        ++m_countOfSource;
        m_backOff = milliseconds{0};
        deliver(result.frame, stop);
        break;
    case FrameStatus::NotReady:
        if (++m_silentWaits == kSilentWaits)
            report({CameraStatus::State::Lost, m_source->name(), "The camera gives no pictures.",
                    "Check its cable and its light; the inspection stays open."});
        break;
    case FrameStatus::Lost:
        lose(result.reason,
             "Plug the camera in again; it is reopened by itself and the inspection stays open.");
        break;
    case FrameStatus::End:
        onEnded();
        break;
    }
}

void CaptureThread::deliver(const FramePtr& frame, const std::stop_token& stop) {
    report({CameraStatus::State::Live, m_source->name(), {}, {}});
    if (m_source->isLive()) {
        put(frame);
        return;
    }
    if (!frame->still) {
        put(frame);
        const double wanted = m_source->framesPerSecond();
        const double perSecond = wanted > 0 ? wanted : kUsualFramesPerSecond;
        pause(milliseconds(static_cast<int>(1000.0 / std::clamp(perSecond, 1.0, 120.0))), stop);
        return;
    }
    for (int i = 0; i < kStillRepeats; ++i) {
        put(frame, i * kStillInterval);
        if (!pause(kStillInterval, stop))
            return;
    }
}

void CaptureThread::put(const FramePtr& frame, milliseconds later) {
    auto numbered = std::make_shared<Frame>(*frame);
    numbered->number = (m_generation << kGenerationShift) | ++m_count;
    numbered->capturedAt += later;
    numbered->elapsed += later;
    if (m_clips)
        m_clips->offer(numbered);
    m_mailbox->put(std::move(numbered));
}

void CaptureThread::onEnded() {
    if (m_source->isLive()) {
        lose("The stream was closed by its sender.", "Start it again; it is reopened by itself.");
    } else if (m_countOfSource == 0) {
        lose("The source " + m_source->name() + " gives no pictures.", "Name another one with --source.");
    } else {
        openSource(m_origin); // again from the first
    }
}

void CaptureThread::lose(const std::string& what, const std::string& whatToDo) {
    const std::string name = m_source ? m_source->name() : m_named.name;
    m_source.reset();
    m_reopen = true;
    m_backOff = std::clamp(m_backOff * 2, kShortestBackOff, kLongestBackOff);
    report({CameraStatus::State::Lost, name, what, whatToDo});
}

void CaptureThread::report(CameraStatus status) {
    if (status == m_status)
        return;
    m_status = std::move(status);
    Q_EMIT cameraChanged(m_status);
}

bool CaptureThread::pause(milliseconds time, const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    const bool requested = m_changed.wait_for(lock, stop, time, [this] { return m_request || m_wanted; });
    return !requested && !stop.stop_requested();
}

} // namespace returnbench
