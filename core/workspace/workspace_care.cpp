#include "core/workspace/workspace_care.h"

#include "core/base/random.h"
#include "core/workspace/backup.h"
#include "core/workspace/checkpoint.h"
#include "core/workspace/database_damage.h"
#include "core/workspace/exports.h"
#include "core/workspace/workspace.h"

#include <chrono>
#include <utility>
#include <vector>

namespace returnbench {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours kBetweenCheckpoints{1};
constexpr std::chrono::hours kBetweenBackups{24};
constexpr const char* kAskForCheck = "Let an administrator run `returnbench-cli check` before work goes on.";

/// Whether so much time has passed. A clock that was set back has passed any.
bool isOver(const std::optional<Timestamp>& last, Timestamp now, std::chrono::hours span) {
    return !last || now < *last || now - *last >= span;
}

std::optional<Timestamp> newestBackup(const fs::path& workspace, const fs::path& folder) {
    const std::vector<fs::path> backups = backupsOf(workspace, folder);
    return backups.empty() ? std::nullopt : timeOfFolderBackup(backups.back());
}

} // namespace

WorkspaceCare::WorkspaceCare(fs::path workspace, const Clock& clock, std::function<void(const Error&)> tell)
    : m_workspace(std::move(workspace)), m_clock(clock), m_tell(std::move(tell)) {}

void WorkspaceCare::turn(const std::stop_token& stop) {
    if (!m_isLookedThrough)
        attempt("", stop, [&] { lookThrough(stop); });
    if (stop.stop_requested() || !isOver(m_workedAt, m_clock.now(), kBetweenCheckpoints))
        return;
    m_workedAt = m_clock.now();
    attempt("", stop, [&] {
        SystemRandom random;
        Workspace workspace = Workspace::open(m_workspace, OpenMode::ReadOnly, m_clock, random);
        attempt("No checkpoint was written: ", stop, [&] { writeCheckpoints(workspace); });
        attempt("The backup is missing or not whole: ", stop, [&] { backUp(workspace, stop); });
    });
}

void WorkspaceCare::lookThrough(const std::stop_token& stop) {
    const std::string journal = damageOf(m_workspace / "journal.db", stop);
    const std::string mirror = damageOf(m_workspace / "mirror.db", stop);
    m_isLookedThrough = !stop.stop_requested();
    m_isJournalSound = journal.empty();
    if (!m_isJournalSound) {
        m_tell(Error(ErrorCode::Storage, "The journal is damaged: " + journal + ".",
                     "Let an administrator run `returnbench-cli check` before work goes on; until then no "
                     "backup is made."));
        return;
    }
    if (!mirror.empty())
        m_tell(Error(ErrorCode::Storage, "The mirror is damaged: " + mirror + ".", kAskForCheck));
    SystemRandom random;
    Workspace workspace = Workspace::open(m_workspace, OpenMode::ReadOnly, m_clock, random);
    // One sentence of many is enough to stop for.
    if (const auto problems = checkpointProblems(workspace); !problems.empty())
        m_tell(Error(ErrorCode::Storage, problems.front(), kAskForCheck));
}

void WorkspaceCare::writeCheckpoints(Workspace& workspace) {
    SystemRandom random;
    const Stamper stamp = stamperOf(workspace, random);
    std::optional<Error> trouble;
    for (const fs::path& folder : checkpointFolders(workspace))
        try {
            (void)writeCheckpoint(workspace, folder, m_clock, stamp);
        } catch (const Error& error) {
            trouble = error; // one place that cannot be reached keeps nothing from the others
        }
    if (trouble)
        throw *trouble;
}

void WorkspaceCare::backUp(const Workspace& workspace, const std::stop_token& stop) {
    const WorkspaceConfig& config = workspace.config();
    if (config.backupFolder.empty() || !m_isJournalSound)
        return;
    const fs::path folder = m_workspace / config.backupFolder; // an absolute one stays as it is
    if (!isOver(m_savedAt ? m_savedAt : newestBackup(m_workspace, folder), m_clock.now(), kBetweenBackups))
        return;
    const BackupContent saved = addBackup(m_workspace, folder, config.backupKeep, m_clock, stop);
    m_savedAt = m_clock.now();
    if (!saved.problems.empty())
        throw Error(ErrorCode::Storage, saved.problems.front(), kAskForCheck);
}

void WorkspaceCare::attempt(const std::string& failing, const std::stop_token& stop,
                            const std::function<void()>& work) {
    try {
        work();
        m_said.erase(failing);
    } catch (const Error& error) {
        if (!stop.stop_requested() && std::exchange(m_said[failing], error.what()) != error.what())
            m_tell(Error(error.code(), failing + error.what(), error.whatToDo()));
    }
}

} // namespace returnbench
