#pragma once

#include "core/base/clock.h"
#include "core/journal/event.h"
#include "core/workspace/exports.h"
#include "ui/claims/mask_view.h"

#include <QObject>
#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

namespace returnbench {

/// What is to be exported of an inspection.
struct ExportOrder {
    enum class Form {
        Look,   ///< which files a marketplace's form would get, and what does not fit; nothing stays
        Folder, ///< these files
        Zip,    ///< in one file
        Pdf,    ///< the report alone
        Pack,   ///< the signed evidence pack
    };
    InspectionId inspection;
    Form form = Form::Look;
    std::string language; ///< of report and text; empty: the program's
    std::string by;       ///< who asked for it; empty: nobody had said who they are
};

/// What became of it.
struct Exported {
    ExportOrder order;
    UploadResult upload;               ///< of all forms but Pack
    std::vector<std::string> warnings; ///< of Pack
    std::vector<MaskablePhoto> photos; ///< of Look
    std::filesystem::path place;       ///< empty after Look
    std::optional<NewEvent> event;     ///< to be recorded, by who asked for it
    std::string failure;               ///< why nothing came of it, and what to do; empty when it went well
};
using ExportedPtr = std::shared_ptr<const Exported>;

/// Makes packs and files for forms in a thread of its own, with connections of its own that only read. Of
/// orders that come quicker than they are done only the last counts.
class ExportThread : public QObject {
    Q_OBJECT
public:
    /// Opens the workspace with each order. @param clock outlives it
    ExportThread(std::filesystem::path workspace, const Clock& clock);
    ~ExportThread() override;

    void start();
    /// Ends the thread; waits for what is being made.
    void stop();
    /// Any thread; does not wait.
    void order(ExportOrder order);

Q_SIGNALS:
    /// Emitted in this thread.
    void exported(const returnbench::ExportedPtr& exported);

private:
    void run(const std::stop_token& stop);
    [[nodiscard]] Exported make(const ExportOrder& order) const;

    std::filesystem::path m_workspace;
    const Clock& m_clock;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::optional<ExportOrder> m_order; ///< guarded by m_mutex
    std::jthread m_thread;              ///< last: ends before what it uses
};

} // namespace returnbench
