#include "ui/bench/preview_thread.h"

#include "ui/widgets/picture.h"

#include <utility>

namespace returnbench {
namespace {

constexpr std::chrono::milliseconds kPreviewWait{200};
constexpr std::chrono::milliseconds kShortestInterval{33};

} // namespace

PreviewThread::PreviewThread(std::shared_ptr<LatestFrame> mailbox) : m_mailbox(std::move(mailbox)) {}

PreviewThread::~PreviewThread() {
    stop();
}

void PreviewThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void PreviewThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

QImage PreviewThread::takePicture() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_picture, {});
}

void PreviewThread::run(const std::stop_token& stop) {
    std::uint64_t lastNumber = 0;
    while (!stop.stop_requested()) {
        const auto began = std::chrono::steady_clock::now();
        const FramePtr frame = m_mailbox->take(lastNumber, kPreviewWait);
        if (!frame)
            continue;
        lastNumber = frame->number;
        QImage picture = pictureOf(*frame, m_width);
        bool wasTaken = false;
        {
            const std::lock_guard lock(m_mutex);
            wasTaken = m_picture.isNull();
            m_picture = std::move(picture);
        }
        if (wasTaken)
            Q_EMIT pictureReady();
        std::this_thread::sleep_until(began + kShortestInterval);
    }
}

} // namespace returnbench
