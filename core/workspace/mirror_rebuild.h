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
    std::vector<ImportResult> imports; ///< in their order; rejected rows were told of when they first came in
    std::vector<std::string> problems; ///< files that could not be taken, a sentence each
    std::filesystem::path before;      ///< where the mirror of before lies now; empty when there was none
};

/// Makes a workspace's mirror anew of the files that were imported: those kept in its `inbox/done`, in the
/// order in which they came in, then `files` in theirs. Databases that rows come from are read from their
/// beginning at the next turn. The mirror of before, damaged or not, is kept beside it; until the new one is
/// whole it stays in its place. Records `mirror.rebuilt`.
/// @param files those that lie elsewhere
/// @param by    in the event
/// @param onFile called with each file before it is taken; may be empty
/// @throws Error{Busy} while another program works there; Error{NotFound} when there is no file at all;
/// Error{Storage}
MirrorRebuild rebuildMirror(const std::filesystem::path& workspace,
                            const std::vector<std::filesystem::path>& files, const std::string& by,
                            const Clock& clock, Random& random,
                            const std::function<void(const std::filesystem::path&)>& onFile = {});

} // namespace returnbench
