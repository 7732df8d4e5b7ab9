#pragma once

#include "core/workspace/workspace_care.h"

#include <QObject>
#include <QString>
#include <condition_variable>
#include <mutex>
#include <stop_token>
#include <thread>

namespace returnbench {

/// Looks after the workspace beside the bench, see WorkspaceCare.
class CareThread : public QObject {
    Q_OBJECT
public:
    /// @param clock outlives it
    CareThread(std::filesystem::path workspace, const Clock& clock);
    ~CareThread() override;

    void start();
    /// Ends the thread; a backup that is being made ends soon and leaves nothing.
    void stop();

Q_SIGNALS:
    /// From the thread.
    void failed(const QString& code, const QString& what, const QString& whatToDo);

private:
    void run(const std::stop_token& stop);

    WorkspaceCare m_care;
    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::jthread m_thread; ///< last: ends before what it uses
};

} // namespace returnbench
