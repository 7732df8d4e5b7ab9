#include "ui/bench/care_thread.h"

#include "core/base/thread_priority.h"

#include <chrono>
#include <string>
#include <utility>

namespace returnbench {
namespace {

constexpr std::chrono::seconds kBetweenTurns{30};

} // namespace

CareThread::CareThread(std::filesystem::path workspace, const Clock& clock)
    : m_care(std::move(workspace), clock, [this](const Error& error) {
          Q_EMIT failed(QString::fromStdString(std::string(toString(error.code()))),
                        QString::fromUtf8(error.what()), QString::fromStdString(error.whatToDo()));
      }) {}

CareThread::~CareThread() {
    stop();
}

void CareThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void CareThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void CareThread::run(const std::stop_token& stop) {
    workInBackground();
    while (!stop.stop_requested()) {
        m_care.turn(stop);
        std::unique_lock lock(m_mutex);
        m_wake.wait_for(lock, stop, kBetweenTurns, [] { return false; });
    }
}

} // namespace returnbench
