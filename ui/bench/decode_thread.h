#pragma once

#include "core/capture/latest_frame.h"
#include "core/labels/live_reader.h"
#include "ui/bench/decoded_frame.h"
#include "ui/bench/wanted_identities.h"

#include <QObject>
#include <QString>
#include <memory>
#include <stop_token>
#include <thread>

namespace returnbench {

/// Looks for codes in the newest frame, always the newest: what arrives meanwhile is skipped. Hands each
/// frame it has looked at to the worker's queue and waits there rather than dropping one.
class DecodeThread : public QObject {
    Q_OBJECT
public:
    DecodeThread(std::shared_ptr<LatestFrame> mailbox, std::shared_ptr<DecodedQueue> queue,
                 std::shared_ptr<const WantedIdentities> wanted, LabelReaderOptions options);
    ~DecodeThread() override;

    void start();
    /// Ends the thread; waits for the picture it is at.
    void stop();

Q_SIGNALS:
    /// One more frame waits in the queue.
    void frameDecoded();
    /// Codes cannot be read at all at the moment; tried again by itself.
    void decoderFailed(const QString& what, const QString& whatToDo);

private:
    void run(const std::stop_token& stop);

    std::shared_ptr<LatestFrame> m_mailbox;
    std::shared_ptr<DecodedQueue> m_queue;
    std::shared_ptr<const WantedIdentities> m_wanted;
    LabelReaderOptions m_options;
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace returnbench
