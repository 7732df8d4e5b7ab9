#pragma once

#include "core/base/clock.h"
#include "ui/reports/grading_task.h"
#include "ui/reports/protocols_list.h"
#include "ui/reports/report_answer.h"

#include <QObject>
#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <utility>
#include <variant>

namespace returnbench {

class Workspace;

/// Reads figures and makes reports in a thread of its own, which leaves the processor to the bench, with
/// connections of its own that only read. Of wishes that come quicker than they are met only the last counts.
class ReportsThread : public QObject {
    Q_OBJECT
public:
    /// Opens the workspace with the first wish. @param clock outlives it
    ReportsThread(std::filesystem::path workspace, const Clock& clock);
    ~ReportsThread() override;

    void start();
    /// Waits for what is being read.
    void stop();

    // Any thread; they do not wait.
    void ask(ReportWish wish);
    /// Writes it into the workspace's folder `reports`; the dashboard as the report `overview`.
    void save(ReportWish wish, ReportForm form);
    /// For the next inspection that this person is to grade again.
    void askGrading(GradingWish wish);
    void askProtocols();
    /// What the text would be as a protocol.
    void tryProtocol(std::string text);

Q_SIGNALS:
    /// Emitted in this thread.
    void answered(const returnbench::ReportAnswerPtr& answer);
    void saved(const returnbench::SavedReportPtr& report);
    void gradingRead(const returnbench::GradingTaskPtr& task);
    void protocolsRead(const returnbench::ProtocolsListPtr& list);
    void protocolTried(const returnbench::ProtocolTrialPtr& trial);

private:
    struct Reader; ///< the workspace, and the inspections that were read last
    using Order = std::pair<ReportWish, ReportForm>;

    void run(const std::stop_token& stop);
    struct AllProtocols {};
    struct OneProtocol {
        std::string text;
    };
    using Task = std::variant<std::monostate, ReportWish, GradingWish, AllProtocols, OneProtocol, Order>;
    /// @returns the next one to be met; none when the thread is to stop
    [[nodiscard]] Task next(const std::stop_token& stop);
    void answer(ReportWish wish, Reader& reader);
    void read(const GradingWish& wish, Reader& reader);
    void readProtocols(Reader& reader);
    void tryOut(const std::string& text, Reader& reader);
    void write(const Order& order, Reader& reader);

    std::filesystem::path m_workspace;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::condition_variable_any m_asked;
    std::optional<ReportWish> m_wish;            ///< guarded by m_mutex
    std::optional<GradingWish> m_gradingWish;    ///< likewise
    std::optional<AllProtocols> m_protocolsWish; ///< likewise
    std::optional<OneProtocol> m_trialWish;      ///< likewise
    std::optional<Order> m_order;                ///< likewise
    std::jthread m_thread;                       ///< last: ends before what it uses
};

} // namespace returnbench
