#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/workspace/backup_sink.h"
#include "core/workspace/workspace.h"

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

/// What was saved.
struct BackupContent {
    std::filesystem::path place;
    JournalHead head;
    std::int64_t photos = 0;
    std::int64_t clips = 0;
    std::int64_t files = 0;            ///< all of them, the two databases among them
    std::vector<std::string> problems; ///< what the workspace lacks or has altered, a sentence each
    bool isJournalSound = true;        ///< its chain and its file
};

/// Saves a workspace, while others may be writing in it: the journal and the mirror as they are at one moment
/// each, every photo and clip that the journal names, keys, configuration, the shop's own rules, exported
/// packs. Not the inbox. The backup appears whole or not at all and is for this account alone, for it holds
/// the signing key. What an earlier one to the same file that was cut off left goes.
///
/// A photo that is missing or altered is a problem and does not stop the rest.
/// @param file to be written, a tar; it must not lie in the workspace
/// @param stop once asked for, it ends soon and leaves nothing
/// @throws as outputPlace(); Error{NotFound} when there is no workspace, Error{InvalidInput} when the backup
///         would lie in it, Error{Storage} when something cannot be read or written, Error{Busy} when it was
///         stopped
BackupContent writeBackup(const std::filesystem::path& workspace, const std::filesystem::path& file,
                          const Clock& clock, const std::stop_token& stop = {});

/// The same into a folder of backups (see newFolderBackup()), of which the newest `keep` of this workspace
/// stay. While the journal is damaged none goes: an older one may be the last that has what it lost.
/// @param keep at least 1
/// @param stop once asked for, it ends soon and leaves nothing
/// @throws as writeBackup(); Error{Busy} when it was stopped, or another backup is being made there
BackupContent addBackup(const std::filesystem::path& workspace, const std::filesystem::path& folder, int keep,
                        const Clock& clock, const std::stop_token& stop = {});

/// Backups of this workspace in a folder, oldest first: those with a key that is or was its own. Other
/// benches may have theirs there, too.
/// @throws Error{Storage}
[[nodiscard]] std::vector<std::filesystem::path> backupsOf(const std::filesystem::path& workspace,
                                                           const std::filesystem::path& folder);

/// What came of a restoration.
struct Restoration {
    std::int64_t files = 0;
    std::vector<std::string> problems; ///< of the backup: what is altered or missing, a sentence each
    CheckReport check;                 ///< of the restored workspace
    [[nodiscard]] bool sound() const noexcept { return problems.empty() && check.sound(); }
};

/// Makes a workspace from a backup in a folder that is empty or not there yet, and checks it. It appears when
/// all is read; what is damaged is named and the rest restored.
/// @param backup a file or folder that writeBackup() or addBackup() made
/// @param stop once asked for, it ends soon and leaves nothing
/// @throws Error{NotFound}; Error{InvalidInput} when the folder holds something, or `backup` is none or too
///         damaged for a workspace, and then the folder is as it was; Error{Storage}; Error{Busy} when it was
///         stopped
Restoration restoreBackup(const std::filesystem::path& backup, const std::filesystem::path& directory,
                          const Clock& clock, Random& random, const std::stop_token& stop = {});

/// Puts the files of a backup into a folder, and says in `problems` what is wrong with them, a sentence each.
/// @returns how many there were
/// @throws Error{NotFound}, Error{InvalidInput} when it is no backup; Error{Storage}; Error{Busy} when it was
///         stopped
std::int64_t unpackBackup(const std::filesystem::path& backup, const std::filesystem::path& folder,
                          std::vector<std::string>& problems, const std::stop_token& stop = {});

/// Copies a database as it is at one moment, over another where there is one; others may write meanwhile.
/// @throws Error{Storage}; Error{Busy} when it was stopped
void copyDatabase(const std::filesystem::path& from, const std::filesystem::path& to,
                  const std::stop_token& stop = {});

/// Whether an entry of a backup is one of a workspace's files, at a place within it.
[[nodiscard]] bool isBackupEntryName(std::string_view name) noexcept;

} // namespace returnbench
