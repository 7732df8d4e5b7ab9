#pragma once

#include "app/demo/make_demo.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "ui/widgets/theme.h"

#include <QWidget>
#include <exception>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <vector>

class QThread;

namespace returnbench {

/// Where the demo lies: in this account's cache, never in a folder of real data.
[[nodiscard]] std::filesystem::path demoDirectory();

/// Makes the demo anew in demoDirectory(). The one that is there stays until the new one is whole.
/// @throws as makeDemo(), and what `progress` throws; Error{InvalidInput} when something else lies there,
///         Error{Busy} when the demo is open
void makeDemoAnew(const Clock& clock, Random& random, const DemoProgressFunction& progress);

/// Its returns, in their order. @throws Error{NotFound}, Error{InvalidInput} for a faulty list
[[nodiscard]] std::vector<DemoReturn> demoReturns(const std::filesystem::path& workspace);

/// Says how far the making of the demo is, which is done on a thread of its own. Closing it stops that.
class DemoStart : public QWidget {
    Q_OBJECT
public:
    DemoStart(const Theme& theme, const Clock& clock);
    ~DemoStart() override;

    /// Begins; the page closes itself at the end.
    void start();
    /// Once the page is closed: waits for the thread. @returns false when the making was stopped
    /// @throws as makeDemoAnew()
    [[nodiscard]] bool finish();

Q_SIGNALS:
    void progressed(const QString& step);
    void counted(const QString& count); ///< `12 of 40`; empty where nothing is counted
    void ended();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void tell(const DemoProgress& progress);

    const Clock& m_clock;
    std::stop_source m_stop;
    std::exception_ptr m_failure; ///< the thread's until it has ended
    bool m_isMade = false;        ///< the thread's until it has ended
    std::unique_ptr<QThread> m_thread;
};

} // namespace returnbench
