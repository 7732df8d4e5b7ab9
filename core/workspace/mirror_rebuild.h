#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/mirror/import.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace returnbench {

/// What a mirror was made anew of.
struct MirrorRebuild {
    std::vector<ImportResult> imports; ///< in their order
    /// Files that could not be taken, named ones with rejected rows, and kept ones with more of them than
    /// when they first came in; a sentence each.
    std::vector<std::string> problems;
    std::filesystem::path before; ///< where the mirror of before lies now; empty when there was none
};

/// Makes a workspace's mirror anew of the files that were imported: those kept in its `inbox/done`, in the
/// order in which they came in, then `files` in theirs. Databases that rows come from are read from their
/// beginning at the next turn; where workspace.toml names one, there need be no file. The mirror of before,
/// damaged or not, is kept beside it; until the new one is whole it stays in its place. Records
/// `mirror.rebuilt`.
/// @param files those that lie elsewhere; their rejected rows go beside them as importFile() puts them, where
/// something else has that name under one with the time
/// @param options of all `files`; kept ones came in without any
/// @param by    in the event
/// @param onFile called with each file before it is taken; may be empty
/// @throws Error{Busy} while another program works there; Error{NotFound} when there is nothing to make it
/// of; Error{InvalidInput} when none of the files can be taken; Error{Storage}
MirrorRebuild rebuildMirror(const std::filesystem::path& workspace,
                            const std::vector<std::filesystem::path>& files, const ImportOptions& options,
                            const std::string& by, const Clock& clock, Random& random,
                            const std::function<void(const std::filesystem::path&)>& onFile = {});

} // namespace returnbench
