#pragma once

#include "core/capture/latest_frame.h"

#include <QImage>
#include <QObject>
#include <atomic>
#include <memory>
#include <mutex>
#include <stop_token>
#include <thread>

namespace returnbench {

/// Makes pictures for the screen from the newest frame, at most some thirty a second, and never more than one
/// ahead of what is painted.
class PreviewThread : public QObject {
    Q_OBJECT
public:
    explicit PreviewThread(std::shared_ptr<LatestFrame> mailbox);
    ~PreviewThread() override;

    void start();
    void stop();

    /// The newest picture; null when there is none that was not taken yet. Any thread.
    [[nodiscard]] QImage takePicture();
    /// How wide the picture stands on the screen, in its pixels. Any thread.
    void setWidth(int pixels) { m_width = pixels; }

Q_SIGNALS:
    /// Emitted again only after takePicture().
    void pictureReady();

private:
    void run(const std::stop_token& stop);

    std::shared_ptr<LatestFrame> m_mailbox;
    std::atomic<int> m_width{760};
    std::mutex m_mutex;
    QImage m_picture;      ///< guarded by m_mutex; null when taken
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace returnbench
