#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/journal/salvage.h"
#include "core/workspace/workspace.h"

#include <filesystem>
#include <stop_token>
#include <string>
#include <vector>

namespace returnbench {

/// What was saved of a damaged workspace.
struct WorkspaceSalvage {
    JournalSalvage journal;            ///< its sources: the workspace, then the backup where one is named
    std::vector<std::string> problems; ///< what is taken from the backup instead, or lacks; a sentence each
    CheckReport check;                 ///< of what came of it
    /// Whether all is there, and as it was.
    [[nodiscard]] bool sound() const noexcept {
        return problems.empty() && journal.problems.empty() && journal.lost.empty() && check.sound();
    }
};

/// Makes a workspace of what can be read of a damaged one, and of a backup for what cannot. The damaged one
/// is only read, and may lie on a disk that cannot be written. All its files are taken; of one that is
/// damaged the backup's. Nothing goes without being said: events that are lost are named, texts that nothing
/// proves lie in `salvage-unproven.txt` of the new one.
/// @param backup empty: none
/// @param directory empty or not there yet, and not in the damaged one
/// @throws Error{NotFound}, Error{InvalidInput}, Error{Storage} as restoreBackup(); Error{InvalidInput} when
///         neither has a configuration that can be read; Error{Busy} when it was stopped
WorkspaceSalvage salvageWorkspace(const std::filesystem::path& damaged, const std::filesystem::path& backup,
                                  const std::filesystem::path& directory, const Clock& clock, Random& random,
                                  const std::stop_token& stop = {});

} // namespace returnbench
