#pragma once

#include "core/inspection/unit_label.h"
#include "core/workspace/label_printer.h"

#include <QObject>
#include <QString>
#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace returnbench {

/// Prints labels and the sheet of command codes, one after the other, so that neither window nor worker waits
/// for a printer. What has no printer is saved as PDF in the workspace's folder `prints`.
class PrintThread : public QObject {
    Q_OBJECT
public:
    PrintThread(std::filesystem::path workspace, LabelPrinterConfig printer);
    ~PrintThread() override;

    void start();
    /// Ends the thread; waits for what is being printed. What still waits is forgotten.
    void stop();

    /// Thread-safe, do not wait.
    void printLabel(UnitLabel label);
    void printSheet();

Q_SIGNALS:
    /// From the thread.
    void printed(const QString& what);
    void failed(const QString& code, const QString& what, const QString& whatToDo);

private:
    using Job = std::function<QString()>; ///< returns what was printed, and where

    void add(Job job);
    void run(const std::stop_token& stop);
    [[nodiscard]] QString print(const UnitLabel& label) const;
    [[nodiscard]] QString printAllCommands() const;
    [[nodiscard]] std::filesystem::path save(const std::string& name, const Bytes& pdf) const;

    std::filesystem::path m_folder;
    LabelPrinterConfig m_printer;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<Job> m_jobs; ///< guarded by m_mutex
    std::jthread m_thread;  ///< last: ends before what it uses
};

} // namespace returnbench
