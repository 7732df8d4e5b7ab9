#include "core/capture/latest_frame.h"

#include <utility>

namespace returnbench {

void LatestFrame::put(FramePtr frame) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_closed)
            return;
        m_frame = std::move(frame);
    }
    m_changed.notify_all();
}

FramePtr LatestFrame::take(std::uint64_t afterNumber, std::chrono::milliseconds wait) {
    std::unique_lock lock(m_mutex);
    const auto newer = [&] { return m_frame && m_frame->number > afterNumber; };
    m_changed.wait_for(lock, wait, [&] { return m_closed || newer(); });
    return !m_closed && newer() ? m_frame : nullptr;
}

void LatestFrame::close() {
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        m_frame.reset();
    }
    m_changed.notify_all();
}

bool LatestFrame::closed() const {
    const std::lock_guard lock(m_mutex);
    return m_closed;
}

} // namespace returnbench
