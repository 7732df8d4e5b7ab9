// The clip of each opening. The rest of BenchWorker is in bench_worker.cpp.

#include "ui/bench/bench_worker.h"

namespace returnbench {
namespace {

constexpr const char* kNoRoom = "No clip is recorded: those that must be kept take all the room that "
                                "workspace.toml allows (max_gigabytes).";

} // namespace

void BenchWorker::startClip() {
    if (!m_clips)
        return;
    m_clipProblem = m_clipRoom.full ? kNoRoom : "";
    refreshOverlay();
    if (!m_clipRoom.full)
        m_clips->start(m_session->state().id);
}

void BenchWorker::endClip() {
    if (!m_clips || !m_session)
        return;
    m_clips->stop([this, by = actor()](ClipOutcome outcome) {
        // In a thread of the recorder, which ends before this worker does.
        QMetaObject::invokeMethod(
            this, [this, by, outcome = std::move(outcome)] { keepClip(outcome, by); }, Qt::QueuedConnection);
    });
    m_clips->setOverlay({}, {});
}

void BenchWorker::keepClip(const ClipOutcome& outcome, const std::string& by) {
    attempt([&] {
        if (outcome.clip)
            recordClip(m_workspace.journal(), m_workspace.clips(), *outcome.clip, by);
        makeRoomForClips();
    });
    if (!outcome.problem.empty())
        m_clipProblem = outcome.problem;
    publish();
}

/// The running hash on the pictures ties them to what was recorded until then.
void BenchWorker::refreshOverlay() {
    if (!m_clips || !m_session)
        return;
    const ReturnNotice& notice = m_session->state().notice;
    m_clips->setOverlay(notice.awb.empty() ? notice.id.str() : notice.awb, m_workspace.journal().head().hash);
}

void BenchWorker::makeRoomForClips() {
    m_clipRoom = applyClipRule(m_workspace.journal(), m_workspace.clips(), m_workspace.config().clips,
                               m_clock.now(), kProgram);
}

ClipView BenchWorker::clipView() const {
    ClipView view;
    view.wanted = m_clips != nullptr;
    view.keptBytes = m_clipRoom.bytes;
    view.keptClips = m_clipRoom.clips;
    view.maxBytes = m_workspace.config().clips.maxBytes;
    view.problem = m_clipProblem;
    if (!m_clips)
        return view;
    ClipStatus status = m_clips->status();
    view.recording = status.recording;
    view.length = status.length;
    view.dropped = status.dropped;
    if (!status.problem.empty())
        view.problem = std::move(status.problem);
    return view;
}

} // namespace returnbench
