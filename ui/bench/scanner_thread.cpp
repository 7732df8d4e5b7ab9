#include "ui/bench/scanner_thread.h"

#include "core/base/error.h"

#include <algorithm>
#include <chrono>
#include <poll.h>
#include <utility>

namespace returnbench {
namespace {

constexpr std::chrono::milliseconds kWait{200}; // what is scanned is there at once all the same
constexpr int kRoundsBetweenTries = 10;

} // namespace

ScannerThread::~ScannerThread() {
    stop();
}

void ScannerThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void ScannerThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ScannerThread::take(std::vector<std::string> identities) {
    const std::lock_guard lock(m_mutex);
    m_wanted = std::move(identities);
}

void ScannerThread::run(const std::stop_token& stop) {
    for (int round = 0; !stop.stop_requested(); ++round) {
        std::optional<std::vector<std::string>> wanted;
        {
            const std::lock_guard lock(m_mutex);
            wanted.swap(m_wanted);
        }
        if (wanted) {
            m_scanners.clear();
            for (std::string& identity : *wanted)
                m_scanners.push_back({std::move(identity), {}, {}});
            std::erase_if(m_devices, [this](const auto& device) {
                return std::none_of(m_scanners.begin(), m_scanners.end(), [&device](const auto& scanner) {
                    return scanner.identity == device.first;
                });
            });
        }
        if (wanted || round % kRoundsBetweenTries == 0)
            takeAll();
        report();
        wait();
        readAll();
    }
    m_devices.clear(); // given back in the thread that used them
}

void ScannerThread::takeAll() {
    for (ScannerStatus& scanner : m_scanners) {
        if (m_devices.contains(scanner.identity))
            continue;
        try {
            m_devices.emplace(scanner.identity, ScannerDevice(scanner.identity, m_dev));
            scanner.problem.clear();
            scanner.whatToDo.clear();
        } catch (const Error& error) {
            scanner.problem = error.what();
            scanner.whatToDo = error.whatToDo();
        }
    }
}

void ScannerThread::wait() const {
    std::vector<pollfd> waited;
    for (const auto& [identity, device] : m_devices)
        waited.push_back({device.fd(), POLLIN, 0});
    (void)::poll(waited.data(), waited.size(), static_cast<int>(kWait.count()));
}

void ScannerThread::readAll() {
    for (ScannerStatus& scanner : m_scanners) {
        const auto device = m_devices.find(scanner.identity);
        if (device == m_devices.end())
            continue;
        try {
            for (const std::string& scan : device->second.read())
                Q_EMIT scanned(QString::fromStdString(scan));
        } catch (const Error& error) {
            m_devices.erase(device);
            scanner.problem = error.what();
            scanner.whatToDo = error.whatToDo();
        }
    }
}

void ScannerThread::report() {
    if (m_scanners == m_reported)
        return;
    m_reported = m_scanners;
    Q_EMIT scannersChanged(m_reported);
}

} // namespace returnbench
