#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <stop_token>
#include <string>

namespace returnbench {

class Workspace;

/// Looks after a workspace while a bench works in it: looks its databases through once (SQLite's quick_check)
/// and compares the journal with its checkpoints and packs; then writes checkpoints every hour, and a backup
/// a day where workspace.toml names a folder for them (`[backup] folder`).
///
/// A damaged journal is not saved: its backups would take the place of good ones. Used by one thread.
class WorkspaceCare {
public:
    /// @param clock outlives it
    /// @param tell  what is damaged, or could not be done and is tried again by itself; called within turn()
    WorkspaceCare(std::filesystem::path workspace, const Clock& clock,
                  std::function<void(const Error&)> tell);

    /// Does what is due, which may take minutes. Trouble is said once, until it is another or was over.
    /// @param stop once asked for, what is going on ends soon and leaves nothing half; it is due again then
    void turn(const std::stop_token& stop);

private:
    void lookThrough(const std::stop_token& stop);
    void writeCheckpoints(Workspace& workspace);
    void backUp(const Workspace& workspace, const std::stop_token& stop);
    /// @param failing what is said before the reason, where it fails
    void attempt(const std::string& failing, const std::stop_token& stop, const std::function<void()>& work);

    std::filesystem::path m_workspace;
    const Clock& m_clock;
    std::function<void(const Error&)> m_tell;
    bool m_isLookedThrough = false;
    bool m_isJournalSound = true; ///< as far as it was looked through
    std::optional<Timestamp> m_workedAt;
    std::optional<Timestamp> m_savedAt;
    std::map<std::string, std::string> m_said; ///< of each task why it failed last
};

} // namespace returnbench
