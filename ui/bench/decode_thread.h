#pragma once

#include "core/capture/latest_frame.h"
#include "core/labels/live_reader.h"
#include "core/labels/text_reader.h"
#include "ui/bench/decoded_frame.h"
#include "ui/bench/wanted_identities.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <vector>

namespace returnbench {

/// Looks for codes in the newest frame, always the newest: what arrives meanwhile is skipped. Hands each
/// frame it has looked at to the worker's queue and waits there rather than dropping one.
class DecodeThread : public QObject {
    Q_OBJECT
public:
    DecodeThread(CameraRole role, std::shared_ptr<LatestFrame> mailbox, std::shared_ptr<DecodedQueue> queue,
                 std::shared_ptr<const WantedIdentities> wanted, LabelReaderOptions options);
    ~DecodeThread() override;

    void start();
    /// Ends the thread; waits for the picture it is at.
    void stop();

    /// Whether print is read, too: on photographs, and when a moving picture stands still and shows no code.
    /// From any thread.
    void wantPrint(bool wanted) noexcept { m_printWanted = wanted; }

Q_SIGNALS:
    /// One more frame waits in the queue.
    void frameDecoded();
    /// Codes cannot be read at all at the moment; tried again by itself.
    void decoderFailed(const QString& what, const QString& whatToDo);

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] std::vector<PrintedSerial> readPrint(std::optional<TextReader>& reader,
                                                       const cv::Mat& pixels, const std::stop_token& stop);

    CameraRole m_role;
    std::shared_ptr<LatestFrame> m_mailbox;
    std::shared_ptr<DecodedQueue> m_queue;
    std::shared_ptr<const WantedIdentities> m_wanted;
    LabelReaderOptions m_options;
    std::atomic<bool> m_printWanted = false;
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace returnbench
