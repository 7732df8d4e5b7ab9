#pragma once

#include "core/scanner/scanner_device.h"
#include "ui/bench/bench_snapshot.h"

#include <QObject>
#include <QString>
#include <map>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace returnbench {

/// Reads the scanners that this bench has to itself; takes again what was unplugged.
class ScannerThread : public QObject {
    Q_OBJECT
public:
    /// @param dev where the system lists devices; another in tests
    explicit ScannerThread(std::filesystem::path dev = "/dev") : m_dev(std::move(dev)) {}
    ~ScannerThread() override;

    void start();
    void stop();

    /// From now on these and no others. Thread-safe, does not wait.
    void take(std::vector<std::string> identities);

Q_SIGNALS:
    /// From the thread. @param typed as the scanner sent it, without its Enter
    void scanned(const QString& typed);
    void scannersChanged(const std::vector<returnbench::ScannerStatus>& scanners);

private:
    void run(const std::stop_token& stop);
    void takeAll();
    void wait() const;
    void readAll();
    void report();

    std::filesystem::path m_dev;
    std::mutex m_mutex;
    std::optional<std::vector<std::string>> m_wanted; ///< guarded by m_mutex

    // Of the thread alone.
    std::vector<ScannerStatus> m_scanners;
    std::map<std::string, ScannerDevice> m_devices; ///< by identity
    std::vector<ScannerStatus> m_reported;

    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace returnbench
