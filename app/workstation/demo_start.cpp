#include "app/workstation/demo_start.h"

#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/leftovers.h"
#include "core/workspace/backup_files.h"
#include "core/workspace/workspace.h"
#include "core/workspace/workspace_lock.h"
#include "ui/language/format.h"
#include "ui/language/translations.h"
#include "ui/widgets/labels.h"

#include <QCloseEvent>
#include <QLabel>
#include <QThread>
#include <QVBoxLayout>
#include <cstdlib>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace returnbench {

namespace fs = std::filesystem;

namespace {

constexpr int kDemoWidth = 560;

/// Of the demo that is there, so that nobody opens it while another takes its place; nullopt where none is.
std::optional<WorkspaceLock> lockOfOld(const fs::path& folder) {
    if (!isWorkspace(folder))
        return std::nullopt;
    if (!fs::is_directory(folder / "demo"))
        throw Error(ErrorCode::InvalidInput, folder.string() + " is a workspace that is no demo.",
                    "Move it away, then try again.");
    try {
        return std::optional<WorkspaceLock>(std::in_place, folder);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Busy)
            throw;
        throw Error(ErrorCode::Busy, "The demo is open in another window.",
                    "Go on with it there, or close it first: it is made anew each time.");
    }
}

} // namespace

fs::path demoDirectory() {
    const char* cache = std::getenv("XDG_CACHE_HOME");
    const char* home = std::getenv("HOME");
    if (cache != nullptr && *cache != '\0')
        return fs::path(cache) / "returnbench" / "demo";
    return (home == nullptr ? fs::temp_directory_path() : fs::path(home) / ".cache") / "returnbench" / "demo";
}

void makeDemoAnew(const Clock& clock, Random& random, const DemoProgressFunction& progress) {
    const fs::path folder = demoDirectory();
    makePrivateDirectory(folder.parent_path());
    removeLeftoversOf(folder);
    std::optional<WorkspaceLock> old = lockOfOld(folder);
    ComingFolder coming(folder);
    makeDemo(coming.path(), clock, random, progress);
    std::error_code error;
    fs::remove_all(folder, error);
    coming.appear();
}

std::vector<DemoReturn> demoReturns(const fs::path& workspace) {
    constexpr std::uintmax_t kMaxListBytes = 1u << 20;
    std::vector<DemoReturn> list;
    try {
        const auto text = readTextFile(workspace / "demo" / "returns.json", kMaxListBytes);
        for (const auto& item : nlohmann::json::parse(text))
            list.push_back({item.value("return", ""),
                            item.value("awb", ""),
                            item.value("channel", ""),
                            item.value("product", ""),
                            item.value("verdict", ""),
                            {},
                            {}});
    } catch (const nlohmann::json::exception& fault) {
        throw Error(ErrorCode::InvalidInput,
                    std::string("The demo's list of returns cannot be read: ") + fault.what(),
                    "Try it anew.");
    }
    return list;
}

DemoStart::DemoStart(const Theme& theme, const Clock& clock) : m_clock(clock) {
    setObjectName(QStringLiteral("demoStart"));
    setWindowTitle(QStringLiteral("ReturnBench"));
    setFixedWidth(theme.px(kDemoWidth));
    auto* title = makeLabel(theme, 24, QFont::Bold, Colour::Ink, this);
    title->setText(tr("The demo is being made"));
    auto* step = makeLabel(theme, 16, QFont::Normal, Colour::Ink, this);
    step->setObjectName(QStringLiteral("demoStep"));
    step->setWordWrap(true);
    auto* count = makeLabel(theme, 16, QFont::Normal, Colour::Muted, this);
    count->setObjectName(QStringLiteral("demoCount"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(32), theme.px(24), theme.px(32), theme.px(24));
    layout->setSpacing(theme.px(16));
    for (QLabel* label : {title, step, count})
        layout->addWidget(label);
    connect(this, &DemoStart::progressed, step, &QLabel::setText);
    connect(this, &DemoStart::counted, count, &QLabel::setText);
    connect(this, &DemoStart::ended, this, &QWidget::close);
}

DemoStart::~DemoStart() {
    m_stop.request_stop();
    if (m_thread)
        m_thread->wait();
}

void DemoStart::start() {
    m_thread.reset(QThread::create([this] {
        try {
            SystemRandom random;
            makeDemoAnew(m_clock, random, [this](const DemoProgress& progress) { tell(progress); });
            m_isMade = !m_stop.stop_requested(); // the last step tells nothing more that would stop it
        } catch (...) {
            if (!m_stop.stop_requested())
                m_failure = std::current_exception();
        }
        Q_EMIT ended();
    }));
    m_thread->start();
}

void DemoStart::tell(const DemoProgress& progress) {
    requireGoing(m_stop.get_token());
    Q_EMIT progressed(said(progress.step));
    Q_EMIT counted(progress.total == 0
                       ? QString()
                       : tr("%1 of %2").arg(shownCount(progress.done), shownCount(progress.total)));
}

bool DemoStart::finish() {
    if (m_thread)
        m_thread->wait();
    if (m_failure)
        std::rethrow_exception(m_failure);
    return m_isMade;
}

void DemoStart::closeEvent(QCloseEvent* event) {
    m_stop.request_stop();
    event->accept();
}

} // namespace returnbench
