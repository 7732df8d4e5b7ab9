#pragma once

#include "core/base/clock.h"
#include "core/evidence/pack.h"
#include "core/journal/journal.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace returnbench {

class Workspace;

/// What the journal had come to at a time. A journal whose end was cut off verifies by itself; what was
/// written elsewhere before, and signed, shows that it once went on.
struct Checkpoint {
    std::string bench;
    JournalHead head;
    std::string at; ///< RFC 3339, when it was made
    bool operator==(const Checkpoint&) const = default;
};

/// Five lines of text, which people read too.
[[nodiscard]] std::string textOf(const Checkpoint& checkpoint);
/// nullopt for a text that textOf() did not write.
[[nodiscard]] std::optional<Checkpoint> parseCheckpoint(std::string_view text);

/// Where the workspace's checkpoints go: its folder `checkpoints`, and the one that `[checkpoints] folder`
/// names.
[[nodiscard]] std::vector<std::filesystem::path> checkpointFolders(const Workspace& workspace);

/// Writes what the journal has come to into a folder: `checkpoint-KEY-SEQUENCE.txt`, beside it its signature
/// (`.minisig`), and a time stamp over that (`.minisig.tsr`) where there is one to be had. Removes this key's
/// oldest beyond some thousands. Nothing is written where the newest one says the same, or for an empty
/// journal.
/// @param stamp see stamperOf(); may be empty
/// @returns the checkpoint's file
/// @throws Error{Storage}
std::filesystem::path writeCheckpoint(Workspace& workspace, const std::filesystem::path& folder,
                                      const Clock& clock, const Stamper& stamp = {});

/// Compares the journal with all that one of this bench's keys signed of it: the checkpoints in its folders,
/// and those with their time stamps, and the packs in `packs`.
/// @returns what does not agree, a sentence each; of what others signed nothing
[[nodiscard]] std::vector<std::string> checkpointProblems(Workspace& workspace);

} // namespace returnbench
