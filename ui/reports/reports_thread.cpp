#include "ui/reports/reports_thread.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/random.h"
#include "core/base/system_error.h"
#include "core/base/thread_priority.h"
#include "core/reports/ready_reports.h"
#include "core/reports/report_xlsx.h"
#include "core/workspace/workspace.h"
#include "ui/print/figures_document.h"

#include <array>
#include <exception>
#include <functional>
#include <nlohmann/json.hpp>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr const char* kOverview = "overview";

void writeReport(const ReportDocument& report, ReportForm form, const fs::path& file,
                 const PhotoStore& photos) {
    const auto write = [&](std::span<const std::byte> content) {
        writeFileDurably(file, content, FileMode::Private);
    };
    switch (form) {
    case ReportForm::Pdf:
        write(renderFigures(report, [&](const std::string& sha256) { return photos.read(sha256); }));
        break;
    case ReportForm::Xlsx:
        write(toXlsx(report));
        break;
    case ReportForm::Csv:
        write(asBytes(toCsv(tableOf(report, {}))));
        break;
    case ReportForm::Json:
        write(asBytes(toJson(report).dump(2) + "\n"));
        break;
    }
}

std::string_view endingOf(ReportForm form) {
    constexpr std::array<std::string_view, 4> kEndings{".pdf", ".xlsx", ".csv", ".json"};
    return kEndings[static_cast<std::size_t>(form)];
}

} // namespace

struct ReportsThread::Reader {
    const fs::path& directory;
    const Clock& clock;
    SystemRandom random = {};
    std::optional<Workspace> workspace = {};
    std::optional<DashboardFacts> facts = {};
    std::array<std::vector<std::string>, kDimensions> words = {}; ///< of facts
    std::int64_t factsUntil = 0; ///< the journal's last event when they were read

    [[nodiscard]] Workspace& open() {
        if (!workspace)
            workspace.emplace(Workspace::open(directory, OpenMode::ReadOnly, clock, random));
        return *workspace;
    }
    [[nodiscard]] Period periodOf(const ReportWish& wish) const {
        return periodFrom(wish.first, wish.last, clock.now(), wish.days);
    }
    [[nodiscard]] DashboardAnswer dashboard(const ReportWish& wish) {
        const Period period = periodOf(wish);
        const std::int64_t last = open().journal().head().seq;
        if (!facts || facts->period() != period || last != factsUntil) {
            facts.reset(); // before the next are read: there may be many
            facts.emplace(open().journal(), open().mirror(), period, open().buyerReasons(),
                          open().returnCosts());
            words = facts->words();
            factsUntil = last;
        }
        return {facts->filtered(wish.filter), words};
    }
    [[nodiscard]] ReportDocument report(const ReportWish& wish) {
        return open().report({wish.report, periodOf(wish), wish.filter, {}, wish.figure});
    }
    /// Does it. @returns why it could not, and what to do; empty when it was done
    [[nodiscard]] std::string failureOf(const std::function<void()>& work) {
        std::string failure;
        try {
            work();
            return failure;
        } catch (const std::exception& cause) {
            const Error error = asError(cause);
            failure = std::string(error.what()) + " " + error.whatToDo();
        }
        facts.reset();
        workspace.reset(); // opened again with the next wish: the disk may have come back
        return failure;
    }
};

ReportsThread::ReportsThread(fs::path workspace, const Clock& clock)
    : m_workspace(std::move(workspace)), m_clock(clock) {}

ReportsThread::~ReportsThread() {
    stop();
}

void ReportsThread::start() {
    m_thread = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void ReportsThread::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ReportsThread::ask(ReportWish wish) {
    {
        const std::lock_guard lock(m_mutex);
        m_wish = std::move(wish);
    }
    m_asked.notify_one();
}

void ReportsThread::save(ReportWish wish, ReportForm form) {
    {
        const std::lock_guard lock(m_mutex);
        m_order.emplace(std::move(wish), form);
    }
    m_asked.notify_one();
}

void ReportsThread::askGrading(GradingWish wish) {
    {
        const std::lock_guard lock(m_mutex);
        m_gradingWish = std::move(wish);
    }
    m_asked.notify_one();
}

void ReportsThread::askProtocols() {
    {
        const std::lock_guard lock(m_mutex);
        m_protocolsWish.emplace();
    }
    m_asked.notify_one();
}

void ReportsThread::tryProtocol(std::string text) {
    {
        const std::lock_guard lock(m_mutex);
        m_trialWish = OneProtocol{std::move(text)};
    }
    m_asked.notify_one();
}

ReportsThread::Task ReportsThread::next(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    m_asked.wait(lock, stop,
                 [this] { return m_wish || m_gradingWish || m_protocolsWish || m_trialWish || m_order; });
    if (stop.stop_requested())
        return {};
    if (m_wish)
        return *std::exchange(m_wish, std::nullopt);
    if (m_gradingWish)
        return *std::exchange(m_gradingWish, std::nullopt);
    if (m_protocolsWish)
        return *std::exchange(m_protocolsWish, std::nullopt);
    if (m_trialWish)
        return *std::exchange(m_trialWish, std::nullopt);
    return *std::exchange(m_order, std::nullopt);
}

void ReportsThread::run(const std::stop_token& stop) {
    workInBackground();
    Reader reader{m_workspace, m_clock};
    for (;;) {
        Task task = next(stop);
        if (auto* wish = std::get_if<ReportWish>(&task))
            answer(std::move(*wish), reader);
        else if (const auto* grading = std::get_if<GradingWish>(&task))
            read(*grading, reader);
        else if (std::holds_alternative<AllProtocols>(task))
            readProtocols(reader);
        else if (const auto* trial = std::get_if<OneProtocol>(&task))
            tryOut(trial->text, reader);
        else if (const auto* order = std::get_if<Order>(&task))
            write(*order, reader);
        else
            return;
    }
}

void ReportsThread::answer(ReportWish wish, Reader& reader) {
    ReportAnswer answer;
    answer.at = m_clock.now();
    answer.failure = reader.failureOf([&] {
        if (wish.report.empty())
            answer.found = reader.dashboard(wish);
        else
            answer.found = reader.report(wish);
    });
    answer.wish = std::move(wish);
    Q_EMIT answered(std::make_shared<const ReportAnswer>(std::move(answer)));
}

void ReportsThread::read(const GradingWish& wish, Reader& reader) {
    GradingTask task;
    task.failure = reader.failureOf(
        [&] { task = nextGrading(reader.open(), reader.periodOf(wish.of), wish.of.filter, wish.by); });
    Q_EMIT gradingRead(std::make_shared<const GradingTask>(std::move(task)));
}

void ReportsThread::readProtocols(Reader& reader) {
    ProtocolsList list;
    list.failure = reader.failureOf([&] {
        reader.workspace.reset(); // it knows those of its opening
        list = keptProtocols(reader.open());
    });
    Q_EMIT protocolsRead(std::make_shared<const ProtocolsList>(std::move(list)));
}

void ReportsThread::tryOut(const std::string& text, Reader& reader) {
    ProtocolTrial trial;
    const std::string failure =
        reader.failureOf([&] { trial = returnbench::tryProtocol(reader.open(), text); });
    if (!failure.empty())
        trial = {text, std::nullopt, {}, failure};
    Q_EMIT protocolTried(std::make_shared<const ProtocolTrial>(std::move(trial)));
}

void ReportsThread::write(const Order& order, Reader& reader) {
    SavedReport result;
    result.failure = reader.failureOf([&] {
        ReportWish wish = order.first;
        if (wish.report.empty())
            wish.report = kOverview;
        const ReportDocument report = reader.report(wish);
        const fs::path folder = m_workspace / "reports";
        makePrivateDirectory(folder);
        const std::string about = wish.figure.empty() ? report.id : wish.figure;
        result.file = folder / (about + "-" + formatDate(report.period.first) + "-" +
                                formatDate(report.period.last) + std::string(endingOf(order.second)));
        writeReport(report, order.second, result.file, reader.open().photos());
    });
    Q_EMIT saved(std::make_shared<const SavedReport>(std::move(result)));
}

} // namespace returnbench
