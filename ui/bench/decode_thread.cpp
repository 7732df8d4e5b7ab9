#include "ui/bench/decode_thread.h"

#include "core/base/error.h"

#include <condition_variable>
#include <mutex>

namespace returnbench {
namespace {

constexpr std::chrono::milliseconds kFrameWait{200};
constexpr std::chrono::seconds kRetryWait{2};
/// Frames wait meanwhile.
constexpr std::chrono::milliseconds kPrintTimeout{1500};

void pause(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, kRetryWait, [] { return false; });
}

} // namespace

DecodeThread::DecodeThread(CameraRole role, std::shared_ptr<LatestFrame> mailbox,
                           std::shared_ptr<DecodedQueue> queue,
                           std::shared_ptr<const WantedIdentities> wanted, LabelReaderOptions options)
    : m_role(role), m_mailbox(std::move(mailbox)), m_queue(std::move(queue)), m_wanted(std::move(wanted)),
      m_options(std::move(options)) {}

DecodeThread::~DecodeThread() {
    stop();
}

void DecodeThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void DecodeThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

std::vector<PrintedSerial> DecodeThread::readPrint(std::optional<TextReader>& reader, const cv::Mat& pixels,
                                                   const std::stop_token& stop) {
    if (!reader)
        return {};
    try {
        return reader->read(pixels, stop).serials;
    } catch (const Error& error) {
        reader.reset(); // said once: codes are read all the same
        Q_EMIT decoderFailed(QString::fromStdString(error.what()), QString::fromStdString(error.whatToDo()));
        return {};
    }
}

void DecodeThread::run(const std::stop_token& stop) {
    LiveReader reader(m_options);
    std::optional<TextReader> print(std::in_place, TextReaderOptions{m_options.decoder, kPrintTimeout});
    DecodedFrame last;
    WantedIdentities::Values lastWanted;
    std::uint64_t lastNumber = 0;
    while (!stop.stop_requested()) {
        DecodedFrame now{m_role, m_mailbox->take(lastNumber, kFrameWait), {}, {}, 0};
        if (!now.frame)
            continue;
        lastNumber = now.frame->number;
        try {
            const WantedIdentities::Values wanted = m_wanted->get();
            // A photograph that is shown again has the same pixels, and the same codes.
            const bool same = last.frame && now.frame->still && wanted == lastWanted &&
                              last.frame->pixels.data == now.frame->pixels.data;
            now.codes = same ? last.codes : reader.read(*now.frame, *wanted, stop);
            lastWanted = wanted;
            if (!same && m_printWanted && reader.triedAll())
                now.printed = readPrint(print, now.frame->pixels, stop);
        } catch (const Error& error) {
            Q_EMIT decoderFailed(QString::fromStdString(error.what()),
                                 QString::fromStdString(error.whatToDo()));
            pause(stop);
            continue;
        }
        now.decoderRestarts = reader.health().restarts;
        last = now;
        if (m_queue->push(std::move(now), stop))
            Q_EMIT frameDecoded();
    }
}

} // namespace returnbench
